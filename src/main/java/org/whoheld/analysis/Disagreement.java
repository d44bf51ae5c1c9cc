package org.whoheld.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.whoheld.core.ControlCode;
import org.whoheld.core.ControlMap;
import org.whoheld.core.ControlState;
import org.whoheld.core.ControlState.Kind;
import org.whoheld.core.DataPackage;
import org.whoheld.core.KindDays;

/// How much the sources disagree about each district, on the day of a map and in a whole period.
///
/// The *voices* are those behind the state ([ControlState#claims]): of each source its newest claim
/// on the district, unless it is superseded or has lapsed, or the map's lens does not listen to it.
/// A contested claim gives the district to its holder. Through the lens of a single source there is
/// nobody to disagree.
///
/// Districts are addressed by their index in the timeline's list of districts. Immutable.
public final class Disagreement {
    private final ControlMap control;
    private final DataPackage.Period period;

    /// By district.
    private final int[] differing;

    private final double[] share;

    /// Worked out when it is first asked for: for a new known-on day that takes far longer than the
    /// rest. Two threads may both do it, with the same result.
    private volatile KindDays disputed;

    private Disagreement(
            ControlMap control, DataPackage.Period period, int[] differing, double[] share) {
        this.control = control;
        this.period = period;
        this.differing = differing;
        this.share = share;
    }

    /// @param map what it supposes is left aside: sources do not disagree with a hypothesis
    /// @param period in which days of disagreement are counted
    public static Disagreement of(ControlMap map, DataPackage.Period period) {
        ControlMap control = map.asSaid();
        int[] differing = new int[control.size()];
        double[] share = new double[control.size()];
        for (int d = 0; d < differing.length; d++) {
            // A state is disputed if and only if a voice gives it to another holder.
            if (ControlCode.kind(control.code(d)) == Kind.DISPUTED) {
                ControlState state = control.state(d);
                differing[d] = differing(state);
                share[d] = (double) differing[d] / state.claims().size();
            }
        }
        return new Disagreement(control, period, differing, share);
    }

    private static int differing(ControlState state) {
        return (int)
                state.claims().stream()
                        .filter(claim -> !state.leader().orElseThrow().equals(claim.holder()))
                        .count();
    }

    /// In which [#days] are counted, both ends inclusive.
    public DataPackage.Period period() {
        return period;
    }

    /// The number of districts.
    public int size() {
        return differing.length;
    }

    /// How many voices there are. Where nobody leads these are the voices that the lens does not
    /// accept, if any. Worked out at each call.
    public int voices(int district) {
        return control.state(district).claims().size();
    }

    /// How many of the voices give the district to another holder than the leader; none where
    /// nobody leads.
    public int differing(int district) {
        return differing[district];
    }

    /// What part of the voices differs, from 0 to below 1; 0 where there is no voice or nobody
    /// leads.
    public double share(int district) {
        return share[district];
    }

    /// Indices of the districts on which a voice differs, by share, the greatest first; then by the
    /// number of voices, then in the order of the timeline.
    public List<Integer> byShare() {
        return ranked(
                d -> differing[d] > 0,
                Comparator.<Integer>comparingDouble(d -> -share[d])
                        .thenComparing(this::voices, Comparator.reverseOrder()));
    }

    /// Indices of the districts that are disputed on a day of the period, by the number of such
    /// days, the greatest first; then in the order of the timeline.
    public List<Integer> byDays() {
        return ranked(
                d -> days(d) > 0, Comparator.comparing(this::days, Comparator.reverseOrder()));
    }

    private List<Integer> ranked(IntPredicate wanted, Comparator<Integer> order) {
        return IntStream.range(0, size()).filter(wanted).boxed().sorted(order).toList();
    }

    /// On how many days of the period, both ends inclusive, the state through the map's lens and
    /// with its knowledge is disputed. The same for every day of the map.
    public int days(int district) {
        return disputed().count(district);
    }

    /// The days that [#days] counts, all districts at once.
    public KindDays disputed() {
        KindDays days = disputed;
        if (days == null) {
            days =
                    control.timeline()
                            .days(
                                    Kind.DISPUTED,
                                    control.lens(),
                                    control.asOf().recordedBy(),
                                    period);
            disputed = days;
        }
        return days;
    }
}
