package org.whoheld.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.whoheld.analysis.TopologyEvent.Kind;
import org.whoheld.core.Actor;
import org.whoheld.core.ControlCode;
import org.whoheld.core.ControlMap;

/// Finds what happened to the parts of each actor's ground from one map to the next: which were
/// split, merged, encircled, relieved, eliminated, and by which district.
///
/// The maps are those of two days, as a rule of neighbouring ones: what came and went in between is
/// not seen. Parts of different days are the same if they have a district in common.
public final class TopologyEvents {
    private final LocalDate date;
    private final Day before;
    private final Day after;
    private final Coverage coverage;
    private final List<TopologyEvent> events = new ArrayList<>();

    private TopologyEvents(Day before, Day after, Coverage coverage) {
        this.date = after.control().asOf().valid();
        this.before = before;
        this.after = after;
        this.coverage = coverage;
    }

    /// A map and its parts.
    record Day(ControlMap control, Pockets pockets) {
        static Day of(ControlMap control, Coverage coverage) {
            return new Day(control, Pockets.of(control, coverage));
        }
    }

    /// The events of the second map's day: by actor in the timeline's order, then by kind.
    public static List<TopologyEvent> between(
            ControlMap before, ControlMap after, Coverage coverage) {
        return between(Day.of(before, coverage), Day.of(after, coverage), coverage);
    }

    static List<TopologyEvent> between(Day before, Day after, Coverage coverage) {
        TopologyEvents found = new TopologyEvents(before, after, coverage);
        for (Actor actor : after.control().timeline().actors()) {
            found.find(actor);
        }
        return List.copyOf(found.events);
    }

    private void find(Actor actor) {
        List<Pocket> old = before.pockets().of(actor);
        List<Pocket> now = after.pockets().of(actor);
        for (Pocket part : old) {
            List<Pocket> left = overlapping(part, after);
            if (left.size() > 1) {
                add(Kind.SPLIT, actor, joining(changed(part, after), left, after));
            }
        }
        for (Pocket part : now) {
            List<Pocket> from = overlapping(part, before);
            if (from.size() > 1) {
                add(Kind.MERGE, actor, joining(changed(part, before), from, before));
            }
        }
        for (Pocket part : now) {
            if (part.encircled()
                    && part.districts().stream().anyMatch(d -> leader(before, d) >= 0)
                    && overlapping(part, before).stream().noneMatch(Pocket::encircled)) {
                add(Kind.ENCIRCLED, actor, causes(part, after, before));
            }
        }
        for (Pocket part : now) {
            List<Pocket> from = overlapping(part, before);
            if (!part.encircled() && !from.isEmpty() && from.stream().allMatch(Pocket::encircled)) {
                Set<Integer> causes = new TreeSet<>();
                from.forEach(it -> causes.addAll(causes(it, before, after)));
                add(Kind.RELIEVED, actor, causes);
            }
        }
        for (Pocket part : old) {
            if (overlapping(part, after).isEmpty()) {
                add(Kind.ELIMINATED, actor, part.districts());
            }
        }
    }

    private void add(Kind kind, Actor actor, Collection<Integer> causes) {
        events.add(
                new TopologyEvent(
                        date,
                        actor,
                        kind,
                        causes.stream().sorted().toList(),
                        before.pockets().of(actor).size(),
                        after.pockets().of(actor).size()));
    }

    /// The parts of the same actor on another day that have a district in common with a part.
    private static List<Pocket> overlapping(Pocket part, Day day) {
        return part.districts().stream()
                .flatMap(district -> day.pockets().of(district).stream())
                .filter(it -> it.actor().equals(part.actor()))
                .distinct()
                .toList();
    }

    /// The districts of a part that are not the actor's on another day.
    private static List<Integer> changed(Pocket part, Day day) {
        return part.districts().stream().filter(d -> !isOf(part.actor(), d, day)).toList();
    }

    private static boolean isOf(Actor actor, int district, Day day) {
        return day.pockets().of(district).filter(it -> it.actor().equals(actor)).isPresent();
    }

    /// Those of the districts that touch two of the pieces, on the day of the pieces; else those
    /// that touch one; else all.
    private List<Integer> joining(List<Integer> changed, List<Pocket> pieces, Day day) {
        for (int wanted = 2; wanted >= 1; wanted--) {
            int least = wanted;
            List<Integer> found =
                    changed.stream()
                            .filter(d ->
                                    ownNeighbours(d, pieces.getFirst().actor(), day).stream()
                                                    .filter(pieces::contains)
                                                    .count()
                                            >= least)
                            .toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return changed;
    }

    /// The actor's parts that a district touches.
    private Set<Pocket> ownNeighbours(int district, Actor actor, Day day) {
        Set<Pocket> parts = new LinkedHashSet<>();
        for (int neighbour : coverage.graph().sharedNeighbours(district)) {
            day.pockets()
                    .of(neighbour)
                    .filter(it -> it.actor().equals(actor))
                    .ifPresent(parts::add);
        }
        return parts;
    }

    /// By which districts a part is closed on one day and not on the other: those that changed
    /// hands, in it or at it, and would open it if each alone were as on the other day.
    private Set<Integer> causes(Pocket part, Day closed, Day open) {
        Set<Integer> changed = new TreeSet<>();
        for (int district : part.districts()) {
            if (hasOtherLeader(district)) {
                changed.add(district);
            }
            for (int neighbour : coverage.graph().sharedNeighbours(district)) {
                if (hasOtherLeader(neighbour)) {
                    changed.add(neighbour);
                }
            }
        }
        Set<Integer> opening = new TreeSet<>(changed);
        opening.removeIf(d -> !opens(d, part, closed, open));
        return opening.isEmpty() ? changed : opening;
    }

    private boolean hasOtherLeader(int district) {
        return leader(before, district) != leader(after, district);
    }

    private static int leader(Day day, int district) {
        return ControlCode.leader(day.control().code(district));
    }

    private boolean opens(int district, Pocket part, Day closed, Day open) {
        int actor = closed.control().timeline().actors().indexOf(part.actor());
        int then = leader(open, district);
        if (then != actor) {
            return !coverage.hostility().areHostile(actor, then);
        }
        // it would be the actor's own: is it open itself, or the way to a part that is?
        return coverage.graph().borders(district).stream()
                        .anyMatch(border ->
                                Pockets.isOpen(closed.control(), coverage, district, border, actor))
                || ownNeighbours(district, part.actor(), closed).stream()
                        .anyMatch(it -> !it.encircled());
    }
}
