package org.whoheld.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.whoheld.analysis.Coverage;
import org.whoheld.analysis.Difference;
import org.whoheld.analysis.Disagreement;
import org.whoheld.core.AsOf;
import org.whoheld.core.ControlMap;
import org.whoheld.core.ControlTimeline;
import org.whoheld.core.DataPackage;
import org.whoheld.core.IncidentLog;
import org.whoheld.core.Language;
import org.whoheld.core.Lens;
import org.whoheld.render.frame.Layer;
import org.whoheld.render.frame.MapFrame;
import org.whoheld.render.style.MapStyle;
import org.whoheld.render.style.Pixels;
import org.whoheld.render.style.Shading;
import org.whoheld.render.view.Viewport;
import org.whoheld.render.words.Captions;

class FindingsPicturesTest {
    private static final LocalDate DAY = SmallCoverage.DAY;
    private static final DataPackage PACK = SmallCoverage.withEnclave();
    private static final ControlTimeline TIMELINE = PACK.timeline();
    private static final Set<Layer> MAP =
            EnumSet.of(Layer.CONTEXT, Layer.DISTRICT_LABELS, Layer.INCIDENTS);

    private static Set<Layer> with(Set<Layer> layers, Layer... findings) {
        Set<Layer> all = EnumSet.copyOf(layers);
        all.addAll(List.of(findings));
        return all;
    }

    private static MapFrame frame(
            LocalDate day,
            Viewport viewport,
            Set<Layer> layers,
            MapStyle style,
            Language language) {
        ControlMap control = TIMELINE.asOf(AsOf.on(day), Lens.BEST_SUPPORTED);
        return new MapFrame(
                viewport,
                control,
                layers,
                style,
                language,
                Captions.of(PACK, control, language),
                new IncidentLog(PACK.incidents()).on(control.asOf()),
                OptionalInt.empty(),
                OptionalInt.empty(),
                false);
    }

    private static MapFrame frame(MapStyle style, Language language, Layer... findings) {
        return frame(DAY, Frames.viewport(640, 480, 1), with(MAP, findings), style, language);
    }

    private static MapFrame frame(Layer... findings) {
        return frame(MapStyle.light(), Language.ENGLISH, findings);
    }

    private static MapFrame withFurniture(MapStyle style, Language language) {
        return frame(
                DAY,
                Viewport.fit(SmallCoverage.envelope(), 1280, 600, 1, 60),
                EnumSet.complementOf(EnumSet.of(Layer.PATTERNS)),
                style,
                language);
    }

    private static void check(String name, MapFrame frame) throws IOException {
        Golden.check(name, new FramePainter(PACK).image(frame));
    }

    private static int[] pixels(FramePainter painter, MapFrame frame) {
        int[] pixels = new int[frame.deviceWidth() * frame.deviceHeight()];
        painter.paint(frame, pixels);
        return pixels;
    }

    private static int[] pixels(MapFrame frame) {
        return pixels(new FramePainter(PACK), frame);
    }

    @Test
    void frontsAreStrongDashedWhereNotSettledAndThinWhereNobodyFights() throws IOException {
        check("fronts", frame(Layer.FRONTLINES));
    }

    @Test
    void partsAreOutlinedAndEncircledOnesHaveTeeth() throws IOException {
        check("pockets", frame(Layer.POCKETS));
    }

    @Test
    void gapsAreMeasured() throws IOException {
        check("gaps", frame(Layer.GAPS));
    }

    @Test
    void corridorsAreMarked() throws IOException {
        check("corridors", frame(Layer.CORRIDORS));
    }

    @Test
    void allOfThemAreExplainedInTheLegend() throws IOException {
        check("findings-light", withFurniture(MapStyle.light(), Language.ENGLISH));
    }

    @Test
    void allOfThemInArabicOnDarkGround() throws IOException {
        check("findings-arabic-dark", withFurniture(MapStyle.dark(), Language.ARABIC));
    }

    @Test
    void allOfThemAtTwiceThePixels() throws IOException {
        check(
                "findings-scale-2",
                frame(
                        DAY,
                        Frames.viewport(480, 360, 2),
                        with(MAP, Layer.FRONTLINES, Layer.POCKETS, Layer.GAPS, Layer.CORRIDORS),
                        MapStyle.light(),
                        Language.ENGLISH));
    }

