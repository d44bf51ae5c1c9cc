package org.whoheld.export;

import java.util.Arrays;
import java.util.zip.Deflater;

/// A part of a zlib stream (RFC 1950) that was compressed by itself. Bands one behind the other are
/// a whole stream, because each but the last ends on a full byte and leaves the stream open.
///
/// @param checksum of what was compressed
record DeflatedBand(byte[] bytes, Checksum checksum) {
    /// The last level that takes the first match it finds. The next ones look for better ones, for
    /// twice the time and, in our pictures, about the same size (docs/adr/0007).
    private static final int LEVEL = 3;

    /// What stands before the first band: deflate with a window of 32 KiB, a fast level, no
    /// dictionary, and what makes the two bytes a multiple of 31.
    static final byte[] HEADER = {0x78, 0x5E};

    /// @param last whether the stream ends with this band
    static DeflatedBand of(byte[] plain, boolean last) {
        Deflater deflater = new Deflater(LEVEL, true);
        try {
            deflater.setInput(plain);
            if (last) {
                deflater.finish();
            }
            return new DeflatedBand(deflated(deflater, plain.length, last), Checksum.of(plain));
        } finally {
            deflater.end();
        }
    }

    private static byte[] deflated(Deflater deflater, int plainLength, boolean last) {
        byte[] bytes = new byte[plainLength / 4 + 64];
        int length = 0;
        while (true) {
            length +=
                    deflater.deflate(
                            bytes,
                            length,
                            bytes.length - length,
                            last ? Deflater.NO_FLUSH : Deflater.SYNC_FLUSH);
            if (length < bytes.length) {
                return Arrays.copyOf(bytes, length);
            }
            bytes = Arrays.copyOf(bytes, 2 * bytes.length);
        }
    }
}
