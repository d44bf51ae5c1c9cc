package org.whoheld.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LegendRowsTest {
    private static LegendRows on(LocalDate day) {
        MapFrame frame = Frames.on(day, Frames.viewport(800, 600, 1), Frames.ALL_BUT_PATTERNS);
        Palette palette = new Palette(Frames.PACK.actors(), frame.style(), false, false);
        return new LegendSource(Frames.PACK).rows(frame, palette);
    }

    @Test
    void countsEachDistrictForItsLeader() {
        assertThat(on(SmallCoverage.DAY).actors())
                .extracting(LegendRows.Row::text, LegendRows.Row::districts)
                .containsExactly(
                        tuple("West", "4"),
                        tuple("East", "2"),
                        tuple("North", "1"),
                        tuple("unknown", "1"));
    }

    @Test
    void keepsRowsAndColoursOnEveryDate() {
        LegendRows first = on(LocalDate.of(2016, 11, 1));
        LegendRows last = on(LocalDate.of(2017, 1, 1));
        assertThat(first.actors())
                .extracting(LegendRows.Row::text)
                .isEqualTo(last.actors().stream().map(LegendRows.Row::text).toList());
        assertThat(first.actors())
                .extracting(LegendRows.Row::look)
                .isEqualTo(last.actors().stream().map(LegendRows.Row::look).toList());
    }

    @Test
    void explainsTheKindsOfStateWithTheirHatches() {
        assertThat(on(SmallCoverage.DAY).kinds())
                .extracting(row -> row.look().hatch())
                .containsExactly(Hatch.PLAIN, Hatch.CONTESTED, Hatch.DISPUTED, Hatch.IN_TRANSITION);
    }
}
