package org.whoheld.render.raster;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.util.GeometryTransformer;
import org.whoheld.core.District;
import org.whoheld.render.Rasters;
import org.whoheld.render.SmallCoverage;
import org.whoheld.render.VoronoiTown;
import org.whoheld.render.view.ProjectedDistricts;
import org.whoheld.render.view.Viewport;

class DistrictRasterTest {
    private static final GeometryFactory FACTORY = new GeometryFactory();

    @Property(tries = 40)
    void givesEachPixelToTheDistrictThatHoldsItsCentre(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 60) int districts,
            @ForAll @DoubleRange(min = 0.7, max = 2.5) double scale,
            @ForAll @DoubleRange(min = -1.5, max = 2.5) double closer) {
        assertAgreesWithJts(VoronoiTown.of(seed, districts), seed, scale, closer);
    }

    @Test
    void fillsHolesWithTheirOwnDistrictAndEveryPart() {
        assertAgreesWithJts(SmallCoverage.get().districts(), 1, 1, 0);
    }

    private static void assertAgreesWithJts(
            List<District> districts, long seed, double scale, double closer) {
        Viewport viewport = viewport(districts, seed, scale, closer);
        DistrictRaster raster = Rasters.of(new ProjectedDistricts(districts), viewport);
        List<IndexedPointInAreaLocator> areas =
                districts.stream()
                        .map(it -> new IndexedPointInAreaLocator(device(it.geometry(), viewport)))
                        .toList();
        for (int y = 0; y < raster.height; y++) {
            for (int x = 0; x < raster.width; x++) {
                Coordinate centre = new Coordinate(x + 0.5, y + 0.5);
                int given = raster.index[y * raster.width + x] - 1;
                for (int d = 0; d < areas.size(); d++) {
                    int where = areas.get(d).locate(centre);
                    if (where != Location.BOUNDARY) {
                        assertThat(given == d)
                                .as("pixel %d,%d and district %d", x, y, d)
                                .isEqualTo(where == Location.INTERIOR);
                    }
                }
            }
        }
    }

    @Property(tries = 20)
    void leavesNoPixelUnownedInsideACoverage(
            @ForAll long seed, @ForAll @IntRange(min = 2, max = 400) int count) {
        List<District> districts = VoronoiTown.of(seed, count);
        Viewport viewport = viewport(districts, seed, 1, 1.5);
        DistrictRaster raster = Rasters.of(new ProjectedDistricts(districts), viewport);
        Envelope inside =
                device(FACTORY.toGeometry(VoronoiTown.ENVELOPE), viewport).getEnvelopeInternal();
        for (int y = 0; y < raster.height; y++) {
            for (int x = 0; x < raster.width; x++) {
                if (inside.contains(x + 0.5, y + 0.5)) {
                    assertThat(raster.index[y * raster.width + x]).isPositive();
                }
            }
        }
    }

    @Test
    void coversEachRowWithItsRuns() {
        List<District> districts = VoronoiTown.of(3, 50);
        // on several threads
        Viewport viewport = Viewport.fit(VoronoiTown.ENVELOPE, 700, 500, 1, 5);
        DistrictRaster raster = Rasters.of(new ProjectedDistricts(districts), viewport);
        int at = 0;
        for (int y = 0; y < raster.height; y++) {
            for (int run = raster.rowRun[y]; run < raster.rowRun[y + 1]; run++) {
                for (; at < raster.runEnd[run]; at++) {
                    assertThat(raster.index[at]).isEqualTo(raster.runIndex[run]);
                }
            }
            assertThat(at).isEqualTo((y + 1) * raster.width);
        }
    }

    @Test
    void isTheSameInBandsAsInOnePiece() {
        List<District> districts = VoronoiTown.of(5, 200);
        ProjectedDistricts outlines = new ProjectedDistricts(districts);
        Viewport viewport = Viewport.fit(VoronoiTown.ENVELOPE, 700, 500, 1, 5);
        int[] whole = new int[700 * 500];
        ScanFill fill = new ScanFill(outlines, viewport, whole, new Rectangle(700, 500));
        for (int d = 0; d < districts.size(); d++) {
            fill.fill(d);
        }
        assertThat(Rasters.of(outlines, viewport).index).isEqualTo(whole);
    }

    private static Viewport viewport(
            List<District> districts, long seed, double scale, double closer) {
        Random random = new Random(seed);
        Envelope envelope = new Envelope();
        districts.forEach(it -> envelope.expandToInclude(it.geometry().getEnvelopeInternal()));
        Viewport whole = Viewport.fit(envelope, 90, 70, scale, 4);
        return whole.zoomedAt(
                whole.zoom() + closer, random.nextDouble() * 90, random.nextDouble() * 70);
    }

    private static Geometry device(Geometry lonLat, Viewport viewport) {
        return new GeometryTransformer() {
            @Override
            protected CoordinateSequence transformCoordinates(
                    CoordinateSequence coordinates, Geometry parent) {
                CoordinateSequence copy = coordinates.copy();
                for (int i = 0; i < copy.size(); i++) {
                    copy.setOrdinate(i, 0, viewport.xPx(copy.getX(i)) * viewport.pixelScale());
                    copy.setOrdinate(i, 1, viewport.yPx(copy.getY(i)) * viewport.pixelScale());
                }
                return copy;
            }
        }.transform(lonLat);
    }
}
