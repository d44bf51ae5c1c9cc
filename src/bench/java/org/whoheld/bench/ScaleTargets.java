package org.whoheld.bench;

/// What the program has set itself; milliseconds, medians.
final class ScaleTargets {
    /// Of a step, for each millisecond of the limit.
    static final double STEP_TIMES_LIMIT = 2;

    static final double ONE_DAY_MILLIS = 0.05;

    /// Of a step of the largest size, for each millisecond of the smallest.
    static final double GROWTH = 4;

    private ScaleTargets() {}

    /// State of all districts on any day; set for `L`, and smaller sizes must not be slower.
    static double asOfMillis(PackageSize size) {
        return size == PackageSize.XL ? Double.NaN : 0.5;
    }

    static double viewportMillis(PackageSize size) {
        return switch (size) {
            case S -> 30;
            case M -> 40;
            case L -> 60;
            case XL -> 120;
        };
    }

    /// Of a PNG of 3840 × 2160; set for `L`, and smaller sizes must not be slower.
    static double pngMillis(PackageSize size) {
        return size == PackageSize.XL ? Double.NaN : 300;
    }
}
