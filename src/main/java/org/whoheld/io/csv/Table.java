package org.whoheld.io.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    private static final Pattern STARTING_LINE = Pattern.compile("starting at line (\\d+)");

    public Table {
        required = List.copyOf(required);
    }

    /// Reads all rows that are good; for each one that is not, the log has at least one problem.
    ///
    /// @param toValue empty for a row that it refused, after taking down why
    /// @throws IOException if the bytes cannot be had
    public <T> List<T> read(InputStream in, Function<Row, Optional<T>> toValue) throws IOException {
        List<T> values = new ArrayList<>();
        readEach(
                in,
                row -> {
                    Optional<T> value = toValue.apply(row);
                    value.ifPresent(values::add);
                    return value.isPresent();
                });
        return values;
    }

    /// As above, for rows that are kept elsewhere.
    ///
    /// @param taker false for a row that it refused, after taking down why
    public void readEach(InputStream in, Predicate<Row> taker) throws IOException {
        AheadReader text = new AheadReader(Utf8Reader.withoutLines(in));
        long read = 0;
        long kept = 0;
        try (Records records = new Records(text)) {
            if (!records.next()) {
                log.add(ImportProblem.of(Code.EMPTY_FILE, file, "the file is empty"));
                log.count(resource, 0, 0);
                return;
            }
            Header header = Header.of(records.cells(), this);
            while (records.next()) {
                read++;
                if (!header.isComplete()) {
                    continue;
                }
                Row row = new Row(this, header, records.cells());
                if (row.isReadable()) {
                    if (taker.test(row)) {
                        kept++;
                    } else if (row.isSound()) {
                        throw new IllegalStateException(
                                "a row was refused in silence: line " + records.cells().line());
                    }
                }
            }
        } catch (CsvParseException e) {
            log.add(broken(e));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        log.count(resource, read, kept);
    }

    private ImportProblem broken(CsvParseException e) {
        String message = e.getCause() == null ? e.getMessage() : e.getCause().getMessage();
        ImportProblem problem =
                ImportProblem.of(
                        Code.BROKEN_TABLE,
                        file,
                        "the table cannot be read from here to its end; often a quotation mark is"
                                + " not closed");
        // The library tells the row in its message only.
        Matcher row = STARTING_LINE.matcher(message);
        return row.find() ? problem.atRow(Long.parseLong(row.group(1))) : problem;
    }
}
