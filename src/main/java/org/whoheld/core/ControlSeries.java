package org.whoheld.core;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// The codes of all districts for all days, for one lens and one known-on day, as spans of
/// unchanged code.
///
/// A code can change on three days of each claim only: when it begins (`earliest`), when its day of
/// change stops being open (`latest`), and when it lapses (`latest` + window + 1). So a district is
/// judged at these days and nowhere else ([SpanSweep]).
final class ControlSeries {
    /// Spans of district `d` are those from `start[d]` to `start[d + 1]`, exclusive, in time order.
    private final int[] start;

    private final int[] firstDay;
    private final int[] code;

    /// Made when all districts are first asked about at once.
    private DayLog log;

    /// The day by which was recorded what the series is made from, an epoch day.
    private final int recordedBy;

    /// Of every district.
    ///
    /// @param judges of the lens in question
    /// @param near the series of the same lens on another known-on day: what did not change between
    ///   the two days is taken from it
    static ControlSeries ofAll(
            ClaimColumns columns,
            Supplier<Judge> judges,
            int window,
            int recordedBy,
            Optional<ControlSeries> near) {
        return new ControlSeries(
                columns.start.length - 1,
                recordedBy,
                Runs.of(columns.start.length - 1)
                        .map(run ->
                                new SpanSweep(
                                                columns,
                                                judges.get(),
                                                window,
                                                recordedBy,
                                                run.from(),
                                                near)
                                        .to(run.to()))
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
                recordedBy,
                List.of(
                        new SpanSweep(
                                        columns,
                                        judges.get(),
                                        window,
                                        recordedBy,
                                        district,
                                        Optional.empty())
                                .to(district + 1)));
    }

    private ControlSeries(int districts, int recordedBy, List<SpanSweep> swept) {
        this.recordedBy = recordedBy;
        start = new int[districts + 1];
        firstDay = new int[swept.stream().mapToInt(SpanSweep::size).sum()];
        code = new int[firstDay.length];
        int size = 0;
        int filled = 0;
        for (SpanSweep sweep : swept) {
            filled = sweep.copyTo(start, firstDay, code, size);
            size += sweep.size();
        }
        Arrays.fill(start, filled + 1, start.length, size);
    }

    /// By which day was recorded what the series is made from, an epoch day.
    int recordedBy() {
        return recordedBy;
    }

    /// How many spans a district has.
    int count(int district) {
        return count(district, district + 1);
    }

    /// How many spans the districts have from one to another, exclusive.
    int count(int from, int to) {
        return start[to] - start[from];
    }

    /// Copies the spans of a district to where another keeps its own.
    void copy(int district, int[] firstDays, int[] codes, int at) {
        System.arraycopy(firstDay, start[district], firstDays, at, count(district));
        System.arraycopy(code, start[district], codes, at, count(district));
    }

    /// The codes of all districts on a day.
    ///
    /// @return a new array
    int[] codes(int day) {
        return log().codes(day);
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

    /// The days on which something changes, without what holds from the beginning of time.
    SortedMap<LocalDate, ControlTimeline.Change> changes() {
        return log().changes();
    }

    private synchronized DayLog log() {
        if (log == null) {
            log = new DayLog(start, firstDay, code);
        }
        return log;
    }
}
