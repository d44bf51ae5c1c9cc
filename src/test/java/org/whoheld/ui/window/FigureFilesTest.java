package org.whoheld.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureFilesTest {
    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({
        "out/town_areas.csv, out/town_fronts.csv",
        "mine.csv, mine_fronts.csv",
        "areas, areas_fronts",
        "my.figures.csv, my.figures_fronts.csv"
    })
    void theOtherTablesStandBesideTheAreas(Path areas, Path fronts) {
        assertThat(FigureFiles.of(areas).fronts()).isEqualTo(fronts);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mine_fronts.csv", "mine_parts.csv", "mine_events.csv"})
    void aFileThatNobodyNamedIsInTheWay(String name) throws IOException {
        FigureFiles files = FigureFiles.of(folder.resolve("mine.csv"));
        Path there = Files.createFile(folder.resolve(name));

        assertThat(files.inTheWay()).contains(there);
    }

    @Test
    void theFileThatTheUserNamedIsNotInTheWay() throws IOException {
        Path named = Files.createFile(folder.resolve("mine.csv"));

        assertThat(FigureFiles.of(named).inTheWay()).isEmpty();
    }
}
