package org.whoheld.core;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;

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
    private final Function<Lens, Judge> judges;
    private final SeriesCache series;
    private final int window;

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
        window = Math.min(rules.disputeWindowDays(), ClaimColumns.FAR);
        this.columns = new ClaimColumns(districtIndex, this.actors, PackedClaims.of(claims), rules);
        this.judges = lens -> new Judge(columns, this.actors.size(), window, lens);
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

    /// @throws IllegalArgumentException if there is no such actor
    int indexOfActor(String actor) {
        for (int a = 0; a < actors.size(); a++) {
            if (actors.get(a).id().equals(actor)) {
                return a;
            }
        }
        throw new IllegalArgumentException("there is no actor " + actor);
    }

    /// The state of every district. All are unknown on a day that lies ahead of what was known
    /// ([AsOf#isAhead]).
    public ControlMap asOf(AsOf asOf, Lens lens) {
        int[] codes = asOf.isAhead() ? new int[districts.size()] : series.codes(asOf, lens);
        return new ControlMap(this, asOf, lens, codes);
    }

    /// Every claim on a district, oldest first.
    public List<Claim> claims(String district) {
        int index = indexOf(district);
        return IntStream.range(columns.start[index], columns.start[index + 1])
                .mapToObj(columns::claim)
                .toList();
    }

    /// The states of one district through time, oldest first: a span ends where the kind of state
    /// or one of its actors changes, whatever becomes of the claims behind it. Before the first it
    /// is unknown; the last has no end, or ends with the known-on day, after which nothing is
    /// known. A first span without a known start begins on [LocalDate#MIN].
    public List<Span> history(String district, Lens lens, LocalDate recordedBy) {
        int index = indexOf(district);
        int known = ClaimColumns.day(recordedBy);
        List<Integer> starts = series.of(index, lens, recordedBy).spans(index);
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < starts.size() && starts.get(i) <= known; i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) - 1 : ClaimColumns.FAR;
            addSpans(index, lens, recordedBy, starts.get(i), Math.min(end, known), spans);
        }
        return List.copyOf(spans);
    }

    /// Adds a span of unchanged code. Of who differs from the leader the code tells the heaviest
    /// only.
    ///
    /// @param last day, inclusive
    private void addSpans(
            int district, Lens lens, LocalDate recordedBy, int first, int last, List<Span> spans) {
        ControlState before = stateOn(district, lens, recordedBy, first);
        spans.add(new Span(ClaimColumns.date(first), before));
        if (!(before instanceof ControlState.Disputed)) {
            return;
        }
        for (int day :
                columns.turningDays(district, window, ClaimColumns.day(recordedBy), first, last)) {
            ControlState now = stateOn(district, lens, recordedBy, day);
            if (!others(now).equals(others(before))) {
                spans.add(new Span(ClaimColumns.date(day), now));
                before = now;
            }
        }
    }

    private ControlState stateOn(int district, Lens lens, LocalDate recordedBy, int day) {
        return state(district, new AsOf(ClaimColumns.date(day), recordedBy), lens);
    }

    private static List<Actor> others(ControlState state) {
        return state instanceof ControlState.Disputed(_, var others, _) ? others : List.of();
    }

    /// The days on which the map changes, and how much. What is so since an unknown day changes on
    /// none, and after the known-on day nothing does.
    public SortedMap<LocalDate, Change> changes(Lens lens, LocalDate recordedBy) {
        SortedMap<LocalDate, Change> changes = series.of(lens, recordedBy).changes();
        return recordedBy.equals(LocalDate.MAX)
                ? changes
                : new TreeMap<>(changes.headMap(recordedBy.plusDays(1)));
    }

    /// On how many days of the period each district's state is of the kind. Days after the known-on
    /// day are not counted.
    public KindDays days(
            ControlState.Kind kind, Lens lens, LocalDate recordedBy, DataPackage.Period period) {
        int known = ClaimColumns.day(recordedBy);
        return series.of(lens, recordedBy)
                .days(
                        kind,
                        ClaimColumns.day(period.first()),
                        Math.min(ClaimColumns.day(period.last()), known));
    }

    /// Whether the leader agrees with the claim about the holder on at least one day of the time
    /// that the claim speaks of: from its `earliest` until one dispute window after its `latest`.
    /// Days after the known-on day do not count. The claim is itself among what the lens weighs.
    public boolean leaderAgrees(Claim claim, Lens lens, LocalDate recordedBy) {
        int last = ClaimColumns.day(claim.valid().latest()) + window;
        return series.of(lens, recordedBy)
                .leadsWithin(
                        indexOf(claim.district()),
                        actors.indexOf(claim.holder()),
                        ClaimColumns.day(claim.valid().earliest()),
                        Math.min(last, ClaimColumns.day(recordedBy)));
    }

    Optional<LocalDate> ledSince(int district, int actor, AsOf asOf, Lens lens) {
        int known = ClaimColumns.day(asOf.recordedBy());
        int since =
                series.of(lens, asOf.recordedBy())
                        .ledSince(district, actor, Math.min(ClaimColumns.day(asOf.valid()), known));
        return Optional.of(ClaimColumns.date(since)).filter(day -> !day.equals(LocalDate.MIN));
    }

    /// The state of one district, addressed by its index, without those of the others.
    public ControlState state(int district, AsOf asOf, Lens lens) {
        return asOf.isAhead()
                ? new ControlState.Unknown(List.of())
                : new DirectAnswer(columns, () -> judges.apply(lens)).state(district, asOf, actors);
    }

    BitSet mayHold(int district, AsOf asOf, Lens lens) {
        return asOf.isAhead()
                ? new BitSet()
                : new DirectAnswer(columns, () -> judges.apply(lens)).mayHold(district, asOf);
    }

    /// A state and the day from which it holds, until the next span of the list begins.
    public record Span(LocalDate from, ControlState state) {}

    /// What changes on one day.
    ///
    /// @param hands districts that get another leader
    /// @param standing districts whose leader stays, while the kind of state or the second actor
    ///   changes
    public record Change(int hands, int standing) {
        /// All districts that look different.
        public int total() {
            return hands + standing;
        }
    }
}
