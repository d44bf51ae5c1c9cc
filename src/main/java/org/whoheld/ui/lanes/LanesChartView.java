package org.whoheld.ui.lanes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.whoheld.analysis.LaneChart.Piece;
import org.whoheld.core.ControlTimeline.Span;
import org.whoheld.core.District;
import org.whoheld.render.lanes.DayColumns;
import org.whoheld.render.lanes.LanePlan;
import org.whoheld.render.view.Box;
import org.whoheld.ui.lanes.LanePaintLoop.Picture;
import org.whoheld.ui.painted.PointerWords;

/// The painted lanes: axis and states of the map stand still, the lanes below scroll. The line of
/// the date and the frames around pieces are nodes, so that they move without painting.
final class LanesChartView extends Region {
    private static final PseudoClass PICKED = PseudoClass.getPseudoClass("picked");
    private static final double LINE_PX = 2;

    private final LanesModel model;
    private final ImageView head = new ImageView();
    private final Rectangle headClip = new Rectangle();
    private final ImageView body = new ImageView();
    private final Region hoverFrame = frame("hovered");
    private final Region activeFrame = frame("active");
    private final Pane content = new Pane(body, hoverFrame, activeFrame);
    private final ScrollPane scroll = new ScrollPane(content);
    private final Region dateLine = new Region();
    private final PointerWords words = new PointerWords(this, "lanes-words");

    private Optional<Picture> picture = Optional.empty();
    private double wholeHeight;
    private LocalDate date = LocalDate.EPOCH;
    private boolean picked;

    LanesChartView(LanesModel model) {
        this.model = model;
        setId("lanes-chart");
        getStyleClass().add("lanes-chart");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        head.setClip(headClip);
        for (ImageView view : List.of(head, body)) {
            view.setMouseTransparent(true);
            view.setManaged(false);
        }
        body.setId("lanes-picture");
        content.setId("lanes-body");
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setId("lanes-scroll");
        dateLine.setId("lanes-date");
        dateLine.getStyleClass().add("lanes-date");
        dateLine.setMouseTransparent(true);
        getChildren().addAll(head, scroll, dateLine);
        content.setOnMouseMoved(this::hover);
        content.setOnMouseExited(_ -> leave());
        content.setOnMousePressed(this::press);
        setOnMouseMoved(this::hoverStates);
        setOnMouseExited(_ -> leave());
        setOnMousePressed(this::pressStates);
        setOnKeyPressed(this::key);
        model.activeProperty().subscribe(_ -> showActive());
    }

    private static Region frame(String styleClass) {
        Region frame = new Region();
        frame.getStyleClass().addAll("lane-frame", styleClass);
        frame.setManaged(false);
        frame.setMouseTransparent(true);
        frame.setVisible(false);
        return frame;
    }

    void show(Picture newPicture) {
        boolean another =
                picture.filter(it -> it.lanes().district() == newPicture.lanes().district())
                        .isEmpty();
        picture = Optional.of(newPicture);
        LanePlan plan = newPicture.plan();
        wholeHeight = plan.bottomPx();
        double scale = newPicture.frame().pixelScale();
        for (ImageView view : List.of(head, body)) {
            view.setImage(newPicture.image());
            view.setFitWidth(newPicture.image().getWidth() / scale);
            view.setFitHeight(newPicture.image().getHeight() / scale);
        }
        headClip.setWidth(newPicture.frame().widthPx());
        headClip.setHeight(plan.lanesTopPx());
        body.setY(-plan.lanesTopPx());
        content.setMinSize(newPicture.frame().widthPx(), plan.bottomPx() - plan.lanesTopPx());
        content.setPrefSize(newPicture.frame().widthPx(), plan.bottomPx() - plan.lanesTopPx());
        if (another) {
            scroll.setVvalue(0);
        }
        leave();
        showActive();
        requestLayout();
    }

    /// Whether the picture that stands is that of the district.
    boolean isOf(District district) {
        return picture.filter(it -> it.lanes().district() == district).isPresent();
    }

    /// Takes the picture away until the next stands; the room stays.
    void clear() {
        picture = Optional.empty();
        head.setImage(null);
        body.setImage(null);
        leave();
        showActive();
        requestLayout();
    }

    void setDate(LocalDate day) {
        date = day;
        requestLayout();
    }

    /// Whether the claim that the keyboard is on is the one that was picked out.
    void setPicked(boolean isPicked) {
        picked = isPicked;
        activeFrame.pseudoClassStateChanged(PICKED, picked);
    }

    /// The height that all lanes need; those of the picture before until there is another, 0 before
    /// the first.
    double wholeHeight() {
        return wholeHeight;
    }

