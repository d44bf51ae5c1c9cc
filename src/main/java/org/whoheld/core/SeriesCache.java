package org.whoheld.core;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/// Answers with the codes of all districts on a day, directly the first two times that a lens and a
/// known-on day are asked about, and from a [ControlSeries] from then on: dragging the known-on
/// slider asks for each day once, or twice where two days are compared, while dragging the timeline
/// asks for the same knowledge again and again.
final class SeriesCache {
    private static final int KEPT = 8;
    private static final int DIRECT_ANSWERS = 2;

    private final ClaimColumns columns;
    private final Function<Lens, Judge> judges;
    private final int window;
    private final Map<Key, Slot> slots =
            new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<Key, Slot> eldest) {
                    return size() > KEPT;
                }
            };

    private record Key(Lens lens, LocalDate recordedBy) {}

    private static final class Slot {
        private int asked;
        private ControlSeries series;
    }

    SeriesCache(ClaimColumns columns, Function<Lens, Judge> judges, int window) {
        this.columns = columns;
        this.judges = judges;
        this.window = window;
    }

    int[] codes(AsOf asOf, Lens lens) {
        Slot slot = slot(lens, asOf.recordedBy());
        synchronized (slot) {
            if (slot.asked == DIRECT_ANSWERS) {
                return series(slot, lens, asOf.recordedBy()).codes(ClaimColumns.day(asOf.valid()));
            }
            slot.asked++;
        }
        int[] codes = new int[columns.start.length - 1];
        Runs.of(codes.length)
                .forEach(run -> {
                    DirectAnswer direct = new DirectAnswer(columns, () -> judges.apply(lens));
                    for (int d = run.from(); d < run.to(); d++) {
                        codes[d] = direct.code(d, asOf);
                    }
                });
        return codes;
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
                    new ControlSeries(
                            columns,
                            () -> judges.apply(lens),
                            window,
                            ClaimColumns.day(recordedBy));
        }
        return slot.series;
    }
}
