package org.whoheld.render.raster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.whoheld.core.AsOf;
import org.whoheld.core.ControlMap;
import org.whoheld.core.DataPackage;
import org.whoheld.core.Hypothesis;
import org.whoheld.core.IncidentLog;
import org.whoheld.core.Language;
import org.whoheld.core.Lens;
import org.whoheld.io.datapackage.DataPackageReader;
import org.whoheld.render.FramePainter;
import org.whoheld.render.frame.Layer;
import org.whoheld.render.frame.MapFrame;
import org.whoheld.render.furniture.PaintedFurniture;
import org.whoheld.render.style.MapStyle;
import org.whoheld.render.view.Viewport;
import org.whoheld.render.words.Captions;

/// A map that is painted where the last one was is the map that is painted on empty pixels.
class PaintedPixelsTest {
    private static DataPackage pack;
    private static Viewport viewport;

    private final FramePainter again = new FramePainter(pack);
    private final PaintedPixels map = new PaintedPixels();
    private final PaintedFurniture furniture = new PaintedFurniture();
    private final IncidentLog incidents = new IncidentLog(pack.incidents());

    @BeforeAll
    static void read() throws IOException {
        pack = DataPackageReader.read(Path.of("data/aleppo-2016")).dataPackage().orElseThrow();
        Envelope extent = new Envelope();
        pack.districts().forEach(it -> extent.expandToInclude(it.geometry().getEnvelopeInternal()));
        viewport = Viewport.fit(extent, 700, 500, 1, 10);
    }

    private ControlMap control(LocalDate day) {
        return pack.timeline().asOf(AsOf.on(day), Lens.BEST_SUPPORTED);
    }

    private MapFrame frame(
            ControlMap control,
            Viewport view,
            Set<Layer> layers,
            OptionalInt selected,
            OptionalInt hovered) {
        return frame(control, view, layers, MapStyle.light(), Language.ENGLISH, selected, hovered);
    }

    private MapFrame frame(
            ControlMap control,
            Viewport view,
            Set<Layer> layers,
            MapStyle style,
            Language language,
            OptionalInt selected,
            OptionalInt hovered) {
        return new MapFrame(
                view,
                control,
                layers,
                style,
                language,
                Captions.of(pack, control, language),
                incidents.on(control.asOf()),
                selected,
                hovered,
                false);
    }

    /// Colours and borders alone.
    private MapFrame bare(LocalDate day) {
        return frame(control(day), viewport, Set.of(), OptionalInt.empty(), OptionalInt.empty());
    }

    private void check(MapFrame frame) {
        int[] before = map.pixels().clone();
        map.taken();
        again.paintMap(frame, map);
        checkThatOnlyTouchedPixelsDiffer(before, frame.viewport());
        int[] wanted = new int[frame.viewport().deviceWidth() * frame.viewport().deviceHeight()];
        FramePainter anew = new FramePainter(pack);
        anew.paintMap(frame, wanted);
        assertThat(map.pixels()).isEqualTo(wanted);
        again.paintFurniture(frame, furniture);
        anew.paintFurniture(frame, wanted);
        assertThat(together(furniture.parts(), frame.viewport())).isEqualTo(wanted);
    }

    private void checkThatOnlyTouchedPixelsDiffer(int[] before, Viewport view) {
        if (before.length != map.pixels().length) {
            return;
        }
        int width = view.deviceWidth();
        for (int i = 0; i < before.length; i++) {
            if (before[i] != map.pixels()[i]) {
                int x = i % width;
                int y = i / width;
                assertThat(map.mayDifferIn(x, y, x + 1, y + 1)).isTrue();
            }
        }
    }

    private static int[] together(List<PaintedFurniture.Part> parts, Viewport view) {
        int[] picture = new int[view.deviceWidth() * view.deviceHeight()];
        for (PaintedFurniture.Part part : parts) {
            for (int y = 0; y < part.height(); y++) {
                int to = (part.top() + y) * view.deviceWidth() + part.left();
                System.arraycopy(part.pixels(), y * part.width(), picture, to, part.width());
            }
        }
        return picture;
    }

    private OptionalInt oneOrNone(Random random) {
        return random.nextInt(3) == 0
                ? OptionalInt.empty()
                : OptionalInt.of(random.nextInt(pack.districts().size()));
    }

    @Test
    void fromDayToDayWithOutlinesAndIncidents() {
        Random random = new Random(1);
        LocalDate day = pack.period().first();
        OptionalInt selected = OptionalInt.empty();
        for (int step = 0; step < 60; step++) {
            day = day.plusDays(random.nextInt(5) - 1);
            if (random.nextInt(4) == 0) {
                selected = oneOrNone(random);
            }
            check(frame(control(day), viewport, Layer.USUAL, selected, oneOrNone(random)));
        }
    }

    @Test
    void aLargePictureIsPatchedOnSeveralThreads() {
        Viewport large = viewport.resized(1400, 1000);
        for (int day = 0; day < 14; day++) {
            check(
                    frame(
                            control(LocalDate.of(2016, 11, 25).plusDays(day)),
                            large,
                            Layer.USUAL,
                            OptionalInt.empty(),
                            OptionalInt.empty()));
        }
    }

