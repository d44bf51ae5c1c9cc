package org.whoheld.io.csv;

import org.whoheld.core.CharRange;

/// A text of a column. Rows that say the same mostly share one, and what it was found to stand for
/// is kept with it.
final class Cell implements CharRange {
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

    /// Compares from the end: what differs at all mostly differs there, as ids and dates do.
    boolean isSame(char[] others, int othersFrom, int othersTo) {
        if (to - from != othersTo - othersFrom) {
            return false;
        }
        for (int i = to, j = othersTo; --i >= from; ) {
            if (chars[i] != others[--j]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public char[] chars() {
        return chars;
    }

    @Override
    public int from() {
        return from;
    }

    @Override
    public int to() {
        return to;
    }

    boolean isEmpty() {
        return from == to || text().isEmpty();
    }

    /// The text without the blanks around it.
    String text() {
        if (stripped == null) {
            String text = new String(chars, from, to - from);
            stripped = isStripped() ? text : text.strip();
        }
        return stripped;
    }

    /// As [#text].
    CharRange range() {
        return isStripped() ? this : CharRange.of(text());
    }

    /// Nearly all cells begin and end with a letter or digit, which costs less to see.
    private boolean isStripped() {
        return from == to || isVisible(chars[from]) && isVisible(chars[to - 1]);
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
