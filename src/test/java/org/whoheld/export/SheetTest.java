package org.whoheld.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whoheld.export.Sheet.Column;

class SheetTest {
    @TempDir Path folder;

    private static Sheet one(Cell cell) {
        return Sheet.of(List.of(cell), List.of(new Column<>("it", row -> row)));
    }

    private static String json(Cell cell) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        one(cell).writeJson(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void eachKindOfCellHasItsFormInCsv() {
        assertThat(one(Cell.text("a, \"b\"")).csv()).isEqualTo("it\n\"a, \"\"b\"\"\"\n");
        assertThat(one(Cell.words(List.of("a", "b"))).csv()).isEqualTo("it\na;b\n");
        assertThat(one(Cell.number(-12)).csv()).isEqualTo("it\n-12\n");
        assertThat(one(Cell.flag(true)).csv()).isEqualTo("it\ntrue\n");
    }

    @Test
    void whatIsNotKnownIsEmptyInCsvAndNullInJson() throws IOException {
        for (Cell cell :
                List.of(Cell.text(""), Cell.text(Optional.empty()), Cell.unknownNumber())) {
            assertThat(cell.csv()).isEmpty();
            assertThat(json(cell)).isEqualTo("[\n{\"it\":null}\n]\n");
        }
        assertThat(json(Cell.words(List.of()))).isEqualTo("[\n{\"it\":[]}\n]\n");
    }

    @Test
    void numbersAndFlagsAreSuchInJson() throws IOException {
        assertThat(json(Cell.number(7))).contains("{\"it\":7}");
        assertThat(json(Cell.decimal(100))).contains("{\"it\":100.000}");
        assertThat(json(Cell.flag(false))).contains("{\"it\":false}");
    }

    @Test
    void decimalsHaveThreePlacesRoundedHalfUpAndNoExponent() {
        assertThat(Cell.decimal(2.0 / 3).csv()).isEqualTo("0.667");
        assertThat(Cell.decimal(0.0625).csv()).isEqualTo("0.063");
        assertThat(Cell.decimal(1e-9).csv()).isEqualTo("0.000");
        assertThat(Cell.decimal(-1e-9).csv()).isEqualTo("0.000");
        assertThat(Cell.decimal(12_345_678.9).csv()).isEqualTo("12345678.900");
    }

    @Test
    void withoutARowThereIsTheHeaderAlone() {
        Sheet empty = Sheet.of(List.<String>of(), List.of(new Column<>("it", Cell::text)));

        assertThat(empty.isEmpty()).isTrue();
        assertThat(empty.csv()).isEqualTo("it\n");
        assertThat(one(Cell.number(1)).isEmpty()).isFalse();
    }

    @Test
    void aFileIsWrittenWhole() throws IOException {
        Path target = folder.resolve("changes.csv");
        Files.writeString(target, "an older and longer file");

        one(Cell.text("غرب")).writeCsv(target);

        assertThat(target).hasContent("it\nغرب\n");
        assertThat(folder).isDirectoryContaining(it -> it.equals(target));
        assertThat(Files.list(folder)).hasSize(1);
    }
}
