package org.whoheld.core;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A dated event that is not control, and who says so.
///
/// @param when the day or span of the event
/// @param districts ids; empty for an event of an area
/// @param area id of an area; empty if districts are named
/// @param place the place in words
public record Incident(
        String id,
        Type type,
        TemporalExtent when,
        List<String> districts,
        String area,
        String place,
        Source source,
        LocalDate recorded,
        Confidence confidence,
        Optional<Figure> figure,
        Reference reference) {
    public Incident {
        districts = List.copyOf(districts);
    }

    /// What happened.
    public enum Type {
        STRIKE,
        CASUALTIES,
        DISPLACEMENT,
        EVACUATION,
        CEASEFIRE
    }

    /// What a figure counts.
    public enum Measure {
        KILLED,
        WOUNDED,
        DISPLACED,
        EVACUATED
    }

    /// A number as its source gives it. Figures of two sources are never added.
    ///
    /// @param text the number as given: `219`, `100+`
    /// @param who whom it counts: civilians, people, children
    /// @param since first day of a running total; empty if the figure is of the event alone
    /// @param asOf day until which it counts
    public record Figure(
            Measure measure, String text, String who, Optional<LocalDate> since, LocalDate asOf) {}
}
