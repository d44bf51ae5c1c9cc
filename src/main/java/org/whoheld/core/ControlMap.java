package org.whoheld.core;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import org.whoheld.core.ControlState.Kind;

/// The state of every district at one point of both clocks, through one lens. Immutable.
///
/// Some districts may be supposed in other hands than the sources say ([#supposing]); all else is
/// as it is without.
///
/// Districts are addressed by their index in the timeline's list of districts.
public final class ControlMap {
    private final ControlTimeline timeline;
    private final AsOf asOf;
    private final Lens lens;
    private final Optional<Hypothesis> hypothesis;

    /// By the sources alone; [#codes] itself if nothing is supposed.
    private final int[] said;

    private final int[] codes;

    ControlMap(ControlTimeline timeline, AsOf asOf, Lens lens, int[] codes) {
        this(timeline, asOf, lens, Optional.empty(), codes, codes);
    }

    private ControlMap(
            ControlTimeline timeline,
            AsOf asOf,
            Lens lens,
            Optional<Hypothesis> hypothesis,
            int[] said,
            int[] codes) {
        this.timeline = timeline;
        this.asOf = asOf;
        this.lens = lens;
        this.hypothesis = hypothesis;
        this.said = said;
        this.codes = codes;
    }

    public ControlTimeline timeline() {
        return timeline;
    }

    public AsOf asOf() {
        return asOf;
    }

    public Lens lens() {
        return lens;
    }

    /// This map with its districts in the supposed hands, in place of what it supposes itself. A
    /// district that the supposed holder leads anyway stays as the sources say.
    ///
    /// @throws IllegalArgumentException if the hypothesis names a district or an actor that there
    ///   is not
    public ControlMap supposing(Hypothesis supposed) {
        int[] changed = said.clone();
        supposed.holders()
                .forEach((id, holder) -> {
                    int district = timeline.indexOf(id);
                    int actor = timeline.indexOfActor(holder);
                    int leader = ControlCode.leader(said[district]);
                    if (leader != actor) {
                        changed[district] = ControlCode.of(Kind.SUPPOSED, actor, leader);
                    }
                });
        return new ControlMap(timeline, asOf, lens, Optional.of(supposed), said, changed);
    }

    /// What is supposed, whether or not it differs from what the sources say; empty on a map of
    /// what the sources say.
    public Optional<Hypothesis> hypothesis() {
        return hypothesis;
    }

    /// This map with nothing supposed.
    public ControlMap asSaid() {
        return hypothesis.isEmpty() ? this : new ControlMap(timeline, asOf, lens, said);
    }

    /// Whether the district is shown in other hands than the sources say.
    public boolean isSupposed(int district) {
        return ControlCode.kind(codes[district]) == Kind.SUPPOSED;
    }

    /// The number of districts.
    public int size() {
        return codes.length;
    }

    /// The look of a district, see [ControlCode]. Costs one array read.
    public int code(int district) {
        return codes[district];
    }

    /// The first day of the days without a break, up to the map's own, on which the leader is the
    /// one of this map, by the same lens and knowledge; empty if nobody else is known to have led
    /// before, and for a supposed leader. That nobody leads counts as a leader.
    public Optional<LocalDate> ledSince(int district) {
        return isSupposed(district)
                ? Optional.empty()
                : timeline.ledSince(district, ControlCode.leader(codes[district]), asOf, lens);
    }

    /// The actors that hold a district or may hold it, by their index in the timeline's list: its
    /// leader; whom a live voice among those that the lens hears names as holder or challenger; who
    /// challenges the leader by a word that has not lapsed; and who led before a change whose day
    /// is still open. Where nobody leads, whom any voice names. What is supposed counts as held.
    /// Worked out anew at each call where sources differ or a district is fought over.
    public BitSet mayHold(int district) {
        int code = codes[district];
        return switch (ControlCode.kind(code)) {
            case UNKNOWN, CONTESTED, DISPUTED -> timeline.mayHold(district, asOf, lens);
            case HELD, SUPPOSED -> actors(ControlCode.leader(code));
            case IN_TRANSITION -> actors(ControlCode.leader(code), ControlCode.second(code));
        };
    }

    /// @param some −1 for nobody
    private static BitSet actors(int... some) {
        BitSet actors = new BitSet();
        Arrays.stream(some).filter(it -> it >= 0).forEach(actors::set);
        return actors;
    }

    /// The state of a district with the claims behind it. Worked out anew at each call.
    public ControlState state(int district) {
        ControlState saying = timeline.state(district, asOf, lens);
        return isSupposed(district)
                ? new ControlState.Supposed(
                        timeline.actors().get(ControlCode.leader(codes[district])), saying)
                : saying;
    }

    /// @throws IllegalArgumentException if there is no such district
    public ControlState state(String district) {
        return state(timeline.indexOf(district));
    }
}
