package org.whoheld.analysis;

import java.util.List;
import org.whoheld.core.Actor;

/// A connected part of an actor's ground.
///
/// @param actor who leads all of its districts
/// @param number 1 for the actor's largest part, then on in the order of area
/// @param districts indices in the timeline's list, in ascending order; at least one
/// @param encircled whether every neighbour is hostile to the actor. Ground outside the mapped
///   area, or that nobody is known to lead, is not hostile, unless the package says that the actor
///   was besieged there
public record Pocket(
        Actor actor,
        int number,
        List<Integer> districts,
        double areaSquareKilometres,
        boolean encircled) {
    public Pocket {
        districts = List.copyOf(districts);
    }
}
