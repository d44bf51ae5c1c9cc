package org.whoheld.export;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.IntStream;

/// Writes an image as PNG: eight bits a channel, not interlaced, without an alpha channel where
/// every pixel is opaque. All processors take part, and how many there are changes no byte.
///
/// Rows are not filtered. Filters are for photographs; in plain areas with sharp edges they hide
/// the repetitions that the compression lives on (docs/adr/0007).
final class PngEncoder {
    /// Bands are compressed apart from each other, which costs some bytes each; so they are long
    /// enough for that not to matter, and short enough for small pictures to have several.
    private static final int BAND_BYTES = 256 * 1024;

    /// How many bands may wait in memory for being written.
    private static final int BANDS_AT_ONCE = 32;

    private static final int FILTER_BYTES = 1;

    private final BufferedImage image;
    private final boolean premultiplied;
    private final int width;
    private final int height;
    private final boolean opaque;
    private final int bytesPerRow;
    private final int rowsPerBand;

    private PngEncoder(BufferedImage image, int bandBytes) {
        this.image = image;
        premultiplied = image.getType() == BufferedImage.TYPE_INT_ARGB_PRE;
        width = image.getWidth();
        height = image.getHeight();
        opaque = IntStream.range(0, height).parallel().allMatch(this::isOpaque);
        bytesPerRow = Math.addExact(FILTER_BYTES, Math.multiplyExact(opaque ? 3 : 4, width));
        rowsPerBand = Math.max(1, bandBytes / bytesPerRow);
    }

    /// @param texts written into the file beside the pixels
    static void write(BufferedImage image, List<PictureTexts.Entry> texts, OutputStream out)
            throws IOException {
        write(image, texts, BAND_BYTES, out);
    }

    /// @param bandBytes about how many bytes of pixels are compressed as one
    static void write(
            BufferedImage image, List<PictureTexts.Entry> texts, int bandBytes, OutputStream out)
            throws IOException {
        new PngEncoder(image, bandBytes).write(texts, new PngChunks(out));
    }

    private void write(List<PictureTexts.Entry> texts, PngChunks chunks) throws IOException {
        chunks.begin(width, height, !opaque);
        for (PictureTexts.Entry text : texts) {
            chunks.text(text.keyword(), text.value());
        }
        int bands = Math.ceilDiv(height, rowsPerBand);
        Checksum checksum = Checksum.OF_NOTHING;
        chunks.data(DeflatedBand.HEADER);
        for (int first = 0; first < bands; first += BANDS_AT_ONCE) {
            List<DeflatedBand> deflated =
                    IntStream.range(first, Math.min(bands, first + BANDS_AT_ONCE))
                            .parallel()
                            .mapToObj(band -> DeflatedBand.of(rows(band), band == bands - 1))
                            .toList();
            for (DeflatedBand band : deflated) {
                chunks.data(band.bytes());
                checksum = checksum.then(band.checksum());
            }
        }
        chunks.data(checksum.bytes());
        chunks.end();
    }

    private boolean isOpaque(int y) {
        int[] row = new int[width];
        read(y, row, premultiplied);
        for (int pixel : row) {
            if (pixel >>> 24 != 0xFF) {
                return false;
            }
        }
        return true;
    }

    /// @param raw the pixels as the image has them, which is fast
    private void read(int y, int[] row, boolean raw) {
        if (raw) {
            image.getRaster().getDataElements(0, y, width, 1, row);
        } else {
            image.getRGB(0, y, width, 1, row, 0, width);
        }
    }

    /// The rows of a band as they stand in the file, each with the mark that it is not filtered.
    private byte[] rows(int band) {
        int from = band * rowsPerBand;
        int to = Math.min(height, from + rowsPerBand);
        byte[] bytes = new byte[(to - from) * bytesPerRow];
        int[] row = new int[width];
        int at = 0;
        for (int y = from; y < to; y++) {
            at += FILTER_BYTES;
            at = opaque ? putOpaque(y, row, bytes, at) : putAlpha(y, row, bytes, at);
        }
        return bytes;
    }

    private int putOpaque(int y, int[] row, byte[] bytes, int start) {
        // multiplied by an alpha of 1, colours are what they were
        read(y, row, premultiplied);
        int at = start;
        for (int pixel : row) {
            bytes[at++] = (byte) (pixel >> 16);
            bytes[at++] = (byte) (pixel >> 8);
            bytes[at++] = (byte) pixel;
        }
        return at;
    }

    private int putAlpha(int y, int[] row, byte[] bytes, int start) {
        read(y, row, false);
        int at = start;
        for (int pixel : row) {
            bytes[at++] = (byte) (pixel >> 16);
            bytes[at++] = (byte) (pixel >> 8);
            bytes[at++] = (byte) pixel;
            bytes[at++] = (byte) (pixel >> 24);
        }
        return at;
    }
}
