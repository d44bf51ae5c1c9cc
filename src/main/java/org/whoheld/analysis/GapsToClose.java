package org.whoheld.analysis;

import java.util.List;
import java.util.stream.IntStream;
import org.whoheld.core.Actor;
import org.whoheld.core.ControlMap;

/// Which gaps of a day are shown, on the map as in the list: those that join the parts of each
/// actor that has enemies ([Gaps#joining]), the shortest first. Between parts of an actor whom
/// nobody fights, a gap is nothing that anybody would close.
public final class GapsToClose {
    /// More gaps than this hide the map and tell nothing that one could remember.
    public static final int MOST = 12;

    private GapsToClose() {}

    /// @return the shortest first, at most [#MOST]
    public static List<Gap> of(ControlMap control, Pockets pockets, Coverage coverage) {
        return Gaps.shortestJoining(
                control, pockets, coverage, it -> hasEnemies(it, control, coverage), MOST);
    }

    private static boolean hasEnemies(Actor actor, ControlMap control, Coverage coverage) {
        List<Actor> actors = control.timeline().actors();
        int index = actors.indexOf(actor);
        return IntStream.range(0, actors.size())
                .anyMatch(other -> coverage.hostility().areHostile(index, other));
    }
}
