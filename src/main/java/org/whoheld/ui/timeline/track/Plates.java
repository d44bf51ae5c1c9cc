package org.whoheld.ui.timeline.track;

/// Where the plates of two thumbs begin: each stands over its thumb, and they are pushed apart
/// where they would meet.
///
/// @param first left edge of the first
/// @param second left edge of the second
record Plates(double first, double second) {
    private static final double GAP_PX = 4;

    /// A plate that has the room between 0 and `widthPx` for itself.
    static double alone(double x, double plateWidthPx, double widthPx) {
        return Math.clamp(x - plateWidthPx / 2, 0, Math.max(0, widthPx - plateWidthPx));
    }

    /// @param x1 where the first thumb is
    /// @param plate1Px how wide its plate is
    /// @param widthPx both plates stay between 0 and this, if that is wide enough
    static Plates of(double x1, double plate1Px, double x2, double plate2Px, double widthPx) {
        if (x2 < x1) {
            Plates mirrored = of(x2, plate2Px, x1, plate1Px, widthPx);
            return new Plates(mirrored.second, mirrored.first);
        }
        double between = (x1 + x2) / 2;
        double left = Math.min(x1 - plate1Px / 2, between - GAP_PX / 2 - plate1Px);
        double right = Math.max(x2 - plate2Px / 2, between + GAP_PX / 2);
        if (left < 0) {
            left = 0;
            right = Math.max(right, plate1Px + GAP_PX);
        }
        if (right + plate2Px > widthPx) {
            right = widthPx - plate2Px;
            left = Math.min(left, right - GAP_PX - plate1Px);
        }
        return new Plates(left, right);
    }
}
