package org.whoheld.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.PolygonArea;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.impl.CoordinateArraySequence;

class ShortEdgesTest {
    /// A star about a place, counter-clockwise.
    private static CoordinateSequence star(double lon, double lat, double degrees) {
        return new CoordinateArraySequence(
                IntStream.rangeClosed(0, 40)
                        .mapToObj(i -> {
                            double angle = 2 * Math.PI * (i % 40) / 40;
                            double radius = degrees * (i % 2 == 0 ? 1 : 0.8);
                            return new Coordinate(
                                    lon + radius * Math.cos(angle), lat + radius * Math.sin(angle));
                        })
                        .toArray(Coordinate[]::new));
    }

    private static double geodesic(CoordinateSequence ring) {
        PolygonArea area = new PolygonArea(Geodesic.WGS84, false);
        for (int i = 0; i + 1 < ring.size(); i++) {
            area.AddPoint(ring.getY(i), ring.getX(i));
        }
        return area.Compute(false, true).area;
    }

    @ParameterizedTest
    @CsvSource({"37.2,36.2,0.02", "37.2,36.2,0.0005", "-70,-54,0.02", "20,84,0.02", "0,0,0.02"})
    void agreesWithTheGeodesics(double lon, double lat, double degrees) {
        CoordinateSequence ring = star(lon, lat, degrees);
        double expected = geodesic(ring);
        assertThat(ShortEdges.areAll(ring)).isTrue();
        assertThat(-ShortEdges.squareMetres(ring)).isCloseTo(expected, within(2e-7 * expected));
    }

    @ParameterizedTest
    @CsvSource({"37.2,36.2,0.1", "37.2,89,0.02"})
    void leavesLongEdgesAndPolesToTheGeodesics(double lon, double lat, double degrees) {
        assertThat(ShortEdges.areAll(star(lon, lat, degrees))).isFalse();
    }
}
