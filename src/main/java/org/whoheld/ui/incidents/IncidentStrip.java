package org.whoheld.ui.incidents;

import java.time.Duration;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.whoheld.ui.async.FrameTicker;
import org.whoheld.ui.async.Pace;
import org.whoheld.ui.incidents.IncidentModel.Day;
import org.whoheld.ui.scene.Reuse;
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

    /// Has its room whether it is shown or not: the figures do not move for it.
    private final Label more = new Label("…");

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
        events.setId("incident-events");
        figures.setFocusTraversable(true);
        figures.setAccessibleText("Running figures, each with its source; Left and Right scroll");
        HBox.setHgrow(figures, Priority.ALWAYS);
        more.setId("incident-more");
        more.setMinWidth(USE_PREF_SIZE);
        more.visibleProperty().bind(figures.endsOutOfSight());
        getChildren().addAll(figures, more, line, events, empty);
        Pace pace = new Pace(new FrameTicker(), APART);
        model.dayProperty().subscribe(_ -> pace.run(() -> show(model.dayProperty().get())));
    }

    /// The symbols get the room that they need, up to a share that leaves the figures readable.
    @Override
    protected void layoutChildren() {
        double width = Math.min(symbols.prefWidth(-1) + 2, SYMBOLS_SHARE * getWidth());
        events.setMinWidth(width);
        events.setMaxWidth(width);
        super.layoutChildren();
    }

    private void show(Day day) {
        if (!shown.totals().equals(day.totals())) {
            Reuse.fill(totals, day.totals(), TotalView::new, TotalView::show);
            figures.setHvalue(0);
        }
        if (!shown.incidents().equals(day.incidents())) {
            Reuse.fill(
                    symbols, day.events(), () -> new SymbolView(model::select), SymbolView::show);
            events.setHvalue(0);
        }
        shown = day;
        empty.setText(day.hint());
        Reuse.setShown(empty, !day.hint().isEmpty());
        Reuse.setShown(events, !day.incidents().isEmpty());
        Reuse.setShown(line, !day.totals().isEmpty());
        more.setManaged(!day.totals().isEmpty());
        requestLayout();
    }

    static Tooltip tooltip() {
        Tooltip tooltip = new Tooltip();
        tooltip.setShowDelay(javafx.util.Duration.millis(250));
        tooltip.setShowDuration(javafx.util.Duration.INDEFINITE);
        return tooltip;
    }
}
