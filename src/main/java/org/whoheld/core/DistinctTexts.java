package org.whoheld.core;

import java.util.Arrays;

/// Different texts in the order in which they came, as bytes one behind the other: a million ids
/// take a quarter of what they take as objects in a set.
///
/// ASCII takes a byte a character; any other `char` takes three, a mark and its two halves.
final class DistinctTexts {
    private static final int NONE = -1;
    private static final int FEWEST = 16;

    private static final byte MARK = -1;

    private byte[] bytes = new byte[FEWEST];

    /// Text `i` has the bytes from `ends[i - 1]` to `ends[i]`, exclusive, the first from 0.
    private int[] ends = new int[FEWEST];

    private int size;

    /// Text numbers, less one for a free place, found from the hash of the text on; a power of two
    /// and never more than half full. Empty once the texts are frozen.
    private int[] table = new int[2 * FEWEST];

    /// What was looked up last and where it stands in the table, or would stand: a text is mostly
    /// looked up just before it is added. Null if that is nothing.
    private String looked;

    private byte[] sought = {};
    private int place;

    DistinctTexts() {
        Arrays.fill(table, NONE);
    }

    int size() {
        return size;
    }

    String get(int text) {
        char[] chars = new char[ends[text] - start(text)];
        int length = 0;
        for (int i = start(text); i < ends[text]; i++) {
            if (bytes[i] == MARK) {
                chars[length++] = (char) (bytes[i + 1] << 8 | bytes[i + 2] & 0xFF);
                i += 2;
            } else {
                chars[length++] = (char) bytes[i];
            }
        }
        return new String(chars, 0, length);
    }

    boolean holds(String text) {
        look(text);
        return table[place] != NONE;
    }

    private void look(String text) {
        if (!text.equals(looked)) {
            looked = text;
            sought = encoded(text);
            place = place(sought, 0, sought.length);
        }
    }

    /// Adds a text unless it is there.
    ///
    /// @return whether it was not there
    boolean add(String text) {
        look(text);
        byte[] added = sought;
        if (table[place] != NONE) {
            return false;
        }
        table[place] = size;
        int start = start(size);
        if (start + added.length > bytes.length) {
            bytes = Arrays.copyOf(bytes, grown(bytes.length, start + added.length));
        }
        System.arraycopy(added, 0, bytes, start, added.length);
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, grown(size, size + 1));
        }
        ends[size++] = start + added.length;
        if (2 * size > table.length) {
            fillTable(2 * table.length);
            looked = null;
        }
        return true;
    }

    private static byte[] encoded(String text) {
        byte[] encoded = new byte[text.length()];
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                encoded[length++] = (byte) c;
            } else {
                encoded = Arrays.copyOf(encoded, encoded.length + 2);
                encoded[length++] = MARK;
                encoded[length++] = (byte) (c >> 8);
                encoded[length++] = (byte) c;
            }
        }
        return encoded;
    }

    /// Lets go of what only adding and looking up need; from now on there is [#get] alone.
    void freeze() {
        bytes = Arrays.copyOf(bytes, start(size));
        ends = Arrays.copyOf(ends, size);
        table = new int[0];
        looked = null;
        sought = new byte[0];
    }

    private void fillTable(int places) {
        table = new int[places];
        Arrays.fill(table, NONE);
        for (int i = 0; i < size; i++) {
            table[place(bytes, start(i), ends[i])] = i;
        }
    }

    /// Where a text stands in the table, or would stand.
    private int place(byte[] text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + text[i];
        }
        int mask = table.length - 1;
        int place = (hash ^ hash >>> 15) * 0x9E3779B1 >>> 7 & mask;
        while (table[place] != NONE && !isAt(table[place], text, from, to)) {
            place = place + 1 & mask;
        }
        return place;
    }

    private boolean isAt(int text, byte[] other, int from, int to) {
        return Arrays.equals(bytes, start(text), ends[text], other, from, to);
    }

    private int start(int text) {
        return text == 0 ? 0 : ends[text - 1];
    }

    private static int grown(int length, int least) {
        return Math.max(least, length + (length >> 1));
    }
}
