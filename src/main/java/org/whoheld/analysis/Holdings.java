package org.whoheld.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.whoheld.core.Actor;
import org.whoheld.core.ControlCode;
import org.whoheld.core.ControlMap;
import org.whoheld.core.ControlState.Kind;

/// How much each actor leads: a contested or disputed district counts for its leader alone, so that
/// every district counts once and the areas add up to that of all districts.
///
/// @param ofActors one entry for each actor of the timeline, in its order, those without a district
///   too
/// @param unknown districts of which nothing is known
public record Holdings(List<OfActor> ofActors, Share unknown) {
    public Holdings {
        ofActors = List.copyOf(ofActors);
    }

    /// Some districts and their area.
    public record Share(int districts, double areaSquareKilometres) {}

    /// What one actor leads.
    public record OfActor(Actor actor, Share share) {}

    /// The districts that are counted for a leader although they are contested or disputed.
    ///
    /// @param areas as in [#of]
    public static Share contestedOrDisputed(ControlMap control, DistrictAreas areas) {
        return of(Set.of(Kind.CONTESTED, Kind.DISPUTED), control, areas);
    }

    /// The districts that are counted for an actor by a hypothesis alone.
    ///
    /// @param areas as in [#of]
    public static Share supposed(ControlMap control, DistrictAreas areas) {
        return of(Set.of(Kind.SUPPOSED), control, areas);
    }

    private static Share of(Set<Kind> kinds, ControlMap control, DistrictAreas areas) {
        int districts = 0;
        double squareKilometres = 0;
        for (int d = 0; d < control.size(); d++) {
            if (kinds.contains(ControlCode.kind(control.code(d)))) {
                districts++;
                squareKilometres += areas.squareKilometres(d);
            }
        }
        return new Share(districts, squareKilometres);
    }

    /// @param areas of the districts of the map's timeline, in its order
    public static Holdings of(ControlMap control, DistrictAreas areas) {
        List<Actor> actors = control.timeline().actors();
        int[] districts = new int[actors.size() + 1];
        double[] squareKilometres = new double[actors.size() + 1];
        for (int d = 0; d < control.size(); d++) {
            int slot = ControlCode.leader(control.code(d)) + 1;
            districts[slot]++;
            squareKilometres[slot] += areas.squareKilometres(d);
        }
        List<OfActor> ofActors = new ArrayList<>();
        for (int a = 0; a < actors.size(); a++) {
            ofActors.add(
                    new OfActor(
                            actors.get(a), new Share(districts[a + 1], squareKilometres[a + 1])));
        }
        return new Holdings(ofActors, new Share(districts[0], squareKilometres[0]));
    }
}
