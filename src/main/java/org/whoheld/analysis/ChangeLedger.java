package org.whoheld.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.whoheld.core.Actor;
import org.whoheld.core.Claim;
import org.whoheld.core.ControlMap;
import org.whoheld.core.TemporalExtent;

/// The districts that changed hands between two maps, one entry each, and what every party gained
/// and lost by that. "Nobody is known to hold it" is a party, so all gains together are all losses
/// together.
///
/// @param entries in the order of the timeline's districts
/// @param totals one for each actor of the timeline, in its order, those without a change too; last
///   that of nobody
public record ChangeLedger(List<Entry> entries, List<Total> totals) {
    public ChangeLedger {
        entries = List.copyOf(entries);
        totals = List.copyOf(totals);
    }

    /// A district that changed hands.
    ///
    /// @param district index in the timeline's list of districts
    /// @param from who leads on the first map; empty for nobody
    /// @param to who leads on the second map; empty for nobody
    /// @param when the day on which the leader on the map of the later day began to lead for the
    ///   last time up to that day, by that map's lens and knowledge. After the earlier day and not
    ///   after the later one where both maps know the same. Empty if nobody else is known to have
    ///   led before
    /// @param whenLatest the last day on which that may have been, where the claim by which it
    ///   began leaves the day open; else the same as `when`
    /// @param sources how many sources have a voice behind the state on the second map
    ///   ([org.whoheld.core.ControlState#claims]) that gives the district to `to`; 0 for nobody
    /// @param dependsOnLens see [Difference#dependsOnLens]
    public record Entry(
            int district,
            Optional<Actor> from,
            Optional<Actor> to,
            Optional<LocalDate> when,
            Optional<LocalDate> whenLatest,
            double areaSquareKilometres,
            int sources,
            boolean dependsOnLens) {}

    /// What one party gained and lost.
    ///
    /// @param actor empty for nobody
    public record Total(Optional<Actor> actor, Holdings.Share gained, Holdings.Share lost) {
        /// Districts gained less districts lost; below 0 if more were lost.
        public int netDistricts() {
            return gained.districts() - lost.districts();
        }

        /// Area gained less area lost.
        public double netSquareKilometres() {
            return gained.areaSquareKilometres() - lost.areaSquareKilometres();
        }
    }

    /// @param areas of the districts of the maps' timeline, in its order
    public static ChangeLedger of(Difference difference, DistrictAreas areas) {
        List<Actor> actors = difference.after().timeline().actors();
        List<Entry> entries =
                difference.changed().stream()
                        .map(district -> entry(difference, district, areas))
                        .toList();
        List<Total> totals = new ArrayList<>();
        for (Actor actor : actors) {
            totals.add(total(Optional.of(actor), entries));
        }
        totals.add(total(Optional.empty(), entries));
        return new ChangeLedger(entries, totals);
    }

    private static Entry entry(Difference difference, int district, DistrictAreas areas) {
        ControlMap after = difference.after();
        List<Actor> actors = after.timeline().actors();
        Optional<Actor> to = actor(actors, difference.to(district));
        ControlMap later =
                after.asOf().hasReached(difference.before().asOf().valid())
                        ? after
                        : difference.before();
        Optional<LocalDate> when = later.ledSince(district);
        return new Entry(
                district,
                actor(actors, difference.from(district)),
                to,
                when,
                when.map(day -> latest(later, district, day)),
                areas.squareKilometres(district),
                to.map(holder -> sources(after.state(district).claims(), holder)).orElse(0),
                difference.dependsOnLens(district));
    }

    private static LocalDate latest(ControlMap map, int district, LocalDate day) {
        return map.timeline()
                .state(district, map.asOf().at(day), map.lens())
                .leadingClaim()
                .map(Claim::valid)
                .filter(map.asOf().at(day)::isWithin)
                .map(TemporalExtent::latest)
                .orElse(day);
    }

    private static Optional<Actor> actor(List<Actor> actors, int index) {
        return index < 0 ? Optional.empty() : Optional.of(actors.get(index));
    }

    private static int sources(List<Claim> voices, Actor holder) {
        return (int)
                voices.stream()
                        .filter(claim -> claim.holder().equals(holder))
                        .map(Claim::source)
                        .distinct()
                        .count();
    }

    private static Total total(Optional<Actor> actor, List<Entry> entries) {
        return new Total(
                actor,
                share(entries.stream().filter(entry -> entry.to().equals(actor)).toList()),
                share(entries.stream().filter(entry -> entry.from().equals(actor)).toList()));
    }

    private static Holdings.Share share(List<Entry> entries) {
        return new Holdings.Share(
                entries.size(), entries.stream().mapToDouble(Entry::areaSquareKilometres).sum());
    }
}
