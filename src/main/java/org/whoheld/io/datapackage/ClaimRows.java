package org.whoheld.io.datapackage;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.whoheld.core.Actor;
import org.whoheld.core.Assertion;
import org.whoheld.core.Claim;
import org.whoheld.core.Confidence;
import org.whoheld.core.District;
import org.whoheld.core.PackedClaims;
import org.whoheld.core.Reference;
import org.whoheld.core.Source;
import org.whoheld.core.TemporalExtent;
import org.whoheld.io.csv.Row;
import org.whoheld.io.problem.ImportProblem.Code;

/// Rows of `claims.csv`.
final class ClaimRows {
    static final List<String> REQUIRED =
            List.of(
                    "id",
                    "district",
                    "status",
                    "holder",
                    "valid",
                    "source",
                    "recorded",
                    "confidence");

    private enum Status {
        HELD,
        CONTESTED
    }

    private static final Map<String, Status> STATUS = Words.of(Status.values());

    private final Ids ids;
    private final Dates dates;
    private final RowReference references;
    private final PackedClaims.Builder taken = new PackedClaims.Builder();

    /// Of rows that were refused.
    private final Set<String> refused = new HashSet<>();

    /// One object for each of the few things that a million claims say.
    private final Map<Actor, Assertion> holding = new IdentityHashMap<>();

    private final Map<Actor, Map<Actor, Assertion>> contesting = new IdentityHashMap<>();

    ClaimRows(Ids ids, Dates dates) {
        this.ids = ids;
        this.dates = dates;
        this.references = new RowReference(ids.areas());
    }

    List<Claim> taken() {
        return taken.build();
    }

    /// @return whether the row is good
    boolean take(Row row) {
        String id = row.unique("id", text -> !taken.holds(text) && !refused.contains(text));
        Optional<District> district =
                row.reference("district", ids.districts(), Code.UNKNOWN_DISTRICT, "district");
        Optional<Assertion> says = assertion(row);
        Optional<TemporalExtent> valid = dates.extent(row, "valid");
        Optional<Source> source =
                row.reference("source", ids.sources(), Code.UNKNOWN_SOURCE, "source");
        Optional<LocalDate> recorded = dates.lastDay(row, "recorded");
        Optional<Confidence> confidence = row.word("confidence", Words.CONFIDENCE);
        Reference reference = references.of(row);
        if (!row.isSound()) {
            refused.add(id);
            return false;
        }
        taken.add(
                new Claim(
                        id,
                        district.orElseThrow().id(),
                        says.orElseThrow(),
                        valid.orElseThrow(),
                        source.orElseThrow(),
                        recorded.orElseThrow(),
                        confidence.orElseThrow(),
                        reference));
        return true;
    }

    private Optional<Assertion> assertion(Row row) {
        Optional<Status> status = row.word("status", STATUS);
        Optional<Actor> holder = row.reference("holder", ids.actors(), Code.UNKNOWN_ACTOR, "actor");
        String challengerId = row.text("challenger");
        if (status.isEmpty()) {
            return Optional.empty();
        }
        return switch (status.get()) {
            case HELD -> {
                if (!challengerId.isEmpty()) {
                    row.refuse(
                            Code.CHALLENGER_OF_HELD,
                            "challenger",
                            "only a contested district has a challenger; the row is left out");
                }
                yield holder.map(it -> holding.computeIfAbsent(it, Assertion.Holds::new));
            }
            case CONTESTED -> contested(row, holder, challengerId);
        };
    }

    private Optional<Assertion> contested(Row row, Optional<Actor> holder, String challengerId) {
        if (challengerId.isEmpty()) {
            row.refuse(
                    Code.MISSING_CHALLENGER,
                    "challenger",
                    "a contested district needs the actor who attacks; the row is left out");
            return Optional.empty();
        }
        Optional<Actor> challenger =
                row.reference("challenger", ids.actors(), Code.UNKNOWN_ACTOR, "actor");
        if (holder.isEmpty() || challenger.isEmpty()) {
            return Optional.empty();
        }
        if (holder.get().equals(challenger.get())) {
            row.refuse(
                    Code.CHALLENGER_IS_HOLDER,
                    "challenger",
                    "an actor cannot challenge itself; the row is left out");
            return Optional.empty();
        }
        return Optional.of(
                contesting
                        .computeIfAbsent(holder.get(), _ -> new IdentityHashMap<>())
                        .computeIfAbsent(
                                challenger.get(), it -> new Assertion.Contests(holder.get(), it)));
    }
}
