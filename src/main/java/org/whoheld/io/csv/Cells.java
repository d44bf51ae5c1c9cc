package org.whoheld.io.csv;

import java.util.List;
import java.util.stream.IntStream;

/// The cells of one row.
///
/// @param row number of the row in the batch
/// @param start place of its first cell there
record Cells(Batch batch, int row, int start) {
    /// The line of the file on which the row begins, from 1.
    long line() {
        return batch.lines()[row];
    }

    int count() {
        return batch.ends()[row] - start;
    }

    Cell cell(int place) {
        return batch.cells()[start + place];
    }

    List<String> texts() {
        return IntStream.range(0, count()).mapToObj(place -> cell(place).text()).toList();
    }

    /// Whether a cell held bytes that are not UTF-8.
    boolean unreadable() {
        return batch.unreadable()[row];
    }
}
