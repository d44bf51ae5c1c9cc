package org.whoheld.io.datapackage;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.whoheld.io.csv.Row;
import org.whoheld.io.problem.ImportProblem.Code;

/// Notices statements that were published before the day that they tell of. Something may be
/// announced ("from tomorrow on"), so a few days are nothing; more are most likely a slip in one of
/// two dates.
///
/// @param days that a statement may be ahead: the package's dispute window
record Foresight(int days) {
    /// @param tellsOf epoch day
    /// @param recorded likewise
    boolean isTooFar(long tellsOf, long recorded) {
        return recorded + days < tellsOf;
    }

    /// Takes a statement down that is too far ahead.
    void check(Row row, LocalDate tellsOf, LocalDate recorded) {
        if (isTooFar(tellsOf.toEpochDay(), recorded.toEpochDay())) {
            row.remark(
                    Code.RECORDED_EARLY,
                    "recorded",
                    ChronoUnit.DAYS.between(recorded, tellsOf)
                            + " days before the first day that the row tells of, "
                            + tellsOf
                            + "; the row is kept, but one of the two dates is most likely wrong");
        }
    }
}
