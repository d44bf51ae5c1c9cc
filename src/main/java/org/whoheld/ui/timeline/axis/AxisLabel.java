package org.whoheld.ui.timeline.axis;

/// A text below the track.
///
/// @param x its left edge
/// @param tickX where its tick stands
/// @param fine true in the upper row, which has the smaller unit
record AxisLabel(String text, double x, double widthPx, double tickX, boolean fine) {
    double right() {
        return x + widthPx;
    }
}
