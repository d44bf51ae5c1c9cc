package org.whoheld.analysis;

import java.time.LocalDate;
import java.util.List;
import org.whoheld.core.Actor;

/// A day on which the ground of an actor changed its shape, and not only its size.
///
/// @param actor whose ground
/// @param causes indices of the districts with whose change of hands it came, in ascending order;
///   at least one. Of a split and a merge: those that alone join two of the pieces; where no single
///   one does, all on the ways between the pieces over ground that changed hands. Of an
///   encirclement and a relief: those that alone would have kept a way open, or opened one; else
///   all that changed hands in the part or at it. Of an elimination: all of the part
/// @param partsBefore into how many parts the actor's ground fell on the day before
/// @param partsAfter into how many it falls on the day
public record TopologyEvent(
        LocalDate date,
        Actor actor,
        Kind kind,
        List<Integer> causes,
        int partsBefore,
        int partsAfter) {
    public TopologyEvent {
        causes = List.copyOf(causes);
    }

    /// What happened to a part.
    public enum Kind {
        /// What is left of it no longer hangs together.
        SPLIT,
        /// Ground that hung together in two or more parts on the day before does so in one.
        MERGE,
        /// It has become encircled, or has come into being encircled; not where it only has become
        /// known.
        ENCIRCLED,
        /// It was encircled on the day before, wholly, and is no more.
        RELIEVED,
        /// The actor holds none of its districts any more.
        ELIMINATED
    }
}
