package org.whoheld.ui.incidents;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.whoheld.core.AsOf;
import org.whoheld.core.Incident;
import org.whoheld.core.Incident.Figure;
import org.whoheld.core.IncidentLog;
import org.whoheld.ui.session.OpenPackage;
import org.whoheld.ui.session.SessionModel;
import org.whoheld.ui.words.DateWords;
import org.whoheld.ui.words.IncidentWords;

/// The incidents and running figures of the day, kept up to date with package, date and known-on
/// day.
final class IncidentModel {
    /// A running figure that was not counted on for longer than this is no news of the day.
    private static final int FRESH_DAYS = 7;

    private static final IncidentLog NOTHING = new IncidentLog(List.of());

    private final SessionModel session;
    private final ReadOnlyObjectWrapper<Day> day =
            new ReadOnlyObjectWrapper<>(new Day(List.of(), List.of(), ""));

    /// What one day has.
    ///
    /// @param totals newest first, so the stale ones last
    /// @param incidents in the order of the package
    /// @param hint why there is no incident to see; empty if there is one
    record Day(List<Total> totals, List<Incident> incidents, String hint) {
        /// The incidents as events: what several voices say in one statement of one place is told
        /// once, with each voice in it.
        List<Event> events() {
            Map<List<Object>, List<Incident>> words = new LinkedHashMap<>();
            for (Incident incident : incidents) {
                String statement = incident.reference().statement();
                List<Object> key =
                        statement.isEmpty()
                                ? List.of(incident.id())
                                : List.of(statement, incident.type(), incident.place());
                words.computeIfAbsent(key, _ -> new ArrayList<>()).add(incident);
            }
            return words.values().stream().map(Event::new).toList();
        }
    }

    /// One event, as each voice tells it; at least one.
    record Event(List<Incident> words) {
        Event {
            words = List.copyOf(words);
        }

        Incident first() {
            return words.getFirst();
        }
    }

    /// A running figure.
    ///
    /// @param text with source, start and end: never the number alone
    /// @param place of whom or where it counts; may be empty
    /// @param stale whether it has not been counted on for more than a week
    record Total(Incident incident, String text, String place, boolean stale) {}

    IncidentModel(SessionModel session) {
        this.session = session;
        session.openProperty().subscribe(_ -> update());
        session.onReadingWithoutPackage(this::update);
        session.asOfProperty().subscribe(_ -> update());
    }

    ReadOnlyObjectProperty<Day> dayProperty() {
        return day.getReadOnlyProperty();
    }

    /// Selects the first district that the incident names.
    void select(Incident incident) {
        incident.districts().stream()
                .filter(session::hasDistrict)
                .findFirst()
                .ifPresent(id -> session.selectedProperty().set(Optional.of(id)));
    }

    private void update() {
        AsOf asOf = session.asOf();
        IncidentLog log = session.open().map(OpenPackage::incidents).orElse(NOTHING);
        List<Incident> incidents = log.on(asOf);
        day.set(
                new Day(
                        log.runningTotals(asOf).stream().map(it -> total(it, asOf)).toList(),
                        incidents,
                        incidents.isEmpty() ? hint() : ""));
    }

    private String hint() {
        if (session.open().isEmpty()) {
            return session.lacksPackage() ? "Open a package to see its incidents." : "";
        }
        return session.knownOnProperty()
                .get()
                .map(day -> "No incident of this day had been recorded by " + DateWords.day(day))
                .orElse("No incident recorded for this day")
                .concat(".");
    }

    private static Total total(Incident incident, AsOf asOf) {
        Figure figure = incident.figure().orElseThrow();
        return new Total(
                incident,
                IncidentWords.figure(incident, figure),
                incident.place(),
                asOf.daysSince(figure.asOf()) > FRESH_DAYS);
    }
}