    @Test
    void theSameAsShapes() throws IOException {
        BufferedImage image = new BufferedImage(1280, 600, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D graphics = image.createGraphics();
        new FramePainter(PACK).paint(withFurniture(MapStyle.light(), Language.ENGLISH), graphics);
        graphics.dispose();
        Golden.check("findings-shapes", image);
    }

    @Test
    void aDifferenceHasTheLinesOfItsSecondDayAndSaysSo() throws IOException {
        MapFrame second =
                frame(
                        DAY.plusDays(9),
                        Viewport.fit(SmallCoverage.envelope(), 1000, 520, 1, 40),
                        with(MAP, Layer.LEGEND, Layer.FRONTLINES, Layer.GAPS),
                        MapStyle.light(),
                        Language.ENGLISH);
        ControlMap first = TIMELINE.asOf(AsOf.on(DAY.minusDays(3)), Lens.BEST_SUPPORTED);
        check(
                "findings-difference",
                second.withShading(
                        new Shading.ByDifference(Difference.between(first, second.control()))));
    }

    @ParameterizedTest
    @EnumSource(names = {"FRONTLINES", "POCKETS", "GAPS", "CORRIDORS"})
    void aLayerThatIsSwitchedOffAgainLeavesNothing(Layer layer) {
        FramePainter painter = new FramePainter(PACK);
        MapFrame plain = frame();
        int[] before = pixels(painter, plain);
        assertThat(pixels(painter, frame(layer))).isNotEqualTo(before);
        assertThat(pixels(painter, plain)).isEqualTo(before);
    }

    private static MapFrame days(MapFrame frame) {
        return frame.withShading(
                new Shading.ByDisagreement(
                        Disagreement.of(frame.control(), PACK.period()), Shading.Measure.DAYS));
    }

    @ParameterizedTest
    @EnumSource(names = {"FRONTLINES", "POCKETS", "GAPS", "CORRIDORS"})
    void daysOfAWholePeriodHaveNone(Layer layer) {
        MapFrame with = days(frame(layer));
        MapFrame without = days(frame());
        assertThat(pixels(with)).isEqualTo(pixels(without));
    }

    @ParameterizedTest
    @EnumSource(names = {"FRONTLINES", "POCKETS", "GAPS", "CORRIDORS"})
    void aPainterThatDrewAnotherDayDrawsThisOneAsANewOneDoes(Layer layer) {
        FramePainter painter = new FramePainter(PACK);
        pixels(
                painter,
                frame(
                        DAY.plusDays(9),
                        Frames.viewport(640, 480, 1),
                        with(MAP, layer),
                        MapStyle.light(),
                        Language.ENGLISH));
        MapFrame frame = frame(layer);
        assertThat(pixels(painter, frame)).isEqualTo(pixels(frame));
        MapFrame hovered =
                Frames.pointing(frame, OptionalInt.empty(), OptionalInt.of(SmallCoverage.RING));
        assertThat(pixels(painter, hovered)).isEqualTo(pixels(hovered));
    }

    @Test
    void theGroundIsAskedForOnceAndOnlyByALayerThatNeedsIt() {
        AtomicInteger asked = new AtomicInteger();
        FramePainter painter =
                new FramePainter(
                        PACK,
                        () -> {
                            asked.incrementAndGet();
                            return Coverage.of(PACK);
                        });
        pixels(painter, frame());
        assertThat(asked).hasValue(0);
        MapFrame frame = frame(Layer.POCKETS);
        assertThat(pixels(painter, frame)).isEqualTo(pixels(frame));
        pixels(
                painter,
                frame(
                        DAY.plusDays(9),
                        Frames.viewport(640, 480, 1),
                        with(MAP, Layer.GAPS),
                        MapStyle.light(),
                        Language.ENGLISH));
        assertThat(asked).hasValue(1);
    }

    @Test
    void mapAndFurnitureTogetherAreThePicture() {
        MapFrame frame = frame(Layer.FRONTLINES, Layer.GAPS, Layer.POCKETS);
        FramePainter painter = new FramePainter(PACK);
        int[] map = new int[frame.deviceWidth() * frame.deviceHeight()];
        int[] furniture = new int[map.length];
        painter.paintMap(frame, map);
        painter.paintFurniture(frame, furniture);
        int[] whole = pixels(painter, frame);
        Set<Integer> apart = new HashSet<>();
        for (int i = 0; i < map.length; i++) {
            int laid = Pixels.over(furniture[i], map[i]);
            for (int shift = 0; shift < 32; shift += 8) {
                apart.add(Math.abs((laid >>> shift & 0xFF) - (whole[i] >>> shift & 0xFF)));
            }
        }
        assertThat(apart).allMatch(it -> it <= 2);
    }
}
