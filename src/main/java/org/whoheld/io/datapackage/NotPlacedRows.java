package org.whoheld.io.datapackage;

import java.util.List;
import java.util.Optional;
import org.whoheld.io.csv.Row;

/// Rows of `not_placed.csv`. The program does not show them, but a package that leaves out the
/// reason has lost a statement in silence.
final class NotPlacedRows {
    static final List<String> REQUIRED = List.of("statement", "reason");

    private NotPlacedRows() {}

    static Optional<String> statement(Row row) {
        String statement = row.required("statement");
        row.required("reason");
        return row.isSound() ? Optional.of(statement) : Optional.empty();
    }
}
