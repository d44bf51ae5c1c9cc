package org.whoheld.ui.timeline.axis;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// What a row of the axis counts in. Several units that share one label are a group; groups never
/// cross the end of the next larger unit.
enum AxisUnit {
    DAY(List.of(1, 2, 5, 7, 14), "d") {
        @Override
        LocalDate startOf(LocalDate day, int step) {
            return day.withDayOfMonth(
                    starts(day, step)
                            .filter(start -> start <= day.getDayOfMonth())
                            .max()
                            .orElseThrow());
        }

        @Override
        LocalDate next(LocalDate start, int step) {
            return starts(start, step)
                    .filter(next -> next > start.getDayOfMonth())
                    .mapToObj(start::withDayOfMonth)
                    .findFirst()
                    .orElseGet(() -> start.withDayOfMonth(1).plusMonths(1));
        }

        /// 1, 5, 10, 15 … read better than 1, 6, 11, 16. What is left of the month after the last
        /// whole group belongs to that group, so that the 1st always has room.
        private IntStream starts(LocalDate day, int step) {
            return step == 5
                    ? IntStream.of(1, 5, 10, 15, 20, 25)
                    : IntStream.iterate(
                            1, start -> start + step - 1 <= day.lengthOfMonth(), s -> s + step);
        }
    },
    MONTH(List.of(1, 2, 3, 6), "MMMM uuuu", "MMM uuuu", "MMM") {
        @Override
        LocalDate startOf(LocalDate day, int step) {
            return LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / step * step + 1, 1);
        }

        @Override
        LocalDate next(LocalDate start, int step) {
            return start.plusMonths(step);
        }
    },
    YEAR(List.of(1, 2, 5, 10, 20, 50, 100, 200, 500, 1000), "uuuu") {
        @Override
        LocalDate startOf(LocalDate day, int step) {
            return LocalDate.of(Math.floorDiv(day.getYear(), step) * step, 1, 1);
        }

        @Override
        LocalDate next(LocalDate start, int step) {
            return start.plusYears(step);
        }
    };

    private final List<Integer> steps;
    private final List<DateTimeFormatter> formats;

    AxisUnit(List<Integer> steps, String... patterns) {
        this.steps = steps;
        this.formats =
                List.of(patterns).stream()
                        .map(pattern -> DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH))
                        .toList();
    }

    /// How many units a group may have, fewest first.
    List<Integer> steps() {
        return steps;
    }

    /// The first day of the group that holds the day.
    abstract LocalDate startOf(LocalDate day, int step);

    /// The first day of the group after the one that begins on `start`.
    abstract LocalDate next(LocalDate start, int step);

    /// Names of the unit that begins on `start`, longest first. The last one does not say the next
    /// larger unit.
    List<String> names(LocalDate start) {
        return formats.stream().map(format -> format.format(start)).toList();
    }

    String shortName(LocalDate start) {
        return formats.getLast().format(start);
    }
}
