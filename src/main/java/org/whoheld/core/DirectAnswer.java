package org.whoheld.core;

import java.util.BitSet;
import java.util.List;
import java.util.function.Supplier;

/// Judges a district from its claims alone, with nothing prepared. Slower than a [ControlSeries],
/// and what a series must agree with.
final class DirectAnswer {
    private static final int NONE = -1;

    /// From this step into the past on it is cheaper to come from the beginning.
    private static final int DEEP = 4;

    private final ClaimColumns columns;
    private final Supplier<Judge> judges;
    private final Judge present;

    /// By the step into the past: each day is judged while a later one waits for the answer.
    private final Judge[] past = new Judge[DEEP + 1];

    /// @param judges of the lens in question
    DirectAnswer(ClaimColumns columns, Supplier<Judge> judges) {
        this.columns = columns;
        this.judges = judges;
        present = judges.get();
    }

    int code(int district, AsOf asOf) {
        int day = ClaimColumns.day(asOf.valid());
        int recordedBy = ClaimColumns.day(asOf.recordedBy());
        present.voices().hearAll(district, day, recordedBy);
        return present.code(day, earlier -> leaderOn(district, earlier, recordedBy, 0));
    }

    /// Judges the day alone. Only where a lens is not sure does it ask who led before, and so on
    /// into the past.
    private int leaderOn(int district, int day, int recordedBy, int step) {
        if (step == DEEP) {
            return leaderFromTheBeginning(district, day, recordedBy);
        }
        Judge judge = past(step);
        judge.voices().hearAll(district, day, recordedBy);
        return judge.leader(earlier -> leaderOn(district, earlier, recordedBy, step + 1));
    }

    /// Goes through the days from the first claim on.
    private int leaderFromTheBeginning(int district, int day, int recordedBy) {
        Judge judge = past(DEEP);
        int leader = NONE;
        int end = columns.start[district + 1];
        judge.voices().clear();
        int next = columns.start[district];
        while (next < end && columns.earliest[next] <= day) {
            int claimDay = columns.earliest[next];
            boolean heard = false;
            for (; next < end && columns.earliest[next] == claimDay; next++) {
                if (columns.recorded[next] <= recordedBy) {
                    judge.voices().hear(next);
                    heard = true;
                }
            }
            if (heard) {
                int before = leader;
                leader = judge.leader(_ -> before);
            }
        }
        return leader;
    }

    private Judge past(int step) {
        if (past[step] == null) {
            past[step] = judges.get();
        }
        return past[step];
    }

    /// All who hold the district or may hold it, see [Judge#mayHold].
    BitSet mayHold(int district, AsOf asOf) {
        code(district, asOf);
        int recordedBy = ClaimColumns.day(asOf.recordedBy());
        return present.mayHold(earlier -> leaderOn(district, earlier, recordedBy, 0));
    }

    ControlState state(int district, AsOf asOf, List<Actor> actors) {
        return present.explain(code(district, asOf), actors);
    }
}
