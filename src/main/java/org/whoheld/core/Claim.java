package org.whoheld.core;

import java.time.LocalDate;
import java.util.Comparator;

/// A source said, on a day, that an actor held a district from a date.
///
/// @param district id of the district
/// @param valid when it became so
/// @param recorded the day on which the statement was surely published
public record Claim(
        String id,
        String district,
        Assertion says,
        TemporalExtent valid,
        Source source,
        LocalDate recorded,
        Confidence confidence,
        Reference reference) {

    /// Oldest word first: by the day from which it holds, then by when it was said, then by id.
    public static final Comparator<Claim> BY_TIME =
            Comparator.comparing((Claim claim) -> claim.valid.earliest())
                    .thenComparing(Claim::recorded)
                    .thenComparing(Claim::id);

    public Actor holder() {
        return says.holder();
    }
}
