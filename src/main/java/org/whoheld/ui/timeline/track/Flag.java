package org.whoheld.ui.timeline.track;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.whoheld.analysis.TopologyEvent;
import org.whoheld.core.Actor;
import org.whoheld.ui.timeline.axis.DayScale;

/// A flag above the timeline: one event, or several where there is no room for each.
///
/// @param x its middle, from the left edge of the days
/// @param events at least one, in the order of time
record Flag(double x, List<TopologyEvent> events) {
    /// As wide as a flag is drawn, with a little air.
    static final double WIDTH_PX = 10;

    Flag {
        events = List.copyOf(events);
    }

    /// Where a click goes.
    LocalDate day() {
        return events.getFirst().date();
    }

    /// What all of its events are; empty if they differ.
    Optional<TopologyEvent.Kind> kind() {
        return events.stream().map(TopologyEvent::kind).distinct().count() == 1
                ? Optional.of(events.getFirst().kind())
                : Optional.empty();
    }

    /// Whose ground all of its events are about; empty if they differ.
    Optional<Actor> actor() {
        return events.stream().map(TopologyEvent::actor).distinct().count() == 1
                ? Optional.of(events.getFirst().actor())
                : Optional.empty();
    }

    /// Lays events out: beside each other over the middle of their day, those of one kind and actor
    /// on a day as one. Those of a day that have no room in its slot become one flag, and so do
    /// days that are too near.
    static List<Flag> of(List<TopologyEvent> events, DayScale scale) {
        List<Flag> flags = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= events.size(); i++) {
            if (i == events.size() || !events.get(i).date().equals(events.get(start).date())) {
                if (scale.days().contains(events.get(start).date())) {
                    addDay(flags, events.subList(start, i), scale);
                }
                start = i;
            }
        }
        return List.copyOf(flags);
    }

    private static void addDay(List<Flag> flags, List<TopologyEvent> ofDay, DayScale scale) {
        double middle = scale.middleOf(ofDay.getFirst().date());
        List<List<TopologyEvent>> alike = new ArrayList<>();
        for (TopologyEvent event : ofDay) {
            alike.stream()
                    .filter(it ->
                            it.getFirst().kind() == event.kind()
                                    && it.getFirst().actor().equals(event.actor()))
                    .findFirst()
                    .orElseGet(() -> {
                        alike.add(new ArrayList<>());
                        return alike.getLast();
                    })
                    .add(event);
        }
        if (alike.size() * WIDTH_PX <= Math.max(WIDTH_PX, scale.slotPx())) {
            double left = middle - (alike.size() - 1) * WIDTH_PX / 2;
            for (int i = 0; i < alike.size(); i++) {
                add(flags, new Flag(left + i * WIDTH_PX, alike.get(i)));
            }
        } else {
            add(flags, new Flag(middle, ofDay));
        }
    }

    private static void add(List<Flag> flags, Flag flag) {
        if (!flags.isEmpty() && flag.x() - flags.getLast().x() < WIDTH_PX - 1e-9) {
            Flag before = flags.removeLast();
            List<TopologyEvent> both = new ArrayList<>(before.events());
            both.addAll(flag.events());
            flags.add(new Flag(before.x(), both));
        } else {
            flags.add(flag);
        }
    }
}
