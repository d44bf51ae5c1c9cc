package org.whoheld.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.awt.Rectangle;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Point;
import org.whoheld.core.AsOf;
import org.whoheld.core.ControlMap;
import org.whoheld.core.ControlRules;
import org.whoheld.core.ControlTimeline;
import org.whoheld.core.Language;
import org.whoheld.core.Lens;
import org.whoheld.render.frame.Layer;
import org.whoheld.render.frame.MapFrame;
import org.whoheld.render.furniture.Furniture;
import org.whoheld.render.lettering.Lettering;
import org.whoheld.render.style.MapStyle;
import org.whoheld.render.style.Palette;
import org.whoheld.render.style.Pixels;
import org.whoheld.render.surface.Surface;
import org.whoheld.render.surface.TextSprites;
import org.whoheld.render.view.Viewport;
import org.whoheld.render.words.Captions;

class FramePainterTest {
    private static final Viewport VIEWPORT = Frames.viewport(400, 300, 1);
    private static final Set<Layer> NOTHING = Set.of();

    private static int[] paint(FramePainter painter, MapFrame frame) {
        int[] pixels = new int[frame.viewport().deviceWidth() * frame.viewport().deviceHeight()];
        painter.paint(frame, pixels);
        return pixels;
    }

    private static int pixelIn(int district, int[] pixels) {
        Point inside = Frames.PACK.districts().get(district).geometry().getInteriorPoint();
        int x = (int) VIEWPORT.xPx(inside.getX());
        int y = (int) VIEWPORT.yPx(inside.getY());
        return pixels[y * 400 + x];
    }

    @Test
    void givesTheSamePixelsWhateverWasPaintedBefore() {
        FramePainter used = new FramePainter(Frames.PACK);
        Viewport wide = Frames.viewport(900, 640, 1);
        List<MapFrame> frames =
                List.of(
                        Frames.on(SmallCoverage.DAY, wide, Frames.ALL_BUT_PATTERNS),
                        Frames.on(SmallCoverage.DAY.plusDays(12), wide, Frames.ALL_BUT_PATTERNS),
                        Frames.on(SmallCoverage.DAY, wide.panned(31, -7), Set.of(Layer.values())),
                        Frames.of(
                                SmallCoverage.DAY,
                                wide,
                                Frames.ALL_BUT_PATTERNS,
                                MapStyle.dark(),
                                Language.ARABIC),
                        Frames.overBaseMap(Frames.on(SmallCoverage.DAY, wide, NOTHING)),
                        Frames.pointing(
                                Frames.on(SmallCoverage.DAY, wide, NOTHING),
                                OptionalInt.of(3),
                                OptionalInt.of(4)),
                        Frames.on(SmallCoverage.DAY, wide.withPixelScale(1.5), NOTHING),
                        Frames.on(SmallCoverage.DAY, wide, Frames.ALL_BUT_PATTERNS));
        for (MapFrame frame : frames) {
            assertThat(paint(used, frame)).isEqualTo(paint(new FramePainter(Frames.PACK), frame));
        }
    }

    /// A large outline has the whole picture painted layer by layer, a small one its box alone.
    @Test
    void anOutlineLooksTheSameHoweverMuchOfThePictureAnotherTakes() {
        Viewport close =
                Frames.viewport(600, 450, 1)
                        .zoomedAt(Frames.viewport(600, 450, 1).zoom() + 1.5, 150, 225);
        Set<Layer> layers = EnumSet.of(Layer.DISTRICT_LABELS, Layer.CONTEXT, Layer.INCIDENTS);
        MapFrame frame = Frames.on(SmallCoverage.DAY, close, layers);
        OptionalInt selected = OptionalInt.of(SmallCoverage.DISPUTED);
        int large = SmallCoverage.CONTESTED;
        FramePainter painter = new FramePainter(Frames.PACK);
        int[] small = paint(painter, Frames.pointing(frame, OptionalInt.empty(), selected));
        int[] both = paint(painter, Frames.pointing(frame, OptionalInt.of(large), selected));
        int[] none = paint(painter, frame);
        Rectangle around = box(large, close);
        assertThat(around.width * around.height)
                .isGreaterThan(close.deviceWidth() * close.deviceHeight() * 2 / 5);
        int outlined = 0;
        for (int i = 0; i < small.length; i++) {
            if (!around.contains(i % close.deviceWidth(), i / close.deviceWidth())) {
                outlined += small[i] == none[i] ? 0 : 1;
                for (int shift = 0; shift < 32; shift += 8) {
                    assertThat(both[i] >>> shift & 0xFF)
                            .isCloseTo(small[i] >>> shift & 0xFF, within(2));
                }
            }
        }
        assertThat(outlined).isGreaterThan(500);
    }

    private static Rectangle box(int district, Viewport viewport) {
        Envelope envelope = Frames.PACK.districts().get(district).geometry().getEnvelopeInternal();
        Rectangle box = new Rectangle();
        box.setFrameFromDiagonal(
                viewport.xPx(envelope.getMinX()),
                viewport.yPx(envelope.getMaxY()),
                viewport.xPx(envelope.getMaxX()),
                viewport.yPx(envelope.getMinY()));
        box.grow(10, 10);
        return box.intersection(new Rectangle(viewport.deviceWidth(), viewport.deviceHeight()));
    }

