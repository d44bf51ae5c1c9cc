package org.whoheld.export;

import java.time.LocalDate;

/// What a picture shows of the day that is ordered, and of another. Whichever day is the earlier
/// stands on the left, or is where a difference begins.
public sealed interface Subject {
    /// The map of the day.
    Subject CONTROL = new OneDay(Colours.CONTROL);

    /// What the colours of a map of one day tell.
    enum Colours {
        CONTROL,
        /// How much the sources disagree on the day.
        DISAGREEMENT,
        /// On how many days of the package's period they did.
        DAYS_OF_DISAGREEMENT
    }

    record OneDay(Colours colours) implements Subject {}

    /// @param other the second day
    /// @param divider share of the width that is left of the divider, 0..1
    record Swipe(LocalDate other, double divider, Colours colours) implements Subject {}

    /// @param other the second day
    record SideBySide(LocalDate other, Colours colours) implements Subject {}

    /// Which districts changed hands.
    ///
    /// @param other the second day
    record Difference(LocalDate other) implements Subject {}
}
