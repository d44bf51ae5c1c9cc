package org.whoheld.export;

import java.time.LocalDate;
import org.whoheld.render.style.Colouring;

/// What a picture shows of the day that is ordered, and of another. Whichever day is the earlier
/// stands on the left, or is where a difference begins.
public sealed interface Subject {
    /// The map of the day.
    Subject CONTROL = new OneDay(Colouring.CONTROL);

    record OneDay(Colouring colouring) implements Subject {}

    /// @param other the second day
    /// @param divider share of the width that is left of the divider, 0..1
    record Swipe(LocalDate other, double divider, Colouring colouring) implements Subject {}

    /// @param other the second day
    record SideBySide(LocalDate other, Colouring colouring) implements Subject {}

    /// Which districts changed hands.
    ///
    /// @param other the second day
    record Difference(LocalDate other) implements Subject {}
}
