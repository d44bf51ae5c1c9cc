package org.whoheld.export;

import java.util.List;
import org.whoheld.analysis.Coverage;
import org.whoheld.analysis.TopologyEvent;
import org.whoheld.core.Keyword;
import org.whoheld.export.Sheet.Column;

/// What happened to the parts of each actor's ground, as a table.
public final class EventTable {
    private EventTable() {}

    /// One row an event, in the order given. Where several districts did it, `;` stands between.
    public static Sheet of(List<TopologyEvent> events, Coverage coverage) {
        return Sheet.of(
                events,
                List.of(
                        new Column<>("date", it -> Cell.text(it.date().toString())),
                        new Column<>("actor", it -> Cell.text(it.actor().id())),
                        new Column<>("event", it -> Cell.text(Keyword.of(it.kind()))),
                        new Column<>("district", it -> Ids.cell(coverage.districts(), it.causes())),
                        new Column<>("parts_before", it -> Cell.number(it.partsBefore())),
                        new Column<>("parts_after", it -> Cell.number(it.partsAfter()))));
    }
}
