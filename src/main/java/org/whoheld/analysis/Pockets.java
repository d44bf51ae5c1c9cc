package org.whoheld.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.LineString;
import org.whoheld.analysis.DistrictGraph.Border;
import org.whoheld.core.Actor;
import org.whoheld.core.ControlCode;
import org.whoheld.core.ControlMap;

/// The connected parts of every actor's ground: two districts of one leader are in one part if a
/// way leads from one to the other over shared borders without leaving that leader's districts.
///
/// Contested and disputed districts count for their leader, so a part may hang together by ground
/// that is not surely held. Roads, bridges and the river are not looked at.
public final class Pockets {
    private static final int NONE = -1;

    private static final Comparator<Part> LARGEST_FIRST =
            Comparator.comparingDouble((Part part) -> -part.area())
                    .thenComparingInt(part -> part.districts().getFirst());

    /// A pocket that has no number yet.
    private record Part(List<Integer> districts, double area, boolean encircled) {}

    private final Coverage coverage;
    private final List<Pocket> pockets;

    /// By district: index in the list of pockets, or [#NONE].
    private final int[] pocketOf;

    private Pockets(Coverage coverage, List<Pocket> pockets, int[] pocketOf) {
        this.coverage = coverage;
        this.pockets = List.copyOf(pockets);
        this.pocketOf = pocketOf;
    }

    public static Pockets of(ControlMap control, Coverage coverage) {
        List<Actor> actors = control.timeline().actors();
        List<List<Part>> parts = new Search(control, coverage).parts(actors.size());
        List<Pocket> pockets = new ArrayList<>();
        for (int actor = 0; actor < actors.size(); actor++) {
            List<Part> ofActor = parts.get(actor);
            ofActor.sort(LARGEST_FIRST);
            for (int i = 0; i < ofActor.size(); i++) {
                Part part = ofActor.get(i);
                pockets.add(
                        new Pocket(
                                actors.get(actor),
                                i + 1,
                                part.districts(),
                                part.area(),
                                part.encircled()));
            }
        }
        int[] pocketOf = new int[coverage.size()];
        Arrays.fill(pocketOf, NONE);
        for (int p = 0; p < pockets.size(); p++) {
            for (int district : pockets.get(p).districts()) {
                pocketOf[district] = p;
            }
        }
        return new Pockets(coverage, pockets, pocketOf);
    }

    /// All parts: by actor in the timeline's order, and of one actor the largest first.
    public List<Pocket> all() {
        return pockets;
    }

    public List<Pocket> of(Actor actor) {
        return pockets.stream().filter(pocket -> pocket.actor().equals(actor)).toList();
    }

    /// The part that a district belongs to; empty if nobody is known to lead it.
    public Optional<Pocket> of(int district) {
        return pocketOf[district] == NONE
                ? Optional.empty()
                : Optional.of(pockets.get(pocketOf[district]));
    }

    /// The outline of a part, holes too, as lines that are closed unless they touch themselves.
    public List<LineString> outline(Pocket pocket) {
        return Frontlines.merged(outerBorders(pocket));
    }

    /// The borders of a part with what is not of it.
    List<Border> outerBorders(Pocket pocket) {
        List<Border> outer = new ArrayList<>();
        int p = pocketOf[pocket.districts().getFirst()];
        for (int district : pocket.districts()) {
            for (Border border : coverage.graph().borders(district)) {
                if (border.isOuter() || pocketOf[border.beyond(district)] != p) {
                    outer.add(border);
                }
            }
        }
        return outer;
    }

    static double area(Coverage coverage, List<Integer> districts) {
        return districts.stream().mapToDouble(coverage.areas()::squareKilometres).sum();
    }

    /// Whether an actor could come and go over the border of a district that it leads.
    static boolean isOpen(
            ControlMap control, Coverage coverage, int district, Border border, int actor) {
        int beyond =
                border.isOuter() ? NONE : ControlCode.leader(control.code(border.beyond(district)));
        return beyond != actor
                && isOpen(
                        coverage.hostility(),
                        coverage.hostility().isBesieged(district, actor),
                        actor,
                        beyond);
    }

    /// Whether an actor could go on over another's ground.
    ///
    /// @param besieged whether the actor is besieged where it comes from
    /// @param beyond index of who leads there; −1 for nobody and for the outside
    static boolean isOpen(Hostility hostility, boolean besieged, int actor, int beyond) {
        return beyond == NONE ? !besieged : !hostility.areHostile(actor, beyond);
    }

    /// One walk over all districts.
    private static final class Search {
        private final ControlMap control;
        private final Coverage coverage;
        private final boolean[] seen;

        Search(ControlMap control, Coverage coverage) {
            this.control = control;
            this.coverage = coverage;
            this.seen = new boolean[coverage.size()];
        }

        /// By actor.
        List<List<Part>> parts(int actors) {
            List<List<Part>> parts = new ArrayList<>();
            for (int actor = 0; actor < actors; actor++) {
                parts.add(new ArrayList<>());
            }
            for (int d = 0; d < seen.length; d++) {
                int actor = leader(d);
                if (!seen[d] && actor != NONE) {
                    List<Integer> districts = partFrom(d, actor);
                    parts.get(actor)
                            .add(
                                    new Part(
                                            districts,
                                            area(coverage, districts),
                                            isEncircled(districts, actor)));
                }
            }
            return parts;
        }

        private List<Integer> partFrom(int start, int actor) {
            List<Integer> part = new ArrayList<>(List.of(start));
            seen[start] = true;
            for (int i = 0; i < part.size(); i++) {
                int district = part.get(i);
                for (Border border : coverage.graph().borders(district)) {
                    int next = border.beyond(district);
                    if (!border.isOuter() && !seen[next] && leader(next) == actor) {
                        seen[next] = true;
                        part.add(next);
                    }
                }
            }
            Collections.sort(part);
            return part;
        }

        boolean isEncircled(List<Integer> part, int actor) {
            for (int district : part) {
                for (Border border : coverage.graph().borders(district)) {
                    if (isOpen(control, coverage, district, border, actor)) {
                        return false;
                    }
                }
            }
            return true;
        }

        private int leader(int district) {
            return ControlCode.leader(control.code(district));
        }
    }
}
