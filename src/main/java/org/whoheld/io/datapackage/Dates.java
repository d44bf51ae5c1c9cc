package org.whoheld.io.datapackage;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.whoheld.core.EdtfException;
import org.whoheld.core.TemporalExtent;
import org.whoheld.io.csv.Row;
import org.whoheld.io.problem.ImportProblem.Code;

/// Reads the dates of one package. A million claims share a few thousand dates, so each text is
/// read once.
final class Dates {
    private final int approximationDays;
    private final Map<String, Outcome> known = new HashMap<>();

    /// @param reason why it is no date; empty if it is one
    private record Outcome(Optional<TemporalExtent> extent, String reason) {}

    Dates(int approximationDays) {
        this.approximationDays = approximationDays;
    }

    /// A required EDTF date.
    Optional<TemporalExtent> extent(Row row, String column) {
        String edtf = row.required(column);
        if (edtf.isEmpty()) {
            return Optional.empty();
        }
        Outcome outcome = known.computeIfAbsent(edtf, this::parse);
        if (outcome.extent().isEmpty()) {
            row.refuse(Code.BAD_DATE, column, outcome.reason() + "; the row is left out");
        }
        return outcome.extent();
    }

    /// The last possible day of a required EDTF date.
    Optional<LocalDate> lastDay(Row row, String column) {
        Optional<TemporalExtent> extent = extent(row, column);
        if (extent.isPresent() && hasNoEnd(extent.get().edtf())) {
            row.refuse(
                    Code.BAD_DATE,
                    column,
                    "the date needs a last possible day, so it must have an end; the row is left"
                            + " out");
        }
        return extent.map(TemporalExtent::latest);
    }

    /// The first possible day of an EDTF date that may be missing.
    Optional<LocalDate> firstDayIfAny(Row row, String column) {
        return row.text(column).isEmpty()
                ? Optional.empty()
                : extent(row, column).map(TemporalExtent::earliest);
    }

    private static boolean hasNoEnd(String edtf) {
        return edtf.endsWith("/") || edtf.endsWith("/..");
    }

    private Outcome parse(String edtf) {
        try {
            return new Outcome(Optional.of(TemporalExtent.parse(edtf, approximationDays)), "");
        } catch (EdtfException e) {
            return new Outcome(Optional.empty(), e.getMessage());
        }
    }
}