    @Test
    void furnitureOverTheMapMakesTheWholePicture() {
        FramePainter painter = new FramePainter(Frames.PACK);
        Viewport wide = Frames.viewport(900, 640, 1);
        MapFrame frame =
                Frames.pointing(
                        Frames.on(SmallCoverage.DAY, wide, Set.of(Layer.values())),
                        OptionalInt.of(SmallCoverage.DISPUTED),
                        OptionalInt.of(SmallCoverage.HELD_EAST));
        int[] whole = paint(painter, frame);
        int[] map = new int[whole.length];
        int[] furniture = new int[whole.length];
        painter.paintMap(frame, map);
        painter.paintFurniture(frame, furniture);
        assertThat(map).isNotEqualTo(whole);
        for (int i = 0; i < whole.length; i++) {
            int together = Pixels.over(furniture[i], map[i]);
            for (int shift = 0; shift < 32; shift += 8) {
                // two roundings instead of one
                assertThat(together >>> shift & 0xFF)
                        .isCloseTo(whole[i] >>> shift & 0xFF, within(2));
            }
        }
    }

    @Test
    void furnitureReachesNoFurtherThanItSays() {
        Lettering letters = new Lettering();
        DrawnPackage drawn = new DrawnPackage(Frames.PACK);
        for (double scale : new double[] {1, 1.5, 2}) {
            Viewport wide = Frames.viewport(900, 640, scale);
            MapFrame frame = Frames.on(SmallCoverage.DAY, wide, Set.of(Layer.values()));
            Palette palette = new Palette(Frames.PACK.actors(), MapStyle.light(), false, true);
            Furniture furniture =
                    Furniture.of(frame, letters, () -> drawn.legends().rows(frame, palette));
            int[] pixels = new int[wide.deviceWidth() * wide.deviceHeight()];
            new TextSprites(letters)
                    .draw(
                            new Surface(pixels, wide),
                            pen ->
                                    furniture
                                            .pieces()
                                            .forEach(piece -> {
                                                piece.drawStill(pen);
                                                piece.drawMoving(pen);
                                            }));
            assertThat(furniture.reach()).hasSizeGreaterThan(3);
            for (int i = 0; i < pixels.length; i++) {
                double x = i % wide.deviceWidth() / scale;
                double y = i / wide.deviceWidth() / scale;
                assertThat(
                                pixels[i] == 0
                                        || furniture.reach().stream()
                                                .anyMatch(it -> it.rectangle().contains(x, y)))
                        .as("at %s, %s, scale %s", x, y, scale)
                        .isTrue();
            }
        }
    }

    @Test
    void changesTheColourOfADistrictThatChangesHands() {
        FramePainter painter = new FramePainter(Frames.PACK);
        int[] before = paint(painter, Frames.on(SmallCoverage.DAY, VIEWPORT, NOTHING));
        int[] after = paint(painter, Frames.on(SmallCoverage.DAY.plusDays(9), VIEWPORT, NOTHING));
        Palette palette = new Palette(Frames.PACK.actors(), MapStyle.light(), false, false);
        assertThat(pixelIn(SmallCoverage.RING, before)).isEqualTo(palette.fill(1));
        assertThat(pixelIn(SmallCoverage.RING, after)).isEqualTo(palette.fill(0));
    }

    @Test
    void paintsEveryPixelOfTheFrame() {
        FramePainter painter = new FramePainter(Frames.PACK);
        MapFrame frame = Frames.on(SmallCoverage.DAY, VIEWPORT, Frames.ALL_BUT_PATTERNS);
        int[] pixels = new int[400 * 300];
        Arrays.fill(pixels, 0x12345678);
        painter.paint(frame, pixels);
        assertThat(pixels).isEqualTo(paint(painter, frame));
        assertThat(Arrays.stream(pixels)).allMatch(pixel -> pixel >>> 24 == 0xFF);
    }

    @Test
    void leavesTheGroundTransparentOverABaseMap() {
        MapFrame frame = Frames.overBaseMap(Frames.on(SmallCoverage.DAY, VIEWPORT, NOTHING));
        int[] pixels = paint(new FramePainter(Frames.PACK), frame);
        assertThat(pixels[0]).isZero();
        assertThat(pixelIn(SmallCoverage.HELD_WEST, pixels) >>> 24).isBetween(100, 200);
    }

    @Test
    void keepsHatchesOnTheirGroundWhenTheMapIsMoved() {
        FramePainter painter = new FramePainter(Frames.PACK);
        MapFrame frame = Frames.on(SmallCoverage.DAY, VIEWPORT, NOTHING);
        int[] before = paint(painter, frame);
        int[] after = paint(painter, frame.withViewport(VIEWPORT.panned(5, 3)));
        Point inside =
                Frames.PACK.districts().get(SmallCoverage.CONTESTED).geometry().getInteriorPoint();
        int x = (int) VIEWPORT.xPx(inside.getX());
        int y = (int) VIEWPORT.yPx(inside.getY());
        for (int i = -12; i < 12; i++) {
            assertThat(after[(y + 3) * 400 + x + i + 5]).isEqualTo(before[y * 400 + x + i]);
        }
    }

    @Test
    void refusesTooFewPixelsAndForeignMaps() {
        FramePainter painter = new FramePainter(Frames.PACK);
        MapFrame frame = Frames.on(SmallCoverage.DAY, VIEWPORT, NOTHING);
        assertThatIllegalArgumentException().isThrownBy(() -> painter.paint(frame, new int[9]));
        ControlMap foreign =
                new ControlTimeline(
                                List.of("elsewhere"), List.of(), List.of(), ControlRules.DEFAULT)
                        .asOf(AsOf.on(SmallCoverage.DAY), Lens.LATEST);
        MapFrame wrong =
                new MapFrame(
                        VIEWPORT,
                        foreign,
                        NOTHING,
                        MapStyle.light(),
                        Language.ENGLISH,
                        Captions.NONE,
                        List.of(),
                        OptionalInt.empty(),
                        OptionalInt.empty(),
                        false);
        assertThatIllegalArgumentException().isThrownBy(() -> painter.image(wrong));
    }
}
