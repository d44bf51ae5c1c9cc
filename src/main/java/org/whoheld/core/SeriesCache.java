package org.whoheld.core;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/// Answers with the codes of all districts on a day, directly the first two times that a lens and a
/// known-on day are asked about, and from a [ControlSeries] from then on: dragging the known-on
/// slider asks for each day once, or twice where two days are compared, while dragging the timeline
/// asks for the same knowledge again and again. The last answers are kept, since map, ledger and
/// captions ask the same.
final class SeriesCache {
    private static final int KEPT = 8;
    private static final int DIRECT_ANSWERS = 2;
    private static final int ANSWERS_KEPT = 16;

    private final ClaimColumns columns;
    private final Function<Lens, Judge> judges;
    private final int window;
    private final Map<Key, Slot> slots = new RecentlyUsed<>(KEPT);
    private final Map<Question, int[]> answers = new RecentlyUsed<>(ANSWERS_KEPT);

    private record Question(AsOf asOf, Lens lens) {}

    /// @param known the known-on day, an epoch day
    /// @param codes not to be changed
    private record Answer(int known, int[] codes) {}

    private record Key(Lens lens, LocalDate recordedBy) {}

    private static final class Slot {
        private int asked;
        private volatile ControlSeries series;
    }

    SeriesCache(ClaimColumns columns, Function<Lens, Judge> judges, int window) {
        this.columns = columns;
        this.judges = judges;
        this.window = window;
    }

    /// @return not to be changed
    int[] codes(AsOf asOf, Lens lens) {
        Question question = new Question(asOf, lens);
        int[] known;
        synchronized (answers) {
            known = answers.get(question);
        }
        if (known != null) {
            return known;
        }
        int[] codes = newCodes(asOf, lens);
        synchronized (answers) {
            answers.put(question, codes);
        }
        return codes;
    }

    private int[] newCodes(AsOf asOf, Lens lens) {
        Slot slot = slot(lens, asOf.recordedBy());
        synchronized (slot) {
            if (slot.asked == DIRECT_ANSWERS) {
                return series(slot, lens, asOf.recordedBy()).codes(ClaimColumns.day(asOf.valid()));
            }
            slot.asked++;
        }
        return direct(asOf, lens);
    }

    /// What was answered of the same day by what was known on another holds on for each district of
    /// which nothing was recorded in between.
    private int[] direct(AsOf asOf, Lens lens) {
        Optional<Answer> near = nearestAnswer(asOf, lens);
        int valid = ClaimColumns.day(asOf.valid());
        int known = ClaimColumns.day(asOf.recordedBy());
        int[] codes = near.map(it -> it.codes().clone()).orElseGet(() -> new int[districts()]);
        Runs.of(codes.length)
                .forEach(run -> {
                    DirectAnswer direct = new DirectAnswer(columns, () -> judges.apply(lens));
                    for (int d = run.from(); d < run.to(); d++) {
                        if (near.isEmpty()
                                || !columns.hasTheSameClaims(d, valid, known, near.get().known())) {
                            codes[d] = direct.code(d, asOf);
                        }
                    }
                });
        return codes;
    }

    private int districts() {
        return columns.start.length - 1;
    }

    private Optional<Answer> nearestAnswer(AsOf asOf, Lens lens) {
        int known = ClaimColumns.day(asOf.recordedBy());
        synchronized (answers) {
            return answers.entrySet().stream()
                    .filter(it -> it.getKey().asOf().valid().equals(asOf.valid()))
                    .filter(it -> it.getKey().lens().equals(lens))
                    .map(it ->
                            new Answer(
                                    ClaimColumns.day(it.getKey().asOf().recordedBy()),
                                    it.getValue()))
                    .min(Comparator.comparingInt(it -> Math.abs(it.known() - known)));
        }
    }

    /// For questions about one district: the series of all if it is at hand, else of that one
    /// alone.
    ControlSeries of(int district, Lens lens, LocalDate recordedBy) {
        Slot slot = slot(lens, recordedBy);
        synchronized (slot) {
            if (slot.series != null) {
                return slot.series;
            }
        }
        return ControlSeries.of(
                district, columns, () -> judges.apply(lens), window, ClaimColumns.day(recordedBy));
    }

    ControlSeries of(Lens lens, LocalDate recordedBy) {
        Slot slot = slot(lens, recordedBy);
        synchronized (slot) {
            return series(slot, lens, recordedBy);
        }
    }

    private synchronized Slot slot(Lens lens, LocalDate recordedBy) {
        return slots.computeIfAbsent(new Key(lens, recordedBy), _ -> new Slot());
    }

    private ControlSeries series(Slot slot, Lens lens, LocalDate recordedBy) {
        if (slot.series == null) {
            slot.series =
                    ControlSeries.ofAll(
                            columns,
                            () -> judges.apply(lens),
                            window,
                            ClaimColumns.day(recordedBy),
                            nearest(lens, recordedBy));
        }
        return slot.series;
    }

    /// The series of a lens, among those at hand, whose known-on day is nearest: dragging the
    /// known-on slider goes from day to day, and few districts are spoken of on each.
    private synchronized Optional<ControlSeries> nearest(Lens lens, LocalDate recordedBy) {
        int day = ClaimColumns.day(recordedBy);
        return slots.entrySet().stream()
                .filter(it -> it.getKey().lens().equals(lens))
                .map(it -> it.getValue().series)
                .filter(Objects::nonNull)
                .min(Comparator.comparingInt(it -> Math.abs(it.recordedBy() - day)));
    }
}
