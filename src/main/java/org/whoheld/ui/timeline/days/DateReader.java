package org.whoheld.ui.timeline.days;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.whoheld.ui.timeline.days.TypedDate.Day;
import org.whoheld.ui.timeline.days.TypedDate.NotADate;

/// Reads a typed date: 2016-11-27, 27 Nov 2016, November 27, 2016, 27.11.2016, 27/11/2016; without
/// a year that of the present date: 11-27, 27 Nov; a month alone is its first day: 2016-12, Dec
/// 2016.
///
/// With dots the day comes first. With strokes either may, so a date that has two readings is
/// refused.
final class DateReader {
    private static final String YEAR = "(\\d{4})";
    private static final String NUMBER = "(\\d{1,2})";
    private static final String NAME = "(\\p{L}{3,})\\.?";

    private final LocalDate present;
    private final List<Form> forms =
            List.of(
                    new Form(
                            YEAR + "([-/.])" + NUMBER + "\\2" + NUMBER,
                            (text, m) -> day(number(m, 1), number(m, 3), number(m, 4))),
                    new Form(YEAR + "-" + NUMBER, (text, m) -> day(number(m, 1), number(m, 2), 1)),
                    new Form(
                            NUMBER + "-" + NUMBER,
                            (text, m) -> day(presentYear(), number(m, 1), number(m, 2))),
                    new Form(
                            NUMBER + "\\. ?" + NUMBER + "\\. ?" + YEAR,
                            (text, m) -> day(number(m, 3), number(m, 2), number(m, 1))),
                    new Form(NUMBER + "/" + NUMBER + "/" + YEAR, this::strokes),
                    new Form(
                            NUMBER + "\\.? " + NAME,
                            (text, m) -> named(text, presentYear(), m.group(2), number(m, 1))),
                    new Form(
                            NUMBER + "\\.? " + NAME + ",? " + YEAR,
                            (text, m) -> named(text, number(m, 3), m.group(2), number(m, 1))),
                    new Form(
                            NAME + " " + NUMBER,
                            (text, m) -> named(text, presentYear(), m.group(1), number(m, 2))),
                    new Form(
                            NAME + " " + NUMBER + ",? " + YEAR,
                            (text, m) -> named(text, number(m, 3), m.group(1), number(m, 2))),
                    new Form(
                            NAME + " " + YEAR,
                            (text, m) -> named(text, number(m, 2), m.group(1), 1)));

    private record Form(Pattern pattern, BiFunction<String, MatchResult, TypedDate> meaning) {
        Form(String pattern, BiFunction<String, MatchResult, TypedDate> meaning) {
            this(Pattern.compile(pattern), meaning);
        }

        Optional<TypedDate> read(String text) {
            return Optional.of(pattern.matcher(text))
                    .filter(matcher -> matcher.matches())
                    .map(matcher -> meaning.apply(text, matcher.toMatchResult()));
        }
    }

    /// @param present gives the year where none is typed
    DateReader(LocalDate present) {
        this.present = present;
    }

    TypedDate read(String typed) {
        String text = typed.strip().replaceAll("\\s+", " ");
        return forms.stream()
                .flatMap(form -> form.read(text).stream())
                .findFirst()
                .orElseGet(() -> noDate(text));
    }

    private int presentYear() {
        return present.getYear();
    }

    private TypedDate strokes(String text, MatchResult m) {
        int year = number(m, 3);
        int first = number(m, 1);
        int second = number(m, 2);
        boolean dayFirst = isDay(year, second, first);
        boolean monthFirst = isDay(year, first, second);
        if (dayFirst && monthFirst && first != second) {
            LocalDate one = LocalDate.of(year, second, first);
            LocalDate other = LocalDate.of(year, first, second);
            return new NotADate(
                    "%s may be %s or %s. Write %s or %s."
                            .formatted(text, DayWords.day(one), DayWords.day(other), one, other));
        }
        return monthFirst ? day(year, first, second) : day(year, second, first);
    }

    private static boolean isDay(int year, int month, int day) {
        return year >= 1
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
    }

    private TypedDate named(String text, int year, String name, int day) {
        return month(name)
                .map(month -> day(year, month.getValue(), day))
                .orElseGet(() -> noDate(text));
    }

    private static Optional<Month> month(String name) {
        return Arrays.stream(Month.values())
                .filter(month ->
                        month.getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                                .toLowerCase(Locale.ROOT)
                                .startsWith(name.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    private static TypedDate day(int year, int month, int day) {
        if (isDay(year, month, day)) {
            return new Day(LocalDate.of(year, month, day));
        }
        if (year < 1) {
            return new NotADate("There is no year 0.");
        }
        if (month < 1 || month > 12) {
            return new NotADate("There is no month %d.".formatted(month));
        }
        YearMonth whole = YearMonth.of(year, month);
        String name = whole.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + year;
        return new NotADate(
                day < 1
                        ? name + " has no day 0."
                        : "%s has %d days.".formatted(name, whole.lengthOfMonth()));
    }

    private TypedDate noDate(String text) {
        return new NotADate(
                "%s. Write it as %s or %s."
                        .formatted(
                                text.isEmpty() ? "No date is given" : "“" + text + "” is no date",
                                present,
                                DayWords.day(present)));
    }

    private static int number(MatchResult m, int group) {
        return Integer.parseInt(m.group(group));
    }
}
