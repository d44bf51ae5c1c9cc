package org.whoheld.ui.measure;

/// What is measured.
public enum Quantity {
    /// The way along a row of points.
    DISTANCE(2),
    /// What a ring of corners encloses.
    AREA(3);

    private final int fewestPoints;

    Quantity(int fewestPoints) {
        this.fewestPoints = fewestPoints;
    }

    /// With how many points there is something to measure.
    int fewestPoints() {
        return fewestPoints;
    }
}
