package org.whoheld.ui.analysis;

import org.whoheld.analysis.Areas;
import org.whoheld.analysis.Corridors;
import org.whoheld.analysis.Coverage;
import org.whoheld.analysis.Frontlines;
import org.whoheld.analysis.Gaps;
import org.whoheld.analysis.Pockets;
import org.whoheld.core.ControlMap;

/// All that is worked out of one map.
///
/// @param control the map that stands on the screen
record DayFigures(
        ControlMap control,
        Coverage coverage,
        Areas areas,
        Frontlines fronts,
        Pockets pockets,
        Corridors corridors,
        Gaps gaps) {
    static DayFigures of(ControlMap control, Coverage coverage) {
        Pockets pockets = Pockets.of(control, coverage);
        return new DayFigures(
                control,
                coverage,
                Areas.of(control, coverage.areas()),
                Frontlines.of(control, coverage),
                pockets,
                Corridors.of(pockets, coverage),
                Gaps.of(control, pockets, coverage));
    }
}
