package org.whoheld.io.csv;

import java.util.Arrays;

/// A text of a column. Rows that say the same mostly share one, and what it was found to stand for
/// is kept with it.
final class Cell {
    /// No number was kept yet.
    static final int NO_NUMBER = -1;

    static final Cell EMPTY = new Cell(new char[0], 0, 0);

    private final char[] chars;
    private final int from;
    private final int to;
    private String stripped;
    private int number = NO_NUMBER;

    /// @param chars not to be changed from `from` to `to`, exclusive
    Cell(char[] chars, int from, int to) {
        this.chars = chars;
        this.from = from;
        this.to = to;
    }

    boolean isSame(char[] others, int othersFrom, int othersTo) {
        return Arrays.equals(chars, from, to, others, othersFrom, othersTo);
    }

    boolean isEmpty() {
        return from == to || text().isEmpty();
    }

    /// The text without the blanks around it.
    String text() {
        if (stripped == null) {
            stripped = stripped(chars, from, to);
        }
        return stripped;
    }

    /// Nearly all cells begin and end with a letter or digit, which costs less to see.
    private static String stripped(char[] chars, int from, int to) {
        String text = new String(chars, from, to - from);
        boolean isStripped = from == to || isVisible(chars[from]) && isVisible(chars[to - 1]);
        return isStripped ? text : text.strip();
    }

    private static boolean isVisible(char c) {
        return c > ' ' && c < 0x7F;
    }

    boolean holds(char wanted) {
        for (int i = from; i < to; i++) {
            if (chars[i] == wanted) {
                return true;
            }
        }
        return false;
    }

    /// The number that was kept, [#NO_NUMBER] if none was.
    int number() {
        return number;
    }

    /// Nothing is kept for the empty text, which all columns share.
    void keepNumber(int found) {
        if (from != to) {
            number = found;
        }
    }
}
