package org.whoheld.core;

import java.util.Arrays;

/// Different texts in the order in which they came, as bytes one behind the other: a million ids
/// take a quarter of what they take as objects in a set.
///
/// ASCII takes a byte a character; any other `char` takes three, a mark and its two halves.
final class DistinctTexts {
    private static final int FEWEST = 16;

    private static final byte MARK = -1;

    private byte[] bytes = new byte[FEWEST];

    /// Text `i` has the bytes from `ends[i - 1]` to `ends[i]`, exclusive, the first from 0.
    private int[] ends = new int[FEWEST];

    private int size;

    /// At the place of the hash of a text or the next free one: the hash above, below it the number
    /// of the text and 1; 0 is a free place. A power of two and never more than half full. With the
    /// hash at hand other texts are nearly never read. Empty once the texts are frozen.
    private long[] table = new long[2 * FEWEST];

    int size() {
        return size;
    }

    String get(int text) {
        char[] chars = new char[ends[text] - start(text)];
        int length = 0;
        for (int i = start(text); i < ends[text]; i++) {
            if (bytes[i] == MARK) {
                chars[length++] = other(i);
                i += 2;
            } else {
                chars[length++] = (char) bytes[i];
            }
        }
        return new String(chars, 0, length);
    }

    boolean holds(CharRange text) {
        return table[place(text, hash(text))] != 0;
    }

    /// Adds a text unless it is there.
    ///
    /// @return whether it was not there
    boolean add(CharRange text) {
        int hash = hash(text);
        int place = place(text, hash);
        if (table[place] != 0) {
            return false;
        }
        append(text);
        table[place] = (long) hash << 32 | size;
        if (2 * size > table.length) {
            grow();
        }
        return true;
    }

    private void append(CharRange text) {
        int end = start(size);
        int most = 3 * (text.to() - text.from());
        if (end + most > bytes.length) {
            bytes = Arrays.copyOf(bytes, grown(bytes.length, end + most));
        }
        char[] chars = text.chars();
        for (int i = text.from(); i < text.to(); i++) {
            char c = chars[i];
            if (c < 0x80) {
                bytes[end++] = (byte) c;
            } else {
                bytes[end++] = MARK;
                bytes[end++] = (byte) (c >> 8);
                bytes[end++] = (byte) c;
            }
        }
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, grown(size, size + 1));
        }
        ends[size++] = end;
    }

    /// Lets go of what only adding and looking up need; from now on there is [#get] alone.
    void freeze() {
        bytes = Arrays.copyOf(bytes, start(size));
        ends = Arrays.copyOf(ends, size);
        table = new long[0];
    }

    private void grow() {
        long[] old = table;
        table = new long[2 * old.length];
        int mask = table.length - 1;
        for (long entry : old) {
            if (entry != 0) {
                int free = (int) (entry >> 32) & mask;
                while (table[free] != 0) {
                    free = free + 1 & mask;
                }
                table[free] = entry;
            }
        }
    }

    /// Where a text stands in the table, or would stand.
    private int place(CharRange text, int hash) {
        int mask = table.length - 1;
        int found = hash & mask;
        while (table[found] != 0
                && !((int) (table[found] >> 32) == hash && isSame((int) table[found] - 1, text))) {
            found = found + 1 & mask;
        }
        return found;
    }

    private boolean isSame(int known, CharRange text) {
        char[] chars = text.chars();
        int at = start(known);
        int end = ends[known];
        for (int i = text.from(); i < text.to(); i++) {
            char c = chars[i];
            boolean isNext =
                    c < 0x80
                            ? at < end && bytes[at] == c
                            : at + 2 < end && bytes[at] == MARK && other(at) == c;
            if (!isNext) {
                return false;
            }
            at += c < 0x80 ? 1 : 3;
        }
        return at == end;
    }

    /// The character behind a mark.
    private char other(int mark) {
        return (char) (bytes[mark + 1] << 8 | bytes[mark + 2] & 0xFF);
    }

    /// Texts that differ in the last character alone have places side by side: ids are mostly
    /// numbers that come in their order, and so are looked up where memory was just read.
    private static int hash(CharRange text) {
        char[] chars = text.chars();
        int last = text.to() - 1;
        int hash = 0;
        for (int i = text.from(); i < last; i++) {
            hash = 31 * hash + chars[i];
        }
        hash *= 0x9E3779B1;
        return (hash ^ hash >>> 15) + (last < text.from() ? 0 : chars[last]);
    }

    private int start(int text) {
        return text == 0 ? 0 : ends[text - 1];
    }

    private static int grown(int length, int least) {
        return Math.max(least, length + (length >> 1));
    }
}
