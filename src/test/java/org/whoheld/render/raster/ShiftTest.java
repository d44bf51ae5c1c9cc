package org.whoheld.render.raster;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.whoheld.core.District;
import org.whoheld.core.Language;
import org.whoheld.render.FramePainter;
import org.whoheld.render.Frames;
import org.whoheld.render.Rasters;
import org.whoheld.render.SmallCoverage;
import org.whoheld.render.VoronoiTown;
import org.whoheld.render.frame.Layer;
import org.whoheld.render.frame.MapFrame;
import org.whoheld.render.ground.BorderLayer;
import org.whoheld.render.style.MapStyle;
import org.whoheld.render.view.ProjectedDistricts;
import org.whoheld.render.view.Reused;
import org.whoheld.render.view.Shift;
import org.whoheld.render.view.Viewport;

class ShiftTest {
    private static final int WIDTH = 120;
    private static final int HEIGHT = 90;

    private static Viewport closeBy(double scale) {
        Viewport whole = Viewport.fit(VoronoiTown.ENVELOPE, WIDTH, HEIGHT, scale, 4);
        return whole.zoomedAt(whole.zoom() + 1.37, 50, 40);
    }

    /// To the bit, or what a picture looks like would depend on the way to it.
    @Property(tries = 60)
    void whatIsMovedIsAsIfMadeAnew(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 400) int count,
            @ForAll @DoubleRange(min = 0.7, max = 2.5) double scale,
            @ForAll @DoubleRange(min = -140, max = 140) double right,
            @ForAll @DoubleRange(min = -110, max = 110) double down) {
        ProjectedDistricts districts = new ProjectedDistricts(VoronoiTown.of(seed, count));
        BorderLayer borders = new BorderLayer(districts);
        Viewport before = closeBy(scale);
        Viewport now = before.panned(right, down);
        int[] index = Rasters.of(districts, before).index;
        int[] lines = lines(borders, before, Optional.empty(), Optional.empty());
        DistrictRaster moved =
                new DistrictRaster(
                        districts, now, Reused.of(now, Optional.of(before), Optional.of(index)));
        assertThat(moved.index).isEqualTo(Rasters.of(districts, now).index);
        assertThat(lines(borders, now, Optional.of(before), Optional.of(lines)))
                .isEqualTo(lines(borders, now, Optional.empty(), Optional.empty()));
    }

    /// Large enough for bared edges to be shared among processors, with districts that overlap.
    @Test
    void isTheSameInBandsWhereDistrictsOverlap() {
        List<District> towns = new ArrayList<>(VoronoiTown.of(1, 300));
        towns.addAll(VoronoiTown.of(2, 40).subList(0, 12));
        ProjectedDistricts districts = new ProjectedDistricts(towns);
        Viewport before = Viewport.fit(VoronoiTown.ENVELOPE, 1200, 900, 1, 4);
        Viewport now = before.panned(-700, 450);
        int[] index = Rasters.of(districts, before).index;
        int[] whole = new int[1200 * 900];
        ScanFill fill = new ScanFill(districts, now, whole, new Rectangle(1200, 900));
        for (int d = 0; d < districts.size(); d++) {
            fill.fill(d);
        }
        DistrictRaster moved =
                new DistrictRaster(
                        districts, now, Reused.of(now, Optional.of(before), Optional.of(index)));
        assertThat(moved.index).isEqualTo(whole);
        assertThat(moved.runEnd).hasSize(moved.rowRun[900]).endsWith(1200 * 900);
        BorderLayer borders = new BorderLayer(districts);
        int[] lines = lines(borders, before, Optional.empty(), Optional.empty());
        assertThat(lines(borders, now, Optional.of(before), Optional.of(lines)))
                .isEqualTo(lines(borders, now, Optional.empty(), Optional.empty()));
    }

    private static int[] lines(
            BorderLayer borders, Viewport now, Optional<Viewport> before, Optional<int[]> lent) {
        Reused room = Reused.of(now, before, lent.map(int[]::clone));
        borders.paint(now, MapStyle.light(), room);
        return room.pixels();
    }

    @Test
    void whatWasBeyondTheEdgesIsBare() {
        int[] pixels = IntStream.rangeClosed(1, 12).toArray();
        Shift shift = new Shift(1, -1, 4, 3);
        shift.move(pixels);
        assertThat(pixels).containsExactly(0, 5, 6, 7, 0, 9, 10, 11, 0, 0, 0, 0);
        assertThat(shift.bared())
                .containsExactlyInAnyOrder(new Rectangle(0, 2, 4, 1), new Rectangle(0, 0, 1, 2));
    }

    @Test
    void aPictureThatStaysIsNowhereBare() {
        Viewport here = closeBy(1);
        assertThat(Reused.of(here, Optional.of(here), Optional.of(new int[WIDTH * HEIGHT])).bare())
                .isEmpty();
    }

    @Test
    void onlyPicturesOfOneScaleAndSizeThatMeetAreMoved() {
        Viewport here = closeBy(1);
        List<Viewport> others =
                List.of(
                        here.zoomedAt(here.zoom() + 0.01, 0, 0),
                        here.resized(WIDTH + 1, HEIGHT),
                        here.withPixelScale(2),
                        new Viewport(
                                here.centreX(),
                                here.centreY(),
                                here.zoom() - 1,
                                WIDTH / 2,
                                HEIGHT / 2,
                                2),
                        here.panned(WIDTH, 0),
                        here.panned(0, -HEIGHT));
        for (Viewport other : others) {
            assertThat(Shift.between(here, other)).as("%s", other).isEmpty();
        }
        assertThat(Shift.between(here, here.panned(-WIDTH + 1, 5)))
                .contains(new Shift(-WIDTH + 1, 5, WIDTH, HEIGHT));
    }

    @Test
    void pixelsThatAreLentAreUsedForWhatIsMoved() {
        int[] lent = new int[WIDTH * HEIGHT];
        Viewport here = closeBy(1);
        assertThat(Reused.of(here.panned(3, 4), Optional.of(here), Optional.of(lent)).pixels())
                .isSameAs(lent);
        assertThat(Reused.of(here, Optional.empty(), Optional.of(lent)).pixels()).isSameAs(lent);
    }

    /// From step to step, with lines drawn over by names and furniture, and with other changes in
    /// between.
    @Test
    void aMapThatIsDraggedLooksAsIfPaintedAnew() {
        FramePainter dragged = new FramePainter(Frames.PACK);
        Viewport viewport = Frames.viewport(900, 640, 1);
        Set<Layer> withContext = Frames.ALL_BUT_PATTERNS;
        Set<Layer> without = Set.of(Layer.DISTRICT_LABELS, Layer.LEGEND);
        for (int step = 0; step < 24; step++) {
            viewport = viewport.panned(step % 5 * 9 - 17.3, step % 7 * 11 - 31.8);
            if (step % 9 == 8) {
                viewport = viewport.zoomedAt(viewport.zoom() + 0.3, 300, 200);
            }
            MapFrame frame =
                    Frames.of(
                            SmallCoverage.DAY.plusDays(step),
                            viewport,
                            step % 6 < 4 ? without : withContext,
                            step % 8 < 6 ? MapStyle.light() : MapStyle.dark(),
                            Language.ENGLISH);
            assertThat(paint(dragged, frame))
                    .as("step %d", step)
                    .isEqualTo(paint(new FramePainter(Frames.PACK), frame));
        }
    }

    private static int[] paint(FramePainter painter, MapFrame frame) {
        int[] pixels = new int[frame.viewport().deviceWidth() * frame.viewport().deviceHeight()];
        painter.paint(frame, pixels);
        return pixels;
    }
}
