package org.whoheld.export;

import java.nio.ByteBuffer;
import java.util.zip.Adler32;

/// The checksum of a zlib stream (RFC 1950), which can be put together from those of its parts.
///
/// @param adler Adler-32 of the bytes: in the lower half 1 plus their sum, in the upper half the
///   sum of all such sums on the way, both modulo [#MODULUS]
/// @param length how many bytes
record Checksum(long adler, long length) {
    static final Checksum OF_NOTHING = new Checksum(1, 0);

    private static final long MODULUS = 65521;

    static Checksum of(byte[] bytes) {
        Adler32 adler = new Adler32();
        adler.update(bytes);
        return new Checksum(adler.getValue(), bytes.length);
    }

    /// The checksum of these bytes and others behind them.
    Checksum then(Checksum next) {
        // Each of the sums on the way through the next part begins at this sum and not at 1. The
        // modulus keeps the difference from being negative.
        long before = low() + MODULUS - 1;
        long low = (before + next.low()) % MODULUS;
        long high = (high() + next.high() + next.length % MODULUS * before) % MODULUS;
        return new Checksum(high << 16 | low, length + next.length);
    }

    /// As it stands at the end of the stream.
    byte[] bytes() {
        return ByteBuffer.allocate(Integer.BYTES).putInt((int) adler).array();
    }

    private long low() {
        return adler & 0xFFFF;
    }

    private long high() {
        return adler >>> 16;
    }
}
