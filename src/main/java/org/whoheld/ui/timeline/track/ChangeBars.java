package org.whoheld.ui.timeline.track;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.whoheld.core.ControlTimeline.Change;
import org.whoheld.core.DataPackage.Period;
import org.whoheld.ui.timeline.axis.DayScale;

/// Turns changes into bars above the track.
///
/// The height goes with the square root of the number, so that a day with one change can be seen
/// beside one with forty. Within a bar the part of the changes of hands goes with their share. On
/// the first day of all changes nothing changes hands, since nothing was known before; that bar is
/// cut at full height and does not count for the scale.
final class ChangeBars {
    /// Bars narrower than this, with their gap, are joined.
    private static final double LEAST_SLOT_PX = 3;

    private static final double MOST_WIDTH_PX = 14;

    private ChangeBars() {}

    static List<ChangeBar> of(SortedMap<LocalDate, Change> changes, DayScale scale) {
        long daysPerBar = (long) Math.ceil(LEAST_SLOT_PX / scale.slotPx());
        Period days = scale.days();
        SortedMap<LocalDate, Tally> tallies = new TreeMap<>();
        changes.subMap(days.first(), days.last().plusDays(1))
                .forEach((day, change) ->
                        tallies.merge(
                                days.first()
                                        .plusDays(
                                                (day.toEpochDay() - days.first().toEpochDay())
                                                        / daysPerBar
                                                        * daysPerBar),
                                day.equals(changes.firstKey())
                                        ? new Tally(0, change.standing(), change.hands())
                                        : new Tally(change.hands(), change.standing(), 0),
                                Tally::plus));
        int most = tallies.values().stream().mapToInt(Tally::changed).max().orElse(1);
        List<ChangeBar> bars = new ArrayList<>();
        for (Map.Entry<LocalDate, Tally> entry : tallies.entrySet()) {
            LocalDate first = entry.getKey();
            LocalDate last = first.plusDays(daysPerBar - 1);
            bars.add(
                    entry.getValue()
                            .bar(
                                    new Period(
                                            first, last.isAfter(days.last()) ? days.last() : last),
                                    scale,
                                    Math.max(1, most)));
        }
        return bars;
    }

    private record Tally(int hands, int otherwise, int firstKnown) {
        Tally plus(Tally other) {
            return new Tally(
                    hands + other.hands,
                    otherwise + other.otherwise,
                    firstKnown + other.firstKnown);
        }

        int changed() {
            return hands + otherwise;
        }

        ChangeBar bar(Period days, DayScale scale, int most) {
            double left = scale.leftOf(days.first());
            double slot = scale.leftOf(days.last().plusDays(1)) - left;
            double width = Math.clamp(slot * 0.7, 2, MOST_WIDTH_PX);
            int total = changed() + firstKnown;
            double height = Math.min(1, Math.sqrt((double) total / most));
            return new ChangeBar(
                    days,
                    hands,
                    otherwise,
                    firstKnown,
                    left + (slot - width) / 2,
                    width,
                    height * hands / total,
                    height);
        }
    }
}
