package org.whoheld.ui.timeline.knowledge;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.whoheld.core.DataPackage.Period;

/// Where the known-on day can stand: every day of the timeline, then, without the empty days
/// between them, the later days on which something was recorded.
///
/// @param days of the timeline
/// @param later days after the timeline's last, in order; may be empty
record KnowledgeStops(Period days, List<LocalDate> later) {
    KnowledgeStops {
        later = List.copyOf(later);
    }

    private long daysCount() {
        return days.last().toEpochDay() - days.first().toEpochDay() + 1;
    }

    long count() {
        return daysCount() + later.size();
    }

    /// The day of a stop, or of the nearest that there is.
    LocalDate day(long stop) {
        long within = Math.clamp(stop, 0, count() - 1);
        return within < daysCount()
                ? days.first().plusDays(within)
                : later.get((int) (within - daysCount()));
    }

    /// The last stop that is not after the day; the first for a day before all.
    long stopOf(LocalDate day) {
        if (!day.isAfter(days.last())) {
            return Math.max(0, day.toEpochDay() - days.first().toEpochDay());
        }
        int found = Collections.binarySearch(later, day);
        return daysCount() + (found >= 0 ? found : -found - 2);
    }

    /// Which of the later days a stop is; below 0 for a day of the timeline.
    int laterIndex(long stop) {
        return (int) (stop - daysCount());
    }
}
