package org.whoheld.render.furniture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.whoheld.core.Language;
import org.whoheld.render.DrawnPackage;
import org.whoheld.render.Frames;
import org.whoheld.render.SmallCoverage;
import org.whoheld.render.frame.MapFrame;
import org.whoheld.render.style.MapStyle;
import org.whoheld.render.style.Palette;
import org.whoheld.render.style.Shading;
import org.whoheld.render.view.Viewport;

class ShadedLegendsTest {
    private static final Viewport VIEWPORT = Frames.viewport(800, 600, 1);

    private static MapFrame difference(LocalDate from, LocalDate to) {
        return Frames.difference(
                from, to, VIEWPORT, Frames.ALL_BUT_PATTERNS, MapStyle.light(), Language.ENGLISH);
    }

    private static LegendRows rows(MapFrame frame) {
        Palette palette = new Palette(Frames.PACK.actors(), frame.style(), false, false);
        return new DrawnPackage(Frames.PACK).legends().rows(frame, palette);
    }

    @Test
    void countsGainsLossesAndWhatHangsOnTheLens() {
        LegendRows rows =
                rows(difference(SmallCoverage.DAY.minusDays(3), SmallCoverage.DAY.plusDays(9)));
        assertThat(rows.rows())
                .extracting(LegendRows.Row::text, LegendRows.Row::districts)
                .containsExactly(
                        tuple("gained by West", "4"),
                        tuple("gained by East", "0"),
                        tuple("gained by North", "0"),
                        tuple("unchanged", "3"),
                        tuple("unknown", "1"));
        assertThat(rows.notes())
                .extracting(LegendRows.Figures::text, LegendRows.Figures::districts)
                .containsExactly(
                        tuple("lost by West", "0"),
                        tuple("lost by East", "2"),
                        tuple("lost by North", "0"),
                        tuple("of the gains: not known before", "2"));
        assertThat(rows.kinds())
                .extracting(LegendRows.Row::text, LegendRows.Row::districts)
                .containsExactly(
                        tuple("gained, not by every lens", "1"),
                        tuple("changed by another lens", "0"));
        assertThat(rows.incidents()).isEmpty();
    }

    @Test
    void aDayComparedWithItselfHasNoGainAndNoLoss() {
        LegendRows rows = rows(difference(SmallCoverage.DAY, SmallCoverage.DAY));
        assertThat(rows.rows())
                .filteredOn(row -> row.text().startsWith("gained"))
                .extracting(LegendRows.Row::districts)
                .containsOnly("0");
        assertThat(rows.notes()).extracting(LegendRows.Figures::districts).containsOnly("0");
        assertThat(rows.kinds()).extracting(LegendRows.Row::districts).containsOnly("0");
    }

    @Test
    void rowsOfADifferenceAreTheSameOnEveryPairOfDates() {
        LegendRows one = rows(difference(SmallCoverage.DAY, SmallCoverage.DAY.plusDays(1)));
        LegendRows other =
                rows(difference(SmallCoverage.DAY.minusDays(9), SmallCoverage.DAY.plusDays(9)));
        assertThat(one.rows())
                .extracting(LegendRows.Row::text)
                .isEqualTo(other.rows().stream().map(LegendRows.Row::text).toList());
        assertThat(one.kinds()).hasSameSizeAs(other.kinds());
    }

    @Test
    void countsEveryDistrictInOneClassOfDisagreement() {
        MapFrame frame = Frames.on(SmallCoverage.DAY, VIEWPORT, Frames.ALL_BUT_PATTERNS);
        for (Shading.Measure measure : Shading.Measure.values()) {
            assertThat(
                            rows(Frames.disagreement(frame, measure)).rows().stream()
                                    .mapToInt(row -> Integer.parseInt(row.districts()))
                                    .sum())
                    .isEqualTo(Frames.PACK.districts().size());
        }
        assertThat(rows(Frames.disagreement(frame, Shading.Measure.ON_THE_DAY)).rows())
                .extracting(LegendRows.Row::text, LegendRows.Row::districts)
                .contains(
                        tuple("no voice differs", "6"),
                        tuple("up to half of the voices", "1"),
                        tuple("unknown", "1"));
    }
}
