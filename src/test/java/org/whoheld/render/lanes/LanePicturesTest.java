package org.whoheld.render.lanes;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.whoheld.analysis.LaneChart;
import org.whoheld.analysis.SpokenTown;
import org.whoheld.core.ControlTimeline;
import org.whoheld.core.DataPackage;
import org.whoheld.core.Language;
import org.whoheld.core.Lens;
import org.whoheld.export.LanesComposer;
import org.whoheld.export.LanesOrder;
import org.whoheld.io.datapackage.DataPackageReader;
import org.whoheld.render.Golden;
import org.whoheld.render.style.MapStyle;

class LanePicturesTest {
    private static LaneFrame frame(
            DataPackage pack, String district, int width, double scale, MapStyle style) {
        ControlTimeline timeline = pack.timeline();
        DataPackage.Period days = pack.period().widened();
        return new LaneFrame(
                LaneChart.of(timeline, pack.rules(), district, LocalDate.MAX).until(days),
                timeline.history(district, Lens.BEST_SUPPORTED, LocalDate.MAX),
                Set.of(),
                Optional.empty(),
                new DayColumns(days, 200, width - 340),
                width,
                20,
                scale,
                style,
                Language.ENGLISH,
                Optional.empty(),
                Optional.empty());
    }

    private static void check(String name, DataPackage pack, LaneFrame frame) throws IOException {
        LanePainter painter = new LanePainter(pack);
        Golden.check(name, painter.image(frame, painter.heightPx(frame)));
    }

    /// The whole picture as it is saved.
    private static void checkSaved(String name, LanesOrder order) throws IOException {
        DataPackage town = SpokenTown.get();
        LanePainter painter = new LanePainter(town);
        LaneFrame frame = new LanesComposer(town, town.timeline()).compose(order, painter);
        Golden.check(name, painter.image(frame, painter.heightPx(frame)));
    }

    @Test
    void asKnownOnADayNothingIsGuessedOfTheDaysAfter() throws IOException {
        checkSaved(
                "lanes-known-on",
                new LanesOrder(
                        SpokenTown.BRIDGE,
                        Lens.BEST_SUPPORTED,
                        LocalDate.of(2016, 12, 1),
                        Optional.of(LocalDate.of(2016, 11, 28)),
                        Language.ENGLISH,
                        MapStyle.light(),
                        900,
                        OptionalInt.empty(),
                        1));
    }

    @Test
    void whomTheLensDoesNotHearIsPale() throws IOException {
        checkSaved(
                "lanes-one-source-arabic-dark",
                new LanesOrder(
                        SpokenTown.BRIDGE,
                        Lens.of(SpokenTown.ARMY),
                        LocalDate.MAX,
                        Optional.empty(),
                        Language.ARABIC,
                        MapStyle.dark(),
                        900,
                        OptionalInt.of(520),
                        1));
    }

    @Test
    void aDistrictOfWhichNobodySpoke() throws IOException {
        checkSaved(
                "lanes-nobody",
                new LanesOrder(
                        SpokenTown.MILL,
                        Lens.BEST_SUPPORTED,
                        LocalDate.MAX,
                        Optional.empty(),
                        Language.ENGLISH,
                        MapStyle.light(),
                        700,
                        OptionalInt.empty(),
                        1));
    }

    @Test
    void theLanesAreThePixelsOfThePictureThatIsSaved() {
        DataPackage town = SpokenTown.get();
        LanePainter painter = new LanePainter(town);
        for (double scale : new double[] {1, 1.25, 2}) {
            LaneFrame strip = frame(town, SpokenTown.BRIDGE, 900, scale, MapStyle.light());
            LaneFrame saved =
                    new LaneFrame(
                            strip.chart(),
                            strip.states(),
                            strip.unheard(),
                            strip.knownOn(),
                            strip.days(),
                            strip.widthPx(),
                            strip.rowPx(),
                            scale,
                            strip.style(),
                            strip.language(),
                            Optional.of(
                                    new LaneCaptions(
                                            "Old Bridge", "", List.of(), List.of(), List.of())),
                            Optional.empty());
            BufferedImage small = painter.image(strip, painter.heightPx(strip));
            BufferedImage large = painter.image(saved, painter.heightPx(saved));
            int top = (int) Math.round(painter.plan(saved).axisTopPx() * scale);
            int height = (int) (painter.plan(strip).bottomPx() * scale);
            assertThat(pixels(large, top, height)).isEqualTo(pixels(small, 0, height));
        }
    }

    private static int[] pixels(BufferedImage image, int top, int height) {
        return image.getRGB(0, top, image.getWidth(), height, null, 0, image.getWidth());
    }

    @Test
    void everyWayOfSpeaking() throws IOException {
        DataPackage town = SpokenTown.get();
        check("lanes-town-light", town, frame(town, SpokenTown.BRIDGE, 900, 1, MapStyle.light()));
    }

    @Test
    void sheikhSaeed() throws IOException {
        DataPackage aleppo =
                DataPackageReader.read(Path.of("data", "aleppo-2016")).dataPackage().orElseThrow();
        check(
                "lanes-sheikh-saeed-dark-2",
                aleppo,
                frame(aleppo, "sheikh-saeed", 1200, 2, MapStyle.dark()));
    }
}
