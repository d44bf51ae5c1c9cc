package org.whoheld.core;

import java.time.LocalDate;
import java.util.Optional;

/// The state of every district at one point of both clocks, through one lens. Immutable.
///
/// Districts are addressed by their index in the timeline's list of districts.
public final class ControlMap {
    private final ControlTimeline timeline;
    private final AsOf asOf;
    private final Lens lens;
    private final int[] codes;

    ControlMap(ControlTimeline timeline, AsOf asOf, Lens lens, int[] codes) {
        this.timeline = timeline;
        this.asOf = asOf;
        this.lens = lens;
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
    /// before. That nobody leads counts as a leader.
    public Optional<LocalDate> ledSince(int district) {
        return timeline.ledSince(district, ControlCode.leader(codes[district]), asOf, lens);
    }

    /// The state of a district with the claims behind it. Worked out anew at each call.
    public ControlState state(int district) {
        return timeline.state(district, asOf, lens);
    }

    /// @throws IllegalArgumentException if there is no such district
    public ControlState state(String district) {
        return state(timeline.indexOf(district));
    }
}
