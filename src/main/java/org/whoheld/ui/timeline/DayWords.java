package org.whoheld.ui.timeline;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.whoheld.core.DataPackage.Period;

/// How days and their changes are written.
final class DayWords {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter LONG_DAY =
            DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", Locale.ENGLISH);

    private DayWords() {}

    /// "27 Nov 2016"
    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /// "Sunday, 27 November 2016"
    static String longDay(LocalDate day) {
        return LONG_DAY.format(day);
    }

    /// "27 Nov 2016 · no change"
    static String unchanged(LocalDate day) {
        return day(day) + " · no change";
    }

    /// "27 Nov 2016 · 9 changed hands, 4 otherwise"
    static String changes(ChangeBar bar) {
        List<String> parts = new ArrayList<>();
        if (bar.firstKnown() > 0) {
            parts.add(bar.firstKnown() + " first known");
        }
        if (bar.hands() > 0) {
            parts.add(bar.hands() + " changed hands");
        }
        if (bar.otherwise() > 0) {
            parts.add(
                    bar.otherwise()
                            + (parts.isEmpty() ? " changed without changing hands" : " otherwise"));
        }
        return days(bar.days()) + " · " + String.join(", ", parts);
    }

    private static String days(Period days) {
        return days.first().equals(days.last())
                ? day(days.first())
                : day(days.first()) + " – " + day(days.last());
    }
}
