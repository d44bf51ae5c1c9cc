package org.whoheld.ui.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.image.ImageView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.whoheld.render.charts.ChartPlan;
import org.whoheld.ui.analysis.ChartPaintLoop.Picture;
import org.whoheld.ui.painted.PointerWords;

/// The painted charts. The lines of the date are nodes, so that they move without painting; a click
/// or drag goes to the day under the pointer.
final class ChartView extends Region {
    private static final double LINE_PX = 2;

    private final Consumer<LocalDate> goTo;
    private final ImageView image = new ImageView();
    private final List<Region> lines = new ArrayList<>();
    private final PointerWords words = new PointerWords(this, "analysis-words");
    private Optional<Picture> picture = Optional.empty();
    private LocalDate date = LocalDate.EPOCH;
    private boolean held;

    /// @param goTo told the day that was clicked
    ChartView(Consumer<LocalDate> goTo) {
        this.goTo = goTo;
        setId("analysis-chart");
        getStyleClass().add("analysis-chart");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        image.setId("analysis-picture");
        image.setMouseTransparent(true);
        image.setManaged(false);
        getChildren().add(image);
        setOnMousePressed(this::press);
        setOnMouseDragged(this::drag);
        setOnMouseReleased(_ -> held = false);
        setOnMouseMoved(this::hover);
        setOnMouseExited(_ -> words.hide());
    }

    void show(Picture newPicture) {
        picture = Optional.of(newPicture);
        image.setImage(newPicture.image());
        image.setFitWidth(newPicture.image().getWidth() / newPicture.frame().pixelScale());
        image.setFitHeight(newPicture.image().getHeight() / newPicture.frame().pixelScale());
        while (lines.size() < newPicture.plan().places().size()) {
            Region line = new Region();
            line.getStyleClass().add("chart-date");
            line.setMouseTransparent(true);
            line.setManaged(false);
            lines.add(line);
            getChildren().add(line);
        }
        tellDate();
        requestLayout();
    }

    /// Takes the picture away until the next stands.
    void clear() {
        picture = Optional.empty();
        image.setImage(null);
        words.hide();
        tellDate();
        requestLayout();
    }

    void setDate(LocalDate day) {
        date = day;
        tellDate();
        layLines();
    }

    private void tellDate() {
        setAccessibleText(
                picture.map(it ->
                                "Charts over the whole period. "
                                        + ChartWords.summary(it.figures(), date))
                        .orElse("Charts over the whole period"));
    }

    @Override
    protected double computePrefHeight(double width) {
        return picture.map(it -> it.plan().heightPx()).orElse(0.0);
    }

    @Override
    protected void layoutChildren() {
        layLines();
    }

    private void layLines() {
        for (int i = 0; i < lines.size(); i++) {
            int index = i;
            Optional<ChartPlan.Place> place =
                    picture.filter(it -> it.frame().days().contains(date))
                            .map(it -> it.plan().places())
                            .filter(it -> index < it.size())
                            .map(it -> it.get(index));
            Region line = lines.get(i);
            line.setVisible(place.isPresent());
            place.ifPresent(it ->
                    line.resizeRelocate(
                            snapPositionX(
                                    picture.orElseThrow().plan().columns().middleOf(date)
                                            - LINE_PX / 2),
                            it.box().y(),
                            LINE_PX,
                            it.box().height()));
        }
    }

    private void press(MouseEvent event) {
        requestFocus();
        held = event.getButton() == MouseButton.PRIMARY;
        drag(event);
    }

    private void drag(MouseEvent event) {
        if (held && picture.isPresent()) {
            goTo.accept(picture.get().plan().dayAt(event.getX()));
            hover(event);
            event.consume();
        }
    }

    private void hover(MouseEvent event) {
        words.tell(
                picture.flatMap(it ->
                        it.plan()
                                .nearest(event.getY())
                                .map(place ->
                                        ChartWords.of(
                                                it.figures(),
                                                place,
                                                it.plan().dayAt(event.getX())))),
                event);
    }
}