    private double lanesTop() {
        return picture.map(it -> it.plan().lanesTopPx()).orElse(0.0);
    }

    private Optional<Box> boxOf(Piece piece) {
        return picture.flatMap(it ->
                it.plan().places().stream()
                        .filter(place -> place.piece().equals(piece))
                        .map(LanePlan.Place::box)
                        .findFirst());
    }

    @Override
    protected void layoutChildren() {
        double top = lanesTop();
        head.relocate(0, 0);
        scroll.resizeRelocate(0, top, getWidth(), Math.max(0, getHeight() - top));
        boolean seen = picture.isPresent() && picture.get().frame().days().days().contains(date);
        dateLine.setVisible(seen);
        if (seen) {
            double x = picture.get().frame().days().middleOf(date);
            dateLine.resizeRelocate(
                    snapPositionX(x - LINE_PX / 2),
                    picture.get().plan().statesTopPx(),
                    LINE_PX,
                    Math.max(0, getHeight() - picture.get().plan().statesTopPx()));
        }
    }

    private Optional<LanePlan.Place> at(MouseEvent event) {
        return picture.flatMap(it -> it.plan().at(event.getX(), event.getY() + lanesTop()));
    }

    private void hover(MouseEvent event) {
        Optional<LanePlan.Place> place = at(event);
        put(hoverFrame, place.map(LanePlan.Place::box));
        words.tell(place.map(it -> LaneWords.of(it.piece()) + "\nClick: go to this claim"), event);
        event.consume();
    }

    private void hoverStates(MouseEvent event) {
        put(hoverFrame, Optional.empty());
        words.tell(span(event).map(this::words), event);
    }

    /// The state of the map below the pointer, as an index; empty beside the row of the states.
    private Optional<Integer> span(MouseEvent event) {
        if (picture.isEmpty()
                || event.getY() < picture.get().plan().statesTopPx()
                || event.getY() >= lanesTop()) {
            return Optional.empty();
        }
        DayColumns days = picture.get().frame().days();
        List<Span> spans = picture.get().lanes().states();
        return IntStream.range(0, spans.size())
                .filter(i -> event.getX() >= days.leftOf(spans.get(i).from()))
                .filter(_ -> event.getX() >= days.leftPx() && event.getX() < days.rightPx())
                .boxed()
                .reduce((_, later) -> later);
    }

    private String words(int span) {
        List<Span> spans = picture.orElseThrow().lanes().states();
        return LaneWords.of(
                spans.get(span),
                span + 1 < spans.size()
                        ? Optional.of(spans.get(span + 1).from())
                        : Optional.empty());
    }

    private void leave() {
        put(hoverFrame, Optional.empty());
        words.hide();
    }

    private void press(MouseEvent event) {
        requestFocus();
        if (event.getButton() == MouseButton.PRIMARY) {
            at(event).ifPresent(it -> model.pick(it.piece()));
            event.consume();
        }
    }

    private void pressStates(MouseEvent event) {
        requestFocus();
        if (event.getButton() == MouseButton.PRIMARY) {
            span(event)
                    .ifPresent(it ->
                            model.goTo(picture.orElseThrow().lanes().states().get(it).from()));
        }
    }

    private void key(KeyEvent event) {
        if (event.isShiftDown() || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case UP -> model.step(-1);
            case DOWN -> model.step(1);
            case ENTER -> model.pick();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void showActive() {
        Optional<Piece> active = model.activeProperty().get();
        Optional<Box> box = active.flatMap(this::boxOf);
        put(activeFrame, box);
        box.ifPresent(this::bringIntoSight);
        setAccessibleText(
                active.map(LaneWords::of)
                        .orElse(
                                "Claims in lanes, one a source. Up and Down go from claim to"
                                        + " claim, Enter picks one out."));
    }

    private void bringIntoSight(Box box) {
        double seen = scroll.getViewportBounds().getHeight();
        double hidden = content.getPrefHeight() - seen;
        if (hidden > 0 && seen > 0) {
            double top = scroll.getVvalue() * hidden;
            double y = box.y() - lanesTop();
            double nearest = Math.clamp(top, Math.min(y, y + box.height() - seen), y);
            scroll.setVvalue(Math.clamp(nearest / hidden, 0, 1));
        }
    }

    private void put(Region frame, Optional<Box> box) {
        frame.setVisible(box.isPresent());
        box.ifPresent(it ->
                frame.resizeRelocate(it.x() - 2, it.y() - lanesTop(), it.width() + 4, it.height()));
    }
}
