package org.whoheld.io.csv;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.whoheld.io.text.AheadReader;

/// The rows of a table, one after the other. Of a long table they are parsed ahead on a thread of
/// their own, since what is made of a row takes about as long as finding it.
final class Records implements AutoCloseable {
    private static final int BATCHES_AHEAD = 4;

    private final AheadReader text;
    private final BatchBuilder builder;
    private final CloseableIterator<Boolean> parsed;
    private final BlockingQueue<Batch> ahead = new ArrayBlockingQueue<>(BATCHES_AHEAD);
    private Batch batch;
    private int row = -1;
    private Optional<Thread> parsing = Optional.empty();

    /// @param text closed with this
    /// @param linesBefore of the file, which are not in the text
    Records(AheadReader text, long linesBefore) {
        this.text = text;
        builder = new BatchBuilder(text, linesBefore);
        parsed =
                CsvReader.builder()
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .allowUnclosedQuote(false)
                        .build(builder, text)
                        .iterator();
        batch = parse();
    }

    /// Goes on to the next row.
    ///
    /// @return whether there is one
    /// @throws BrokenRowException if the next row is broken; there is no going on here
    /// @throws UncheckedIOException if the bytes cannot be had
    boolean next() {
        while (++row >= batch.size()) {
            if (batch.failure().isPresent()) {
                throw batch.failure().get();
            }
            if (batch.isLast()) {
                return false;
            }
            batch = following();
            row = -1;
        }
        return true;
    }

    /// The row at which [#next] arrived.
    Cells cells() {
        return new Cells(batch, row, batch.start(row));
    }

    private Batch parse() {
        try {
            while (!builder.isFull() && parsed.hasNext()) {
                parsed.next();
            }
        } catch (CsvParseException _) {
            return builder.build(true, Optional.of(builder.broken()));
        } catch (UncheckedIOException e) {
            return builder.build(true, Optional.of(e));
        }
        return builder.build(!builder.isFull(), Optional.empty());
    }

    private Batch following() {
        if (parsing.isEmpty()) {
            text.goAhead();
            parsing =
                    Optional.of(
                            Thread.ofPlatform().daemon().name("whoheld-csv").start(this::parseAll));
        }
        try {
            return ahead.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException("reading was interrupted", e));
        }
    }

    private void parseAll() {
        try {
            for (Batch made = parse(); ; made = parse()) {
                ahead.put(made);
                if (made.isLast()) {
                    return;
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException | Error e) {
            fail(e);
        }
    }

    private void fail(Throwable e) {
        try {
            ahead.put(Batch.failed(new IllegalStateException("a table was not parsed", e)));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /// Closes the file once nothing is read from it any more.
    @Override
    public void close() throws IOException {
        if (parsing.isPresent()) {
            parsing.get().interrupt();
            ahead.clear();
            try {
                parsing.get().join();
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        }
        parsed.close();
    }
}
