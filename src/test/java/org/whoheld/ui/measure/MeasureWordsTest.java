package org.whoheld.ui.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.whoheld.analysis.GroundPoint;
import org.whoheld.analysis.Outline;

class MeasureWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0          | 0 m",
                "0.4        | 0 m",
                "999.4      | 999 m",
                "999.5      | 1.00 km",
                "1297       | 1.30 km",
                "1234567.8  | 1,234.57 km"
            })
    void lengthsAreInMetresBelowAKilometre(double metres, String words) {
        assertThat(MeasureWords.length(metres)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0              | 0.000000 km²",
                "1              | 0.000001 km²",
                "12             | 0.000012 km²",
                "5230           | 0.0052 km²",
                "14000          | 0.014 km²",
                "99600          | 0.100 km²",
                "140000         | 0.14 km²",
                "14590000       | 14.59 km²",
                "1234567890     | 1,234.57 km²"
            })
    void areasKeepTwoDigitsHoweverSmall(double squareMetres, String words) {
        assertThat(MeasureWords.area(squareMetres)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "36.2165  | 37.18014  | 36.21650 N 37.18014 E",
                "-41.32   | -5.5      | 41.32000 S 5.50000 W",
                "0        | 190       | 0.00000 N 170.00000 W",
                "0        | -190      | 0.00000 N 170.00000 E",
                "10       | 360       | 10.00000 N 0.00000 E"
            })
    void coordinatesAreNamedByTheUsualMeridian(double lat, double lon, String words) {
        assertThat(MeasureWords.coordinates(new GroundPoint(lat, lon))).isEqualTo(words);
    }

    private static Trace ended(Quantity quantity, GroundPoint... points) {
        return new Trace(quantity, List.of(points), true);
    }

    @Test
    void aDistanceIsCopiedToTheMetreWithItsPoints() {
        assertThat(
                        MeasureWords.copied(
                                ended(
                                        Quantity.DISTANCE,
                                        new GroundPoint(0, 0),
                                        new GroundPoint(0, 1),
                                        new GroundPoint(0, 2))))
                .isEqualTo(
                        "222,639 m from 0.00000 N 0.00000 E to 0.00000 N 1.00000 E"
                                + " to 0.00000 N 2.00000 E (geodesic on WGS 84)");
    }

    @Test
    void anAreaIsCopiedWithPerimeterAndCorners() {
        GroundPoint a = new GroundPoint(0, 0);
        GroundPoint b = new GroundPoint(0, 0.001);
        GroundPoint c = new GroundPoint(0.001, 0.001);
        GroundPoint d = new GroundPoint(0.001, 0);
        // 111.319 m by 110.574 m
        assertThat(MeasureWords.copied(ended(Quantity.AREA, a, b, c, d)))
                .isEqualTo(
                        "0.012 km² = 12,309 m², perimeter 444 m, corners 0.00000 N 0.00000 E;"
                                + " 0.00000 N 0.00100 E; 0.00100 N 0.00100 E;"
                                + " 0.00100 N 0.00000 E (geodesic on WGS 84)");
        assertThat(MeasureWords.copied(ended(Quantity.AREA, a, c, b, d)))
                .startsWith("No area: the outline crosses itself; perimeter 535 m, corners ");
        assertThat(MeasureWords.total(ended(Quantity.AREA, a, c, b, d)))
                .isEqualTo("perimeter 535 m");
    }

    @Test
    void anOutlineWithoutAreaIsToldToHaveNone() {
        Figure crossing = new Figure.Surface(new Outline.Crossing(480), 120);
        assertThat(MeasureWords.headline(crossing)).isEqualTo("The outline crosses itself");
        assertThat(MeasureWords.details(crossing, 4))
                .isEqualTo("so it has no area; perimeter 480 m, this side 120 m");
        Figure round = new Figure.Surface(new Outline.RoundAPole(6_000_000), 0);
        assertThat(MeasureWords.headline(round)).isEqualTo("The outline runs round a pole");
        assertThat(MeasureWords.details(round, 3))
                .isEqualTo("so it has no area; perimeter 6,000.00 km");
        Figure two = new Figure.Surface(new Outline.TooFewCorners(240), 120);
        assertThat(MeasureWords.headline(two)).isEqualTo("No area yet");
        assertThat(MeasureWords.details(two, 1)).isEqualTo("this side 120 m");
    }

    @Test
    void theOnlyStretchIsNotToldTwice() {
        assertThat(MeasureWords.details(new Figure.Length(412, 412), 1)).isEmpty();
        assertThat(MeasureWords.details(new Figure.Length(1412, 412), 2))
                .isEqualTo("this stretch 412 m");
    }

    @Test
    void theHintNamesThePointerOrTheKey() {
        assertThat(MeasureWords.hint(Optional.empty(), false))
                .isEqualTo("Click sets the first point");
        assertThat(MeasureWords.hint(Optional.empty(), true))
                .isEqualTo("Space sets the first point");
        Optional<Trace> one = Optional.of(Trace.begin(Quantity.DISTANCE, new GroundPoint(0, 0)));
        assertThat(MeasureWords.hint(one, true)).isEqualTo("Space sets the next point");
    }
}
