package org.whoheld.ui.analysis;

import java.util.List;
import org.whoheld.analysis.Areas;
import org.whoheld.analysis.Corridors;
import org.whoheld.analysis.Coverage;
import org.whoheld.analysis.Frontlines;
import org.whoheld.analysis.Gap;
import org.whoheld.analysis.GapsToClose;
import org.whoheld.analysis.Pockets;
import org.whoheld.core.ControlMap;

/// All that is worked out of one map.
///
/// @param control the map that stands on the screen
/// @param gaps those that the map marks, too
record DayFigures(
        ControlMap control,
        Coverage coverage,
        Areas areas,
        Frontlines fronts,
        Pockets pockets,
        Corridors corridors,
        List<Gap> gaps) {
    static DayFigures of(ControlMap control, Coverage coverage) {
        Pockets pockets = Pockets.of(control, coverage);
        return new DayFigures(
                control,
                coverage,
                Areas.of(control, coverage.areas()),
                Frontlines.of(control, coverage),
                pockets,
                Corridors.of(pockets, coverage),
                GapsToClose.of(control, pockets, coverage));
    }
}
