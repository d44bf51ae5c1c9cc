package org.whoheld.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.awt.image.BufferedImage;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.whoheld.core.Language;
import org.whoheld.render.frame.Layer;
import org.whoheld.render.frame.MapFrame;
import org.whoheld.render.frame.SideBySidePicture;
import org.whoheld.render.frame.SwipePicture;
import org.whoheld.render.furniture.Furniture;
import org.whoheld.render.furniture.Piece;
import org.whoheld.render.lettering.Lettering;
import org.whoheld.render.style.MapStyle;
import org.whoheld.render.style.Palette;
import org.whoheld.render.style.Pixels;
import org.whoheld.render.style.Shading;
import org.whoheld.render.view.Box;
import org.whoheld.render.view.Viewport;

class PicturePainterTest {
    private static final PicturePainter PAINTER =
            new PicturePainter(new FramePainter(Frames.PACK), new FramePainter(Frames.PACK));

    private static MapFrame early(int width, int height, double scale) {
        return Frames.on(
                SmallCoverage.DAY, Frames.viewport(width, height, scale), Frames.ALL_BUT_PATTERNS);
    }

    private static MapFrame late(int width, int height, double scale) {
        return Frames.on(
                SmallCoverage.DAY.plusDays(9),
                Frames.viewport(width, height, scale),
                Frames.ALL_BUT_PATTERNS);
    }

    private static BufferedImage plain(MapFrame frame) {
        return new FramePainter(Frames.PACK).image(frame);
    }

    @ParameterizedTest
    @CsvSource({"0.5, 1", "0, 1", "1, 1", "0.337, 1", "0.61, 1.5", "0.5, 2"})
    void aSwipeIsTheOneFrameLeftAndTheOtherRightOfItsDivider(double divider, double scale) {
        SwipePicture swipe =
                new SwipePicture(early(700, 460, scale), late(700, 460, scale), divider);
        BufferedImage image = PAINTER.image(swipe);
        BufferedImage before = plain(swipe.before());
        BufferedImage after = plain(swipe.after());
        int line = (int) Math.ceil(3 * scale);
        int handle = (int) Math.ceil((SwipePicture.HANDLE_RADIUS_PX + 1) * scale);
        for (int y = 0; y < image.getHeight(); y++) {
            boolean atHandle = Math.abs(y - image.getHeight() / 2) <= handle;
            for (int x = 0; x < image.getWidth(); x++) {
                if (Math.abs(x - swipe.dividerColumn()) > (atHandle ? handle : line)) {
                    BufferedImage side = x < swipe.dividerColumn() ? before : after;
                    assertThat(image.getRGB(x, y)).isEqualTo(side.getRGB(x, y));
                }
            }
        }
        if (divider > 0 && divider < 1) {
            assertThat(image.getRGB(swipe.dividerColumn(), 3))
                    .isNotEqualTo(after.getRGB(swipe.dividerColumn(), 3));
        }
    }

    @Test
    void aSwipeWithoutFurnitureIsMadeOfThePlainPicturesOfItsDays() {
        Set<Layer> map = Set.of(Layer.CONTEXT, Layer.DISTRICT_LABELS, Layer.INCIDENTS);
        Viewport viewport = Frames.viewport(700, 460, 1);
        MapFrame before = Frames.on(SmallCoverage.DAY, viewport, map);
        MapFrame after = Frames.on(SmallCoverage.DAY.plusDays(9), viewport, map);
        BufferedImage image = PAINTER.image(new SwipePicture(before, after, 0.4));
        assertColumns(image, 0, plain(before), 0, 250);
        assertColumns(image, 310, plain(after), 310, 390);
    }

    @ParameterizedTest
    @CsvSource({"900, 1", "901, 1", "900, 1.25", "901, 1.5", "640, 2"})
    void mapsBesideEachOtherAreThePlainPicturesOfTheirDays(int width, double scale) {
        MapFrame left = early(SideBySidePicture.leftWidth(width), 460, scale);
        MapFrame right = late(SideBySidePicture.rightWidth(width), 460, scale);
        SideBySidePicture picture = new SideBySidePicture(left, right);
        BufferedImage image = PAINTER.image(picture);
        assertThat(image.getWidth()).isEqualTo((int) Math.round(width * scale));
        assertColumns(image, 0, plain(left), 0, left.deviceWidth());
        int from = image.getWidth() - right.deviceWidth();
        assertThat(from - left.deviceWidth()).isBetween(1, 4);
        assertColumns(image, from, plain(right), 0, right.deviceWidth());
        for (int x = left.deviceWidth(); x < from; x++) {
            assertThat(image.getRGB(x, 7)).isEqualTo(0xFF000000 | MapStyle.light().lines().edge());
        }
    }

    private static void assertColumns(
            BufferedImage image, int from, BufferedImage plain, int plainFrom, int count) {
        int height = image.getHeight();
        assertThat(image.getRGB(from, 0, count, height, null, 0, count))
                .isEqualTo(plain.getRGB(plainFrom, 0, count, height, null, 0, count));
    }

