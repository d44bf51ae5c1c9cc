package org.whoheld.analysis;

import java.util.List;
import org.whoheld.core.Actor;
import org.whoheld.core.Area;
import org.whoheld.core.DataPackage;
import org.whoheld.core.District;

/// Who is hostile to whom, and whose way out of the mapped area is closed, as the package says.
/// Actors and districts are addressed by their index in the package's lists. Immutable.
public final class Hostility {
    private final boolean[][] hostile;

    /// By district and actor.
    private final boolean[][] closed;

    private Hostility(boolean[][] hostile, boolean[][] closed) {
        this.hostile = hostile;
        this.closed = closed;
    }

    public static Hostility of(DataPackage pack) {
        List<String> actors = pack.actors().stream().map(Actor::id).toList();
        List<String> districts = pack.districts().stream().map(District::id).toList();
        boolean[][] hostile = new boolean[actors.size()][actors.size()];
        for (List<String> pair : pack.hostile()) {
            int a = actors.indexOf(pair.getFirst());
            int b = actors.indexOf(pair.getLast());
            hostile[a][b] = true;
            hostile[b][a] = true;
        }
        boolean[][] closed = new boolean[districts.size()][actors.size()];
        for (Area area : pack.areas()) {
            for (String besieged : area.besieged()) {
                for (String district : area.districts()) {
                    closed[districts.indexOf(district)][actors.indexOf(besieged)] = true;
                }
            }
        }
        return new Hostility(hostile, closed);
    }

    /// Whether two actors fight each other. Nobody, −1, is hostile to no one.
    public boolean areHostile(int a, int b) {
        return a >= 0 && b >= 0 && hostile[a][b];
    }

    /// Whether the outside of the mapped area is as good as hostile for the actor where the
    /// district borders it: [Area#besieged].
    public boolean isOutsideClosed(int district, int actor) {
        return closed[district][actor];
    }
}
