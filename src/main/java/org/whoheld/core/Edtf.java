package org.whoheld.core;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.whoheld.core.TemporalExtent.Qualifier;

/// Reads the Extended Date/Time Format of ISO 8601-2:2019: level 0 without times, and of level 1
/// the qualifiers `~ ? %`, precision to month or year (also written with `XX`), and intervals with
/// open (`..`) or unknown (empty) ends.
///
/// `~` has no width in the standard; the caller says how many days it stands for. Seasons, years of
/// more than four digits, negative years and level 2 are refused by name. (No EDTF library for Java
/// is on Maven Central.)
///
/// In an interval the start gives the earliest day and the end the latest. `A/..` and `A/` say
/// "from A on, and no end is known", which for a change of hands is the same as `A`. `../B` and
/// `/B` say "by B at the latest".
final class Edtf {
    private static final Pattern DATE =
            Pattern.compile("(\\d{4})(?:-(\\d{2}|XX)(?:-(\\d{2}|XX))?)?([~?%]?)");

    private Edtf() {}

    static TemporalExtent parse(String text, int approximationDays) throws EdtfException {
        String edtf = text.strip();
        if (edtf.isEmpty()) {
            throw new EdtfException("the date is empty");
        }
        int slash = edtf.indexOf('/');
        if (slash < 0) {
            return date(edtf, edtf, approximationDays);
        }
        if (edtf.indexOf('/', slash + 1) >= 0) {
            throw new EdtfException("an interval has one '/', not several");
        }
        return interval(
                edtf, edtf.substring(0, slash), edtf.substring(slash + 1), approximationDays);
    }

    private static TemporalExtent interval(
            String edtf, String from, String to, int approximationDays) throws EdtfException {
        boolean noStart = from.isEmpty() || from.equals("..");
        boolean noEnd = to.isEmpty() || to.equals("..");
        if (noStart && noEnd) {
            throw new EdtfException("an interval needs a start or an end");
        }
        if (noEnd) {
            return date(edtf, from, approximationDays);
        }
        TemporalExtent end = date(edtf, to, approximationDays);
        if (noStart) {
            return new TemporalExtent(LocalDate.MIN, end.latest(), end.qualifier(), edtf);
        }
        TemporalExtent start = date(edtf, from, approximationDays);
        // as written: what is approximate may be so by less than the days that we give it
        if (date(edtf, to, 0).latest().isBefore(date(edtf, from, 0).earliest())) {
            throw new EdtfException("the interval ends before it begins");
        }
        return new TemporalExtent(
                start.earliest(), end.latest(), either(start.qualifier(), end.qualifier()), edtf);
    }

    private static Qualifier either(Qualifier a, Qualifier b) {
        return Qualifier.of(
                a.isUncertain() || b.isUncertain(), a.isApproximate() || b.isApproximate());
    }

    private static TemporalExtent date(String edtf, String part, int approximationDays)
            throws EdtfException {
        Matcher match = DATE.matcher(part);
        if (!match.matches()) {
            throw new EdtfException(whyNot(part));
        }
        Qualifier qualifier =
                switch (match.group(4)) {
                    case "?" -> Qualifier.UNCERTAIN;
                    case "~" -> Qualifier.APPROXIMATE;
                    case "%" -> Qualifier.UNCERTAIN_AND_APPROXIMATE;
                    default -> Qualifier.NONE;
                };
        int width = qualifier.isApproximate() ? approximationDays : 0;
        int year = Integer.parseInt(match.group(1));
        String month = known(match.group(2));
        String day = known(match.group(3));
        if (month == null && day != null) {
            throw new EdtfException("a day without its month is not supported");
        }
        LocalDate first;
        LocalDate last;
        try {
            if (month == null) {
                first = LocalDate.of(year, 1, 1);
                last = LocalDate.of(year, 12, 31);
            } else if (day == null) {
                refuseSeason(month);
                YearMonth whole = YearMonth.of(year, Integer.parseInt(month));
                first = whole.atDay(1);
                last = whole.atEndOfMonth();
            } else {
                first = LocalDate.of(year, Integer.parseInt(month), Integer.parseInt(day));
                last = first;
            }
        } catch (DateTimeException e) {
            throw new EdtfException("there is no such day in the calendar");
        }
        return new TemporalExtent(first.minusDays(width), last.plusDays(width), qualifier, edtf);
    }

    /// EDTF writes seasons, quarters and the like as months from 21 on.
    private static void refuseSeason(String month) throws EdtfException {
        int number = Integer.parseInt(month);
        if (number >= 21 && number <= 41) {
            throw new EdtfException("seasons and other parts of a year are not supported");
        }
    }

    private static String known(String digits) {
        return digits == null || digits.equals("XX") ? null : digits;
    }

    private static String whyNot(String part) {
        if (part.startsWith("Y") || part.startsWith("-")) {
            return "years before 0000 or of more than four digits are not supported";
        }
        if (part.indexOf('T') > 0) {
            return "times of day are not supported; the smallest unit is the day";
        }
        if (part.matches("\\d{3}X|\\d{2}XX")) {
            return "decades and centuries are not supported";
        }
        if (part.matches("[\\[{].*|.*[\\]}]|.*\\.\\..*")) {
            return "sets of dates (EDTF level 2) are not supported";
        }
        if (part.matches(".*[?~%].*\\d.*")) {
            return "a mark on a part of a date (EDTF level 2) is not supported; ~, ? or % stand behind"
                    + " all of it, as in 2016-11-26~";
        }
        if (part.matches("[\\dX-]*X[\\dX-]*")) {
            return "unknown digits inside a date (EDTF level 2) are not supported";
        }
        return "dates are written like 2016-11-27, 2016-11 or 2016, with ~, ? or % behind";
    }
}
