package org.whoheld.ui.measure;

/// Where on the screen the next point would be set.
sealed interface Aim {
    /// Which of the maps that stand beside each other, from 0.
    int map();

    /// At the pointer.
    ///
    /// @param xPx logical pixels from the left of the map
    /// @param yPx from its top
    record AtPointer(int map, double xPx, double yPx) implements Aim {}

    /// At the crosshair in the middle of the map, for who works without a pointer.
    record InTheMiddle(int map) implements Aim {}
}
