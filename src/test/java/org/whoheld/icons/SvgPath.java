package org.whoheld.icons;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.math.BigDecimal;
import java.math.RoundingMode;

/// Writes a shape as the `d` attribute of an SVG path, coordinates to two places.
final class SvgPath {
    private static final String[] LETTERS = {"M", "L", "Q", "C", "Z"};
    private static final int[] NUMBERS = {2, 2, 4, 6, 0};

    private SvgPath() {}

    static String of(Shape shape) {
        StringBuilder text = new StringBuilder();
        double[] coordinates = new double[6];
        for (PathIterator it = shape.getPathIterator(null); !it.isDone(); it.next()) {
            int kind = it.currentSegment(coordinates);
            text.append(LETTERS[kind]);
            for (int i = 0; i < NUMBERS[kind]; i++) {
                text.append(i == 0 ? "" : " ").append(number(coordinates[i]));
            }
        }
        return text.toString();
    }

    static String number(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
