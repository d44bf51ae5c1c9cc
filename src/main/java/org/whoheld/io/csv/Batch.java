package org.whoheld.io.csv;

import java.util.Optional;

/// Some rows of a table, as they stand in the file.
///
/// @param cells of all rows, one row behind the other
/// @param ends by row: the place in `cells` behind its last one
/// @param lines by row: the line of the file on which it begins, from 1
/// @param unreadable by row: whether a cell held bytes that are not UTF-8
/// @param size number of rows; the arrays may be longer
/// @param isLast whether no rows come behind these
/// @param failure of the file or of the disk, behind the last of the rows
record Batch(
        Cell[] cells,
        int[] ends,
        long[] lines,
        boolean[] unreadable,
        int size,
        boolean isLast,
        Optional<RuntimeException> failure) {

    static Batch failed(RuntimeException failure) {
        return new Batch(
                new Cell[0],
                new int[0],
                new long[0],
                new boolean[0],
                0,
                true,
                Optional.of(failure));
    }

    int start(int row) {
        return row == 0 ? 0 : ends[row - 1];
    }
}
