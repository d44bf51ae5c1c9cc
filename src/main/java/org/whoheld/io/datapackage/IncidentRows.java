package org.whoheld.io.datapackage;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.whoheld.core.Confidence;
import org.whoheld.core.Incident;
import org.whoheld.core.Incident.Figure;
import org.whoheld.core.Incident.Measure;
import org.whoheld.core.Reference;
import org.whoheld.core.Source;
import org.whoheld.core.TemporalExtent;
import org.whoheld.io.csv.Row;
import org.whoheld.io.problem.ImportProblem.Code;

/// Rows of `incidents.csv`.
final class IncidentRows {
    static final List<String> REQUIRED =
            List.of("id", "type", "date", "source", "recorded", "confidence");

    private static final Map<String, Incident.Type> TYPES = Words.of(Incident.Type.values());
    private static final Map<String, Measure> MEASURES = Words.of(Measure.values());

    private final Ids ids;
    private final Dates dates;
    private final Foresight foresight;
    private final RowReference references;
    private final Set<String> seen = new HashSet<>();

    IncidentRows(Ids ids, Dates dates, Foresight foresight) {
        this.ids = ids;
        this.dates = dates;
        this.foresight = foresight;
        this.references = new RowReference(ids.areas());
    }

    Optional<Incident> incident(Row row) {
        String id = row.unique("id", seen);
        Optional<Incident.Type> type = row.word("type", TYPES);
        Optional<TemporalExtent> when = dates.extent(row, "date");
        List<String> districts = districts(row);
        String area = references.area(row, "area");
        Optional<Source> source =
                row.reference("source", ids.sources(), Code.UNKNOWN_SOURCE, "source");
        Optional<LocalDate> recorded = dates.lastDay(row, "recorded");
        Optional<Confidence> confidence = row.word("confidence", Words.CONFIDENCE);
        Optional<Figure> figure = figure(row);
        Reference reference = references.of(row);
        if (!row.isSound()) {
            return Optional.empty();
        }
        foresight.check(row, when.orElseThrow().earliest(), recorded.orElseThrow());
        return Optional.of(
                new Incident(
                        id,
                        type.orElseThrow(),
                        when.orElseThrow(),
                        districts,
                        area,
                        row.text("place"),
                        source.orElseThrow(),
                        recorded.orElseThrow(),
                        confidence.orElseThrow(),
                        figure,
                        reference));
    }

    private List<String> districts(Row row) {
        List<String> named = row.list("districts");
        List<String> unknown =
                named.stream().filter(id -> !ids.districts().containsKey(id)).toList();
        if (!unknown.isEmpty()) {
            row.refuse(
                    Code.UNKNOWN_DISTRICT,
                    "districts",
                    "there is no district " + String.join(", ", unknown) + "; the row is left out");
        } else if (named.isEmpty() && row.text("area").isEmpty()) {
            row.refuse(
                    Code.MISSING_VALUE,
                    "districts",
                    "an incident needs districts or an area; the row is left out");
        }
        return named;
    }

    /// A figure needs what it counts, the number, and until when it counts.
    private Optional<Figure> figure(Row row) {
        if (row.text("measure").isEmpty() && row.text("figure").isEmpty()) {
            return Optional.empty();
        }
        Optional<Measure> measure = row.word("measure", MEASURES);
        String text = row.required("figure");
        Optional<LocalDate> since = dates.firstDayIfAny(row, "since");
        Optional<LocalDate> asOf = dates.lastDay(row, "as_of");
        if (!row.isSound()) {
            return Optional.empty();
        }
        return Optional.of(
                new Figure(
                        measure.orElseThrow(), text, row.text("who"), since, asOf.orElseThrow()));
    }
}
