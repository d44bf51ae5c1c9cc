package org.whoheld.core;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// The codes of all districts for all days, for one lens and one known-on day, as spans of
/// unchanged code.
///
/// A code can change on three days of each claim only: when it begins (`earliest`), when its day of
/// change stops being open (`latest`), and when it lapses (`latest` + window + 1). So a district is
/// judged at these days and nowhere else.
final class ControlSeries {
    /// Spans of district `d` are those from `start[d]` to `start[d + 1]`, exclusive, in time order.
    private final int[] start;

    private final int[] firstDay;
    private final int[] code;

    /// Of every district.
    static ControlSeries ofAll(
            ClaimColumns columns, Supplier<Judge> judges, int window, int recordedBy) {
        return new ControlSeries(
                columns.start.length - 1,
                Runs.of(columns.start.length - 1)
                        .map(run ->
                                new Part(columns, judges.get(), window, recordedBy, run.from())
                                        .sweep(run.to()))
                        .toList());
    }

    /// Of one district alone; the others have no spans.
    static ControlSeries of(
            int district,
            ClaimColumns columns,
            Supplier<Judge> judges,
            int window,
            int recordedBy) {
        return new ControlSeries(
                columns.start.length - 1,
                List.of(
                        new Part(columns, judges.get(), window, recordedBy, district)
                                .sweep(district + 1)));
    }

    private ControlSeries(int districts, List<Part> built) {
        start = new int[districts + 1];
        firstDay = new int[built.stream().mapToInt(part -> part.size).sum()];
        code = new int[firstDay.length];
        int at = 0;
        int swept = 0;
        for (Part part : built) {
            System.arraycopy(part.firstDay, 0, firstDay, at, part.size);
            System.arraycopy(part.code, 0, code, at, part.size);
            swept = part.first;
            for (int end : part.ends) {
                start[++swept] = at + end;
            }
            at += part.size;
        }
        Arrays.fill(start, swept + 1, start.length, at);
    }

    int[] codes(int day) {
        int[] codes = new int[start.length - 1];
        for (int d = 0; d < codes.length; d++) {
            int span = span(d, day);
            codes[d] = span < start[d] ? ControlCode.UNKNOWN : code[span];
        }
        return codes;
    }

    /// The days of a kind from `first` to `last`, epoch days, both inclusive.
    KindDays days(ControlState.Kind kind, int first, int last) {
        KindDays days = new KindDays(start.length - 1);
        for (int d = 0; d + 1 < start.length; d++) {
            if (kind == ControlState.Kind.UNKNOWN) {
                int end = start[d] == start[d + 1] ? last + 1 : firstDay[start[d]];
                addRun(days, d, first, Math.min(end - 1, last));
            }
            for (int span = start[d]; span < start[d + 1]; span++) {
                if (ControlCode.kind(code[span]) == kind) {
                    int next = span + 1 < start[d + 1] ? firstDay[span + 1] : last + 1;
                    addRun(days, d, Math.max(firstDay[span], first), Math.min(next - 1, last));
                }
            }
        }
        return days;
    }

    private static void addRun(KindDays days, int district, int from, int to) {
        if (from <= to) {
            days.add(district, from, to);
        }
    }

    /// The first day of the days without a break, up to `day`, on which the actor leads (−1 for
    /// nobody); the day after if it does not lead on `day`; −[ClaimColumns#FAR] if nobody else ever
    /// did. Days are epoch days.
    int ledSince(int district, int actor, int day) {
        int span = span(district, day);
        if (leader(district, span) != actor) {
            return day + 1;
        }
        while (span >= start[district] && leader(district, span - 1) == actor) {
            span--;
        }
        return span < start[district] ? -ClaimColumns.FAR : firstDay[span];
    }

    /// Whether the actor leads on a day from `first` to `last`, epoch days, both inclusive.
    boolean leadsWithin(int district, int actor, int first, int last) {
        for (int span = span(district, first);
                span < start[district] || span < start[district + 1] && firstDay[span] <= last;
                span++) {
            if (leader(district, span) == actor) {
                return first <= last;
            }
        }
        return false;
    }

    /// −1 for the time before the first span.
    private int leader(int district, int span) {
        return span < start[district] ? -1 : ControlCode.leader(code[span]);
    }

