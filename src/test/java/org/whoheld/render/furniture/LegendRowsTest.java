package org.whoheld.render.furniture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.whoheld.analysis.Holdings;
import org.whoheld.core.ControlState;
import org.whoheld.core.Language;
import org.whoheld.render.DrawnPackage;
import org.whoheld.render.Frames;
import org.whoheld.render.SmallCoverage;
import org.whoheld.render.frame.Layer;
import org.whoheld.render.frame.MapFrame;
import org.whoheld.render.lettering.Lettering;
import org.whoheld.render.style.Hatch;
import org.whoheld.render.style.MapStyle;
import org.whoheld.render.style.Palette;
import org.whoheld.render.words.Wording;

class LegendRowsTest {
    private static LegendRows on(LocalDate day) {
        return rows(day, Frames.ALL_BUT_PATTERNS);
    }

    private static LegendRows rows(LocalDate day, Set<Layer> layers) {
        MapFrame frame = Frames.on(day, Frames.viewport(800, 600, 1), layers);
        Palette palette = new Palette(Frames.PACK.actors(), frame.style(), false, false);
        return new DrawnPackage(Frames.PACK).legends().rows(frame, palette);
    }

    @Test
    void countsEachDistrictForItsLeader() {
        assertThat(on(SmallCoverage.DAY).rows())
                .extracting(LegendRows.Row::text, LegendRows.Row::districts)
                .containsExactly(
                        tuple("West", "4"),
                        tuple("East", "2"),
                        tuple("North", "1"),
                        tuple("unknown", "1"));
    }

    @Test
    void theLegendGrowsWithAreasOfWholeCountries() {
        LegendRows small = with(1);
        LegendRows large = with(1_213_822);
        assertThat(large.rows().getFirst().area()).isEqualTo("1,213,822");
        assertThat(width(large)).isGreaterThan(width(small) + 10);
        assertThat(width(with(1234))).isEqualTo(width(small));
    }

    private static LegendRows with(double areaSquareKilometres) {
        MapFrame frame = Frames.on(SmallCoverage.DAY, Frames.viewport(800, 600, 1), Set.of());
        Palette palette = new Palette(Frames.PACK.actors(), frame.style(), false, false);
        LegendRows.Row row =
                LegendRows.row(
                        palette.look(ControlState.Kind.HELD, 0, -1),
                        "West",
                        new Holdings.Share(1, areaSquareKilometres));
        return new LegendRows("", List.of(row), List.of(), List.of(), List.of());
    }

    private static double width(LegendRows rows) {
        return new Legend(
                        rows,
                        MapStyle.light(),
                        Wording.in(Language.ENGLISH),
                        new Lettering(),
                        800,
                        0,
                        true)
                .box()
                .width();
    }

    @Test
    void saysHowMuchIsCountedForALeaderAlthoughSourcesDiffer() {
        LegendRows.Figures differing = on(SmallCoverage.DAY).notes().getFirst();
        assertThat(differing.text()).isEqualTo("of which disputed or contested");
        assertThat(differing.districts()).isEqualTo("2");
        assertThat(Double.parseDouble(differing.area())).isBetween(1.0, 4.5);
        assertThat(on(LocalDate.of(2016, 11, 14)).notes().getFirst())
                .isEqualTo(new LegendRows.Figures("of which disputed or contested", "0", "0.0"));
    }

    @Test
    void explainsTheSymbolsOfThePackageOnEveryDateWhereIncidentsAreShown() {
        assertThat(on(SmallCoverage.DAY.minusDays(9)).incidents())
                .extracting(LegendRows.Symbol::text)
                .containsExactly(
                        "air strike or shelling",
                        "casualties reported",
                        "people displaced",
                        "evacuation",
                        "ceasefire");
        assertThat(rows(SmallCoverage.DAY, Set.of(Layer.LEGEND)).incidents()).isEmpty();
    }

    @Test
    void keepsRowsAndColoursOnEveryDate() {
        LegendRows first = on(LocalDate.of(2016, 11, 1));
        LegendRows last = on(LocalDate.of(2017, 1, 1));
        assertThat(first.rows())
                .extracting(LegendRows.Row::text)
                .isEqualTo(last.rows().stream().map(LegendRows.Row::text).toList());
        assertThat(first.rows())
                .extracting(LegendRows.Row::look)
                .isEqualTo(last.rows().stream().map(LegendRows.Row::look).toList());
    }

    @Test
    void explainsTheMarksOfEachLayerThatIsShownOnEveryDate() {
        assertThat(marks(SmallCoverage.DAY, Layer.FRONTLINES))
                .containsExactly(
                        "front",
                        "front beside ground not surely held",
                        "border of sides not named as hostile");
        assertThat(marks(SmallCoverage.DAY, Layer.POCKETS))
                .containsExactly("part of a side's ground", "encircled part");
        assertThat(marks(SmallCoverage.DAY, Layer.GAPS))
                .containsExactly("shortest gap between parts");
        assertThat(marks(SmallCoverage.DAY, Layer.CORRIDORS))
                .containsExactly(
                        "corridor: its loss would cut a part", "… and cut off over a tenth of it");
        assertThat(marks(SmallCoverage.DAY, Layer.CONTEXT)).isEmpty();
        assertThat(marks(LocalDate.of(2016, 11, 1), Layer.POCKETS))
                .isEqualTo(marks(SmallCoverage.DAY, Layer.POCKETS));
    }

    private static List<String> marks(LocalDate day, Layer layer) {
        return rows(day, Set.of(layer, Layer.LEGEND)).marks().rows().stream()
                .map(LegendRows.Mark::text)
                .toList();
    }

    @Test
    void explainsTheKindsOfStateWithTheirHatches() {
        assertThat(on(SmallCoverage.DAY).kinds())
                .extracting(row -> row.look().hatch())
                .containsExactly(Hatch.PLAIN, Hatch.CONTESTED, Hatch.DISPUTED, Hatch.IN_TRANSITION);
    }
}
