package org.whoheld.io.csv;

import java.util.Arrays;

/// The different texts of one column, as far as it pays to know them: a million rows say the same
/// few things over and over, but each has an id and perhaps a note of its own.
final class Vocabulary {
    /// Longer texts are notes, which are seldom repeated.
    private static final int LONGEST = 64;

    /// With so many different texts a column is seen to repeat few, or takes up no more.
    private static final int MOST = 1 << 16;

    private static final int FEWEST = 1 << 6;

    /// A power of two.
    private static final int CHUNK = 1 << 13;

    /// By place, from that of the hash of a text on: the hash above, below it where the text stands
    /// in the chunks and 1; 0 is a free place. A power of two and never more than half full. Empty
    /// where nothing is repeated.
    ///
    /// So most lookups read memory in two places, both of them dense: with objects they would wait
    /// for it five times.
    private long[] table = new long[FEWEST];

    /// By place.
    private Cell[] cells = new Cell[FEWEST];

    /// The texts, of each its length and then its characters.
    private char[][] chunks = new char[0][];

    private int used;
    private int size;
    private long repeated;
    private final Room room;

    /// What all vocabularies of a table may take up together, so that a hostile one does not fill
    /// the memory.
    static final class Room {
        private static final int MOST_TEXTS = 1 << 18;
        private static final int MOST_CHUNKS = 1 << 9;

        private int texts;
        private int chunks;
    }

    /// What the row before says, which rows in order often say again.
    private Cell last = Cell.EMPTY;

    Vocabulary(Room room) {
        this.room = room;
    }

    /// The cell of a text that is to be shared; null for one that is not.
    Cell shared(char[] buffer, int from, int to) {
        if (from == to) {
            return Cell.EMPTY;
        }
        if (last.isSame(buffer, from, to)) {
            return last;
        }
        if (to - from > LONGEST || table.length == 0) {
            return null;
        }
        int hash = hash(buffer, from, to);
        int place = hash & table.length - 1;
        while (table[place] != 0) {
            long entry = table[place];
            if ((int) (entry >> 32) == hash && isAt((int) entry - 1, buffer, from, to)) {
                repeated++;
                last = cells[place];
                return last;
            }
            place = place + 1 & table.length - 1;
        }
        boolean isRoom =
                size < MOST && room.texts < Room.MOST_TEXTS && room.chunks < Room.MOST_CHUNKS;
        return isRoom ? added(buffer, from, to, hash, place) : null;
    }

    private boolean isAt(int start, char[] buffer, int from, int to) {
        char[] chunk = chunks[start / CHUNK];
        int at = start % CHUNK;
        if (chunk[at] != to - from) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (chunk[++at] != buffer[i]) {
                return false;
            }
        }
        return true;
    }

    private Cell added(char[] buffer, int from, int to, int hash, int place) {
        int length = to - from;
        if (used % CHUNK + length + 1 > CHUNK || used == chunks.length * CHUNK) {
            used = chunks.length * CHUNK;
            chunks = Arrays.copyOf(chunks, chunks.length + 1);
            chunks[chunks.length - 1] = new char[CHUNK];
            room.chunks++;
        }
        char[] chunk = chunks[used / CHUNK];
        int at = used % CHUNK;
        chunk[at] = (char) length;
        System.arraycopy(buffer, from, chunk, at + 1, length);
        Cell cell = new Cell(chunk, at + 1, at + 1 + length);
        table[place] = (long) hash << 32 | used + 1;
        cells[place] = cell;
        used += length + 1;
        size++;
        room.texts++;
        if (size == MOST && repeated < MOST) {
            room.texts -= size;
            room.chunks -= chunks.length;
            table = new long[0];
            cells = new Cell[0];
            chunks = new char[0][];
        } else if (2 * size > table.length) {
            grow();
        }
        return cell;
    }

    private void grow() {
        long[] oldTable = table;
        Cell[] oldCells = cells;
        table = new long[2 * oldTable.length];
        cells = new Cell[table.length];
        for (int i = 0; i < oldTable.length; i++) {
            if (oldTable[i] != 0) {
                int place = (int) (oldTable[i] >> 32) & table.length - 1;
                while (table[place] != 0) {
                    place = place + 1 & table.length - 1;
                }
                table[place] = oldTable[i];
                cells[place] = oldCells[i];
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