    @Test
    void aPictureOfOneMapIsThatOfItsPainter() {
        MapFrame frame = early(400, 300, 1);
        assertColumns(PAINTER.image(frame), 0, plain(frame), 0, 400);
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 800, 560})
    void bothSidesOfADividerLeaveTheSameRoomForNames(int width) {
        SwipePicture swipe = new SwipePicture(early(width, 520, 1), late(width, 520, 1), 0.5);
        assertThat(furniture(swipe.before()).boxes())
                .containsExactlyInAnyOrderElementsOf(furniture(swipe.after()).boxes());
        assertThat(furniture(swipe.before()).pieces())
                .isNotEmpty()
                .allMatch(piece -> piece.box().x() < width / 2.0);
    }

    @Test
    void theFurnitureOfASwipeStandsAtItsSides() {
        SwipePicture swipe = new SwipePicture(early(1280, 800, 1), late(1280, 800, 1), 0.5);
        assertThat(furniture(swipe.before()).pieces())
                .extracting(piece -> piece.getClass().getSimpleName())
                .containsExactly("CaptionBlock", "Legend", "ScaleBar", "NorthArrow");
        assertThat(furniture(swipe.after()).pieces())
                .extracting(piece -> piece.getClass().getSimpleName())
                .containsExactly("CaptionBlock", "Legend", "CreditLines");
        assertThat(furniture(swipe.after()).pieces())
                .allMatch(piece -> piece.box().x() > 640 && piece.box().right() == 1280 - 14);
    }

    @ParameterizedTest
    @CsvSource({
        "560, 520",
        "1280, 400",
        "1280, 300",
        "1280, 200",
        "700, 120",
        "300, 200",
        "70, 70"
    })
    void furnitureAtTheSidesIsShortenedAndNeverOverlaps(int width, int height) {
        SwipePicture swipe = new SwipePicture(early(width, height, 1), late(width, height, 1), 0.5);
        for (MapFrame frame : swipe.frames()) {
            var pieces = furniture(frame).pieces();
            for (Piece one : pieces) {
                assertThat(new Box(0, 0, width, height).holds(one.box())).isTrue();
                for (Piece other : pieces) {
                    assertThat(one != other && one.box().meets(other.box())).isFalse();
                }
            }
        }
    }

    private static Furniture furniture(MapFrame frame) {
        Palette palette = new Palette(Frames.PACK.actors(), frame.style(), false, false);
        return Furniture.of(
                frame,
                new Lettering(),
                () -> new DrawnPackage(Frames.PACK).legends().rows(frame, palette));
    }

    @Test
    void mapAndFurnitureOfASwipeMakeItsPicture() {
        SwipePicture swipe = new SwipePicture(early(700, 460, 1), late(700, 460, 1), 0.5);
        int[] map = new int[700 * 460];
        int[] furniture = new int[700 * 460];
        int[] whole = new int[700 * 460];
        PAINTER.paintMap(swipe, map);
        PAINTER.paintFurniture(swipe, furniture);
        PAINTER.paint(swipe, whole);
        int differing = 0;
        for (int i = 0; i < whole.length; i++) {
            int together = Pixels.over(furniture[i], map[i]);
            for (int shift = 0; shift < 32; shift += 8) {
                // two roundings instead of one
                differing +=
                        Math.abs((together >>> shift & 0xFF) - (whole[i] >>> shift & 0xFF)) > 2
                                ? 1
                                : 0;
            }
        }
        assertThat(differing).isZero();
    }

    @Test
    void refusesMapsThatDoNotMatch() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SwipePicture(early(700, 460, 1), late(700, 461, 1), 0.5));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SwipePicture(early(700, 460, 1), late(700, 460, 1), 1.1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SideBySidePicture(early(300, 460, 1), late(300, 461, 1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PAINTER.paint(early(300, 460, 1), new int[9]));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        PAINTER.paint(
                                new SideBySidePicture(early(300, 460, 1), late(300, 460, 1)),
                                new int[600 * 460]));
    }

    @Test
    void aDifferencePaintedInTurnWithOthersIsTheSameAsAlone() {
        FramePainter used = new FramePainter(Frames.PACK);
        MapFrame control = early(700, 460, 1);
        MapFrame difference =
                Frames.difference(
                        SmallCoverage.DAY,
                        SmallCoverage.DAY.plusDays(9),
                        control.viewport(),
                        control.layers(),
                        MapStyle.light(),
                        Language.ENGLISH);
        MapFrame share = Frames.disagreement(control, Shading.Measure.ON_THE_DAY);
        MapFrame days = Frames.disagreement(control, Shading.Measure.DAYS);
        for (MapFrame frame :
                new MapFrame[] {control, difference, share, days, difference, control, share}) {
            assertColumns(used.image(frame), 0, plain(frame), 0, 700);
        }
    }
}
