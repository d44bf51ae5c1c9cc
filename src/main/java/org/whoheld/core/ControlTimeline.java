package org.whoheld.core;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Supplier;

/// All claims of a package, ready to be asked who held what on any day. Immutable to its callers,
/// safe for threads.
///
/// [#asOf] is the one place where dates are compared: screen, charts, exports and command line all
/// ask here. The state *on* a day is the state at that day's end.
public final class ControlTimeline {
    private final List<String> districts;
    private final Map<String, Integer> districtIndex = new HashMap<>();
    private final List<Actor> actors;
    private final ClaimColumns columns;
    private final Supplier<Judge> judges;
    private final SeriesCache series;

    /// @param districts ids, in the order by which maps address them
    /// @param actors in the order by which codes address them
    /// @throws IllegalArgumentException if ids repeat, or a claim names a district or actor that is
    ///   not listed
    public ControlTimeline(
            List<String> districts,
            List<Actor> actors,
            Collection<Claim> claims,
            ControlRules rules) {
        this.districts = List.copyOf(districts);
        this.actors = List.copyOf(actors);
        for (String district : this.districts) {
            if (districtIndex.put(district, districtIndex.size()) != null) {
                throw new IllegalArgumentException("the district " + district + " is listed twice");
            }
        }
        if (actors.size() > ControlCode.MAX_ACTORS) {
            throw new IllegalArgumentException("more than " + ControlCode.MAX_ACTORS + " actors");
        }
        int window = Math.min(rules.disputeWindowDays(), ClaimColumns.FAR);
        this.columns = new ClaimColumns(districtIndex, this.actors, List.copyOf(claims), rules);
        this.judges = () -> new Judge(columns, this.actors.size(), window);
        this.series = new SeriesCache(columns, judges, window);
    }

    public List<String> districts() {
        return districts;
    }

    public List<Actor> actors() {
        return actors;
    }

    /// @throws IllegalArgumentException if there is no such district
    public int indexOf(String district) {
        Integer index = districtIndex.get(district);
        if (index == null) {
            throw new IllegalArgumentException("there is no district " + district);
        }
        return index;
    }

    /// The state of every district.
    public ControlMap asOf(AsOf asOf, Lens lens) {
        return new ControlMap(this, asOf, lens, series.codes(asOf, lens));
    }

    /// Every claim on a district, oldest first.
    public List<Claim> claims(String district) {
        int index = indexOf(district);
        return List.of(
                Arrays.copyOfRange(columns.claims, columns.start[index], columns.start[index + 1]));
    }

    /// The states of one district through time, oldest first. Before the first it is unknown; the
    /// last has no end. A first span without a known start begins on [LocalDate#MIN].
    public List<Span> history(String district, Lens lens, LocalDate recordedBy) {
        int index = indexOf(district);
        return series.of(lens, recordedBy).spans(index).stream()
                .map(ClaimColumns::date)
                .map(day -> new Span(day, state(index, new AsOf(day, recordedBy), lens)))
                .toList();
    }

    /// The days on which the map changes, and how much. What is so since an unknown day changes on
    /// none.
    public SortedMap<LocalDate, Change> changes(Lens lens, LocalDate recordedBy) {
        return series.of(lens, recordedBy).changes();
    }

    /// The state of one district, addressed by its index, without those of the others.
    public ControlState state(int district, AsOf asOf, Lens lens) {
        return new DirectAnswer(columns, judges).state(district, asOf, lens, actors);
    }

    /// A state and the day from which it holds, until the next span of the list begins.
    public record Span(LocalDate from, ControlState state) {}

    /// What changes on one day.
    ///
    /// @param hands districts that get another leader
    /// @param standing districts whose leader stays, while the kind of state or the second actor
    ///   changes
    public record Change(int hands, int standing) {
        static Change ofDistrict(boolean getsAnotherLeader) {
            return getsAnotherLeader ? new Change(1, 0) : new Change(0, 1);
        }

        Change plus(Change other) {
            return new Change(hands + other.hands, standing + other.standing);
        }

        /// All districts that look different.
        public int total() {
            return hands + standing;
        }
    }
}
