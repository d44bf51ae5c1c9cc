package org.whoheld.core;

import java.util.Arrays;

/// Integers from 0 on, in one, two or four bytes each, as the greatest of them needs.
final class NarrowInts {
    private static final int FEWEST = 16;

    /// One of the three is there.
    private byte[] bytes = new byte[FEWEST];

    private char[] chars;
    private int[] ints;
    private int size;

    int get(int place) {
        if (bytes != null) {
            return bytes[place] & 0xFF;
        }
        return chars != null ? chars[place] : ints[place];
    }

    /// @param value not negative
    void add(int value) {
        if (value > 0xFF && bytes != null || value > 0xFFFF && ints == null) {
            widen(value);
        }
        if (size == capacity()) {
            setCapacity(size + (size >> 1));
        }
        if (bytes != null) {
            bytes[size++] = (byte) value;
        } else if (chars != null) {
            chars[size++] = (char) value;
        } else {
            ints[size++] = value;
        }
    }

    /// Gives back the room that nothing stands in.
    void trim() {
        setCapacity(size);
    }

    private void widen(int forValue) {
        char[] inTwo = forValue > 0xFFFF ? null : new char[capacity()];
        int[] inFour = forValue > 0xFFFF ? new int[capacity()] : null;
        for (int i = 0; i < size; i++) {
            if (inTwo != null) {
                inTwo[i] = (char) get(i);
            } else {
                inFour[i] = get(i);
            }
        }
        bytes = null;
        chars = inTwo;
        ints = inFour;
    }

    private int capacity() {
        if (bytes != null) {
            return bytes.length;
        }
        return chars != null ? chars.length : ints.length;
    }

    private void setCapacity(int capacity) {
        if (bytes != null) {
            bytes = Arrays.copyOf(bytes, capacity);
        } else if (chars != null) {
            chars = Arrays.copyOf(chars, capacity);
        } else {
            ints = Arrays.copyOf(ints, capacity);
        }
    }
}
