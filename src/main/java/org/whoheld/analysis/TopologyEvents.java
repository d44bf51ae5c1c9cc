package org.whoheld.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
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
        Set<Pocket> parts = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Pocket> inOrder = new ArrayList<>();
        for (int district : part.districts()) {
            day.pockets()
                    .of(district)
                    .filter(it -> it.actor().equals(part.actor()))
                    .filter(parts::add)
                    .ifPresent(inOrder::add);
        }
        return inOrder;
    }

    /// The districts of a part that are not the actor's on another day.
    private static List<Integer> changed(Pocket part, Day day) {
        return part.districts().stream().filter(d -> !isOf(part.actor(), d, day)).toList();
    }

    private static boolean isOf(Actor actor, int district, Day day) {
        return day.pockets().of(district).filter(it -> it.actor().equals(actor)).isPresent();
    }

    /// Which of the changed districts join the pieces on the day of the pieces: those that alone
    /// touch two of them; else those on the ways from one to another over changed ground.
    private Collection<Integer> joining(List<Integer> changed, List<Pocket> pieces, Day day) {
        Actor actor = pieces.getFirst().actor();
        List<Integer> alone =
                changed.stream().filter(d -> touched(d, actor, pieces, day).size() > 1).toList();
        if (!alone.isEmpty()) {
            return alone;
        }
        Set<Integer> ways = new TreeSet<>(changed);
        // a district on no way has one neighbour at the most from which a way could come
        while (ways.removeIf(d -> ends(d, ways) + touched(d, actor, pieces, day).size() < 2)) {}
        return ways.isEmpty() ? changed : ways;
    }

    private int ends(int district, Set<Integer> ways) {
        int ends = 0;
        for (int neighbour : coverage.graph().sharedNeighbours(district)) {
            if (ways.contains(neighbour)) {
                ends++;
            }
        }
        return ends;
    }

    private Set<Pocket> touched(int district, Actor actor, List<Pocket> pieces, Day day) {
        Set<Pocket> touched = ownNeighbours(district, actor, day);
        touched.retainAll(pieces);
        return touched;
    }

    /// The actor's parts that a district touches.
    private Set<Pocket> ownNeighbours(int district, Actor actor, Day day) {
        Set<Pocket> parts = Collections.newSetFromMap(new IdentityHashMap<>());
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
            return Pockets.isOpen(coverage.hostility(), besiegedAt(district, part), actor, then);
        }
        // it would be the actor's own: is it open itself, or the way to a part that is?
        return coverage.graph().borders(district).stream()
                        .anyMatch(border ->
                                Pockets.isOpen(closed.control(), coverage, district, border, actor))
                || ownNeighbours(district, part.actor(), closed).stream()
                        .anyMatch(it -> !it.encircled());
    }

    /// Whether the part is besieged in all of its districts that border another one.
    private boolean besiegedAt(int district, Pocket part) {
        int actor = after.control().timeline().actors().indexOf(part.actor());
        for (int own : part.districts()) {
            for (int neighbour : coverage.graph().sharedNeighbours(own)) {
                if (neighbour == district && !coverage.hostility().isBesieged(own, actor)) {
                    return false;
                }
            }
        }
        return true;
    }
}
