package org.whoheld.render.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Envelope;

class ViewportTest {
    private static final Offset<Double> NEAR = within(1e-6);
    private static final Viewport ALEPPO =
            new Viewport(0.5, 0.5, 12.3, 1280, 800, 1).centredOn(37.16, 36.2);

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0.5, 0.5",
        "-180, 85.0511287798066, 0, 0",
        "180, -85.0511287798066, 1, 1",
        "90, 45, 0.75, 0.35972503691520497",
        "-198, 86, -0.05, 0",
        "198, -90, 1.05, 1",
        "37.1556, 36.2003, 0.60321, 0.39200"
    })
    void placesLongitudesAndLatitudesInTheWorld(double lon, double lat, double x, double y) {
        assertThat(Viewport.worldX(lon)).isCloseTo(x, within(1e-5));
        assertThat(Viewport.worldY(lat)).isCloseTo(y, within(1e-5));
    }

    @Test
    void growsToTheRightWithEastAndDownwardsWithSouth() {
        assertThat(ALEPPO.xPx(37.2)).isGreaterThan(ALEPPO.xPx(37.1));
        assertThat(ALEPPO.yPx(36.1)).isGreaterThan(ALEPPO.yPx(36.3));
        assertThat(ALEPPO.lonDegrees(1000)).isGreaterThan(ALEPPO.lonDegrees(100));
        assertThat(ALEPPO.latDegrees(700)).isLessThan(ALEPPO.latDegrees(100));
    }

    @Property
    void findsTheWayBackFromPixels(
            @ForAll @DoubleRange(min = -180, max = 180) double lon,
            @ForAll @DoubleRange(min = -85, max = 85) double lat,
            @ForAll @DoubleRange(min = 1, max = 19) double zoom) {
        Viewport viewport = new Viewport(0.3, 0.6, zoom, 900, 700, 2);
        assertThat(viewport.lonDegrees(viewport.xPx(lon))).isCloseTo(lon, NEAR);
        assertThat(viewport.latDegrees(viewport.yPx(lat))).isCloseTo(lat, NEAR);
    }

    @ParameterizedTest
    @CsvSource({"-5, 1", "0.99, 1", "1, 1", "12.5, 12.5", "19, 19", "25, 19"})
    void keepsZoomInItsRange(double asked, double given) {
        assertThat(new Viewport(0.5, 0.5, asked, 10, 10, 1).zoom()).isEqualTo(given);
        assertThat(ALEPPO.zoomedAt(asked, 3, 4).zoom()).isEqualTo(given);
    }

    @Test
    void staysOnTheWorld() {
        Viewport off = ALEPPO.centredOn(-198, 89).panned(1e9, 0);
        assertThat(off.centreX()).isZero();
        assertThat(off.centreY()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "640, 400", "1279, 799", "-50, 900"})
    void keepsThePlaceUnderTheCursorWhenZooming(double x, double y) {
        Viewport closer = ALEPPO.zoomedAt(15.75, x, y);
        // half a pixel before, which is more of them seen from closer, and half a pixel after
        double pixels = Math.pow(2, 15.75 - 12.3) / 2 + 0.5;
        assertThat(closer.xPx(ALEPPO.lonDegrees(x))).isCloseTo(x, within(pixels));
        assertThat(closer.yPx(ALEPPO.latDegrees(y))).isCloseTo(y, within(pixels));
    }

    /// What whole pixels take from one look is not taken from the next.
    @Test
    void doesNotDriftWhenZoomed() {
        Viewport viewport = ALEPPO;
        for (int i = 0; i < 1000; i++) {
            viewport = viewport.zoomedAt(viewport.zoom() + 0.37, 1200, 30);
            viewport = viewport.zoomedAt(viewport.zoom() - 0.37, 1200, 30);
        }
        assertThat(viewport.centreX()).isCloseTo(ALEPPO.centreX(), within(1e-12));
        assertThat(viewport.centreY()).isCloseTo(ALEPPO.centreY(), within(1e-12));
    }

    @Property
    void standsOnWholeDevicePixelsOfItsWorld(
            @ForAll @DoubleRange(min = 0, max = 1) double x,
            @ForAll @DoubleRange(min = 0, max = 1) double y,
            @ForAll @DoubleRange(min = 1, max = 19) double zoom,
            @ForAll @DoubleRange(min = 0.5, max = 3) double scale) {
        Viewport viewport = new Viewport(x, y, zoom, 901, 701, scale);
        PixelGrid grid = viewport.grid();
        assertThat(grid.left()).isEqualTo(Math.rint(grid.left()));
        assertThat(grid.top()).isEqualTo(Math.rint(grid.top()));
        Offset<Double> half = within(0.5 + 1e-6);
        assertThat(grid.x(x)).isCloseTo(901 * scale / 2, half);
        assertThat(grid.y(y)).isCloseTo(701 * scale / 2, half);
    }

    /// Beyond the end of the world there is no latitude, and the picture before is moved all the
    /// same.
    @Test
    void knowsWhereAnotherPictureLiesBeyondTheEndOfTheWorld() {
        Viewport north = new Viewport(0.5, 0, 2, 800, 600, 1);
        assertThat(north.topOf(north.panned(7, -33))).isEqualTo(33);
        assertThat(north.leftOf(north.panned(7, -33))).isEqualTo(-7);
        assertThat(north.leftOf(north)).isZero();
    }

    /// As a finger on a pad does.
    @Test
    void addsUpMovesOfLessThanAPixel() {
        Viewport viewport = ALEPPO;
        for (int i = 0; i < 100; i++) {
            viewport = viewport.panned(0.2, -0.1);
        }
        assertThat(viewport.xPx(37.2)).isCloseTo(ALEPPO.xPx(37.2) + 20, within(1 + 1e-6));
        assertThat(viewport.yPx(36.2)).isCloseTo(ALEPPO.yPx(36.2) - 10, within(1 + 1e-6));
    }

    @Test
    void movesTheContentWithThePointer() {
        Viewport moved = ALEPPO.panned(30, -12);
        assertThat(moved.xPx(37.2)).isCloseTo(ALEPPO.xPx(37.2) + 30, NEAR);
        assertThat(moved.yPx(36.2)).isCloseTo(ALEPPO.yPx(36.2) - 12, NEAR);
    }

    @Test
    void doesNotDriftWhenResized() {
        Viewport viewport = ALEPPO;
        for (int i = 0; i < 100; i++) {
            viewport = viewport.resized(800 + i, 600 + i);
        }
        assertThat(viewport.resized(1280, 800)).isEqualTo(ALEPPO);
    }

    @Test
    void fitsAnEnvelopeIntoThePaddedPicture() {
        Envelope envelope = new Envelope(37.0, 37.3, 36.1, 36.3);
        Viewport viewport = Viewport.fit(envelope, 1280, 800, 1, 30);
        Offset<Double> half = within(0.5 + 1e-6);
        assertThat(viewport.xPx(37.0)).isGreaterThanOrEqualTo(29.5 - 1e-6);
        assertThat(viewport.xPx(37.3)).isLessThanOrEqualTo(1250.5 + 1e-6);
        assertThat(viewport.yPx(36.3)).isCloseTo(30, half);
        assertThat(viewport.yPx(36.1)).isCloseTo(770, half);
        assertThat(viewport.yPx(36.1) - viewport.yPx(36.3)).isCloseTo(740, NEAR);
    }

    @Test
    void fitsNothingAndSinglePoints() {
        assertThat(Viewport.fit(new Envelope(), 100, 100, 1, 10).zoom())
                .isEqualTo(Viewport.MIN_ZOOM);
        Viewport point = Viewport.fit(new Envelope(37, 37, 36, 36), 100, 100, 1, 60);
        assertThat(point.zoom()).isEqualTo(Viewport.MAX_ZOOM);
        assertThat(point.xPx(37)).isCloseTo(50, within(0.5 + 1e-3));
    }

    @Test
    void roundsDevicePixels() {
        Viewport viewport = new Viewport(0.5, 0.5, 3, 333, 101, 1.5);
        assertThat(viewport.deviceWidth()).isEqualTo(500);
        assertThat(viewport.deviceHeight()).isEqualTo(152);
        assertThat(viewport.withPixelScale(2).deviceWidth()).isEqualTo(666);
    }

    @Test
    void knowsTheLengthOfAPixelOnTheGround() {
        double equator = new Viewport(0.5, 0.5, 1, 10, 10, 1).metresPerPx();
        assertThat(equator).isCloseTo(40_075_016.69 / 512, within(0.01));
        double sixty = new Viewport(0.5, 0.5, 1, 10, 10, 1).centredOn(0, 60).metresPerPx();
        assertThat(sixty).isCloseTo(equator / 2, within(0.01));
    }

    @Test
    void refusesWhatIsNoPicture() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Viewport(0.5, 0.5, 3, 0, 10, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Viewport(0.5, 0.5, 3, 10, 10, 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Viewport(Double.NaN, 0.5, 3, 10, 10, 1));
    }
}