    /// Nothing lies over the outline then.
    @Test
    void anOutlineAcrossThePictureOfADistrictWithoutAName() {
        Envelope district = pack.districts().get(3).geometry().getEnvelopeInternal();
        Viewport close = Viewport.fit(district, 700, 500, 1, 0);
        for (int day = 0; day < 3; day++) {
            MapFrame frame =
                    frame(
                            control(LocalDate.of(2016, 11, 26).plusDays(day)),
                            close,
                            Set.of(),
                            OptionalInt.of(3),
                            OptionalInt.empty());
            check(frame);
            assertThat(new FramePainter(pack).image(frame).getWidth()).isEqualTo(700);
        }
    }

    @Test
    void whatWasTouchedIsKeptUntilItIsTaken() {
        MapFrame before = bare(LocalDate.of(2016, 11, 25));
        MapFrame after = bare(LocalDate.of(2016, 11, 28));
        again.paintMap(before, map);
        map.taken();
        again.paintMap(after, map);
        again.paintMap(after, map);
        assertThat(map.mayDifferIn(0, 0, 700, 500)).isTrue();
        map.taken();
        again.paintMap(after, map);
        assertThat(map.mayDifferIn(0, 0, 700, 500)).isFalse();
    }

    @Test
    void aDayOnTouchesNothingWhereNothingChanges() {
        MapFrame frame = bare(LocalDate.of(2016, 11, 20));
        check(frame);
        assertThat(map.mayDifferIn(0, 0, 700, 500)).isTrue();
        check(frame);
        assertThat(map.mayDifferIn(0, 0, 700, 500)).isFalse();
    }

    @Test
    void fromViewToViewAndWithOtherLayers() {
        Random random = new Random(2);
        Viewport view = viewport;
        Set<Layer> layers = EnumSet.copyOf(Layer.USUAL);
        for (int step = 0; step < 30; step++) {
            if (random.nextInt(4) == 0) {
                view = viewport.panned(random.nextInt(90), random.nextInt(90)).withPixelScale(1.5);
            }
            if (random.nextInt(3) == 0) {
                Layer layer = Layer.values()[random.nextInt(Layer.values().length)];
                if (!layers.remove(layer)) {
                    layers.add(layer);
                }
            }
            LocalDate day = pack.period().first().plusDays(random.nextInt(40));
            check(
                    frame(
                            control(day),
                            view,
                            Set.copyOf(layers),
                            random.nextBoolean() ? MapStyle.light() : MapStyle.dark(),
                            random.nextInt(3) > 0 ? Language.ENGLISH : Language.ARABIC,
                            oneOrNone(random),
                            oneOrNone(random)));
        }
    }

    /// Lines and names are taken together where there are names, and lend their pixels to those of
    /// the next view.
    @Test
    void namesComeAndGoFromViewToView() {
        LocalDate day = LocalDate.of(2016, 11, 26);
        for (int step = 0; step < 12; step++) {
            boolean named = step % 3 != 0;
            check(
                    frame(
                            control(day.plusDays(step)),
                            viewport.panned(step / 2 * 7, 0),
                            named ? Set.of(Layer.DISTRICT_LABELS) : Set.of(),
                            OptionalInt.of(3),
                            OptionalInt.empty()));
        }
    }

    @Test
    void anHypothesisComesAndGoes() {
        LocalDate day = LocalDate.of(2016, 11, 27);
        for (String actor : List.of("government", "opposition")) {
            ControlMap said = control(day);
            ControlMap supposed = said.supposing(Hypothesis.of("sakhur", actor));
            for (ControlMap control :
                    List.of(said, supposed, said, supposed, control(day.plusDays(1)))) {
                check(
                        frame(
                                control,
                                viewport,
                                Layer.USUAL,
                                OptionalInt.of(3),
                                OptionalInt.empty()));
            }
        }
    }

    @Test
    void thePainterMayPaintSomethingElseInBetween() {
        LocalDate day = LocalDate.of(2016, 11, 26);
        check(frame(control(day), viewport, Layer.USUAL, OptionalInt.empty(), OptionalInt.empty()));
        MapFrame other =
                frame(
                        control(day.plusDays(9)),
                        viewport,
                        Layer.USUAL,
                        OptionalInt.empty(),
                        OptionalInt.empty());
        again.image(other);
        check(
                frame(
                        control(day.plusDays(1)),
                        viewport,
                        Layer.USUAL,
                        OptionalInt.empty(),
                        OptionalInt.empty()));
    }

    @Test
    void aPictureOfAsManyPixelsInOtherProportions() {
        for (int[] size : new int[][] {{700, 500}, {500, 700}, {1000, 350}}) {
            check(
                    frame(
                            control(LocalDate.of(2016, 11, 26)),
                            viewport.resized(size[0], size[1]),
                            Layer.USUAL,
                            OptionalInt.empty(),
                            OptionalInt.empty()));
        }
    }

    @Test
    void aDayOnPatchesAndDoesNotPaintAll() {
        MapFrame first =
                frame(
                        control(LocalDate.of(2016, 11, 26)),
                        viewport,
                        Set.of(),
                        OptionalInt.empty(),
                        OptionalInt.empty());
        again.paintMap(first, map);
        map.pixels()[0] = 0x12345678;
        again.paintMap(
                frame(
                        control(LocalDate.of(2016, 11, 27)),
                        viewport,
                        Set.of(),
                        OptionalInt.empty(),
                        OptionalInt.empty()),
                map);
        assertThat(map.pixels()[0]).isEqualTo(0x12345678);
    }
}
