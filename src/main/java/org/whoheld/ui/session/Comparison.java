package org.whoheld.ui.session;

import java.time.LocalDate;

/// A second day beside the session's date, and how the two are set against each other. Whichever is
/// the earlier stands on the left, or is where a difference begins.
///
/// @param other the second day; may be before, on or after the date
public record Comparison(Mode mode, LocalDate other) {
    /// How two days are shown.
    public enum Mode {
        /// The earlier map left of a divider that can be dragged, the later one right of it.
        SWIPE,
        /// Two maps beside each other that move together.
        SIDE_BY_SIDE,
        /// One map of the districts that changed hands between the two.
        DIFFERENCE
    }

    public Comparison with(Mode newMode) {
        return new Comparison(newMode, other);
    }

    public Comparison with(LocalDate newOther) {
        return new Comparison(mode, newOther);
    }

    /// The earlier of the second day and the date.
    public LocalDate first(LocalDate date) {
        return other.isBefore(date) ? other : date;
    }

    /// The later of the second day and the date.
    public LocalDate last(LocalDate date) {
        return other.isBefore(date) ? date : other;
    }
}
