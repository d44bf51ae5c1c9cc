package org.whoheld.render.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The upright scale of a plot, from 0 to a round number that nothing exceeds.
///
/// @param top the value at the upper edge
/// @param step between two marks
record ChartScale(double top, double step) {
    private static final double[] ROUND = {1, 2, 3, 4, 5, 6, 8, 10};

    /// @param most the largest value
    /// @param marks how many there may be above 0
    /// @param whole whether the values are counts
    static ChartScale of(double most, int marks, boolean whole) {
        if (!(most > 0)) {
            return new ChartScale(1, 1);
        }
        double power = Math.pow(10, Math.floor(Math.log10(most / marks)));
        for (double round : ROUND) {
            double step = round * power;
            if (step * marks >= most * (1 - 1e-9) && !(whole && step < 1)) {
                return new ChartScale(step * Math.ceil(most / step - 1e-9), step);
            }
        }
        return new ChartScale(Math.ceil(most), whole ? Math.ceil(most / marks) : most / marks);
    }

    /// The values that are marked, 0 first.
    List<Double> marks() {
        List<Double> marks = new ArrayList<>();
        for (int i = 0; i * step <= top * (1 + 1e-9); i++) {
            marks.add(i * step);
        }
        return marks;
    }

    /// With as many decimals as the steps need.
    String text(double value) {
        int decimals = Math.max(0, (int) -Math.floor(Math.log10(step) + 1e-9));
        return String.format(Locale.ROOT, "%,." + decimals + "f", value);
    }

    /// How far above the lower edge a value stands, as a share of the height.
    double share(double value) {
        return Math.clamp(value / top, 0, 1);
    }
}
