package org.whoheld.io.datapackage;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.whoheld.core.Assertion;
import org.whoheld.core.CharRange;
import org.whoheld.core.Claim;
import org.whoheld.core.Confidence;
import org.whoheld.core.District;
import org.whoheld.core.PackedClaims;
import org.whoheld.core.PackedClaims.Numbers;
import org.whoheld.core.Reference;
import org.whoheld.core.Source;
import org.whoheld.core.TemporalExtent;
import org.whoheld.io.csv.Column;
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

    private final Column id = new Column("id");
    private final Column district = new Column("district");
    private final Column valid = new Column("valid");
    private final Column source = new Column("source");
    private final Column recorded = new Column("recorded");
    private final Column confidence = new Column("confidence");

    private final Ids ids;
    private final Dates dates;
    private final Foresight foresight;
    private final RowReference references;
    private final RowAssertion says;
    private final NumberedDays firstDays = new NumberedDays();
    private final NumberedDays recordedDays = new NumberedDays();
    private final PackedClaims.Builder taken = new PackedClaims.Builder();

    /// Of rows that were refused.
    private final Set<String> refused = new HashSet<>();

    ClaimRows(Ids ids, Dates dates, Foresight foresight) {
        this.ids = ids;
        this.dates = dates;
        this.foresight = foresight;
        this.references = new RowReference(ids.areas());
        this.says = new RowAssertion(ids.actors());
    }

    List<Claim> taken() {
        return taken.build();
    }

    /// Nearly every row says what others have said, each cell for itself: what they stand for is
    /// known without checking it again.
    ///
    /// @return whether the row is good
    boolean take(Row row) {
        int assertion = says.number(row);
        int known =
                assertion
                        | row.number(district)
                        | row.number(valid)
                        | row.number(source)
                        | row.number(recorded)
                        | row.number(confidence);
        CharRange text = row.range(id);
        if (known < 0 || row.lacks(id) || !isNew(text, row) || isTooFarAhead(row)) {
            return takeChecked(row);
        }
        Reference reference = references.of(row);
        if (!row.isSound()) {
            refused.add(row.text(id));
            return false;
        }
        taken.add(
                text,
                new Numbers(
                        row.number(district),
                        assertion,
                        row.number(valid),
                        row.number(source),
                        row.number(recorded),
                        row.number(confidence),
                        taken.number(reference)));
        return true;
    }

    private boolean isTooFarAhead(Row row) {
        return foresight.isTooFar(
                firstDays.epochDay(row.number(valid)), recordedDays.epochDay(row.number(recorded)));
    }

    private boolean isNew(CharRange text, Row row) {
        return !taken.holds(text) && (refused.isEmpty() || !refused.contains(row.text(id)));
    }

    private boolean takeChecked(Row row) {
        CharRange range = row.range(id);
        String text = row.unique("id", _ -> isNew(range, row));
        Optional<District> where =
                row.reference("district", ids.districts(), Code.UNKNOWN_DISTRICT, "district");
        Optional<Assertion> assertion = says.checked(row);
        Optional<TemporalExtent> extent = dates.extent(row, "valid");
        Optional<Source> who =
                row.reference("source", ids.sources(), Code.UNKNOWN_SOURCE, "source");
        Optional<LocalDate> said = dates.lastDay(row, "recorded");
        Optional<Confidence> sure = row.word("confidence", Words.CONFIDENCE);
        Reference reference = references.of(row);
        if (!row.isSound()) {
            refused.add(text);
            return false;
        }
        Numbers numbers =
                taken.numbers(
                        new Claim(
                                text,
                                where.orElseThrow().id(),
                                assertion.orElseThrow(),
                                extent.orElseThrow(),
                                who.orElseThrow(),
                                said.orElseThrow(),
                                sure.orElseThrow(),
                                reference));
        taken.add(range, numbers);
        foresight.check(row, extent.orElseThrow().earliest(), said.orElseThrow());
        firstDays.keep(numbers.valid(), extent.orElseThrow().earliest());
        recordedDays.keep(numbers.recorded(), said.orElseThrow());
        row.keepNumber(district, numbers.district());
        says.keepNumber(row, assertion.orElseThrow(), numbers.assertion());
        row.keepNumber(valid, numbers.valid());
        row.keepNumber(source, numbers.source());
        row.keepNumber(recorded, numbers.recorded());
        row.keepNumber(confidence, numbers.confidence());
        return true;
    }
}
