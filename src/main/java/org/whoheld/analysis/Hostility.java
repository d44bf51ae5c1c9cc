package org.whoheld.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.whoheld.core.Actor;
import org.whoheld.core.Area;
import org.whoheld.core.DataPackage;
import org.whoheld.core.District;

/// Who is hostile to whom, and who is besieged where, as the package says. Actors and districts are
/// addressed by their index in the package's lists. Immutable.
public final class Hostility {
    private final boolean[][] hostile;

    /// By district and actor.
    private final boolean[][] besieged;

    private Hostility(boolean[][] hostile, boolean[][] besieged) {
        this.hostile = hostile;
        this.besieged = besieged;
    }

    public static Hostility of(DataPackage pack) {
        Map<String, Integer> actors = indices(pack.actors().stream().map(Actor::id).toList());
        Map<String, Integer> districts =
                indices(pack.districts().stream().map(District::id).toList());
        boolean[][] hostile = new boolean[actors.size()][actors.size()];
        for (List<String> pair : pack.hostile()) {
            int a = actors.get(pair.getFirst());
            int b = actors.get(pair.getLast());
            hostile[a][b] = true;
            hostile[b][a] = true;
        }
        boolean[][] besieged = new boolean[districts.size()][actors.size()];
        for (Area area : pack.areas()) {
            for (String actor : area.besieged()) {
                for (String district : area.districts()) {
                    besieged[districts.get(district)][actors.get(actor)] = true;
                }
            }
        }
        return new Hostility(hostile, besieged);
    }

    private static Map<String, Integer> indices(List<String> ids) {
        Map<String, Integer> indices = new HashMap<>();
        ids.forEach(id -> indices.put(id, indices.size()));
        return indices;
    }

    /// Whether two actors fight each other. Nobody, −1, is hostile to no one.
    public boolean areHostile(int a, int b) {
        return a >= 0 && b >= 0 && hostile[a][b];
    }

    /// Whether the package says that the actor is besieged in the district ([Area#besieged]): then
    /// no way out leads over ground that is not mapped, or of which nothing is known.
    public boolean isBesieged(int district, int actor) {
        return besieged[district][actor];
    }
}
