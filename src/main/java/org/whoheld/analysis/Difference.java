package org.whoheld.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.whoheld.core.ControlCode;
import org.whoheld.core.ControlMap;
import org.whoheld.core.Lens;

/// Which districts changed hands between two maps: those whose leader, by the maps' lens, is
/// another one on the second than on the first. What happened in between, and came back, is no
/// difference. That nobody is known to lead counts as a leader of its own, −1, so a district of
/// which something becomes known changes hands too.
///
/// Either map may be of the earlier day. Both may also be of one day and differ in what was known.
/// Districts are addressed by their index in the timeline's list of districts. Immutable.
public final class Difference {
    private static final List<Lens> WEIGHING =
            List.of(Lens.BEST_SUPPORTED, Lens.CAUTIOUS, Lens.LATEST);

    private static final int SEVERAL = -1;
    private static final int NO_ONE = -2;

    private final ControlMap before;
    private final ControlMap after;

    /// By district: whether another lens tells another change.
    private final boolean[] dependsOnLens;

    /// By district that is changed: whether another lens does not give it to the gainer on these
    /// days.
    private final boolean[] notByEvery;

    /// By district that is not changed: who gains it by another lens, [#SEVERAL] or [#NO_ONE].
    private final int[] otherGainer;

    private Difference(
            ControlMap before,
            ControlMap after,
            boolean[] dependsOnLens,
            boolean[] notByEvery,
            int[] otherGainer) {
        this.before = before;
        this.after = after;
        this.dependsOnLens = dependsOnLens;
        this.notByEvery = notByEvery;
        this.otherGainer = otherGainer;
    }

    /// @throws IllegalArgumentException if the maps are not of one timeline and one lens
    public static Difference between(ControlMap before, ControlMap after) {
        if (before.timeline() != after.timeline()) {
            throw new IllegalArgumentException("the two maps are of different timelines");
        }
        if (!before.lens().equals(after.lens())) {
            throw new IllegalArgumentException(
                    "the two maps are seen through different lenses, %s and %s"
                            .formatted(before.lens().key(), after.lens().key()));
        }
        boolean[] depends = new boolean[before.size()];
        boolean[] notByEvery = new boolean[before.size()];
        int[] otherGainer = new int[before.size()];
        Arrays.fill(otherGainer, NO_ONE);
        for (Lens lens : WEIGHING) {
            if (!lens.equals(before.lens()) && isKnowable(before, after)) {
                ControlMap otherBefore = before.timeline().asOf(before.asOf(), lens);
                ControlMap otherAfter = after.timeline().asOf(after.asOf(), lens);
                for (int d = 0; d < depends.length; d++) {
                    depends[d] |=
                            leader(otherBefore, d) != leader(before, d)
                                    || leader(otherAfter, d) != leader(after, d);
                    notByEvery[d] |=
                            leader(otherAfter, d) != leader(after, d)
                                    || leader(otherBefore, d) == leader(otherAfter, d);
                    if (leader(before, d) == leader(after, d)
                            && leader(otherBefore, d) != leader(otherAfter, d)) {
                        int gainer = leader(otherAfter, d);
                        otherGainer[d] =
                                otherGainer[d] == NO_ONE || otherGainer[d] == gainer
                                        ? gainer
                                        : SEVERAL;
                    }
                }
            }
        }
        return new Difference(before, after, depends, notByEvery, otherGainer);
    }

    public ControlMap before() {
        return before;
    }

    public ControlMap after() {
        return after;
    }

    /// The number of districts, changed or not.
    public int size() {
        return before.size();
    }

    /// Whether neither day lay still ahead of what was known. Otherwise nothing can be said to have
    /// changed.
    public boolean isKnowable() {
        return isKnowable(before, after);
    }

    private static boolean isKnowable(ControlMap before, ControlMap after) {
        return !before.asOf().isAhead() && !after.asOf().isAhead();
    }

    /// Whether the leader on the second map is another one than on the first.
    public boolean isChanged(int district) {
        return isKnowable() && from(district) != to(district);
    }

    /// Indices of the changed districts, in the order of the timeline.
    public List<Integer> changed() {
        List<Integer> changed = new ArrayList<>();
        for (int d = 0; d < size(); d++) {
            if (isChanged(d)) {
                changed.add(d);
            }
        }
        return changed;
    }

    /// Index of the leader on the first map, −1 if nobody is known to lead.
    public int from(int district) {
        return leader(before, district);
    }

    /// Index of the leader on the second map, −1 if nobody is known to lead.
    public int to(int district) {
        return leader(after, district);
    }

    /// Whether who leads on the two maps is not the same by all of *best supported*, *cautious*,
    /// *latest* and the maps' own lens, with the knowledge of each map. May be so of a district
    /// that is not changed: another lens says that it is, or gives it to another all along.
    public boolean dependsOnLens(int district) {
        return dependsOnLens[district];
    }

    /// Of a changed district, whether *best supported*, *cautious* and *latest* all say that its
    /// new leader gained it between the two days, from whomever.
    public boolean isGainedByEveryLens(int district) {
        return !notByEvery[district];
    }

    /// Whether the district is not changed by the maps' lens, and is by another.
    public boolean isChangedByAnotherLens(int district) {
        return otherGainer[district] != NO_ONE;
    }

    /// Index of the actor who gains a district by another lens and not by the maps' own; −1 if it
    /// is not changed by another lens, or there is no one such actor.
    public int gainerByAnotherLens(int district) {
        return Math.max(otherGainer[district], -1);
    }

    private static int leader(ControlMap map, int district) {
        return ControlCode.leader(map.code(district));
    }
}
