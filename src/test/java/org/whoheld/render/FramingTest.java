package org.whoheld.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.whoheld.render.frame.MapFrame;
import org.whoheld.render.furniture.Furniture;
import org.whoheld.render.lettering.Lettering;
import org.whoheld.render.style.Palette;
import org.whoheld.render.view.Box;

class FramingTest {
    private static int coveredCorners(MapFrame frame) {
        Palette palette = new Palette(Frames.PACK.actors(), frame.style(), false, false);
        List<Box> boxes =
                Furniture.of(
                                frame,
                                new Lettering(),
                                () -> new DrawnPackage(Frames.PACK).legends().rows(frame, palette))
                        .boxes();
        int covered = 0;
        for (var district : Frames.PACK.districts()) {
            for (Coordinate corner : district.geometry().getCoordinates()) {
                double x = frame.viewport().xPx(corner.x);
                double y = frame.viewport().yPx(corner.y);
                Box point = new Box(x, y, 1e-9, 1e-9);
                covered += boxes.stream().anyMatch(point::meets) ? 1 : 0;
            }
        }
        return covered;
    }

    @Test
    void seesThePictureSoThatLessOfItIsCovered() {
        MapFrame frame =
                Frames.on(
                        SmallCoverage.DAY, Frames.viewport(1280, 800, 1), Frames.ALL_BUT_PATTERNS);
        MapFrame clear = new Framing(new DrawnPackage(Frames.PACK)).clear(frame, List.of());
        assertThat(coveredCorners(frame)).isPositive();
        assertThat(coveredCorners(clear)).isLessThan(coveredCorners(frame));
        assertThat(clear.viewport().zoom())
                .isBetween(frame.viewport().zoom() - 0.4, frame.viewport().zoom());
    }

    @Test
    void aPartOfTheCornersTellsNearlyAsMuch() {
        MapFrame frame =
                Frames.on(
                        SmallCoverage.DAY, Frames.viewport(1280, 800, 1), Frames.ALL_BUT_PATTERNS);
        DrawnPackage drawn = new DrawnPackage(Frames.PACK);
        int of =
                Frames.PACK.districts().stream().mapToInt(it -> it.geometry().getNumPoints()).sum();
        int byAll = coveredCorners(new Framing(drawn).clear(frame, List.of()));
        int bySome = coveredCorners(new Framing(drawn, of / 2 - 1).clear(frame, List.of()));
        assertThat(bySome).isLessThan(coveredCorners(frame)).isLessThanOrEqualTo(byAll + of / 20);
    }

    @Test
    void leavesAPictureWithoutFurnitureAsItIs() {
        MapFrame frame =
                Frames.on(SmallCoverage.DAY, Frames.viewport(640, 480, 1), java.util.Set.of());
        assertThat(new Framing(new DrawnPackage(Frames.PACK)).clear(frame, List.of()))
                .isEqualTo(frame);
    }
}
