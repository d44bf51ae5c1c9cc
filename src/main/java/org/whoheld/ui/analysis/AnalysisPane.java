package org.whoheld.ui.analysis;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.event.ActionEvent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.whoheld.ui.async.TaskExecutor;
import org.whoheld.ui.scene.Hint;
import org.whoheld.ui.session.SessionModel;
import org.whoheld.ui.session.Theme;
import org.whoheld.ui.text.Wrapping;

/// The figures of the map: charts over the whole period, and a list of the day shown.
public final class AnalysisPane extends VBox {
    private static final String SAID =
            "These charts tell what the sources say, through the lens in use. Click or drag in them: go"
                    + " to that day.";

    private final SessionModel session;
    private final FiguresModel figures;
    private final DayModel day;
    private final ObservableValue<Theme> theme;
    private final ChartView chart;
    private final ChartPaintLoop loop;
    private final Label note = new Label();
    private final ProgressBar progress = new ProgressBar();
    private final ToggleButton overTime = new ToggleButton("Over the period");
    private final ToggleButton onDay = new ToggleButton("On this day");
    private final ScrollPane charts = new ScrollPane();
    private final ScrollPane list = new ScrollPane();
    private final Button save = new Button("CSV…", new FontIcon(Feather.DOWNLOAD));

    /// @param theme of the window
    /// @param onFailure told of a failure while working out or painting, which is a bug
    /// @param onGoTo told the district that is to be brought to the middle of the map
    /// @param onSave saves the figures as tables
    /// @param onClose folds the panel away
    public AnalysisPane(
            SessionModel session,
            FiguresModel figures,
            ObservableValue<Theme> theme,
            TaskExecutor executor,
            Consumer<Exception> onFailure,
            Consumer<String> onGoTo,
            Runnable onSave,
            Runnable onClose) {
        this.session = session;
        this.figures = figures;
        this.theme = theme;
        day = new DayModel(session, executor, onFailure);
        chart = new ChartView(session::goToWithinRange);
        loop = new ChartPaintLoop(executor, this::show, onFailure);
        setId("analysis");
        getStyleClass().add("analysis");
        getStylesheets().add(AnalysisPane.class.getResource("analysis.css").toExternalForm());
        note.setId("analysis-note");
        note.getStyleClass().addAll("quiet", "note");
        note.setMaxWidth(Double.MAX_VALUE);
        note.setMinHeight(USE_PREF_SIZE);
        progress.setId("analysis-progress");
        progress.setMaxWidth(Double.MAX_VALUE);
        progress.managedProperty().bind(progress.visibleProperty());
        DayListView days =
                new DayListView(
                        day,
                        district -> {
                            session.selectedProperty().set(Optional.of(district));
                            onGoTo.accept(district);
                        });
        StackPane middle = new StackPane(scroll(charts, chart), scroll(list, days));
        VBox.setVgrow(middle, Priority.ALWAYS);
        getChildren().addAll(top(onSave, onClose), tabs(), note, progress, middle);
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        onClose.run();
                        event.consume();
                    }
                });

        day.watchedProperty().bind(sceneProperty().isNotNull().and(onDay.selectedProperty()));
        onDay.selectedProperty().subscribe(_ -> showTab());
        figures.figuresProperty().subscribe(_ -> showFigures());
        figures.progressProperty().subscribe(_ -> tell());
        session.dateProperty().subscribe(chart::setDate);
        theme.subscribe(_ -> requestPicture());
        session.languageProperty().subscribe((_, _) -> requestPicture());
        charts.viewportBoundsProperty().subscribe(_ -> requestPicture());
        sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::outputScaleXProperty)
                .subscribe(_ -> requestPicture());
    }

    private static ScrollPane scroll(ScrollPane scroll, Region content) {
        scroll.setContent(content);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        return scroll;
    }

    private HBox top(Runnable onSave, Runnable onClose) {
        Label title = new Label("Analysis");
        title.getStyleClass().add("title");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        save.setId("analysis-save");
        save.getStyleClass().addAll("flat", "small");
        save.setMinWidth(USE_PREF_SIZE);
        Hint.give(save, "Save areas, fronts, parts and events of every day as CSV files");
        save.setAccessibleText("Save the figures of every day as CSV files");
        save.setOnAction(_ -> onSave.run());
        Button close = new Button(null, new FontIcon(Feather.X));
        close.setId("analysis-close");
        close.getStyleClass().addAll("flat", "button-icon", "small");
        Hint.give(close, "Fold the analysis away (F12, or Esc within it)");
        close.setAccessibleText("Fold the analysis away");
        close.setOnAction(_ -> onClose.run());
        HBox top = new HBox(title, save, close);
        top.getStyleClass().add("top");
        return top;
    }

    private HBox tabs() {
        ToggleGroup one = new ToggleGroup();
        tab(overTime, one, "analysis-over-time", "Charts over the whole period", "left-pill");
        tab(
                onDay,
                one,
                "analysis-on-day",
                "The figures of the day that the map shows",
                "right-pill");
        overTime.setSelected(true);
        HBox tabs = new HBox(overTime, onDay);
        tabs.getStyleClass().add("tabs");
        return tabs;
    }

    private static void tab(
            ToggleButton tab, ToggleGroup one, String id, String tooltip, String style) {
        tab.setId(id);
        tab.getStyleClass().addAll("small", style);
        Hint.give(tab, tooltip);
        tab.setAccessibleText(tooltip);
        tab.setToggleGroup(one);
        // one of the two always stands
        tab.addEventFilter(ActionEvent.ACTION, _ -> tab.setSelected(true));
    }

    private void showTab() {
        charts.setVisible(!onDay.isSelected());
        list.setVisible(onDay.isSelected());
        tell();
    }

    private void showFigures() {
        boolean there = figures.figuresProperty().get() instanceof Figures.OfPeriod;
        save.setDisable(!there);
        if (!there) {
            chart.clear();
        }
        tell();
        requestPicture();
    }

    /// What is being worked out, why there is nothing, or what the charts are.
    private void tell() {
        Optional<FiguresModel.Progress> now = figures.progressProperty().get();
        boolean charting = !onDay.isSelected();
        progress.setVisible(charting && now.isPresent());
        now.ifPresent(it -> progress.setProgress(it.done() / (double) Math.max(1, it.days())));
        String text =
                now.map(it -> "Working out %,d days … (%,d done)".formatted(it.days(), it.done()))
                        .orElseGet(() ->
                                switch (figures.figuresProperty().get()) {
                                    case Figures.None(var hint) -> hint;
                                    case Figures.OfPeriod _ -> SAID;
                                });
        Wrapping.set(note, text);
        note.setVisible(charting);
        note.setManaged(charting);
    }

    private void requestPicture() {
        double width = charts.getViewportBounds().getWidth();
        if (getScene() == null
                || width < 1
                || !(figures.figuresProperty().get() instanceof Figures.OfPeriod it)) {
            return;
        }
        double scale =
                getScene().getWindow() == null ? 1 : getScene().getWindow().getOutputScaleX();
        loop.request(
                it,
                it.frame(
                        (int) Math.floor(width),
                        scale,
                        theme.getValue(),
                        session.languageProperty().get()));
    }

    private void show(ChartPaintLoop.Picture picture) {
        if (figures.figuresProperty().get() instanceof Figures.OfPeriod it
                && it.open() == picture.figures().open()) {
            chart.show(picture);
        }
    }
}
