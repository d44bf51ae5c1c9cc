package org.whoheld.ui.lanes;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.whoheld.core.District;
import org.whoheld.ui.async.TaskExecutor;
import org.whoheld.ui.session.SessionModel;
import org.whoheld.ui.session.Theme;
import org.whoheld.ui.text.ArabicLabel;
import org.whoheld.ui.text.Wrapping;

/// The strip above the timeline: the selected district's claims in lanes, on the timeline's own
/// days.
public final class LanesPane extends VBox {
    private static final double GRIP_PX = 5;
    private static final double HEADER_PX = 32;
    private static final double LEAST_CHART_PX = 112;
    private static final double FIRST_CHART_PX = 200;
    private static final double MOST_CHART_PX = 480;

    private final SessionModel session;
    private final ObservableValue<Theme> theme;
    private final ObservableValue<Bounds> daysInScene;
    private final LanesModel model;
    private final LanePaintLoop loop;
    private final LanesChartView chart;
    private final Label name = label("lanes-district", "name");
    private final Label arabic = label(new ArabicLabel(), "lanes-district-arabic", "arabic");
    private final Label note = label("lanes-note", "quiet");
    private final Label hint = label("lanes-hint", "hint");
    private final Button save = new Button(null, new FontIcon(Feather.IMAGE));

    private double wantedHeight = FIRST_CHART_PX;

