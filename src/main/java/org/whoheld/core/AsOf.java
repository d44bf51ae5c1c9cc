package org.whoheld.core;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.whoheld.core.DataPackage.Period;

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

    /// Whether the day asked about lay still ahead when knowledge ended. Nothing is known of the
    /// future, so every district is unknown then, whatever had been said of it before.
    public boolean isAhead() {
        return valid.isAfter(recordedBy);
    }

    /// The days of a period that did not lie ahead ([#isAhead]) when knowledge ended: its first
    /// ones up to and with the known-on day; empty if all lay ahead.
    ///
    /// @param recordedBy as [#recordedBy]
    public static Optional<Period> notAhead(Period days, LocalDate recordedBy) {
        if (new AsOf(days.first(), recordedBy).isAhead()) {
            return Optional.empty();
        }
        return Optional.of(
                new AsOf(days.last(), recordedBy).isAhead()
                        ? new Period(days.first(), recordedBy)
                        : days);
    }

    /// Whether the claim had been published, whatever day it speaks of.
    public boolean knows(Claim claim) {
        return isRecorded(claim.recorded());
    }

    /// Whether the incident had been published, whatever day it happened.
    public boolean knows(Incident incident) {
        return isRecorded(incident.recorded());
    }

    /// Whether the day asked about comes before the first day of the extent.
    public boolean isBefore(TemporalExtent extent) {
        return valid.isBefore(extent.earliest());
    }

    /// Whether the day asked about is one of the extent's.
    public boolean isWithin(TemporalExtent extent) {
        return !isBefore(extent) && !valid.isAfter(extent.latest());
    }

    /// Whether the day is the one asked about or lies before it.
    public boolean hasReached(LocalDate day) {
        return !day.isAfter(valid);
    }

    /// How many days the day asked about lies after the day; below 0 if before.
    public long daysSince(LocalDate day) {
        return ChronoUnit.DAYS.between(day, valid);
    }

    private boolean isRecorded(LocalDate recorded) {
        return !recorded.isAfter(recordedBy);
    }
}
