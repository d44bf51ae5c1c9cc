package org.whoheld.core;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/// A package as it was loaded: who and where, every claim, and what it says about itself.
/// Immutable.
///
/// @param approximationDays the width of `~` in its dates, to either side
/// @param period the days that the timeline shows at first
/// @param hostile pairs of ids of actors that fight each other
public record DataPackage(
        About about,
        ControlRules rules,
        int approximationDays,
        Optional<LocalDate> offensiveStart,
        Period period,
        List<List<String>> hostile,
        List<Actor> actors,
        List<Source> sources,
        List<District> districts,
        List<ContextFeature> context,
        List<Area> areas,
        List<Claim> claims,
        List<Incident> incidents) {
    public DataPackage {
        hostile = hostile.stream().map(List::copyOf).toList();
        actors = List.copyOf(actors);
        sources = List.copyOf(sources);
        districts = List.copyOf(districts);
        context = List.copyOf(context);
        areas = List.copyOf(areas);
        claims = PackedClaims.of(claims);
        incidents = List.copyOf(incidents);
    }

    /// What a package says about itself.
    ///
    /// @param name short, for file names and citations
    /// @param version empty if it has none
    /// @param licence name of the licence of the compilation; empty if it gives none
    /// @param controlDefinition what the package means by control; empty if it does not say
    /// @param credits lines that pictures must carry
    public record About(
            String name,
            String title,
            String description,
            String version,
            String licence,
            String controlDefinition,
            List<String> credits) {
        public About {
            credits = List.copyOf(credits);
        }
    }

    /// Days from first to last, both inclusive.
    public record Period(LocalDate first, LocalDate last) {
        public Period {
            if (last.isBefore(first)) {
                throw new IllegalArgumentException("the period ends before it begins");
            }
        }

        public boolean contains(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }

        /// One day more at each end.
        public Period widened() {
            return new Period(first.minusDays(1), last.plusDays(1));
        }

        /// The smallest period that holds this one and the day.
        public Period including(LocalDate day) {
            return new Period(day.isBefore(first) ? day : first, day.isAfter(last) ? day : last);
        }
    }

    public ControlTimeline timeline() {
        return new ControlTimeline(
                districts.stream().map(District::id).toList(), actors, claims, rules);
    }

    /// The actors that some claim names as holder or challenger.
    public Set<Actor> named() {
        Set<Actor> named = new HashSet<>();
        for (Assertion says : PackedClaims.of(claims).allAssertions()) {
            named.add(says.holder());
            if (says instanceof Assertion.Contests(_, var challenger)) {
                named.add(challenger);
            }
        }
        return named;
    }

    /// How many claims each source made, by its id; those without any are left out.
    public Map<String, Integer> claimsBySource() {
        return PackedClaims.of(claims).countBySource();
    }

    /// How many claims were recorded on each day that has any.
    public SortedMap<LocalDate, Integer> claimsByRecorded() {
        return PackedClaims.of(claims).countByRecorded();
    }

    /// The districts of which something that may hold on the day already was recorded after it, by
    /// the day on which it was.
    public SortedMap<LocalDate, Set<String>> districtsReportedAfter(LocalDate day) {
        return PackedClaims.of(claims).reportedAfter(day);
    }

    /// Whether no claim holds yet on the day.
    public boolean isBeforeFirstClaim(LocalDate day) {
        return claims.isEmpty() || PackedClaims.of(claims).firstDay().isAfter(day);
    }

    /// Whether all claims were recorded after the day, so that nothing was known on it.
    public boolean isBeforeFirstRecord(LocalDate day) {
        return claims.isEmpty() || PackedClaims.of(claims).firstRecorded().isAfter(day);
    }

    /// Which day of the offensive a day is; the first is day 1. Empty before it, after the period,
    /// of which alone the package tells, and if the package names no start.
    public Optional<Long> dayOfOffensive(LocalDate day) {
        return offensiveStart
                .filter(_ -> !day.isAfter(period.last()))
                .map(start -> day.toEpochDay() - start.toEpochDay() + 1)
                .filter(count -> count >= 1);
    }
}
