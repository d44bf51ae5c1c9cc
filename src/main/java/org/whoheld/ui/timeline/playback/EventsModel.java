package org.whoheld.ui.timeline.playback;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import org.whoheld.analysis.TopologyEvent;
import org.whoheld.core.DataPackage.Period;
import org.whoheld.core.Language;
import org.whoheld.ui.session.SessionModel;
import org.whoheld.ui.words.FigureWords;

/// The events of topology on the timeline, and whether the steps from change to change go through
/// them alone.
public final class EventsModel {
    private final SessionModel session;
    private final ObservableValue<List<TopologyEvent>> events;
    private final BooleanProperty alone = new SimpleBooleanProperty();

    /// @param events in the order of time
    public EventsModel(SessionModel session, ObservableValue<List<TopologyEvent>> events) {
        this.session = session;
        this.events = events;
    }

    public ObservableValue<List<TopologyEvent>> eventsProperty() {
        return events;
    }

    public List<TopologyEvent> events() {
        return events.getValue();
    }

    /// Whether steps go from event to event, past the changes in between.
    public BooleanProperty aloneProperty() {
        return alone;
    }

    /// Steps do not go through flags that are not shown.
    public void allow(boolean flagged) {
        alone.set(alone.get() && flagged);
    }

    /// The last day before `day`, and within the period, with an event.
    public Optional<LocalDate> before(LocalDate day, Period within) {
        return Optional.ofNullable(days(within).lower(day));
    }

    /// The first day after `day`, and within the period, with an event.
    public Optional<LocalDate> after(LocalDate day, Period within) {
        return Optional.ofNullable(days(within).higher(day));
    }

    private NavigableSet<LocalDate> days(Period within) {
        return events().stream()
                .map(TopologyEvent::date)
                .filter(within::contains)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// The events of a day, a sentence each.
    public List<String> wordsOf(LocalDate day) {
        return events().stream().filter(it -> it.date().equals(day)).map(this::words).toList();
    }

    public String words(TopologyEvent event) {
        return session.open()
                .map(it -> FigureWords.event(event, it.content().districts(), Language.ENGLISH))
                .orElse("");
    }
}
