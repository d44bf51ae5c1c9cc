package org.whoheld.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A table that can be written as CSV and as JSON: UTF-8, line feeds, the same bytes for the same
/// content.
public final class Sheet {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final List<String> header;

    /// As long as the header, each.
    private final List<List<Cell>> rows;

    private Sheet(List<String> header, List<List<Cell>> rows) {
        this.header = header;
        this.rows = rows;
    }

    /// What stands in a column for a row.
    record Column<R>(String name, Function<R, Cell> cell) {}

    static <R> Sheet of(List<R> rows, List<Column<R>> columns) {
        return new Sheet(
                columns.stream().map(Column::name).toList(),
                rows.stream()
                        .map(row -> columns.stream().map(it -> it.cell().apply(row)).toList())
                        .toList());
    }

    /// The same rows with one more column at the end, that is alike in all of them.
    public Sheet with(String column, String text) {
        return new Sheet(
                Stream.concat(header.stream(), Stream.of(column)).toList(),
                rows.stream()
                        .map(row ->
                                Stream.concat(row.stream(), Stream.of(Cell.text(text))).toList())
                        .toList());
    }

    /// Whether there is nothing but the header.
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /// Writes a header and the rows; lists have `;` between, and what is not known is empty. The
    /// stream stays open.
    public void writeCsv(OutputStream out) throws IOException {
        CsvWriter csv =
                CsvWriter.builder()
                        .lineDelimiter(LineDelimiter.LF)
                        .build(out, StandardCharsets.UTF_8);
        try {
            csv.writeRecord(header);
            for (List<Cell> row : rows) {
                csv.writeRecord(row.stream().map(Cell::csv).toList());
            }
            csv.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /// Writes an array of objects, one a line, with the members that the CSV has as columns: lists
    /// are arrays, and what is not known is `null`. The stream stays open.
    public void writeJson(OutputStream out) throws IOException {
        StringBuilder text = new StringBuilder("[");
        String between = "\n";
        for (List<Cell> row : rows) {
            ObjectNode object = JSON.createObjectNode();
            for (int column = 0; column < row.size(); column++) {
                row.get(column).putInto(object, header.get(column));
            }
            text.append(between).append(JSON.writeValueAsString(object));
            between = ",\n";
        }
        out.write(text.append("\n]\n").toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /// The text of the CSV.
    public String csv() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writeCsv(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /// Writes the CSV to a file, which is replaced as a whole or stays as it is.
    public void writeCsv(Path target) throws IOException {
        AtomicFile.write(target, this::writeCsv);
    }
}