    /// @param theme of the window
    /// @param daysInScene where the timeline's days lie, from the left edge of the first to the
    ///   right edge of the last
    /// @param onFailure told of a failure while painting, which is a bug
    /// @param onSave saves the lanes as a picture
    /// @param onClose folds the strip away
    public LanesPane(
            SessionModel session,
            ObservableValue<Theme> theme,
            ObservableValue<Bounds> daysInScene,
            TaskExecutor executor,
            Consumer<Exception> onFailure,
            Runnable onSave,
            Runnable onClose) {
        this.session = session;
        this.theme = theme;
        this.daysInScene = daysInScene;
        model = new LanesModel(session, executor);
        chart = new LanesChartView(model);
        loop = new LanePaintLoop(executor, this::show, onFailure);
        setId("lanes");
        getStyleClass().add("lanes");
        getStylesheets().add(LanesPane.class.getResource("lanes.css").toExternalForm());
        hint.setMinHeight(LEAST_CHART_PX);
        hint.setMaxWidth(Double.MAX_VALUE);
        VBox.setVgrow(chart, Priority.ALWAYS);
        StackPane middle = new StackPane(chart, hint);
        VBox.setVgrow(middle, Priority.ALWAYS);
        getChildren().addAll(grip(), header(onSave, onClose), middle);

        model.watchedProperty().bind(visibleProperty());
        model.lanesProperty().subscribe(this::show);
        model.activeProperty().subscribe(_ -> markPicked());
        session.selectedClaimProperty().subscribe(_ -> markPicked());
        session.dateProperty().subscribe(chart::setDate);
        theme.subscribe(_ -> requestPicture());
        session.languageProperty().subscribe((_, _) -> requestPicture());
        daysInScene.subscribe(_ -> requestPicture());
        widthProperty().subscribe(this::requestPicture);
        sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::outputScaleXProperty)
                .subscribe(_ -> requestPicture());
    }

    private static Label label(String id, String style) {
        return label(new Label(), id, style);
    }

    private static Label label(Label label, String id, String style) {
        label.setId(id);
        label.getStyleClass().add(style);
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }

    private Node header(Runnable onSave, Runnable onClose) {
        Label title = label("lanes-title", "quiet");
        title.setText("Who said what, from which day");
        HBox.setHgrow(note, Priority.ALWAYS);
        note.setMaxWidth(Double.MAX_VALUE);
        note.setMinWidth(0);
        Button explain = new Button(null, new FontIcon(Feather.HELP_CIRCLE));
        button(explain, "lanes-explain", "How to read the lanes", LaneWords.EXPLANATION);
        explain.setOnAction(_ -> {
            Bounds place = explain.localToScreen(explain.getLayoutBounds());
            Tooltip words = explain.getTooltip();
            words.setAutoHide(true);
            words.show(explain, place.getMinX(), place.getMinY());
        });
        button(save, "lanes-save", "Save lanes as picture…", "Save lanes as picture…");
        save.setOnAction(_ -> onSave.run());
        Button close = new Button(null, new FontIcon(Feather.X));
        button(close, "lanes-close", "Close the lanes", "Close (F6)");
        close.setOnAction(_ -> onClose.run());
        for (Label part : new Label[] {name, arabic, title}) {
            part.setMinWidth(USE_PREF_SIZE);
        }
        HBox header = new HBox(name, arabic, title, note, explain, save, close);
        header.getStyleClass().add("header");
        header.setMinHeight(HEADER_PX);
        header.setMaxHeight(HEADER_PX);
        return header;
    }

    private static void button(Button button, String id, String accessible, String tooltip) {
        button.setId(id);
        button.getStyleClass().addAll("flat", "button-icon");
        button.setAccessibleText(accessible);
        Tooltip words = new Tooltip(tooltip);
        words.setShowDuration(Duration.INDEFINITE);
        button.setTooltip(words);
    }

    /// The upper edge, by which the strip is made higher or lower.
    private Node grip() {
        Region grip = new Region();
        grip.setId("lanes-grip");
        grip.getStyleClass().add("grip");
        grip.setCursor(Cursor.V_RESIZE);
        grip.setMinHeight(GRIP_PX);
        grip.setMaxHeight(GRIP_PX);
        grip.addEventHandler(
                MouseEvent.MOUSE_DRAGGED,
                event -> {
                    double bottom = localToScreen(0, getHeight()).getY();
                    wantedHeight =
                            Math.clamp(
                                    bottom - event.getScreenY() - HEADER_PX - GRIP_PX,
                                    LEAST_CHART_PX,
                                    MOST_CHART_PX);
                    fitHeight();
                });
        return grip;
    }

    private void show(Lanes lanes) {
        Optional<District> district =
                switch (lanes) {
                    case Lanes.Nothing it -> it.district();
                    case Lanes.OfDistrict it -> Optional.of(it.district());
                };
        boolean hasLanes = lanes instanceof Lanes.OfDistrict;
        if (hasLanes && !chart.isOf(district.get())) {
            // a click must not pick a claim of a district whose name is gone
            chart.clear();
            loop.forget();
        }
        name.setText(district.map(it -> it.names().english()).orElse(""));
        name.setVisible(district.isPresent());
        arabic.setText(district.map(it -> it.names().arabic()).orElse(""));
        arabic.setVisible(!arabic.getText().isEmpty());
        note.setText(lanes instanceof Lanes.OfDistrict it ? it.note() : "");
        note.setTooltip(note.getText().isEmpty() ? null : new Tooltip(note.getText()));
        Wrapping.set(hint, lanes instanceof Lanes.Nothing it ? it.hint() : "");
        hint.setVisible(!hasLanes);
        save.setDisable(!hasLanes);
        chart.setVisible(hasLanes);
        chart.setManaged(hasLanes);
        fitHeight();
        requestPicture();
    }

    private void requestPicture() {
        Bounds days = daysInScene.getValue();
        if (getScene() == null
                || getWidth() < 1
                || days == null
                || days.getWidth() < 2
                || !(model.lanesProperty().get() instanceof Lanes.OfDistrict it)) {
            return;
        }
        Bounds here = sceneToLocal(days);
        loop.request(
                it,
                it.frame(
                        here.getMinX(),
                        here.getWidth(),
                        (int) Math.ceil(getWidth()),
                        getScene().getWindow() == null
                                ? 1
                                : getScene().getWindow().getOutputScaleX(),
                        theme.getValue().mapStyle(),
                        session.languageProperty().get()));
    }

    private void show(LanePaintLoop.Picture picture) {
        boolean another =
                model.lanesProperty().get() instanceof Lanes.OfDistrict it
                        && it.district() != picture.lanes().district();
        if (!another) {
            chart.show(picture);
            fitHeight();
        }
    }

    private void markPicked() {
        chart.setPicked(
                model.activeProperty()
                        .get()
                        .filter(it ->
                                it.claims().stream()
                                        .anyMatch(claim ->
                                                session.selectedClaimProperty()
                                                        .get()
                                                        .filter(claim.id()::equals)
                                                        .isPresent()))
                        .isPresent());
    }

    /// As high as the lanes need, up to what was wanted. Until the first picture stands it is not
    /// known what they need, and the strip must not shut and open again below the pointer.
    private void fitHeight() {
        double height =
                chart.isVisible() && chart.wholeHeight() > 0
                        ? Math.min(wantedHeight, chart.wholeHeight())
                        : LEAST_CHART_PX;
        setMinHeight(GRIP_PX + HEADER_PX + Math.min(height, LEAST_CHART_PX));
        setPrefHeight(GRIP_PX + HEADER_PX + height);
        setMaxHeight(GRIP_PX + HEADER_PX + height);
    }
}
