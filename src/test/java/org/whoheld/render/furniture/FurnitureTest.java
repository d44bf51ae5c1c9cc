package org.whoheld.render.furniture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.whoheld.core.AsOf;
import org.whoheld.core.ControlMap;
import org.whoheld.core.Language;
import org.whoheld.core.Lens;
import org.whoheld.core.Source;
import org.whoheld.render.DrawnPackage;
import org.whoheld.render.Frames;
import org.whoheld.render.SmallCoverage;
import org.whoheld.render.frame.MapFrame;
import org.whoheld.render.lettering.Lettering;
import org.whoheld.render.style.MapStyle;
import org.whoheld.render.style.Palette;
import org.whoheld.render.view.Box;
import org.whoheld.render.words.Captions;

class FurnitureTest {
    private static Furniture at(int width, int height, Language language) {
        return at(width, height, language, SmallCoverage.DAY);
    }

    private static Furniture at(int width, int height, Language language, LocalDate day) {
        MapFrame frame =
                Frames.of(
                        day,
                        Frames.viewport(width, height, 1),
                        Frames.ALL_BUT_PATTERNS,
                        MapStyle.light(),
                        language);
        Palette palette = new Palette(Frames.PACK.actors(), frame.style(), false, false);
        return Furniture.of(
                frame,
                new Lettering(),
                () -> new DrawnPackage(Frames.PACK).legends().rows(frame, palette));
    }

    private static void assertApart(List<Piece> pieces, int width, int height) {
        Box picture = new Box(0, 0, width, height);
        for (int i = 0; i < pieces.size(); i++) {
            assertThat(picture.holds(pieces.get(i).box())).isTrue();
            for (int j = i + 1; j < pieces.size(); j++) {
                assertThat(pieces.get(i).box().meets(pieces.get(j).box()))
                        .as("%s and %s", pieces.get(i), pieces.get(j))
                        .isFalse();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"800, 500", "1024, 640", "1280, 800", "1920, 1080", "3840, 2160"})
    void showsEverythingWithoutOverlapFromEightHundredByFiveHundred(int width, int height) {
        for (Language language : Language.values()) {
            List<Piece> pieces = at(width, height, language).pieces();
            assertThat(pieces)
                    .extracting(piece -> piece.getClass().getSimpleName())
                    .containsExactly(
                            "CaptionBlock", "Legend", "ScaleBar", "CreditLines", "NorthArrow");
            assertApart(pieces, width, height);
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "60, 900", "200, 120", "320, 240", "480, 320", "640, 200", "900, 90"})
    void dropsWhatDoesNotFitAndNeverOverlaps(int width, int height) {
        assertApart(at(width, height, Language.ENGLISH).pieces(), width, height);
    }

    @Test
    void shortensTheLegendFirstByTheSymbolsOfIncidents() {
        double tall = legendHeight(500);
        double middle = legendHeight(320);
        double small = legendHeight(200);
        assertThat(tall).isGreaterThan(middle);
        assertThat(middle).isGreaterThan(small);
    }

    @Test
    void shortensTheLegendBeforeItsCreditsGiveWay() {
        for (int height = 220; height <= 500; height += 10) {
            assertThat(at(800, height, Language.ENGLISH).pieces())
                    .as("%d px high", height)
                    .hasAtLeastOneElementOfType(Legend.class)
                    .hasAtLeastOneElementOfType(CreditLines.class);
        }
    }

    @ParameterizedTest
    @CsvSource({"400, 440", "500, 360"})
    void aTitleGoesBeforeCreditsDo(int width, int height) {
        assertThat(at(width, height, Language.ENGLISH).pieces())
                .hasAtLeastOneElementOfType(Legend.class)
                .hasAtLeastOneElementOfType(CreditLines.class);
    }

    @Test
    void aLongLensIsBroken() {
        Set<Source.Kind> all = EnumSet.allOf(Source.Kind.class);
        all.remove(Source.Kind.OTHER);
        MapFrame frame =
                Frames.on(SmallCoverage.DAY, Frames.viewport(800, 600, 1), Frames.ALL_BUT_PATTERNS);
        ControlMap control =
                Frames.TIMELINE.asOf(
                        AsOf.on(SmallCoverage.DAY),
                        new Lens.Weighing(Lens.Rule.BEST_SUPPORTED, all));
        Captions captions = Captions.of(Frames.PACK, control, Language.ENGLISH);
        assertThat(new Lettering().width(captions.lens(), 13, false)).isGreaterThan(800);
        Palette palette = new Palette(Frames.PACK.actors(), frame.style(), false, false);
        Furniture furniture =
                Furniture.of(
                        frame.withCaptions(captions),
                        new Lettering(),
                        () -> new DrawnPackage(Frames.PACK).legends().rows(frame, palette));
        assertThat(furniture.pieces())
                .extracting(piece -> piece.getClass().getSimpleName())
                .contains("CaptionBlock", "Legend", "CreditLines");
        assertApart(furniture.pieces(), 800, 600);
    }

    private static double legendHeight(int pictureHeight) {
        return at(800, pictureHeight, Language.ENGLISH).pieces().stream()
                .filter(Legend.class::isInstance)
                .mapToDouble(legend -> legend.box().height())
                .findFirst()
                .orElse(0);
    }

    @Test
    void keepsTheDateLongest() {
        assertThat(at(330, 110, Language.ENGLISH).pieces())
                .singleElement()
                .isInstanceOf(CaptionBlock.class);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void doesNotMoveWhenTheDateMoves(Language language) {
        List<Box> boxes = at(1280, 800, language).boxes();
        MapFrame later =
                Frames.of(
                        Frames.PACK.period().last(),
                        Frames.viewport(1280, 800, 1),
                        Frames.ALL_BUT_PATTERNS,
                        MapStyle.light(),
                        language);
        Palette palette = new Palette(Frames.PACK.actors(), later.style(), false, false);
        Furniture moved =
                Furniture.of(
                        later,
                        new Lettering(),
                        () -> new DrawnPackage(Frames.PACK).legends().rows(later, palette));
        assertThat(moved.boxes()).isEqualTo(boxes);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aDayOutsideThePeriodIsSaidWithoutWideningTheBlock(Language language) {
        Box within = at(800, 500, language, SmallCoverage.DAY).boxes().getFirst();
        Furniture outside = at(800, 500, language, SmallCoverage.DAY.plusYears(1));
        assertThat(outside.pieces()).hasSize(5);
        assertThat(outside.boxes().getFirst().width()).isEqualTo(within.width());
        assertThat(outside.boxes().getFirst().height()).isGreaterThan(within.height());
    }

    @ParameterizedTest
    @CsvSource({
        "0.7, 0.5",
        "1, 1",
        "1.99, 1",
        "2, 2",
        "4999, 2000",
        "5000, 5000",
        "170000, 100000"
    })
    void choosesRoundLengthsForTheScale(double most, double length) {
        assertThat(ScaleBar.roundLength(most)).isEqualTo(length);
    }
}
