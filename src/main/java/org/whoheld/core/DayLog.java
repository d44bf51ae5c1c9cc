package org.whoheld.core;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;

/// The changes of a [ControlSeries] by day, with the codes of all districts kept every so often:
/// any day is a copy of the last of these and the few changes since. Immutable.
final class DayLog {
    /// Snapshots have as many codes as there are districts, and lie as many changes apart, so that
    /// a copy takes as long as what is done after it; but of many districts no further than this,
    /// because a change, which goes to any place, takes longer than a code that is copied.
    private static final int MOST_REPLAYED = 1 << 14;

    /// Epoch days on which something changes, in order.
    private final int[] days;

    /// The changes of day `i` of `days` are those from `start[i]` to `start[i + 1]`, exclusive, by
    /// district.
    private final int[] start;

    private final int[] district;
    private final int[] code;

    /// Snapshot `i` holds after the changes before that of number `i · every`.
    private final int[][] snapshots;

    private final int every;

    /// @param spanStart by district: its first span; then the number of all spans
    /// @param firstDay of each span, an epoch day
    /// @param spanCode of each span
    DayLog(int[] spanStart, int[] firstDay, int[] spanCode) {
        int districts = spanStart.length - 1;
        int spans = firstDay.length;
        days = distinct(firstDay);
        int[] dayOf = new int[spans];
        start = new int[days.length + 1];
        for (int span = 0; span < spans; span++) {
            dayOf[span] = Arrays.binarySearch(days, firstDay[span]);
            start[dayOf[span] + 1]++;
        }
        for (int i = 0; i < days.length; i++) {
            start[i + 1] += start[i];
        }
        int[] next = start.clone();
        district = new int[spans];
        code = new int[spans];
        for (int d = 0; d < districts; d++) {
            for (int span = spanStart[d]; span < spanStart[d + 1]; span++) {
                int at = next[dayOf[span]]++;
                district[at] = d;
                code[at] = spanCode[span];
            }
        }
        every = Math.clamp(districts, 1, MOST_REPLAYED);
        snapshots = new int[spans / every + 1][];
        int[] now = new int[districts];
        Arrays.fill(now, ControlCode.UNKNOWN);
        for (int i = 0; i < snapshots.length; i++) {
            snapshots[i] = now.clone();
            replay(i * every, Math.min(spans, (i + 1) * every), now);
        }
    }

    private static int[] distinct(int[] firstDay) {
        int[] sorted = firstDay.clone();
        Arrays.sort(sorted);
        int size = 0;
        for (int day : sorted) {
            if (size == 0 || sorted[size - 1] != day) {
                sorted[size++] = day;
            }
        }
        return Arrays.copyOf(sorted, size);
    }

    /// The codes of all districts on an epoch day.
    ///
    /// @return a new array
    int[] codes(int day) {
        int found = Arrays.binarySearch(days, day);
        int changes = start[found >= 0 ? found + 1 : -found - 1];
        int snapshot = changes / every;
        int[] codes = snapshots[snapshot].clone();
        replay(snapshot * every, changes, codes);
        return codes;
    }

    /// What changes on each day, without what holds from the beginning of time.
    ///
    /// @return a new map
    SortedMap<LocalDate, ControlTimeline.Change> changes() {
        SortedMap<LocalDate, ControlTimeline.Change> changes = new TreeMap<>();
        int[] now = snapshots[0].clone();
        for (int i = 0; i < days.length; i++) {
            int hands = 0;
            for (int at = start[i]; at < start[i + 1]; at++) {
                if (ControlCode.leader(now[district[at]]) != ControlCode.leader(code[at])) {
                    hands++;
                }
            }
            replay(start[i], start[i + 1], now);
            LocalDate day = ClaimColumns.date(days[i]);
            if (!day.equals(LocalDate.MIN)) {
                changes.put(
                        day, new ControlTimeline.Change(hands, start[i + 1] - start[i] - hands));
            }
        }
        return changes;
    }

    private void replay(int from, int to, int[] codes) {
        for (int i = from; i < to; i++) {
            codes[district[i]] = code[i];
        }
    }
}
