package org.whoheld.core;

import java.util.Arrays;
import java.util.Optional;

/// Makes the spans of a run of districts for a [ControlSeries], on one thread.
final class SpanSweep {
    private final ClaimColumns columns;
    private final Judge judge;
    private final int window;
    private final int recordedBy;

    /// The first district of the run.
    private final int first;

    private final Optional<ControlSeries> near;

    private int[] firstDay = {};
    private int[] code = {};
    private int size;

    /// By district of the run: where its spans end, exclusive.
    private int[] ends = {};

    /// Reused from district to district; the first `turns` are its turning days.
    private int[] turningDays = new int[64];

    /// @param judge of the lens in question
    /// @param recordedBy the known-on day, an epoch day
    /// @param near the series of the same lens on another known-on day, if there is one
    SpanSweep(
            ClaimColumns columns,
            Judge judge,
            int window,
            int recordedBy,
            int first,
            Optional<ControlSeries> near) {
        this.columns = columns;
        this.judge = judge;
        this.window = window;
        this.recordedBy = recordedBy;
        this.first = first;
        this.near = near;
    }

    /// Goes through the districts up to one, exclusive.
    SpanSweep to(int end) {
        ends = new int[end - first];
        makeRoom(likelySize(end));
        for (int d = first; d < end; d++) {
            if (near.isPresent() && hasTheSameClaims(d, near.get())) {
                copy(d, near.get());
            } else {
                sweep(d);
            }
            ends[d - first] = size;
        }
        return this;
    }

    /// As many spans as on a known-on day close by; else one for each claim, which is seldom far
    /// off: growing step by step would take as much memory again.
    private int likelySize(int end) {
        return near.map(
                        series -> {
                            int copied = series.count(first, end);
                            return copied + copied / 16;
                        })
                .orElse(columns.start[end] - columns.start[first]);
    }

    /// The number of spans.
    int size() {
        return size;
    }

    /// Copies the spans to where a series keeps those of all districts.
    ///
    /// @param start of the series, by district; those behind the districts of the run are filled
    /// @param at where the spans of the run begin
    /// @return the last entry of `start` that was filled
    int copyTo(int[] start, int[] firstDays, int[] codes, int at) {
        System.arraycopy(firstDay, 0, firstDays, at, size);
        System.arraycopy(code, 0, codes, at, size);
        for (int i = 0; i < ends.length; i++) {
            start[first + i + 1] = at + ends[i];
        }
        return first + ends.length;
    }

    private boolean hasTheSameClaims(int district, ControlSeries other) {
        return columns.hasTheSameClaims(district, ClaimColumns.FAR, recordedBy, other.recordedBy());
    }

    private void copy(int district, ControlSeries series) {
        makeRoom(series.count(district));
        series.copy(district, firstDay, code, size);
        size += series.count(district);
    }

    private void sweep(int district) {
        int firstSpan = size;
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
            add(firstSpan, day, judge.code(day, earlier -> leaderOn(firstSpan, earlier)));
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
        makeRoom(1);
        firstDay[size] = day;
        code[size++] = newCode;
    }

    private void makeRoom(int more) {
        if (size + more > code.length) {
            int length = Math.max(size + more, size + size / 4);
            firstDay = Arrays.copyOf(firstDay, length);
            code = Arrays.copyOf(code, length);
        }
    }
}
