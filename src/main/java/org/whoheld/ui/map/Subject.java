package org.whoheld.ui.map;

import java.time.LocalDate;
import java.util.Optional;
import org.whoheld.core.AsOf;
import org.whoheld.render.style.Colouring;

/// What one picture of the map is about.
///
/// @param asOf the day of the picture; the later one of a difference
/// @param since the day on which a difference begins; empty for the map of one day
/// @param beside the day on the other side of a divider: what is written of it takes up room here,
///   too
/// @param own the session's date, if it is among the days of the picture: its states are what the
///   evidence panel explains
record Subject(
        AsOf asOf,
        Optional<LocalDate> since,
        Optional<LocalDate> beside,
        Part part,
        Colouring colouring,
        Optional<LocalDate> own) {
    /// Which part of the map's room the picture has.
    enum Part {
        /// All of it.
        WHOLE,
        /// Left of the divider.
        SWIPE_LEFT,
        /// Right of the divider.
        SWIPE_RIGHT,
        /// One of two maps beside each other.
        BESIDE
    }
}
