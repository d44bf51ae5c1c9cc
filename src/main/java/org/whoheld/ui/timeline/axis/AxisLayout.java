package org.whoheld.ui.timeline.axis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/// Chooses the labels below the track: the smallest unit and step for which every label has room.
///
/// Two rows: days above months, or months above years, or years alone. A label of days stands
/// centred under the day's slot; any other begins where its unit begins and stays within it, so no
/// two of a row can meet. In the lower row every whole unit is named, with its year.
final class AxisLayout {
    /// Between two labels of a row, in pixels.
    static final double GAP_PX = 8;

    /// How far a day's label may stand out over the ends of the track, in pixels.
    static final double OVERHANG_PX = 10;

    private final DayScale scale;
    private final ToDoubleFunction<String> widthPx;

    private AxisLayout(DayScale scale, ToDoubleFunction<String> widthPx) {
        this.scale = scale;
        this.widthPx = widthPx;
    }

    /// @param widthPx measures a text
    static List<AxisLabel> of(DayScale scale, ToDoubleFunction<String> widthPx) {
        AxisLayout layout = new AxisLayout(scale, widthPx);
        return layout.rows(AxisUnit.DAY, AxisUnit.MONTH)
                .or(() -> layout.rows(AxisUnit.MONTH, AxisUnit.YEAR))
                .or(() -> layout.fineRow(AxisUnit.YEAR))
                .orElseGet(List::of);
    }

    private Optional<List<AxisLabel>> rows(AxisUnit fine, AxisUnit coarse) {
        return fineRow(fine)
                .flatMap(upper ->
                        coarseRow(coarse)
                                .map(lower -> {
                                    List<AxisLabel> both = new ArrayList<>(upper);
                                    both.addAll(lower);
                                    return both;
                                }));
    }

    private Optional<List<AxisLabel>> fineRow(AxisUnit unit) {
        return unit.steps().stream()
                .flatMap(step ->
                        (unit == AxisUnit.DAY ? centred(step) : withinUnits(unit, step)).stream())
                .findFirst();
    }

    private Optional<List<AxisLabel>> centred(int step) {
        List<AxisLabel> labels = new ArrayList<>();
        LocalDate last = scale.days().last();
        for (LocalDate day = AxisUnit.DAY.startOf(scale.days().first(), step);
                !day.isAfter(last);
                day = AxisUnit.DAY.next(day, step)) {
            String text = AxisUnit.DAY.shortName(day);
            double width = widthPx.applyAsDouble(text);
            double middle = scale.middleOf(day);
            AxisLabel label = new AxisLabel(text, middle - width / 2, width, middle, true);
            if (!labels.isEmpty() && label.x() < labels.getLast().right() + GAP_PX) {
                return Optional.empty();
            }
            if (scale.days().contains(day)
                    && label.x() >= -OVERHANG_PX
                    && label.right() <= scale.widthPx() + OVERHANG_PX) {
                labels.add(label);
            }
        }
        return labels.isEmpty() ? Optional.empty() : Optional.of(labels);
    }

    private Optional<List<AxisLabel>> withinUnits(AxisUnit unit, int step) {
        List<AxisLabel> labels = new ArrayList<>();
        for (Group group : groups(unit, step)) {
            String text = unit.shortName(group.start());
            boolean named = step == 1 || !group.isCutAtItsStart();
            if (named && group.hasRoomFor(text)) {
                labels.add(group.label(text, true));
            } else if (group.isWhole()) {
                return Optional.empty();
            }
        }
        return labels.isEmpty() ? Optional.empty() : Optional.of(labels);
    }

    /// Names with the year, all of one length of wording; a unit cut by an end of the track may
    /// have a shorter one or none.
    private Optional<List<AxisLabel>> coarseRow(AxisUnit unit) {
        int yearless = unit == AxisUnit.MONTH ? 2 : 1;
        for (int wording = 0; wording < yearless; wording++) {
            List<AxisLabel> labels = new ArrayList<>();
            boolean wholeFit = true;
            boolean yearSaid = false;
            for (Group group : groups(unit, 1)) {
                List<String> names = unit.names(group.start());
                int at = wording;
                while (at < names.size() && !group.hasRoomFor(names.get(at))) {
                    at++;
                }
                wholeFit &= at == wording || !group.isWhole();
                yearSaid |= at < yearless;
                if (at < names.size()) {
                    labels.add(group.label(names.get(at), false));
                }
                if (!wholeFit) {
                    break;
                }
            }
            if (wholeFit && yearSaid) {
                return Optional.of(labels);
            }
        }
        return Optional.empty();
    }

    /// One labelled span of days.
    ///
    /// @param start its first day, possibly before the track begins
    /// @param end the day after its last, possibly after the track ends
    private record Group(
            LocalDate start, LocalDate end, DayScale scale, ToDoubleFunction<String> widthPx) {
        boolean isCutAtItsStart() {
            return start.isBefore(scale.days().first());
        }

        boolean isWhole() {
            return !isCutAtItsStart() && !end.isAfter(scale.days().last().plusDays(1));
        }

        double left() {
            return Math.max(0, scale.leftOf(start));
        }

        boolean hasRoomFor(String text) {
            double right = Math.min(scale.widthPx(), scale.leftOf(end));
            return left() + widthPx.applyAsDouble(text) + GAP_PX <= right;
        }

        AxisLabel label(String text, boolean fine) {
            return new AxisLabel(text, left(), widthPx.applyAsDouble(text), left(), fine);
        }
    }

    /// The groups that lie on the track, from left to right, made as they are asked for.
    private Iterable<Group> groups(AxisUnit unit, int step) {
        return () ->
                Stream.iterate(
                                unit.startOf(scale.days().first(), step),
                                start -> !start.isAfter(scale.days().last()),
                                start -> unit.next(start, step))
                        .map(start -> new Group(start, unit.next(start, step), scale, widthPx))
                        .iterator();
    }
}
