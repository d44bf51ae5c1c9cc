package org.whoheld.ui.incidents;

import java.time.Duration;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.whoheld.ui.async.FrameTicker;
import org.whoheld.ui.async.Pace;
import org.whoheld.ui.incidents.IncidentModel.Day;
import org.whoheld.ui.session.SessionModel;

/// One line under the map: at the left the running figures, each with who counted and until when,
/// at the right the incidents of the day as symbols. Both scroll sideways where there is no room.
///
/// Figures are never added up, and nothing here moves by itself.
public final class IncidentStrip extends HBox {
    private static final double SYMBOLS_SHARE = 0.45;

    /// Another rhythm than that of the evidence, so that both seldom take time from the same frame.
    private static final Duration APART = Duration.ofMillis(90);

    private final IncidentModel model;
    private final HBox totals = new HBox();
    private final HBox symbols = new HBox();
    private final Label empty = new Label();
    private final Separator line = new Separator(Orientation.VERTICAL);
    private final SidewaysScroll figures = new SidewaysScroll(totals);
    private final SidewaysScroll events = new SidewaysScroll(symbols);

    private Day shown = new Day(List.of(), List.of(), "");

    public IncidentStrip(SessionModel session) {
        model = new IncidentModel(session);
        setId("incidents");
        getStyleClass().add("incident-strip");
        getStylesheets().add(IncidentStrip.class.getResource("incidents.css").toExternalForm());
        totals.setId("incident-totals");
        totals.getStyleClass().add("totals");
        symbols.setId("incident-symbols");
        symbols.getStyleClass().add("symbols");
        empty.setId("incident-empty");
        empty.getStyleClass().add("empty");
        empty.setMinWidth(USE_PREF_SIZE);
        figures.setId("incident-figures");
        figures.setFocusTraversable(true);
        figures.setAccessibleText("Running figures, each with its source; Left and Right scroll");
        HBox.setHgrow(figures, Priority.ALWAYS);
        getChildren().addAll(figures, line, events, empty);
        widthProperty().subscribe(this::share);
        symbols.widthProperty().subscribe(this::share);
        Pace pace = new Pace(new FrameTicker(), APART);
        model.dayProperty().subscribe(_ -> pace.run(() -> show(model.dayProperty().get())));
    }

    /// The symbols get the room that they need, up to a share that leaves the figures readable.
    private void share() {
        double width = Math.min(symbols.getWidth() + 2, SYMBOLS_SHARE * getWidth());
        events.setMinWidth(width);
        events.setMaxWidth(width);
    }

    private void show(Day day) {
        if (!shown.totals().equals(day.totals())) {
            fill(totals, day.totals(), TotalView::new, TotalView::show);
            figures.setHvalue(0);
        }
        if (!shown.incidents().equals(day.incidents())) {
            fill(symbols, day.events(), () -> new SymbolView(model::select), SymbolView::show);
            events.setHvalue(0);
        }
        shown = day;
        empty.setText(day.hint());
        setShown(empty, !day.hint().isEmpty());
        setShown(events, !day.incidents().isEmpty());
        setShown(line, !day.totals().isEmpty());
    }

    /// Shows things in a row. The views of the day before show them, and those that are too many
    /// are hidden: a view that is new in the scene costs far more than a new text, and while the
    /// date is dragged every picture brings another day.
    private static <T, V extends Node> void fill(
            HBox row, List<T> things, Supplier<V> maker, BiConsumer<V, T> show) {
        List<Node> views = row.getChildren();
        for (int i = 0; i < things.size(); i++) {
            if (i == views.size()) {
                views.add(maker.get());
            }
            @SuppressWarnings("unchecked") // the row has views of this maker alone
            V view = (V) views.get(i);
            show.accept(view, things.get(i));
            setShown(view, true);
        }
        for (Node view : views.subList(things.size(), views.size())) {
            view.setUserData(null);
            setShown(view, false);
        }
    }

    static Tooltip tooltip() {
        Tooltip tooltip = new Tooltip();
        tooltip.setShowDelay(javafx.util.Duration.millis(250));
        tooltip.setShowDuration(javafx.util.Duration.INDEFINITE);
        return tooltip;
    }

    private static void setShown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
