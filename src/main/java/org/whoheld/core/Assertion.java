package org.whoheld.core;

/// What a claim says of a district.
public sealed interface Assertion {
    /// Who holds the district; for a contested one, who held it when the fight began.
    Actor holder();

    /// The holder holds it.
    record Holds(Actor holder) implements Assertion {}

    /// The holder is being attacked by the challenger, and it is not decided.
    record Contests(Actor holder, Actor challenger) implements Assertion {
        public Contests {
            if (holder.equals(challenger)) {
                throw new IllegalArgumentException(
                        "an actor cannot challenge itself: " + holder.id());
            }
        }
    }
}
