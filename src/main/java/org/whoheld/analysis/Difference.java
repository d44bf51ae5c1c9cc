package org.whoheld.analysis;

import java.util.ArrayList;
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

    private final ControlMap before;
    private final ControlMap after;

    /// By district: whether another lens tells another change.
    private final boolean[] dependsOnLens;

    private Difference(ControlMap before, ControlMap after, boolean[] dependsOnLens) {
        this.before = before;
        this.after = after;
        this.dependsOnLens = dependsOnLens;
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
        for (Lens lens : WEIGHING) {
            if (!lens.equals(before.lens())) {
                ControlMap otherBefore = before.timeline().asOf(before.asOf(), lens);
                ControlMap otherAfter = after.timeline().asOf(after.asOf(), lens);
                for (int d = 0; d < depends.length; d++) {
                    depends[d] |=
                            leader(otherBefore, d) != leader(before, d)
                                    || leader(otherAfter, d) != leader(after, d);
                }
            }
        }
        return new Difference(before, after, depends);
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

    /// Whether the leader on the second map is another one than on the first.
    public boolean isChanged(int district) {
        return from(district) != to(district);
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

    private static int leader(ControlMap map, int district) {
        return ControlCode.leader(map.code(district));
    }
}
