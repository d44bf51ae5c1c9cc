package org.whoheld.io.geojson;

import tools.jackson.core.JsonParser;

/// Decimal fractions as coordinates are written. The parser's own way takes ten objects for each.
final class Fraction {
    /// All numbers of so many digits are exact as a `double`, and so are all powers of ten up to
    /// that of their number: one division then rounds once, to the nearest `double`.
    private static final int MOST_DIGITS = 15;

    private static final double[] POWERS_OF_TEN = {
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
    };

    private Fraction() {}

    /// The number at which a parser stands.
    static double of(JsonParser parser) {
        char[] text = parser.getStringCharacters();
        int from = parser.getStringOffset();
        double value = plain(text, from, from + parser.getStringLength());
        return Double.isNaN(value) ? parser.getDoubleValue() : value;
    }

    /// The nearest `double`; not a number for what has more digits, no point, or an exponent.
    ///
    /// @param to exclusive
    static double plain(char[] text, int from, int to) {
        boolean isNegative = from < to && text[from] == '-';
        int start = isNegative ? from + 1 : from;
        if (to - start > MOST_DIGITS + 1) {
            return Double.NaN;
        }
        long digits = 0;
        int point = -1;
        for (int i = start; i < to; i++) {
            int digit = text[i] - '0';
            if (digit >= 0 && digit <= 9) {
                digits = 10 * digits + digit;
            } else if (text[i] == '.' && point < 0) {
                point = i;
            } else {
                return Double.NaN;
            }
        }
        if (point < 0) {
            return Double.NaN;
        }
        double value = digits / POWERS_OF_TEN[to - 1 - point];
        return isNegative ? -value : value;
    }
}
