package org.whoheld.core;

import java.util.List;
import java.util.function.Supplier;

/// Judges a district from its claims alone, with nothing prepared. Slower than a [ControlSeries],
/// and what a series must agree with.
final class DirectAnswer {
    private static final int NONE = -1;

    private final ClaimColumns columns;
    private final Judge judge;

    /// Looks back to who led earlier, without disturbing the voices of `judge`.
    private final Judge past;

    /// @param judges of the lens in question
    DirectAnswer(ClaimColumns columns, Supplier<Judge> judges) {
        this.columns = columns;
        judge = judges.get();
        past = judges.get();
    }

    int code(int district, AsOf asOf) {
        int day = ClaimColumns.day(asOf.valid());
        int recordedBy = ClaimColumns.day(asOf.recordedBy());
        judge.voices().hearAll(district, day, recordedBy);
        return judge.code(day, earlier -> leaderOn(district, earlier, recordedBy));
    }

    /// Goes through the days from the first claim on, since a leader may rest on who led before.
    private int leaderOn(int district, int day, int recordedBy) {
        int leader = NONE;
        int end = columns.start[district + 1];
        past.voices().clear();
        int next = columns.start[district];
        while (next < end && columns.earliest[next] <= day) {
            int claimDay = columns.earliest[next];
            boolean heard = false;
            for (; next < end && columns.earliest[next] == claimDay; next++) {
                if (columns.recorded[next] <= recordedBy) {
                    past.voices().hear(next);
                    heard = true;
                }
            }
            if (heard) {
                int before = leader;
                leader = past.leader(_ -> before);
            }
        }
        return leader;
    }

    ControlState state(int district, AsOf asOf, List<Actor> actors) {
        return judge.explain(code(district, asOf), actors);
    }
}
