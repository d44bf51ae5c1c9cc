package org.whoheld.ui.measure;

import org.whoheld.analysis.Outline;

/// What a measure comes to.
sealed interface Figure {
    /// From the last point that was set to where the next would be; 0 if none is aimed at.
    double legMetres();

    /// @param metres of the whole way
    record Length(double metres, double legMetres) implements Figure {}

    record Surface(Outline outline, double legMetres) implements Figure {}
}
