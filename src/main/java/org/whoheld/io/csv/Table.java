package org.whoheld.io.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Predicate;
import org.whoheld.io.problem.ImportLog;
import org.whoheld.io.problem.ImportProblem;
import org.whoheld.io.problem.ImportProblem.Code;
import org.whoheld.io.text.AheadReader;
import org.whoheld.io.text.Utf8Reader;

/// A table as it is to be read.
///
/// @param resource name under which rows are counted
/// @param file path within the package, for problems
/// @param required columns without which no row can be good
/// @param log takes problems and counts
public record Table(String resource, String file, List<String> required, ImportLog log) {
    /// Each broken row has the file read from its start. So many are passed over in any file ...
    private static final int BREAKS_PASSED = 20;

    /// ... and more as long as no more bytes than these were read.
    private static final long MOST_READ = 64L << 20;

    public Table {
        required = List.copyOf(required);
    }

    /// Opens the file of a table, each time from its start.
    @FunctionalInterface
    public interface Opening {
        InputStream open() throws IOException;
    }

    /// Reads all rows that are good; for each one that is not, the log has at least one problem.
    ///
    /// @param toValue empty for a row that it refused, after taking down why
    /// @throws IOException if the bytes cannot be had
    public <T> List<T> read(Opening file, Function<Row, Optional<T>> toValue) throws IOException {
        List<T> values = new ArrayList<>();
        readEach(
                file,
                row -> {
                    Optional<T> value = toValue.apply(row);
                    value.ifPresent(values::add);
                    return value.isPresent();
                });
        return values;
    }

    /// As above, for rows that are kept elsewhere.
    ///
    /// A row that is broken can swallow those behind it: a quotation mark that is not closed does.
    /// So it is left out, and the file is read again from the line after the one on which it began.
    ///
    /// @param taker false for a row that it refused, after taking down why
    public void readEach(Opening file, Predicate<Row> taker) throws IOException {
        new Reading(taker).read(file);
    }

    private final class Reading {
        private final Predicate<Row> taker;
        private Optional<Header> header = Optional.empty();
        private final AtomicLong bytes = new AtomicLong();
        private long read;
        private long kept;

        Reading(Predicate<Row> taker) {
            this.taker = taker;
        }

        void read(Opening file) throws IOException {
            Optional<BrokenRowException> broken = readFrom(0, file);
            for (int breaks = 1; broken.isPresent(); breaks++) {
                if (header.isPresent() && !header.get().isComplete()) {
                    // What is wrong with the head is told; its rows are of no use.
                    break;
                }
                boolean goesOn =
                        header.isPresent() && (breaks <= BREAKS_PASSED || bytes.get() <= MOST_READ);
                long line = broken.get().line();
                log.add(problem(broken.get(), goesOn, head(file)));
                read += header.isPresent() ? 1 : 0;
                broken = goesOn ? readFrom(line, file) : Optional.empty();
            }
            log.count(resource, read, kept);
        }

        /// The first line, if the names of the columns cannot be read from it.
        private Optional<String> head(Opening file) throws IOException {
            if (header.isPresent()) {
                return Optional.empty();
            }
            try (BufferedReader lines = new BufferedReader(Utf8Reader.withoutLines(file.open()))) {
                return Optional.ofNullable(lines.readLine());
            }
        }

        /// @param linesBefore which are passed over
        /// @return why it could not be read to its end
        private Optional<BrokenRowException> readFrom(long linesBefore, Opening opening)
                throws IOException {
            Utf8Reader lines = Utf8Reader.withoutLines(new CountedBytes(opening.open(), bytes));
            try (Records records = new Records(passing(linesBefore, lines), linesBefore)) {
                if (header.isEmpty()) {
                    if (!records.next()) {
                        log.add(ImportProblem.of(Code.EMPTY_FILE, file, "the file is empty"));
                        return Optional.empty();
                    }
                    header = Optional.of(Header.of(records.cells(), Table.this));
                }
                while (records.next()) {
                    read++;
                    if (header.get().isComplete()) {
                        take(new Row(Table.this, header.get(), records.cells()), records);
                    }
                }
                return Optional.empty();
            } catch (BrokenRowException e) {
                return Optional.of(e);
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        }

        private void take(Row row, Records records) {
            if (row.isReadable()) {
                if (taker.test(row)) {
                    kept++;
                } else if (row.isSound()) {
                    throw new IllegalStateException(
                            "a row was refused in silence: line " + records.cells().line());
                }
            }
        }
    }

    private static AheadReader passing(long lines, Utf8Reader text) throws IOException {
        text.skipLines(lines);
        return new AheadReader(text);
    }

    /// @param head the first line, if the table breaks there
    private ImportProblem problem(
            BrokenRowException broken, boolean goesOn, Optional<String> head) {
        return (goesOn
                        ? ImportProblem.of(Code.BROKEN_ROW, file, broken.getMessage())
                        : ImportProblem.of(
                                Code.BROKEN_TABLE,
                                file,
                                head.flatMap(Separators::problem)
                                        .orElse(
                                                "the table cannot be read from here to its end;"
                                                        + " often a quotation mark is not closed")))
                .atRow(broken.line());
    }
}
