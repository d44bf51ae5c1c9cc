package org.whoheld.io.geojson;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.whoheld.io.geojson.CollectionParser.Member;
import org.whoheld.io.problem.ImportProblem;
import org.whoheld.io.problem.RefusedException;
import org.whoheld.io.text.Utf8Reader;

/// The members of a feature collection, parsed ahead on a thread of their own: checking an outline
/// takes about as long as parsing it. Only a few are in memory at a time.
final class MembersAhead implements AutoCloseable {
    private static final int AT_ONCE = 64;
    private static final int BATCHES_AHEAD = 8;

    /// Lists of some members; an empty one behind the last.
    private final BlockingQueue<List<Member>> ahead = new ArrayBlockingQueue<>(BATCHES_AHEAD);

    private final FutureTask<Optional<ImportProblem>> parsing;
    private final Thread thread;
    private List<Member> batch = List.of();
    private int next;
    private boolean atEnd;

    /// On the parsing thread only.
    private List<Member> filling = new ArrayList<>(AT_ONCE);

    MembersAhead(String file, Utf8Reader text) {
        parsing = new FutureTask<>(() -> parse(file, text));
        thread = Thread.ofPlatform().daemon().name("whoheld-geojson").start(parsing);
    }

    private Optional<ImportProblem> parse(String file, Utf8Reader text)
            throws IOException, RefusedException, InterruptedException {
        try {
            return new CollectionParser(file, this::add).parse(text);
        } finally {
            if (!filling.isEmpty()) {
                ahead.put(filling);
            }
            ahead.put(List.of());
        }
    }

    private void add(Member member) {
        filling.add(member);
        if (filling.size() == AT_ONCE) {
            try {
                ahead.put(filling);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("nobody reads the features any more", e);
            }
            filling = new ArrayList<>(AT_ONCE);
        }
    }

    /// The next member; empty behind the last.
    Optional<Member> next() throws IOException {
        if (next == batch.size() && !atEnd) {
            try {
                batch = ahead.take();
            } catch (InterruptedException e) {
                throw interrupted(e);
            }
            next = 0;
            atEnd = batch.isEmpty();
        }
        return atEnd ? Optional.empty() : Optional.of(batch.get(next++));
    }

    /// Where the JSON breaks off, if it does; for after the last member.
    ///
    /// @throws IOException if the bytes cannot be had
    /// @throws RefusedException if nothing of the file can be used
    Optional<ImportProblem> breaking() throws IOException, RefusedException {
        try {
            return parsing.get();
        } catch (InterruptedException e) {
            throw interrupted(e);
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case IOException failing -> throw failing;
                case RefusedException refused -> throw refused;
                default -> throw new IllegalStateException("a file was not parsed", e.getCause());
            }
        }
    }

    private static IOException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new IOException("reading was interrupted", e);
    }

    /// Nothing reads from the file any more when this is done.
    @Override
    public void close() {
        thread.interrupt();
        ahead.clear();
        try {
            thread.join();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
