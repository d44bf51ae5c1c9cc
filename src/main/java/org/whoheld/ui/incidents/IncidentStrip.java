package org.whoheld.ui.incidents;

import java.util.List;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;
import org.whoheld.core.Incident;
import org.whoheld.ui.incidents.IncidentModel.Day;
import org.whoheld.ui.incidents.IncidentModel.Event;
import org.whoheld.ui.incidents.IncidentModel.Total;
import org.whoheld.ui.session.SessionModel;
import org.whoheld.ui.words.IncidentWords;

/// One line under the map: at the left the running figures, each with who counted and until when,
/// at the right the incidents of the day as symbols. Both scroll sideways where there is no room.
///
/// Figures are never added up, and nothing here moves by itself.
public final class IncidentStrip extends HBox {
    private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");

    private static final double SYMBOLS_SHARE = 0.45;

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
        model.dayProperty().subscribe(this::show);
    }

    /// The symbols get the room that they need, up to a share that leaves the figures readable.
    private void share() {
        double width = Math.min(symbols.getWidth() + 2, SYMBOLS_SHARE * getWidth());
        events.setMinWidth(width);
        events.setMaxWidth(width);
    }

    private void show(Day day) {
        if (!shown.totals().equals(day.totals())) {
            totals.getChildren().setAll(day.totals().stream().map(IncidentStrip::total).toList());
            figures.setHvalue(0);
        }
        if (!shown.incidents().equals(day.incidents())) {
            symbols.getChildren().setAll(day.events().stream().map(this::symbol).toList());
            events.setHvalue(0);
        }
        shown = day;
        empty.setText(day.hint());
        setShown(empty, !day.hint().isEmpty());
        setShown(events, !day.incidents().isEmpty());
        setShown(line, !day.totals().isEmpty());
    }

    private static Node total(Total total) {
        Label text = new Label(total.text());
        text.getStyleClass().add("figure");
        text.setMinWidth(USE_PREF_SIZE);
        Label place = new Label(total.place());
        place.getStyleClass().add("place");
        place.setMinWidth(USE_PREF_SIZE);
        HBox both = new HBox(text, place);
        both.setId("incident-total-" + total.incident().id());
        both.getStyleClass().add("total");
        both.pseudoClassStateChanged(STALE, total.stale());
        both.setAccessibleText(total.text() + ", " + total.place());
        Tooltip.install(both, tooltip(IncidentWords.details(total.incident())));
        return both;
    }

    private Node symbol(Event event) {
        Incident incident = event.first();
        String details =
                event.words().stream()
                        .map(IncidentWords::details)
                        .collect(Collectors.joining("\n\n"));
        Button button = new Button(null, IncidentIcon.of(incident.type()));
        button.setId("incident-" + incident.id());
        button.getStyleClass().addAll("flat", "button-icon", "symbol");
        boolean leads = !incident.districts().isEmpty();
        button.setTooltip(tooltip(leads ? details + "\nClick or Enter: the district" : details));
        button.setAccessibleText(details);
        button.setOnAction(_ -> model.select(incident));
        return button;
    }

    private static Tooltip tooltip(String text) {
        Tooltip tooltip = new Tooltip(text);
        tooltip.setShowDelay(Duration.millis(250));
        tooltip.setShowDuration(Duration.INDEFINITE);
        return tooltip;
    }

    private static void setShown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
