package org.whoheld.io.datapackage;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.whoheld.core.Actor;
import org.whoheld.core.Assertion;
import org.whoheld.io.csv.Column;
import org.whoheld.io.csv.Row;
import org.whoheld.io.problem.ImportProblem.Code;

/// The columns of a claim that tell who holds the district and whether somebody attacks.
final class RowAssertion {
    private enum Status {
        HELD,
        CONTESTED
    }

    private static final Map<String, Status> STATUS = Words.of(Status.values());
    private static final int NONE = -1;

    private final Column status = new Column("status");
    private final Column holder = new Column("holder");
    private final Column challenger = new Column("challenger");

    private final Map<String, Actor> actors;

    /// One object for each of the few things that a million claims say.
    private final Map<Actor, Assertion> holding = new IdentityHashMap<>();

    private final Map<Actor, Map<Actor, Assertion>> contesting = new IdentityHashMap<>();

    private final Map<Actor, Integer> places = new IdentityHashMap<>();

    /// The numbers of assertions that were kept, by the place of the holder: first that it holds,
    /// then that it is challenged, by the place of the challenger. [#NONE] where none was, and no
    /// array for a holder of whom none was.
    private final int[][] numbers;

    RowAssertion(Map<String, Actor> actors) {
        this.actors = actors;
        actors.values().forEach(actor -> places.put(actor, places.size()));
        numbers = new int[places.size()][];
    }

    /// The number that was kept for what the row says; negative if none was, also for what is not
    /// good.
    int number(Row row) {
        int says = row.number(status);
        int held = row.number(holder);
        if (says < 0 || held < 0) {
            return NONE;
        }
        if (says == Status.HELD.ordinal()) {
            return row.lacks(challenger) ? numbers[held][0] : NONE;
        }
        int attacks = row.number(challenger);
        return attacks < 0 ? NONE : numbers[held][1 + attacks];
    }

    /// @param number of what the row says, which is good
    void keepNumber(Row row, Assertion says, int number) {
        int held = places.get(says.holder());
        if (numbers[held] == null) {
            numbers[held] = new int[1 + places.size()];
            Arrays.fill(numbers[held], NONE);
        }
        row.keepNumber(holder, held);
        switch (says) {
            case Assertion.Holds _ -> {
                row.keepNumber(status, Status.HELD.ordinal());
                numbers[held][0] = number;
            }
            case Assertion.Contests(_, Actor attacker) -> {
                int attacks = places.get(attacker);
                row.keepNumber(status, Status.CONTESTED.ordinal());
                row.keepNumber(challenger, attacks);
                numbers[held][1 + attacks] = number;
            }
        }
    }

    /// What is wrong refuses the row.
    Optional<Assertion> checked(Row row) {
        Optional<Status> word = row.word("status", STATUS);
        Optional<Actor> holds = row.reference("holder", actors, Code.UNKNOWN_ACTOR, "actor");
        if (word.isEmpty()) {
            return Optional.empty();
        }
        return switch (word.get()) {
            case HELD -> {
                if (!row.lacks(challenger)) {
                    row.refuse(
                            Code.CHALLENGER_OF_HELD,
                            "challenger",
                            "only a contested district has a challenger; the row is left out");
                }
                yield holds.map(it -> holding.computeIfAbsent(it, Assertion.Holds::new));
            }
            case CONTESTED -> contested(row, holds);
        };
    }

    private Optional<Assertion> contested(Row row, Optional<Actor> holds) {
        if (row.lacks(challenger)) {
            row.refuse(
                    Code.MISSING_CHALLENGER,
                    "challenger",
                    "a contested district needs the actor who attacks; the row is left out");
            return Optional.empty();
        }
        Optional<Actor> attacks = row.reference("challenger", actors, Code.UNKNOWN_ACTOR, "actor");
        if (holds.isEmpty() || attacks.isEmpty()) {
            return Optional.empty();
        }
        if (holds.get().equals(attacks.get())) {
            row.refuse(
                    Code.CHALLENGER_IS_HOLDER,
                    "challenger",
                    "an actor cannot challenge itself; the row is left out");
            return Optional.empty();
        }
        return Optional.of(
                contesting
                        .computeIfAbsent(holds.get(), _ -> new IdentityHashMap<>())
                        .computeIfAbsent(
                                attacks.get(), it -> new Assertion.Contests(holds.get(), it)));
    }
}
