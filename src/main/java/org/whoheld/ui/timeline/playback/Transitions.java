package org.whoheld.ui.timeline.playback;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.whoheld.core.AsOf;
import org.whoheld.core.ControlCode;
import org.whoheld.core.ControlMap;
import org.whoheld.core.ControlState.Kind;
import org.whoheld.core.ControlTimeline;
import org.whoheld.core.Lens;

/// How many districts are between two holders, because the day of the change is not known.
///
/// @param from by the day from which on a number holds, until the next
public record Transitions(SortedMap<LocalDate, Integer> from) {
    public static final Transitions NONE = new Transitions(new TreeMap<>());

    public Transitions {
        from = Collections.unmodifiableSortedMap(from);
    }

    /// The number can change on the days only on which the map does.
    ///
    /// @param changes the days on which the map changes
    static Transitions of(
            ControlTimeline timeline, Set<LocalDate> changes, Lens lens, LocalDate recordedBy) {
        SortedMap<LocalDate, Integer> from = new TreeMap<>();
        int before = 0;
        for (LocalDate day : changes) {
            int now = count(timeline.asOf(new AsOf(day, recordedBy), lens));
            if (now != before) {
                from.put(day, now);
                before = now;
            }
        }
        return new Transitions(from);
    }

    private static int count(ControlMap map) {
        int count = 0;
        for (int district = 0; district < map.size(); district++) {
            if (ControlCode.kind(map.code(district)) == Kind.IN_TRANSITION) {
                count++;
            }
        }
        return count;
    }

    public int on(LocalDate day) {
        SortedMap<LocalDate, Integer> until = from.headMap(day.plusDays(1));
        return until.isEmpty() ? 0 : until.get(until.lastKey());
    }

    public int most() {
        return from.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }
}
