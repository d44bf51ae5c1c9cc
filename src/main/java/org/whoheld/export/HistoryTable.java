package org.whoheld.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.whoheld.core.Actor;
import org.whoheld.core.Assertion;
import org.whoheld.core.Claim;
import org.whoheld.core.ControlTimeline.Span;
import org.whoheld.core.DataPackage;
import org.whoheld.core.District;
import org.whoheld.core.Keyword;
import org.whoheld.core.Source;
import org.whoheld.export.Sheet.Column;

/// One district through time as tables: its states, and the claims that they are made of.
public final class HistoryTable {
    private HistoryTable() {}

    /// @param last empty if the state has no end yet
    private record Row(Optional<LocalDate> first, Optional<LocalDate> last, StateRow state) {}

    /// One row a span of days with one state, oldest first.
    ///
    /// @param spans as [org.whoheld.core.ControlTimeline#history] gives them
    /// @param recordedBy with which they were asked for; the last one ends there at the latest
    public static Sheet of(District district, List<Span> spans, LocalDate recordedBy) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            Span span = spans.get(i);
            rows.add(
                    new Row(
                            known(span.from()),
                            i + 1 < spans.size()
                                    ? Optional.of(spans.get(i + 1).from().minusDays(1))
                                    : Optional.of(recordedBy)
                                            .filter(day -> !day.equals(LocalDate.MAX)),
                            StateRow.of(district, span.state())));
        }
        return Sheet.of(
                rows,
                List.of(
                        new Column<>("from", row -> Cell.text(row.first())),
                        new Column<>("to", row -> Cell.text(row.last())),
                        new Column<>("state", row -> Cell.text(row.state().state())),
                        new Column<>("holder", row -> Cell.text(row.state().holder())),
                        new Column<>("challenger", row -> Cell.text(row.state().challenger())),
                        new Column<>("others", row -> Cell.words(row.state().others())),
                        new Column<>("claims", row -> Cell.words(row.state().claims()))));
    }

    /// One row a claim, in lanes: source by source in the order of the package, and of each source
    /// in the order given.
    public static Sheet lanes(DataPackage pack, List<Claim> claims) {
        List<String> sources = pack.sources().stream().map(Source::id).toList();
        return Sheet.of(
                claims.stream()
                        .sorted(Comparator.comparing(it -> sources.indexOf(it.source().id())))
                        .toList(),
                List.of(
                        new Column<>("claim", it -> Cell.text(it.id())),
                        new Column<>("source", it -> Cell.text(it.source().id())),
                        new Column<>("says", it -> Cell.text(says(it.says()))),
                        new Column<>("holder", it -> Cell.text(it.holder().id())),
                        new Column<>("challenger", it -> Cell.text(challenger(it.says()))),
                        new Column<>("earliest", it -> Cell.text(known(it.valid().earliest()))),
                        new Column<>("latest", it -> Cell.text(known(it.valid().latest()))),
                        new Column<>("edtf", it -> Cell.text(it.valid().edtf())),
                        new Column<>("recorded", it -> Cell.text(it.recorded().toString())),
                        new Column<>("confidence", it -> Cell.text(Keyword.of(it.confidence())))));
    }

    private static Optional<LocalDate> known(LocalDate day) {
        return Optional.of(day)
                .filter(it -> !it.equals(LocalDate.MIN) && !it.equals(LocalDate.MAX));
    }

    private static String says(Assertion says) {
        return switch (says) {
            case Assertion.Holds _ -> "held";
            case Assertion.Contests _ -> "contested";
        };
    }

    private static Optional<String> challenger(Assertion says) {
        return switch (says) {
            case Assertion.Holds _ -> Optional.empty();
            case Assertion.Contests(_, Actor challenger) -> Optional.of(challenger.id());
        };
    }
}
