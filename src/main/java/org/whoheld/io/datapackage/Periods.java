package org.whoheld.io.datapackage;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.whoheld.core.Claim;
import org.whoheld.core.DataPackage.Period;
import org.whoheld.core.Incident;
import org.whoheld.core.TemporalExtent;

/// The days that a timeline shows at first.
final class Periods {
    private Periods() {}

    /// What the descriptor says; else first to last claim; without claims first to last incident;
    /// without any date the start of the offensive, or the first day of 1970.
    static Period shownFirst(Descriptor descriptor, List<Claim> claims, List<Incident> incidents) {
        Stream<TemporalExtent> extents =
                claims.isEmpty()
                        ? incidents.stream().map(Incident::when)
                        : claims.stream().map(Claim::valid);
        return descriptor
                .period()
                .or(() -> extents.map(Periods::known).reduce(Periods::both))
                .orElseGet(() -> {
                    LocalDate day = descriptor.offensiveStart().orElse(LocalDate.EPOCH);
                    return new Period(day, day);
                });
    }

    private static Period known(TemporalExtent extent) {
        boolean hasStart = !extent.earliest().equals(LocalDate.MIN);
        return new Period(hasStart ? extent.earliest() : extent.latest(), extent.latest());
    }

    private static Period both(Period a, Period b) {
        return a.including(b.first()).including(b.last());
    }
}
