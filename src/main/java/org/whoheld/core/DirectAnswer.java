package org.whoheld.core;

import java.util.List;
import java.util.function.Supplier;

/// Judges a district from its claims alone, with nothing prepared. Slower than a [ControlSeries],
/// and what a series must agree with.
final class DirectAnswer {
    private final Judge judge;

    /// Looks back to who led before a transition, without disturbing the voices of `judge`.
    private final Judge past;

    DirectAnswer(Supplier<Judge> judges) {
        judge = judges.get();
        past = judges.get();
    }

    int code(int district, AsOf asOf, Lens lens) {
        int day = ClaimColumns.day(asOf.valid());
        int recordedBy = ClaimColumns.day(asOf.recordedBy());
        judge.voices().hearAll(district, day, recordedBy);
        return judge.code(
                day,
                lens,
                earlier -> {
                    past.voices().hearAll(district, earlier, recordedBy);
                    return past.leader(earlier, lens);
                });
    }

    ControlState state(int district, AsOf asOf, Lens lens, List<Actor> actors) {
        return judge.explain(code(district, asOf, lens), actors);
    }
}
