package org.whoheld.io.csv;

import java.util.Optional;

/// What spreadsheets of many countries write between cells, where a table has commas.
final class Separators {
    private Separators() {}

    /// Why a table is of no use whose cells are separated by something else.
    ///
    /// @param head the names of the columns, as one cell or as they stand in the file
    static Optional<String> problem(String head) {
        return name(head)
                .map(it ->
                        it
                                + " stand between the cells, where commas are needed, so no row of"
                                + " the table can be used");
    }

    private static Optional<String> name(String head) {
        if (head.indexOf(',') >= 0) {
            return Optional.empty();
        }
        return head.indexOf(';') >= 0
                ? Optional.of("semicolons")
                : head.indexOf('\t') >= 0 ? Optional.of("tabs") : Optional.empty();
    }
}
