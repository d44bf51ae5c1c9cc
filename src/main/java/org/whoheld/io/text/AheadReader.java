package org.whoheld.io.text;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.Reader;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/// Reads a text, from some point on ahead on a thread of its own: in a long table making characters
/// of bytes takes a quarter as long as finding the cells.
public final class AheadReader extends Reader {
    private static final int CHUNK = 1 << 15;
    private static final int CHUNKS_AHEAD = 4;

    private final Utf8Reader text;
    private final BlockingQueue<Chunk> ahead = new ArrayBlockingQueue<>(CHUNKS_AHEAD);

    /// Arrays that were read to their end, to be filled again.
    private final BlockingQueue<char[]> spare = new ArrayBlockingQueue<>(CHUNKS_AHEAD);

    private Optional<Thread> thread = Optional.empty();
    private Chunk chunk = new Chunk(new char[0], 0, false, Optional.empty());
    private int next;

    /// @param length −1 behind the end of the text
    /// @param hasUnreadable whether some of the text up to here was not UTF-8
    /// @param failure of the disk, behind the characters
    private record Chunk(
            char[] chars, int length, boolean hasUnreadable, Optional<IOException> failure) {}

    /// @param text not to be used by the caller any more, and closed with this
    public AheadReader(Utf8Reader text) {
        this.text = text;
    }

    /// Reads ahead from now on; not to be called twice.
    public void goAhead() {
        thread =
                Optional.of(Thread.ofPlatform().daemon().name("whoheld-text").start(this::readAll));
    }

    /// Whether some of what was read so far was not UTF-8.
    public boolean hasUnreadable() {
        return thread.isPresent() ? chunk.hasUnreadable() : text.hasUnreadable();
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (thread.isEmpty()) {
            return text.read(target, offset, length);
        }
        while (next == chunk.length()) {
            if (chunk.failure().isPresent()) {
                throw chunk.failure().get();
            }
            if (next > 0) {
                spare.offer(chunk.chars());
            }
            chunk = following();
            next = 0;
        }
        if (chunk.length() < 0) {
            return -1;
        }
        int count = Math.min(length, chunk.length() - next);
        System.arraycopy(chunk.chars(), next, target, offset, count);
        next += count;
        return count;
    }

    private Chunk following() throws InterruptedIOException {
        try {
            return ahead.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            InterruptedIOException interrupted = new InterruptedIOException("reading was stopped");
            interrupted.initCause(e);
            throw interrupted;
        }
    }

    private void readAll() {
        try {
            for (Chunk made = make(); ; made = make()) {
                ahead.put(made);
                if (made.length() < 0 || made.failure().isPresent()) {
                    return;
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private Chunk make() {
        char[] read = spare.poll();
        char[] chars = read == null ? new char[CHUNK] : read;
        try {
            int length = text.read(chars, 0, CHUNK);
            return new Chunk(chars, length, text.hasUnreadable(), Optional.empty());
        } catch (IOException e) {
            return new Chunk(chars, 0, text.hasUnreadable(), Optional.of(e));
        } catch (RuntimeException | Error e) {
            return new Chunk(
                    chars,
                    0,
                    text.hasUnreadable(),
                    Optional.of(new IOException("a text was not read", e)));
        }
    }

    /// Nothing is read from the text any more when this is done.
    @Override
    public void close() throws IOException {
        if (thread.isPresent()) {
            thread.get().interrupt();
            ahead.clear();
            try {
                thread.get().join();
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        }
        text.close();
    }
}