    /// The span that holds the day; before `start[district]` if the day comes before the first.
    private int span(int district, int day) {
        int found = Arrays.binarySearch(firstDay, start[district], start[district + 1], day);
        return found >= 0 ? found : -found - 2;
    }

    /// The first days, as epoch days, of the spans of a district.
    List<Integer> spans(int district) {
        return IntStream.range(start[district], start[district + 1])
                .mapToObj(span -> firstDay[span])
                .toList();
    }

    SortedMap<LocalDate, ControlTimeline.Change> changes() {
        NavigableMap<LocalDate, ControlTimeline.Change> changes = new TreeMap<>();
        for (int d = 0; d + 1 < start.length; d++) {
            for (int span = start[d]; span < start[d + 1]; span++) {
                LocalDate day = ClaimColumns.date(firstDay[span]);
                if (day.equals(LocalDate.MIN)) {
                    continue;
                }
                int before = span == start[d] ? ControlCode.UNKNOWN : code[span - 1];
                boolean hands = ControlCode.leader(before) != ControlCode.leader(code[span]);
                changes.merge(
                        day,
                        ControlTimeline.Change.ofDistrict(hands),
                        ControlTimeline.Change::plus);
            }
        }
        return changes;
    }

    /// The spans of a run of districts, built by one thread.
    private static final class Part {
        private final ClaimColumns columns;
        private final Judge judge;
        private final int window;
        private final int recordedBy;

        /// The first district of the run.
        private final int first;

        private int[] firstDay = new int[64];
        private int[] code = new int[64];
        private int size;
        private int[] ends;

        /// Reused from district to district; the first `turns` are its turning days.
        private int[] turningDays = new int[64];

        Part(ClaimColumns columns, Judge judge, int window, int recordedBy, int first) {
            this.first = first;
            this.columns = columns;
            this.judge = judge;
            this.window = window;
            this.recordedBy = recordedBy;
        }

        /// @param to exclusive
        Part sweep(int to) {
            ends = new int[to - first];
            for (int d = first; d < to; d++) {
                sweepDistrict(d);
                ends[d - first] = size;
            }
            return this;
        }

        private void sweepDistrict(int district) {
            int first = size;
            int next = columns.start[district];
            int end = columns.start[district + 1];
            judge.voices().clear();
            int turns = findTurningDays(district);
            for (int turn = 0; turn < turns; turn++) {
                int day = turningDays[turn];
                if (turn > 0 && day == turningDays[turn - 1]) {
                    continue;
                }
                for (; next < end && columns.earliest[next] <= day; next++) {
                    if (columns.recorded[next] <= recordedBy) {
                        judge.voices().hear(next);
                    }
                }
                add(first, day, judge.code(day, earlier -> leaderOn(first, earlier)));
            }
        }

        /// Fills `turningDays`, in order but with repetitions, and returns how many there are.
        private int findTurningDays(int district) {
            int from = columns.start[district];
            int to = columns.start[district + 1];
            if (turningDays.length < 3 * (to - from)) {
                turningDays = new int[3 * (to - from)];
            }
            int n = 0;
            for (int i = from; i < to; i++) {
                if (columns.recorded[i] <= recordedBy) {
                    turningDays[n++] = columns.earliest[i];
                    turningDays[n++] = columns.latest[i];
                    int lapse = columns.latest[i] + window + 1;
                    if (lapse <= ClaimColumns.FAR) {
                        turningDays[n++] = lapse;
                    }
                }
            }
            Arrays.sort(turningDays, 0, n);
            return n;
        }

        private int leaderOn(int firstSpan, int day) {
            int found = Arrays.binarySearch(firstDay, firstSpan, size, day);
            int span = found >= 0 ? found : -found - 2;
            return span < firstSpan ? -1 : ControlCode.leader(code[span]);
        }

        private void add(int firstSpan, int day, int newCode) {
            boolean unchanged =
                    size == firstSpan ? newCode == ControlCode.UNKNOWN : code[size - 1] == newCode;
            if (unchanged) {
                return;
            }
            if (size == code.length) {
                firstDay = Arrays.copyOf(firstDay, size * 2);
                code = Arrays.copyOf(code, size * 2);
            }
            firstDay[size] = day;
            code[size++] = newCode;
        }
    }
}
