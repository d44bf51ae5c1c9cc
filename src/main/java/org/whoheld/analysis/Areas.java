package org.whoheld.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.whoheld.core.Actor;
import org.whoheld.core.ControlCode;
import org.whoheld.core.ControlMap;

/// How much ground each actor holds on a map, and between what bounds that lies where sources
/// differ or a district is fought over.
///
/// Areas are those of whole districts: of a contested district nobody knows here how much is whose.
///
/// @param ofActors one entry for each actor of the timeline, in its order, those without ground too
/// @param unknown districts that nobody is known to lead. With the shares of all actors it adds up
///   to all districts
public record Areas(List<OfActor> ofActors, Holdings.Share unknown) {
    public Areas {
        ofActors = List.copyOf(ofActors);
    }

    /// The ground of one actor: `sureSquareKilometres ≤ led.areaSquareKilometres() ≤
    /// possibleSquareKilometres`.
    ///
    /// @param led the districts that the actor leads by the map's lens
    /// @param sureSquareKilometres of those that it holds without a live voice, among those that
    ///   the lens hears, that differs, a fight, or an open day of the change. What is supposed
    ///   counts as held
    /// @param possibleSquareKilometres of all districts that it leads, that a live voice gives to
    ///   it, in which it is the challenger, or from which it is not sure to have gone yet; see
    ///   [ControlMap#mayHold]
    public record OfActor(
            Actor actor,
            Holdings.Share led,
            double sureSquareKilometres,
            double possibleSquareKilometres) {}

    public static Areas of(ControlMap control, DistrictAreas areas) {
        List<Actor> actors = control.timeline().actors();
        Holdings holdings = Holdings.of(control, areas);
        double[] sure = new double[actors.size()];
        double[] possible = new double[actors.size()];
        for (int d = 0; d < control.size(); d++) {
            double area = areas.squareKilometres(d);
            if (isSure(control, d)) {
                int leader = ControlCode.leader(control.code(d));
                sure[leader] += area;
                possible[leader] += area;
            } else {
                control.mayHold(d).stream().forEach(actor -> possible[actor] += area);
            }
        }
        List<OfActor> ofActors = new ArrayList<>();
        for (int a = 0; a < actors.size(); a++) {
            ofActors.add(
                    new OfActor(
                            actors.get(a),
                            holdings.ofActors().get(a).share(),
                            sure[a],
                            possible[a]));
        }
        return new Areas(ofActors, holdings.unknown());
    }

    /// Whether the leader holds the district and nothing speaks against it.
    static boolean isSure(ControlMap control, int district) {
        return switch (ControlCode.kind(control.code(district))) {
            case HELD, SUPPOSED -> true;
            case UNKNOWN, IN_TRANSITION, CONTESTED, DISPUTED -> false;
        };
    }

    /// The districts that an actor leads, the largest first; of equals, the first in the timeline.
    ///
    /// @param actor index in the timeline's list of actors
    public static List<Integer> ranking(ControlMap control, DistrictAreas areas, int actor) {
        return IntStream.range(0, control.size())
                .filter(d -> ControlCode.leader(control.code(d)) == actor)
                .boxed()
                .sorted(Comparator.comparingDouble(d -> -areas.squareKilometres(d)))
                .toList();
    }
}
