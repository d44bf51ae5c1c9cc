package org.whoheld.core;

import java.util.List;
import java.util.Optional;

/// The state of one district at the end of a day, through one lens, and the claims behind it; or a
/// state that is only supposed.
public sealed interface ControlState {
    /// The claims behind the state: the leading claim first, then those that agree on the holder,
    /// then those that differ, each group newest first. Claims that are superseded, or have lapsed,
    /// are not among them.
    List<Claim> claims();

    /// The actor that the map shows as holder, if there is one.
    Optional<Actor> leader();

    /// The claim that the state rests on; none where nothing is known, or the state is supposed.
    default Optional<Claim> leadingClaim() {
        return leader().isEmpty() ? Optional.empty() : Optional.of(claims().getFirst());
    }

    default Kind kind() {
        return switch (this) {
            case Unknown _ -> Kind.UNKNOWN;
            case Held _ -> Kind.HELD;
            case InTransition _ -> Kind.IN_TRANSITION;
            case Contested _ -> Kind.CONTESTED;
            case Disputed _ -> Kind.DISPUTED;
            case Supposed _ -> Kind.SUPPOSED;
        };
    }

    /// The actor that shares the district's look with the leader: the old holder, the challenger,
    /// the heaviest other holder, or who leads by the sources.
    default Optional<Actor> second() {
        return switch (this) {
            case Unknown _, Held _ -> Optional.empty();
            case InTransition(var from, _, _) -> from;
            case Contested(_, var challenger, _) -> Optional.of(challenger);
            case Disputed(_, var others, _) -> Optional.of(others.getFirst());
            case Supposed(_, var said) -> said.leader();
        };
    }

    /// The cases by name, for tables and legends.
    enum Kind {
        UNKNOWN,
        HELD,
        IN_TRANSITION,
        CONTESTED,
        DISPUTED,
        SUPPOSED
    }

    /// Nobody said anything yet, or nothing that the lens accepts. Not neutral, and not
    /// "unchanged".
    record Unknown(List<Claim> claims) implements ControlState {
        @Override
        public Optional<Actor> leader() {
            return Optional.empty();
        }
    }

    /// One holder, and no live voice differs.
    record Held(Actor actor, List<Claim> claims) implements ControlState {
        @Override
        public Optional<Actor> leader() {
            return Optional.of(actor);
        }
    }

    /// The day is inside the span in which the leading claim puts the change of hands.
    ///
    /// @param from who held it before; empty if that is not known
    record InTransition(Optional<Actor> from, Actor to, List<Claim> claims)
            implements ControlState {
        @Override
        public Optional<Actor> leader() {
            return Optional.of(to);
        }
    }

    /// It is being fought over, and nobody gives it to another holder.
    record Contested(Actor holder, Actor challenger, List<Claim> claims) implements ControlState {
        @Override
        public Optional<Actor> leader() {
            return Optional.of(holder);
        }
    }

    /// A live voice gives it to another holder.
    ///
    /// @param lead the holder by this lens
    /// @param others the other holders, heaviest first; at least one
    record Disputed(Actor lead, List<Actor> others, List<Claim> claims) implements ControlState {
        @Override
        public Optional<Actor> leader() {
            return Optional.of(lead);
        }
    }

    /// A hypothesis puts it in an actor's hands. It follows from no claim: its claims are those
    /// behind what the sources say.
    ///
    /// @param said what the sources say; led by another actor, or by nobody
    record Supposed(Actor actor, ControlState said) implements ControlState {
        public Supposed {
            if (said instanceof Supposed) {
                throw new IllegalArgumentException("what the sources say is not supposed");
            }
        }

        @Override
        public List<Claim> claims() {
            return said.claims();
        }

        @Override
        public Optional<Actor> leader() {
            return Optional.of(actor);
        }

        @Override
        public Optional<Claim> leadingClaim() {
            return Optional.empty();
        }
    }
}
