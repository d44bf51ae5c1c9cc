package org.whoheld.ui.timeline.days;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.whoheld.core.DataPackage.Period;

/// How days are written.
public final class DayWords {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter LONG_DAY =
            DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", Locale.ENGLISH);

    private DayWords() {}

    /// "27 Nov 2016"
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /// "Sunday, 27 November 2016"
    public static String longDay(LocalDate day) {
        return LONG_DAY.format(day);
    }

    /// "27 Nov 2016 · no change"
    public static String unchanged(LocalDate day) {
        return day(day) + " · no change";
    }

    /// "27 Nov 2016", or "27 Nov 2016 – 29 Nov 2016"
    public static String days(Period days) {
        return days.first().equals(days.last())
                ? day(days.first())
                : day(days.first()) + " – " + day(days.last());
    }
}
