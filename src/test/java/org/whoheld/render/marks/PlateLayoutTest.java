package org.whoheld.render.marks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.whoheld.render.Frames;
import org.whoheld.render.SmallCoverage;
import org.whoheld.render.lettering.Lettering;
import org.whoheld.render.view.Box;

class PlateLayoutTest {
    private static final Box PICTURE = new Box(0, 0, 400, 300);
    private static final Point2D MIDDLE = new Point2D.Double(200, 150);

    private static PlateLayout layout(Box... taken) {
        return layout(List.of(), List.of(taken));
    }

    private static PlateLayout layout(List<Box> furniture, List<Box> taken) {
        return new PlateLayout(
                Frames.on(SmallCoverage.DAY, Frames.viewport(400, 300, 1), Set.of()),
                new Lettering(),
                furniture,
                taken);
    }

    private static Box only(PlateLayout layout) {
        assertThat(layout.plates()).hasSize(1);
        return layout.plates().getFirst().box();
    }

    @Test
    void setsAPlateOnTheFirstPointOfALineThatIsFree() {
        Box name = Box.around(100, 100, 80, 30);
        PlateLayout layout = layout(name);
        boolean placed =
                layout.onLine(
                        "1.30 km",
                        List.of(new Point2D.Double(100, 100), new Point2D.Double(250, 200)));
        assertThat(placed).isTrue();
        Box box = only(layout);
        assertThat(box.x() + box.width() / 2).isEqualTo(250);
        assertThat(box.y() + box.height() / 2).isEqualTo(200);
    }

    @Test
    void leavesAPlateOutThatFindsNoRoom() {
        PlateLayout layout = layout(PICTURE);
        assertThat(layout.onLine("1.30 km", List.of(MIDDLE))).isFalse();
        layout.beside("1.30 km", List.of(MIDDLE));
        layout.inside("1.30 km", OptionalInt.empty(), List.of(MIDDLE), _ -> true, 0);
        layout.besideLine("1.30 km", OptionalInt.empty(), new Line2D.Double(10, 10, 300, 200));
        assertThat(layout.plates()).isEmpty();
    }

    @Test
    void neverSetsPlatesOnFurnitureNamesLinesOrEachOther() {
        Box furniture = new Box(220, 0, 180, 140);
        PlateLayout layout = layout(List.of(furniture), List.of());
        Line2D gap = new Line2D.Double(120, 150, 300, 170);
        layout.keepClearOf(gap);
        for (int i = 0; i < 12; i++) {
            layout.besideLine("1.30 km", OptionalInt.of(0x9C4432), gap);
        }
        assertThat(layout.plates()).hasSizeGreaterThan(6);
        for (PlateLayout.Plate plate : layout.plates()) {
            assertThat(PICTURE.holds(plate.box())).isTrue();
            assertThat(plate.box().meets(furniture)).isFalse();
            assertThat(gap.intersects(plate.box().rectangle())).isFalse();
            assertThat(layout.plates())
                    .filteredOn(other -> other != plate)
                    .noneMatch(other -> other.box().meets(plate.box()));
        }
    }

    @Test
    void aPlateBesideALineStandsAcrossItAndNotAtItsEnds() {
        PlateLayout layout = layout();
        Line2D gap = new Line2D.Double(100, 150, 300, 150);
        layout.keepClearOf(gap);
        layout.besideLine("1.30 km", OptionalInt.empty(), gap);
        Box box = only(layout);
        assertThat(box.x() + box.width() / 2).isCloseTo(200, within(0.01));
        assertThat(Math.abs(box.y() + box.height() / 2 - 150)).isBetween(8.0, 24.0);
    }

    @Test
    void aPlateOnGroundStandsOnThatGroundOrElseIsLedToIt() {
        PlateLayout wide = layout();
        wide.inside("West, part 2: 4.2 km²", OptionalInt.empty(), List.of(MIDDLE), _ -> true, 0);
        assertThat(only(wide).rectangle().contains(MIDDLE)).isTrue();
        assertThat(wide.plates().getFirst().from()).isEqualTo(MIDDLE);

        PlateLayout narrow = layout(new Box(100, 60, 200, 180));
        narrow.inside(
                "West, part 2: 4.2 km²",
                OptionalInt.empty(),
                List.of(MIDDLE),
                point -> point.distance(MIDDLE) < 10,
                5);
        assertThat(only(narrow).rectangle().contains(MIDDLE)).isFalse();
        assertThat(narrow.plates().getFirst().from()).isEqualTo(MIDDLE);
    }

    @Test
    void nothingIsWrittenOfWhatFurnitureHides() {
        PlateLayout hidden = layout(List.of(Box.around(200, 150, 40, 40)), List.of());
        hidden.beside("1.30 km", List.of(MIDDLE));
        assertThat(hidden.plates()).isEmpty();
        PlateLayout named = layout(List.of(), List.of(Box.around(200, 150, 40, 40)));
        named.beside("1.30 km", List.of(MIDDLE));
        assertThat(named.plates()).hasSize(1);
    }
}
