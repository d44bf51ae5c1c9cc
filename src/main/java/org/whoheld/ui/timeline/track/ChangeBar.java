package org.whoheld.ui.timeline.track;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.whoheld.core.DataPackage.Period;
import org.whoheld.ui.timeline.days.DayWords;

/// The changes of one day, or of several where a day would be too narrow to see.
///
/// @param days those that the bar counts
/// @param hands districts that get another holder
/// @param otherwise districts whose holder stays, while the kind of state changes
/// @param firstKnown districts of which something is known for the first time, on the first day of
///   all changes
/// @param x left edge
/// @param handsHeight 0 to 1, share of the height that bars may have, from the bottom
/// @param height 0 to 1, of the whole bar, at least `handsHeight`
record ChangeBar(
        Period days,
        int hands,
        int otherwise,
        int firstKnown,
        double x,
        double widthPx,
        double handsHeight,
        double height) {
    boolean covers(LocalDate day) {
        return days.contains(day);
    }

    int total() {
        return hands + otherwise + firstKnown;
    }

    /// "27 Nov 2016 · 9 changed hands, 4 changed without"
    String words() {
        List<String> parts = new ArrayList<>();
        if (firstKnown > 0) {
            parts.add(firstKnown + " first known");
        }
        if (hands > 0) {
            parts.add(hands + " changed hands");
        }
        if (otherwise > 0) {
            parts.add(
                    otherwise
                            + (parts.isEmpty()
                                    ? " changed without changing hands"
                                    : " changed without"));
        }
        return DayWords.days(days) + " · " + String.join(", ", parts);
    }
}
