package org.whoheld.ui.timeline.playback;

/// How fast playing goes, as a multiple of two days a second.
public enum Speed {
    HALF(0.5, "0.5×"),
    ONE(1, "1×"),
    TWO(2, "2×"),
    FOUR(4, "4×"),
    EIGHT(8, "8×");

    private static final double BASE_DAYS_PER_SECOND = 2;

    private final double factor;
    private final String label;

    Speed(double factor, String label) {
        this.factor = factor;
        this.label = label;
    }

    double daysPerSecond() {
        return factor * BASE_DAYS_PER_SECOND;
    }

    public String label() {
        return label;
    }

    /// The next higher, or this if it is the highest.
    Speed faster() {
        return values()[Math.min(ordinal() + 1, values().length - 1)];
    }

    /// The next lower, or this if it is the lowest.
    Speed slower() {
        return values()[Math.max(ordinal() - 1, 0)];
    }
}
