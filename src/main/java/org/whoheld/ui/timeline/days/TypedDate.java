package org.whoheld.ui.timeline.days;

import java.time.LocalDate;

/// What a typed text means.
sealed interface TypedDate {
    record Day(LocalDate day) implements TypedDate {}

    /// @param sentence why it is no date, and what to write instead
    record NotADate(String sentence) implements TypedDate {}
}
