package org.whoheld.io.csv;

import java.util.List;

/// The cells of a row as they stand in the file.
///
/// @param line of the file on which the row begins, from 1
/// @param texts not to be changed
/// @param unreadable whether a cell held bytes that are not UTF-8
record Cells(long line, List<String> texts, boolean unreadable) {
    int count() {
        return texts.size();
    }

    String text(int place) {
        return texts.get(place);
    }
}
