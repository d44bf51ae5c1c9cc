package org.whoheld.io.csv;

import java.util.Arrays;

/// The different texts of one column, as far as it pays to know them: a million rows say the same
/// few things over and over, but each has an id and perhaps a note of its own.
final class Vocabulary {
    /// Longer texts are notes, which are seldom repeated.
    private static final int LONGEST = 64;

    /// With so many different texts a column is seen to repeat few, or takes up no more.
    private static final int MOST = 1 << 17;

    private static final int FEWEST = 1 << 6;

    /// Cells from the place of their hash on; a power of two and never more than half full. Empty
    /// where nothing is repeated.
    private Cell[] known = new Cell[FEWEST];

    private int[] hashes = new int[FEWEST];
    private int size;
    private long repeated;

    /// What the row before says, which rows in order often say again.
    private Cell last = Cell.EMPTY;

    /// The cell of a text that is to be shared; null for one that is not.
    Cell shared(char[] buffer, int from, int to) {
        if (from == to) {
            return Cell.EMPTY;
        }
        if (last.isSame(buffer, from, to)) {
            return last;
        }
        if (to - from > LONGEST || known.length == 0) {
            return null;
        }
        int hash = hash(buffer, from, to);
        int place = hash & known.length - 1;
        while (known[place] != null) {
            if (hashes[place] == hash && known[place].isSame(buffer, from, to)) {
                repeated++;
                last = known[place];
                return last;
            }
            place = place + 1 & known.length - 1;
        }
        return size < MOST ? added(buffer, from, to, hash, place) : null;
    }

    private Cell added(char[] buffer, int from, int to, int hash, int place) {
        char[] own = Arrays.copyOfRange(buffer, from, to);
        Cell cell = new Cell(own, 0, own.length);
        known[place] = cell;
        hashes[place] = hash;
        size++;
        if (size == MOST && repeated < MOST) {
            known = new Cell[0];
            hashes = new int[0];
        } else if (2 * size > known.length) {
            grow();
        }
        return cell;
    }

    private void grow() {
        Cell[] cells = known;
        int[] old = hashes;
        known = new Cell[2 * cells.length];
        hashes = new int[known.length];
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] != null) {
                int place = old[i] & known.length - 1;
                while (known[place] != null) {
                    place = place + 1 & known.length - 1;
                }
                known[place] = cells[i];
                hashes[place] = old[i];
            }
        }
    }

    private static int hash(char[] buffer, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + buffer[i];
        }
        hash *= 0x9E3779B1;
        return hash ^ hash >>> 15;
    }
}
