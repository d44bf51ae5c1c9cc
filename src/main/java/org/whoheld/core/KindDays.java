package org.whoheld.core;

import java.time.LocalDate;
import java.util.Optional;

/// On how many days of a period the state of each district is of one kind, and which is the first
/// and which the last of them. Immutable.
///
/// Districts are addressed by their index in the timeline's list of districts.
public final class KindDays {
    private final int[] count;
    private final int[] first;
    private final int[] last;

    /// All nothing yet; [#add] fills it.
    KindDays(int districts) {
        count = new int[districts];
        first = new int[districts];
        last = new int[districts];
    }

    /// Adds a run of days, both ends inclusive, as epoch days. Runs come in time order.
    void add(int district, int from, int to) {
        if (count[district] == 0) {
            first[district] = from;
        }
        last[district] = to;
        count[district] += to - from + 1;
    }

    /// The number of districts.
    public int size() {
        return count.length;
    }

    public int count(int district) {
        return count[district];
    }

    /// Empty if there is no such day.
    public Optional<LocalDate> first(int district) {
        return day(district, first);
    }

    /// Empty if there is no such day.
    public Optional<LocalDate> last(int district) {
        return day(district, last);
    }

    private Optional<LocalDate> day(int district, int[] days) {
        return count[district] == 0
                ? Optional.empty()
                : Optional.of(ClaimColumns.date(days[district]));
    }
}
