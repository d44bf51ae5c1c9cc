package org.whoheld.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasurementTest {
    private static GroundPoint at(double lat, double lon) {
        return new GroundPoint(lat, lon);
    }

    /// JFK to Singapore, Wellington to Salamanca: the worked examples of GeographicLib's
    /// documentation. A degree of the equator is 2π · 6 378 137 m / 360, the quarter meridian of
    /// WGS 84 10 001 965.729 m.
    @ParameterizedTest
    @CsvSource({
        "40.6397222222, -73.7788888889, 1.3591666667, 103.9894444444, 15347628",
        "-41.32, 174.81, 40.96, -5.50, 19959679.267",
        "0, 0, 0, 1, 111319.491",
        "0, 37, 90, 37, 10001965.729",
        "36.2, 37.1, 36.2, 37.1, 0",
        "36.2, 37.1, 36.2, 397.1, 0",
        "10, 179.5, 10, -179.5, 109639.322",
        "10, -180.5, 10, -179.5, 109639.322",
        "10, 20, 10, 21, 109639.322"
    })
    void lengthsAreThoseOfTheGeodesic(
            double lat, double lon, double toLat, double toLon, double metres) {
        assertThat(Measurement.metres(at(lat, lon), at(toLat, toLon)))
                .isCloseTo(metres, within(metres > 15_000_000 ? 0.5 : 0.001));
        assertThat(Measurement.metres(at(toLat, toLon), at(lat, lon)))
                .isCloseTo(metres, within(metres > 15_000_000 ? 0.5 : 0.001));
    }

    @Test
    void aPathIsAsLongAsItsLegs() {
        GroundPoint a = at(0, 0);
        GroundPoint b = at(0, 1);
        GroundPoint c = at(0, 3);
        assertThat(Measurement.metres(List.of())).isZero();
        assertThat(Measurement.metres(List.of(a))).isZero();
        assertThat(Measurement.metres(List.of(a, a, a))).isZero();
        assertThat(Measurement.metres(List.of(a, b, c))).isCloseTo(3 * 111_319.491, within(0.01));
        // there, back, and a point twice
        assertThat(Measurement.metres(List.of(a, b, b, a)))
                .isCloseTo(2 * 111_319.491, within(0.01));
    }

    /// See [DistrictAreasTest] for the square of a degree.
    @Test
    void anAreaDoesNotDependOnTheWayRoundOrOnWhatTheMeridianIsCalled() {
        List<GroundPoint> square = List.of(at(0, 0), at(0, 1), at(1, 1), at(1, 0));
        Outline.Enclosing outline = (Outline.Enclosing) Measurement.outline(square);
        assertThat(outline.squareMetres()).isCloseTo(12_308.778e6, within(0.1e6));
        assertThat(outline.perimeterMetres())
                .isCloseTo(Measurement.metres(closed(square)), within(1e-6));
        assertThat(enclosed(square.reversed())).isCloseTo(outline.squareMetres(), within(1.0));
        assertThat(enclosed(List.of(at(0, 179.5), at(0, -179.5), at(1, -179.5), at(1, 179.5))))
                .isCloseTo(outline.squareMetres(), within(1.0));
        assertThat(enclosed(List.of(at(0, 179.5), at(0, 180.5), at(1, 180.5), at(1, 179.5))))
                .isCloseTo(outline.squareMetres(), within(1.0));
    }

    /// An eighth of the ellipsoid, whose surface is 510 065 621.724 km².
    @Test
    void anOctantIsAnEighthOfTheEarth() {
        assertThat(enclosed(List.of(at(0, 0), at(0, 90), at(90, 0))))
                .isCloseTo(510_065_621.724e6 / 8, within(1e6));
    }

    @Test
    void aCityBlockKeepsItsSquareMetres() {
        double degreeNorth = Measurement.metres(at(36.19, 37.15), at(36.21, 37.15)) / 0.02;
        double degreeEast = Measurement.metres(at(36.2, 37.14), at(36.2, 37.16)) / 0.02;
        double north = 100 / degreeNorth;
        double east = 140 / degreeEast;
        assertThat(
                        enclosed(
                                List.of(
                                        at(36.2, 37.15),
                                        at(36.2, 37.15 + east),
                                        at(36.2 + north, 37.15 + east),
                                        at(36.2 + north, 37.15))))
                .isCloseTo(14_000, within(1.0));
    }

    private static double enclosed(List<GroundPoint> ring) {
        return ((Outline.Enclosing) Measurement.outline(ring)).squareMetres();
    }

    private static List<GroundPoint> closed(List<GroundPoint> ring) {
        List<GroundPoint> closed = new ArrayList<>(ring);
        closed.add(ring.getFirst());
        return closed;
    }

    @Test
    void cornersThatRepeatTheOneBeforeCountOnce() {
        GroundPoint a = at(36.20, 37.25);
        GroundPoint b = at(36.20, 37.26);
        GroundPoint c = at(36.21, 37.26);
        Outline plain = Measurement.outline(List.of(a, b, c));
        assertThat(plain).isInstanceOf(Outline.Enclosing.class);
        assertThat(Measurement.outline(List.of(a, a, b, c, c, c))).isEqualTo(plain);
        assertThat(Measurement.outline(List.of(a, b, c, a))).isEqualTo(plain);
        assertThat(Measurement.outline(List.of(a, b, c, at(36.20, 397.25), a))).isEqualTo(plain);
    }

    @Test
    void fewerThanThreeCornersEncloseNothing() {
        GroundPoint a = at(0, 0);
        GroundPoint b = at(0, 1);
        assertThat(Measurement.outline(List.of())).isEqualTo(new Outline.TooFewCorners(0));
        assertThat(Measurement.outline(List.of(a, a))).isEqualTo(new Outline.TooFewCorners(0));
        double thereAndBack = 2 * Measurement.metres(a, b);
        assertThat(Measurement.outline(List.of(a, b)))
                .isEqualTo(new Outline.TooFewCorners(thereAndBack));
        assertThat(Measurement.outline(List.of(a, b, b, a, a)))
                .isEqualTo(new Outline.TooFewCorners(thereAndBack));
    }

    @Test
    void anOutlineThatCrossesOrTouchesItselfHasNoArea() {
        GroundPoint a = at(36.20, 37.15);
        GroundPoint b = at(36.20, 37.16);
        GroundPoint c = at(36.21, 37.16);
        GroundPoint d = at(36.21, 37.15);
        List<GroundPoint> bow = List.of(a, c, b, d);
        assertThat(Measurement.outline(bow))
                .isEqualTo(new Outline.Crossing(Measurement.metres(closed(bow))));
        assertThat(Measurement.outline(List.of(a, b, c, a, d, at(36.205, 37.14))))
                .isInstanceOf(Outline.Crossing.class);
        // out to c and back on the same way
        assertThat(Measurement.outline(List.of(a, b, c, b))).isInstanceOf(Outline.Crossing.class);
        // across 180°
        assertThat(Measurement.outline(List.of(at(0, 179), at(1, -179), at(0, -179), at(1, 179))))
                .isInstanceOf(Outline.Crossing.class);
    }

    /// In longitude and latitude the straight lines of these two do not meet; the geodesic along
    /// the parallel of 60° bulges north beyond the tip that stands on it.
    @Test
    void crossingIsJudgedOnGeodesicsNotOnStraightLinesOfTheMap() {
        assertThat(
                        Measurement.outline(
                                List.of(
                                        at(60, 0),
                                        at(60, 40),
                                        at(70, 40),
                                        at(60.5, 20),
                                        at(70, 0))))
                .isInstanceOf(Outline.Crossing.class);
    }

    @Test
    void aRingRoundAPoleHasNoInside() {
        Outline outline = Measurement.outline(List.of(at(80, -120), at(80, 0), at(80, 120)));
        assertThat(outline).isInstanceOf(Outline.RoundAPole.class);
        assertThat(outline.perimeterMetres()).isGreaterThan(5_000_000);
    }

    @Test
    void aLineIsDrawnAlongTheGeodesicAndRunsOnBeyond180Degrees() {
        List<GroundPoint> line = Measurement.line(at(50, 175), at(50, -165));
        assertThat(line.getFirst()).isEqualTo(at(50, 175));
        assertThat(line.getLast()).isEqualTo(at(50, 195));
        assertThat(line)
                .isSortedAccordingTo((a, b) -> Double.compare(a.lonDegrees(), b.lonDegrees()));
        // all on it: the pieces together are no longer than the whole
        assertThat(Measurement.metres(line))
                .isCloseTo(Measurement.metres(at(50, 175), at(50, -165)), within(0.001));
        // and it bulges towards the pole
        assertThat(line.get(line.size() / 2).latDegrees()).isGreaterThan(50.4);
        assertThat(Measurement.line(at(36.2, 37.1), at(36.21, 37.11)))
                .containsExactly(at(36.2, 37.1), at(36.21, 37.11));
        assertThat(Measurement.line(at(36.2, 37.1), at(36.2, 37.1))).hasSize(2);
    }

    @Test
    void refusesWhatIsNoPlace() {
        assertThatIllegalArgumentException().isThrownBy(() -> at(90.1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> at(Double.NaN, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> at(0, Double.POSITIVE_INFINITY));
    }
}
