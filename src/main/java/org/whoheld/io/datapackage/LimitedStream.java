package org.whoheld.io.datapackage;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Stops reading at a limit, whatever the archive said about the size of the file.
final class LimitedStream extends FilterInputStream {
    private long left;

    LimitedStream(InputStream in, long limitBytes) {
        super(in);
        left = limitBytes;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        count(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int count = super.read(target, offset, length);
        count(Math.max(count, 0));
        return count;
    }

    private void count(int bytes) throws TooLargeException {
        left -= bytes;
        if (left < 0) {
            throw new TooLargeException();
        }
    }

    /// The file is larger than its limit.
    static final class TooLargeException extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
