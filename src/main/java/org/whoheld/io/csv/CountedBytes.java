package org.whoheld.io.csv;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;

/// Adds up how many bytes are read, over several files perhaps, and on whatever thread.
final class CountedBytes extends FilterInputStream {
    private final AtomicLong sum;

    CountedBytes(InputStream in, AtomicLong sum) {
        super(in);
        this.sum = sum;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        sum.addAndGet(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read = super.read(bytes, from, length);
        sum.addAndGet(Math.max(0, read));
        return read;
    }
}
