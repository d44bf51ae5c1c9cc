package org.whoheld.io.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.NavigableSet;
import java.util.TreeSet;

/// Reads UTF-8 and remembers on which lines it was not UTF-8. Each malformed sequence becomes one
/// U+FFFD, so that reading goes on and the caller can refuse what holds one. A byte order mark at
/// the start is skipped.
///
/// A line ends with a line feed, or with a carriage return that no line feed follows.
public final class Utf8Reader extends Reader {
    /// What stands where bytes could not be read.
    public static final char UNREADABLE = '\uFFFD';

    private static final int CHUNK = 1 << 16;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final InputStream in;
    private final boolean countsLines;
    private final CharsetDecoder decoder =
            StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer bytes = ByteBuffer.allocate(CHUNK).flip();
    private final CharBuffer chars = CharBuffer.allocate(CHUNK).flip();
    private final NavigableSet<Long> unreadableLines = new TreeSet<>();
    private long line = 1;
    private boolean afterCarriageReturn;
    private boolean atStart = true;
    private boolean endOfInput;

    public Utf8Reader(InputStream in) {
        this(in, true);
    }

    private Utf8Reader(InputStream in, boolean countsLines) {
        this.in = in;
        this.countsLines = countsLines;
    }

    /// For a caller who counts lines itself: [#hasUnreadable] tells what is to be told.
    public static Utf8Reader withoutLines(InputStream in) {
        return new Utf8Reader(in, false);
    }

    /// The lines, from 1, that held something else than UTF-8, as far as it was read. The reader
    /// works ahead by up to 64 KiB of what it handed out.
    public NavigableSet<Long> unreadableLines() {
        return Collections.unmodifiableNavigableSet(unreadableLines);
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        while (!chars.hasRemaining()) {
            if (endOfInput && !bytes.hasRemaining()) {
                return -1;
            }
            decodeChunk();
        }
        int count = Math.min(length, chars.remaining());
        chars.get(target, offset, count);
        return count;
    }

    /// Passes over so many lines, or to the end if there are fewer. Before anything is read, and
    /// where lines are not counted.
    public void skipLines(long count) throws IOException {
        for (long left = count; left > 0; ) {
            int c = read();
            if (c < 0) {
                return;
            }
            if (c == '\n' || c == '\r') {
                left--;
                if (c == '\r' && nextIsLineFeed()) {
                    chars.get();
                }
            }
        }
    }

    private boolean nextIsLineFeed() throws IOException {
        while (!chars.hasRemaining() && !(endOfInput && !bytes.hasRemaining())) {
            decodeChunk();
        }
        return chars.hasRemaining() && chars.get(chars.position()) == '\n';
    }

    private void decodeChunk() throws IOException {
        fill();
        chars.clear();
        int counted = 0;
        copyAscii();
        CoderResult result = decoder.decode(bytes, chars, endOfInput);
        while (result.isError() && chars.hasRemaining()) {
            countLines(counted, chars.position());
            unreadableLines.add(line);
            bytes.position(bytes.position() + result.length());
            counted = chars.position();
            chars.put(UNREADABLE);
            result = decoder.decode(bytes, chars, endOfInput);
        }
        countLines(counted, chars.position());
        chars.flip();
        if (atStart && chars.hasRemaining()) {
            atStart = false;
            if (chars.get(chars.position()) == BYTE_ORDER_MARK) {
                chars.get();
            }
        }
    }

    /// Takes bytes as long as each is a character: nearly all of most files, and faster so than
    /// through the decoder, which goes over them twice.
    private void copyAscii() {
        byte[] from = bytes.array();
        char[] to = chars.array();
        int start = bytes.position();
        int end = Math.min(bytes.limit(), start + chars.remaining());
        int target = chars.position();
        int i = start;
        while (i < end && from[i] >= 0) {
            to[target++] = (char) from[i++];
        }
        bytes.position(i);
        chars.position(target);
    }

    private void fill() throws IOException {
        bytes.compact();
        while (!endOfInput && bytes.hasRemaining()) {
            int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
            if (count < 0) {
                endOfInput = true;
            } else {
                bytes.position(bytes.position() + count);
            }
        }
        bytes.flip();
    }

    private void countLines(int from, int to) {
        if (from == to || !countsLines) {
            return;
        }
        char[] array = chars.array();
        int ends = afterCarriageReturn && array[from] == '\n' ? -1 : 0;
        for (int i = from; i < to; i++) {
            char c = array[i];
            // Nearly all are greater, and this is done for every character of a large package.
            if (c <= '\r') {
                if (c == '\r' || c == '\n' && (i == from || array[i - 1] != '\r')) {
                    ends++;
                }
            }
        }
        line += ends;
        afterCarriageReturn = array[to - 1] == '\r';
    }

    /// Whether some of what was read so far was not UTF-8.
    public boolean hasUnreadable() {
        return !unreadableLines.isEmpty();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
