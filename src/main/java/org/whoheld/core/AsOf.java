package org.whoheld.core;

import java.time.LocalDate;
import java.util.Optional;

/// A point on both clocks: which day is asked about, and what was known by which day.
///
/// @param valid the state at the end of this day
/// @param recordedBy only what was recorded on or before this day counts; [LocalDate#MAX] for all
///   that is known today
public record AsOf(LocalDate valid, LocalDate recordedBy) {
    public static AsOf on(LocalDate valid) {
        return new AsOf(valid, LocalDate.MAX);
    }

    public AsOf knownOn(LocalDate day) {
        return new AsOf(valid, day);
    }

    /// The same knowledge, asked about another day.
    public AsOf at(LocalDate day) {
        return new AsOf(day, recordedBy);
    }

    /// The known-on day; empty if all that is known today counts.
    public Optional<LocalDate> knownOn() {
        return recordedBy.equals(LocalDate.MAX) ? Optional.empty() : Optional.of(recordedBy);
    }
}
