package org.whoheld.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.whoheld.io.problem.ImportLog;
import org.whoheld.io.problem.ImportProblem;
import org.whoheld.io.problem.ImportProblem.Code;
import org.whoheld.io.problem.ImportReport;

/// Tables that are so long that they are parsed ahead.
class LongTableTest {
    private static final int ROWS = 20_000;

    private final ImportLog log = new ImportLog();
    private final Table table = new Table("claims", "claims.csv", List.of("id"), log);

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String rows() {
        return "id,note\n"
                + IntStream.range(0, ROWS)
                        .mapToObj(i ->
                                switch (i) {
                                    case 7_000 -> "id-7000";
                                    case 15_000 -> "id-15000,\"over\ntwo lines\"";
                                    case 16_000 -> ",without an id";
                                    default -> "id-" + i + ",é " + i;
                                })
                        .collect(Collectors.joining("\n"));
    }

    private List<String> read(Table.Opening in) throws IOException {
        return table.read(in, row -> Optional.of(row.required("id")).filter(id -> !id.isEmpty()));
    }

    private List<ImportProblem> problems() {
        return log.toReport().problems();
    }

    @Test
    void keepsTheOrderAndTellsTheLine() throws IOException {
        List<String> ids = read(() -> bytes(rows()));
        assertThat(ids)
                .containsExactlyElementsOf(
                        IntStream.range(0, ROWS)
                                .filter(i -> i != 7_000 && i != 16_000)
                                .mapToObj(i -> "id-" + i)
                                .toList());
        assertThat(problems())
                .extracting(ImportProblem::code, ImportProblem::row)
                .containsExactly(
                        tuple(Code.RAGGED_ROW, OptionalLong.of(7_002)),
                        tuple(Code.MISSING_VALUE, OptionalLong.of(16_003)));
        assertThat(log.toReport().counts().get("claims").read()).isEqualTo(ROWS);
    }

    @Test
    void keepsTheRowsBeforeABreak() throws IOException {
        List<String> ids = read(() -> bytes(rows() + "\nlast,\"never closed\n\n"));
        assertThat(ids).hasSize(ROWS - 2);
        assertThat(problems().getLast().code()).isEqualTo(Code.BROKEN_ROW);
        assertThat(problems().getLast().row()).hasValue(ROWS + 3);
    }

    @Test
    void keepsTheRowsBehindBrokenOnes() throws IOException {
        String text =
                rows().replace("\nid-9000,", "\nid-9000,\"the \"Tiger\" forces\",")
                        .replace("\nid-12000,", "\nid-12000,\"")
                        .replace("\nid-19999,", "\nid-19999,\"a\"b,")
                        .replace("\n", "\r\n");
        List<String> ids = read(() -> bytes(text));

        assertThat(ids)
                .containsExactlyElementsOf(
                        IntStream.range(0, ROWS)
                                .filter(i ->
                                        !List.of(7_000, 9_000, 12_000, 16_000, 19_999).contains(i))
                                .mapToObj(i -> "id-" + i)
                                .toList());
        assertThat(problems())
                .extracting(ImportProblem::code, ImportProblem::row)
                .containsExactly(
                        tuple(Code.RAGGED_ROW, OptionalLong.of(7_002)),
                        tuple(Code.BROKEN_ROW, OptionalLong.of(9_002)),
                        tuple(Code.BROKEN_ROW, OptionalLong.of(12_002)),
                        tuple(Code.MISSING_VALUE, OptionalLong.of(16_003)),
                        tuple(Code.BROKEN_ROW, OptionalLong.of(20_002)));
        assertThat(log.toReport().counts().get("claims"))
                .isEqualTo(new ImportReport.Count(ROWS, ROWS - 5));
    }

    @Test
    void passesOverAllBrokenRowsOfATableThatIsNotLong() throws IOException {
        List<String> ids = read(() -> bytes("id\n" + "good\n\"bad\"row\n".repeat(300) + "last\n"));

        assertThat(ids).hasSize(301).endsWith("good", "last");
        assertThat(problems()).hasSize(300).allMatch(it -> it.code() == Code.BROKEN_ROW);
        assertThat(log.toReport().counts().get("claims"))
                .isEqualTo(new ImportReport.Count(601, 301));
    }

    /// Or a table that is broken all over would be read for hours.
    @Test
    void givesUpWhereManyRowsOfALongTableAreBroken() throws IOException {
        String long4MB = "\"" + "0123456789abcdef".repeat(1 << 18) + "\"\n";
        List<String> ids =
                read(() -> bytes("id\n" + long4MB + "good\n\"bad\"row\n".repeat(40) + "never\n"));

        assertThat(ids).hasSize(22).endsWith("good");
        assertThat(problems()).hasSize(21);
        assertThat(problems().getLast().text())
                .isEqualTo(
                        "claims.csv, row 44: the table cannot be read from here to its end; often a"
                                + " quotation mark is not closed.");
    }

    @Test
    void saysWhenARowIsTooLong() throws IOException {
        List<String> ids = read(() -> bytes("id\na\n" + ",".repeat(20_000) + "\nb\n"));

        assertThat(ids).containsExactly("a", "b");
        assertThat(problems())
                .singleElement()
                .extracting(ImportProblem::text)
                .isEqualTo(
                        "claims.csv, row 3: the row has too many cells or is too long; it is left"
                                + " out.");
    }

    @Test
    void aBrokenHeadEndsTheTable() throws IOException {
        assertThat(read(() -> bytes("id,\"note\na,b\n"))).isEmpty();
        assertThat(problems())
                .extracting(ImportProblem::code, ImportProblem::row)
                .containsExactly(tuple(Code.BROKEN_TABLE, OptionalLong.of(1)));
    }

    @Test
    void passesOnWhatTheDiskSays() {
        InputStream failing =
                new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("the disk is gone");
                    }
                };
        assertThatThrownBy(() -> read(() -> new SequenceInputStream(bytes(rows()), failing)))
                .isInstanceOf(IOException.class)
                .hasMessage("the disk is gone");
    }

    @Test
    void stopsParsingWhereTheReaderFails() {
        assertThatThrownBy(() ->
                        table.readEach(
                                () -> bytes(rows()),
                                row -> {
                                    if (row.text("id").equals("id-5000")) {
                                        throw new IllegalArgumentException("enough");
                                    }
                                    return true;
                                }))
                .hasMessage("enough");
        assertThat(Thread.getAllStackTraces().keySet())
                .noneMatch(thread ->
                        thread.getName().equals("whoheld-csv")
                                || thread.getName().equals("whoheld-text"));
    }
}
