package org.whoheld.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresSavingTest {
    @ParameterizedTest
    @CsvSource({
        "out/town_areas.csv, out/town_fronts.csv",
        "mine.csv, mine_fronts.csv",
        "areas, areas_fronts",
        "my.figures.csv, my.figures_fronts.csv"
    })
    void theOtherTablesStandBesideTheAreas(Path areas, Path fronts) {
        assertThat(FiguresSaving.beside(areas, "fronts")).isEqualTo(fronts);
    }
}
