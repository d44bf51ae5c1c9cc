package org.whoheld.render.lanes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/// Chooses the days that an axis names: as many as have room.
public final class LaneAxis {
    private static final double GAP_PX = 10;

    /// @param x of its line
    /// @param left where its text begins
    /// @param named whether the text names the month or year; it is longer than its neighbours,
    ///   which give way to it
    public record Tick(double x, double left, double width, String text, boolean named) {
        private boolean meets(Tick earlier) {
            return left < earlier.left + earlier.width + GAP_PX;
        }
    }

    /// How days are picked: within the month, or by month.
    private record Step(int days, int months) {}

    private static final List<Step> STEPS =
            List.of(
                    new Step(1, 0),
                    new Step(2, 0),
                    new Step(5, 0),
                    new Step(10, 0),
                    new Step(15, 0),
                    new Step(0, 1),
                    new Step(0, 3),
                    new Step(0, 6),
                    new Step(0, 12),
                    new Step(0, 24),
                    new Step(0, 60),
                    new Step(0, 120),
                    new Step(0, 240),
                    new Step(0, 600),
                    new Step(0, 1200));

    private LaneAxis() {}

    /// @param widthPx measures a text
    public static List<Tick> ticks(
            DayColumns columns, LaneWording words, ToDoubleFunction<String> widthPx) {
        return STEPS.stream()
                .map(step -> ticks(columns, step, words, widthPx))
                .filter(LaneAxis::hasRoom)
                .findFirst()
                .orElseGet(List::of);
    }

    private static List<Tick> ticks(
            DayColumns columns, Step step, LaneWording words, ToDoubleFunction<String> widthPx) {
        List<Tick> ticks = new ArrayList<>();
        for (LocalDate day : days(columns, step).toList()) {
            boolean first = step.months() > 0 ? day.getMonthValue() == 1 : day.getDayOfMonth() == 1;
            boolean opens = ticks.isEmpty();
            String text = text(day, step, first, opens, words);
            double width = widthPx.applyAsDouble(text);
            double x = columns.middleOf(day);
            // A text at an end moves inwards.
            double left =
                    Math.clamp(
                            x - width / 2,
                            columns.leftPx(),
                            Math.max(columns.leftPx(), columns.rightPx() - width));
            Tick tick = new Tick(x, left, width, text, first || opens);
            while (!ticks.isEmpty()
                    && tick.named()
                    && tick.meets(ticks.getLast())
                    && !ticks.getLast().named()) {
                ticks.removeLast();
            }
            boolean meets = !ticks.isEmpty() && tick.meets(ticks.getLast());
            if (meets && tick.named() == ticks.getLast().named()) {
                return List.of();
            }
            if (!meets) {
                ticks.add(tick);
            }
        }
        return ticks;
    }

    private static boolean hasRoom(List<Tick> ticks) {
        return !ticks.isEmpty();
    }

    /// 1, 5, 10, 15 read better than 1, 6, 11; a day too near to the next month's first is left
    /// out.
    private static Stream<LocalDate> days(DayColumns columns, Step step) {
        Stream<LocalDate> all =
                columns.days().first().datesUntil(columns.days().last().plusDays(1));
        if (step.months() > 0) {
            return all.filter(day -> day.getDayOfMonth() == 1)
                    .filter(day ->
                            (day.getYear() * 12L + day.getMonthValue() - 1) % step.months() == 0);
        }
        return all.filter(day -> {
            int of = day.getDayOfMonth();
            return switch (step.days()) {
                case 1 -> true;
                case 2 -> of % 2 == 1 && of < 31;
                default ->
                        of == 1
                                || of % step.days() == 0
                                        && of + step.days() / 2 < day.lengthOfMonth();
            };
        });
    }

    private static String text(
            LocalDate day, Step step, boolean first, boolean opens, LaneWording words) {
        if (step.months() >= 12) {
            return Integer.toString(day.getYear());
        }
        if (step.months() > 0) {
            return words.shortMonth(day) + (first || opens ? " " + day.getYear() : "");
        }
        String number = Integer.toString(day.getDayOfMonth());
        if (!first && !opens) {
            return number;
        }
        boolean newYear = opens || day.getDayOfYear() == 1;
        return number + " " + words.shortMonth(day) + (newYear ? " " + day.getYear() : "");
    }
}
