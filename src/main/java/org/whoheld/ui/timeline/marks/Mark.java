package org.whoheld.ui.timeline.marks;

import java.time.LocalDate;
import java.util.Optional;
import org.whoheld.core.Actor;

/// A change of a district's state on the timeline.
///
/// @param first the day of the change, or the first of the days on one of which it was;
///   [LocalDate#MIN] if that is not known
/// @param last the last of them
/// @param doubtful whether the source calls its own date uncertain
/// @param leader who holds it then; empty if nobody knows
/// @param second who shares it: a challenger, or whom another voice gives it to
/// @param words the change as a sentence
public record Mark(
        LocalDate first,
        LocalDate last,
        boolean doubtful,
        Optional<Actor> leader,
        Optional<Actor> second,
        String words) {
    /// Whether the day itself is not known.
    boolean isBand() {
        return !first.equals(last);
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
