package org.whoheld.ui.words;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.whoheld.core.EdtfException;
import org.whoheld.core.TemporalExtent;
import org.whoheld.core.TemporalExtent.Qualifier;

/// Dates in words. An extent is told as it was written: "about 20 November 2016" names no width,
/// since the writer gave none.
public final class DateWords {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter DAY_AND_MONTH =
            DateTimeFormatter.ofPattern("d MMMM", Locale.UK);
    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MONTH_NAME =
            DateTimeFormatter.ofPattern("MMMM", Locale.UK);
    private static final DateTimeFormatter DAY_OF_MONTH =
            DateTimeFormatter.ofPattern("d", Locale.UK);

    /// Not with `MMM` of Locale.UK, which writes September in four letters.
    private static final DateTimeFormatter COMPACT =
            DateTimeFormatter.ofPattern("d MMM uu", Locale.US);

    private static final DateTimeFormatter COMPACT_DAY_AND_MONTH =
            DateTimeFormatter.ofPattern("d MMM", Locale.US);

    private DateWords() {}

    /// "26 November 2016".
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /// "26 November".
    public static String dayAndMonth(LocalDate day) {
        return DAY_AND_MONTH.format(day);
    }

    /// For narrow columns: "26 Nov 16", "~20 Nov 16", "26–28 Nov 16", "30 Nov – 1 Dec 16"; the `~`
    /// and `?` as they were written.
    public static String compact(TemporalExtent extent) {
        LocalDate first = extent.earliest();
        LocalDate last = extent.latest();
        if (first.equals(LocalDate.MIN)) {
            return "by " + COMPACT.format(last);
        }
        if (extent.edtf().matches("\\d{4}-\\d\\d-\\d\\d[~%?]?")) {
            LocalDate day = LocalDate.parse(extent.edtf().substring(0, 10));
            return (about(extent).isEmpty() ? "" : "~")
                    + COMPACT.format(day)
                    + (uncertain(extent) ? "?" : "");
        }
        if (first.equals(last)) {
            return COMPACT.format(last);
        }
        return first.getYear() != last.getYear()
                ? COMPACT.format(first) + " – " + COMPACT.format(last)
                : first.getMonth() == last.getMonth()
                        ? first.getDayOfMonth() + "–" + COMPACT.format(last)
                        : COMPACT_DAY_AND_MONTH.format(first) + " – " + COMPACT.format(last);
    }

    /// When something changed, which happened on one of the days of the extent: "between 26 and 28
    /// November 2016".
    public static String when(TemporalExtent extent) {
        return words(extent, "between ", " and ", "by %s at the latest", "%s");
    }

    /// When something changed, with the doubt about it said: "between 26 and 27 November 2016, the
    /// day is not known", "about 20 November 2016", "20 November 2016, uncertain".
    public static String turn(TemporalExtent extent) {
        String when = when(extent);
        boolean told = !extent.earliest().equals(extent.latest()) && about(extent).isEmpty();
        return told ? when + ", the day is not known" : when;
    }

    /// Whether the writer called the date uncertain.
    public static boolean isUncertain(TemporalExtent extent) {
        return uncertain(extent);
    }

    /// How long something went on, through all days of the extent: "from 26 to 28 November 2016".
    public static String span(TemporalExtent extent) {
        return words(extent, "from ", " to ", "until %s", "since %s");
    }

    private static String words(
            TemporalExtent extent, String before, String amid, String byEnd, String fromStart) {
        try {
            return written(extent.edtf().strip(), before, amid, byEnd, fromStart);
        } catch (EdtfException _) {
            // An extent that was made by a program may carry any text; its days still tell.
            return extent.earliest().equals(extent.latest())
                    ? day(extent.latest())
                    : extent.earliest().equals(LocalDate.MIN)
                            ? byEnd.formatted(day(extent.latest()))
                            : before + day(extent.earliest()) + amid + day(extent.latest());
        }
    }

    private static String written(
            String edtf, String before, String amid, String byEnd, String fromStart)
            throws EdtfException {
        int slash = edtf.indexOf('/');
        if (slash < 0) {
            return single(edtf);
        }
        String from = edtf.substring(0, slash);
        String to = edtf.substring(slash + 1);
        if (isOpen(to)) {
            return fromStart.formatted(single(from));
        }
        if (isOpen(from)) {
            return byEnd.formatted(single(to));
        }
        TemporalExtent start = TemporalExtent.parse(from, 0);
        TemporalExtent end = TemporalExtent.parse(to, 0);
        if (from.equals(to)) {
            return single(from);
        }
        String doubt = uncertain(start) || uncertain(end) ? ", uncertain" : "";
        return before
                + about(start)
                + shortened(start, end)
                + amid
                + about(end)
                + plain(end)
                + doubt;
    }

    private static boolean isOpen(String end) {
        return end.isEmpty() || end.equals("..");
    }

    private static String single(String part) throws EdtfException {
        TemporalExtent date = TemporalExtent.parse(part, 0);
        return about(date) + plain(date) + (uncertain(date) ? ", uncertain" : "");
    }

    private static String about(TemporalExtent date) {
        return date.qualifier() == Qualifier.APPROXIMATE
                        || date.qualifier() == Qualifier.UNCERTAIN_AND_APPROXIMATE
                ? "about "
                : "";
    }

    private static boolean uncertain(TemporalExtent date) {
        return date.qualifier() == Qualifier.UNCERTAIN
                || date.qualifier() == Qualifier.UNCERTAIN_AND_APPROXIMATE;
    }

    private static String plain(TemporalExtent date) {
        return switch (Precision.of(date)) {
            case DAY -> day(date.earliest());
            case MONTH -> MONTH.format(date.earliest());
            case YEAR -> Integer.toString(date.earliest().getYear());
        };
    }

    /// The start of an interval without the month and year that its end will tell.
    private static String shortened(TemporalExtent start, TemporalExtent end) {
        Precision precision = Precision.of(start);
        LocalDate first = start.earliest();
        LocalDate last = end.earliest();
        if (precision != Precision.of(end) || first.getYear() != last.getYear()) {
            return plain(start);
        }
        return switch (precision) {
            case DAY ->
                    YearMonth.from(first).equals(YearMonth.from(last))
                            ? DAY_OF_MONTH.format(first)
                            : dayAndMonth(first);
            case MONTH -> MONTH_NAME.format(first);
            case YEAR -> plain(start);
        };
    }

    private enum Precision {
        DAY,
        MONTH,
        YEAR;

        static Precision of(TemporalExtent date) {
            if (date.earliest().equals(date.latest())) {
                return DAY;
            }
            return date.earliest().getMonth() == date.latest().getMonth() ? MONTH : YEAR;
        }
    }
}
