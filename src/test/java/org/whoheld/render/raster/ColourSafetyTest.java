package org.whoheld.render.raster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.whoheld.core.Actor;
import org.whoheld.render.SmallCoverage;
import org.whoheld.render.style.MapStyle;
import org.whoheld.render.style.Palette;

/// The colours of the Aleppo package, as the painter lays them on the ground, stay apart for
/// readers who see fewer colours, and in greyscale print.
class ColourSafetyTest {
    /// In CIE76, where 2.3 is just noticeable: five times that.
    private static final double LEAST_DISTANCE = 11.5;

    private static final List<Actor> ACTORS =
            List.of(SmallCoverage.WEST, SmallCoverage.EAST, SmallCoverage.NORTH);

    /// What light becomes, in linear sRGB.
    private enum Sight {
        FULL(1, 0, 0, 0, 1, 0, 0, 0, 1),
        // Machado, Oliveira and Fernandes, A Physiologically-based Model for Simulation of Color
        // Vision Deficiency, IEEE TVCG 15 (2009), table 1, severity 1.0.
        PROTANOPIA(
                0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116,
                1.051998),
        DEUTERANOPIA(
                0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940,
                0.968881),
        // Relative luminance, IEC 61966-2-1.
        GREYSCALE(0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722);

        private final double[] matrix;

        Sight(double... matrix) {
            this.matrix = matrix;
        }

        double[] see(double[] rgb) {
            double[] seen = new double[3];
            for (int row = 0; row < 3; row++) {
                for (int column = 0; column < 3; column++) {
                    seen[row] += matrix[3 * row + column] * rgb[column];
                }
                seen[row] = Math.clamp(seen[row], 0, 1);
            }
            return seen;
        }
    }

    static Stream<Arguments> sightsAndStyles() {
        return Stream.of(Sight.values())
                .flatMap(sight ->
                        Stream.of(
                                Arguments.of(sight, MapStyle.light()),
                                Arguments.of(sight, MapStyle.dark())));
    }

    @ParameterizedTest
    @MethodSource("sightsAndStyles")
    void keepsActorsApart(Sight sight, MapStyle style) {
        Palette palette = new Palette(ACTORS, style, false, false);
        for (int a = 0; a < ACTORS.size(); a++) {
            for (int b = a + 1; b < ACTORS.size(); b++) {
                double distance =
                        distance(
                                lab(sight.see(linear(palette.fill(a)))),
                                lab(sight.see(linear(palette.fill(b)))));
                assertThat(distance)
                        .as("%s and %s", ACTORS.get(a).id(), ACTORS.get(b).id())
                        .isGreaterThan(LEAST_DISTANCE);
            }
        }
    }

    private static double distance(Sight sight, int a, int b) {
        return distance(lab(sight.see(linear(a))), lab(sight.see(linear(b))));
    }

    @ParameterizedTest
    @MethodSource("sightsAndStyles")
    void keepsDistrictsThatChangedHandsApartFromTheRestAndFromEachOther(
            Sight sight, MapStyle style) {
        Palette palette = new Palette(ACTORS, style, false, false);
        for (int a = 0; a < ACTORS.size(); a++) {
            int gained = palette.gained(a).base();
            assertThat(distance(sight, gained, palette.unchanged().base()))
                    .as("%s and unchanged", ACTORS.get(a).id())
                    .isGreaterThan(LEAST_DISTANCE);
            for (int b = a + 1; b < ACTORS.size(); b++) {
                assertThat(distance(sight, gained, palette.gained(b).base()))
                        .as("%s and %s", ACTORS.get(a).id(), ACTORS.get(b).id())
                        .isGreaterThan(LEAST_DISTANCE);
            }
            assertHatched(sight, palette.gainedNotByEveryLens(a));
            assertHatched(sight, palette.gainedByAnotherLens(a));
        }
        assertHatched(sight, palette.gainedByAnotherLens(-1));
    }

    private static void assertHatched(Sight sight, Palette.Look look) {
        assertThat(distance(sight, look.base(), look.second())).isGreaterThan(LEAST_DISTANCE);
    }

    @ParameterizedTest
    @MethodSource("sightsAndStyles")
    void keepsTheStepsOfDisagreementApart(Sight sight, MapStyle style) {
        Palette palette = new Palette(ACTORS, style, false, false);
        for (int step = 0; step < DisagreementSteps.RAMP; step++) {
            assertThat(distance(sight, palette.step(step).base(), palette.step(step + 1).base()))
                    .as("steps %d and %d", step, step + 1)
                    .isGreaterThan(LEAST_DISTANCE);
        }
    }

    /// Greyscale has no hue to tell them by.
    @ParameterizedTest
    @MethodSource("sightsAndStyles")
    void noStepOfDisagreementLooksLikeAnActor(Sight sight, MapStyle style) {
        Palette palette = new Palette(ACTORS, style, false, false);
        for (int step = 0; sight != Sight.GREYSCALE && step <= DisagreementSteps.RAMP; step++) {
            for (int a = 0; a < ACTORS.size(); a++) {
                assertThat(distance(sight, palette.step(step).base(), palette.fill(a)))
                        .as("step %d and %s", step, ACTORS.get(a).id())
                        .isGreaterThan(LEAST_DISTANCE);
            }
        }
    }

    private static double[] linear(int argb) {
        double[] rgb = new double[3];
        for (int i = 0; i < 3; i++) {
            double c = (argb >> 16 - 8 * i & 0xFF) / 255.0;
            rgb[i] = c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
        }
        return rgb;
    }

    /// CIE L*a*b* under D65, from linear sRGB.
    private static double[] lab(double[] rgb) {
        double x = (0.4124 * rgb[0] + 0.3576 * rgb[1] + 0.1805 * rgb[2]) / 0.95047;
        double y = 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
        double z = (0.0193 * rgb[0] + 0.1192 * rgb[1] + 0.9505 * rgb[2]) / 1.08883;
        return new double[] {
            116 * root(y) - 16, 500 * (root(x) - root(y)), 200 * (root(y) - root(z))
        };
    }

    private static double root(double t) {
        return t > 216.0 / 24389 ? Math.cbrt(t) : (24389.0 / 27 * t + 16) / 116;
    }

    private static double distance(double[] a, double[] b) {
        return Math.sqrt(
                Math.pow(a[0] - b[0], 2) + Math.pow(a[1] - b[1], 2) + Math.pow(a[2] - b[2], 2));
    }
}
