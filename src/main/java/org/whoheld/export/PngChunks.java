package org.whoheld.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/// The pieces of a PNG file (Portable Network Graphics, Third Edition, sections 5 and 11). Written
/// in the order of the methods.
final class PngChunks {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte BITS_PER_CHANNEL = 8;
    private static final byte RGB = 2;
    private static final byte RGB_AND_ALPHA = 6;

    private final OutputStream out;

    PngChunks(OutputStream out) {
        this.out = out;
    }

    /// @param width pixels
    /// @param height pixels
    void begin(int width, int height, boolean alpha) throws IOException {
        out.write(SIGNATURE);
        ByteBuffer header = ByteBuffer.allocate(13);
        header.putInt(width).putInt(height);
        header.put(BITS_PER_CHANNEL).put(alpha ? RGB_AND_ALPHA : RGB);
        // compression, filters, no interlacing: there is one method of each
        chunk("IHDR", header.array());
    }

    /// Text in any script, not compressed, of no language in particular.
    ///
    /// @param keyword 1 to 79 characters of Latin-1
    void text(String keyword, String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(keyword.getBytes(StandardCharsets.ISO_8859_1));
        // ends the keyword; not compressed, by no method; no language; no translated keyword
        bytes.writeBytes(new byte[] {0, 0, 0, 0, 0});
        bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        chunk("iTXt", bytes.toByteArray());
    }

    /// A part of the compressed pixels; where it is cut has no meaning.
    void data(byte[] bytes) throws IOException {
        chunk("IDAT", bytes);
    }

    void end() throws IOException {
        chunk("IEND", new byte[0]);
    }

    private void chunk(String type, byte[] bytes) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 checksum = new CRC32();
        checksum.update(name);
        checksum.update(bytes);
        number(bytes.length);
        out.write(name);
        out.write(bytes);
        number((int) checksum.getValue());
    }

    private void number(int value) throws IOException {
        out.write(ByteBuffer.allocate(Integer.BYTES).putInt(value).array());
    }
}
