package org.whoheld.render.charts;

import java.util.List;
import org.whoheld.render.frame.Layer;
import org.whoheld.render.style.Palette;

/// One plot of a picture of charts: fills and lines over the days, on a scale of its own.
///
/// @param chart to which it belongs
/// @param first index of the actor that it is about, −1 for all together
/// @param second index of the other actor of a front, −1 where there is none
/// @param title above the plot; empty for none
/// @param heightPx of the plot, logical pixels
/// @param layers painted in order
/// @param lines painted over the layers
record ChartStrip(
        ChartFrame.Chart chart,
        int first,
        int second,
        String title,
        double heightPx,
        ChartScale scale,
        List<Layer> layers,
        List<Line> lines) {
    ChartStrip {
        layers = List.copyOf(layers);
        lines = List.copyOf(lines);
    }

    /// Ground between two values of each day.
    ///
    /// @param edge colour of its upper edge; 0 for none
    record Layer(double[] from, double[] to, Palette.Look look, int edge) {}

    /// A line of steps.
    record Line(double[] values, int argb, double widthPx) {}
}
