package org.whoheld.io.datapackage;

import java.util.Map;
import org.whoheld.core.Area;
import org.whoheld.core.Reference;
import org.whoheld.io.csv.Column;
import org.whoheld.io.csv.Row;
import org.whoheld.io.problem.ImportProblem.Code;

/// The columns that tell where a statement was read.
final class RowReference {
    private final Column statement = new Column("statement");
    private final Column scope = new Column("scope");
    private final Column title = new Column("title");
    private final Column publisher = new Column("publisher");
    private final Column url = new Column("url");
    private final Column disputedBy = new Column("disputed_by");
    private final Column note = new Column("note");
    private final Column[] columns = {statement, scope, title, publisher, url, disputedBy, note};

    private final Map<String, Area> areas;
    private final TextPool texts = new TextPool();

    RowReference(Map<String, Area> areas) {
        this.areas = areas;
    }

    /// An unknown area refuses the row.
    Reference of(Row row) {
        if (isEmpty(row)) {
            return Reference.NONE;
        }
        return new Reference(
                texts.one(row.text(statement)),
                area(row, scope.name()),
                texts.one(row.text(title)),
                texts.one(row.text(publisher)),
                texts.one(row.text(url)),
                texts.one(row.text(disputedBy)),
                texts.one(row.text(note)));
    }

    private boolean isEmpty(Row row) {
        for (Column column : columns) {
            if (!row.lacks(column)) {
                return false;
            }
        }
        return true;
    }

    /// The id of an area, which may be left out; one that is not known refuses the row.
    String area(Row row, String column) {
        String id = row.text(column);
        if (id.isEmpty()) {
            return "";
        }
        return row.reference(column, areas, Code.UNKNOWN_AREA, "area").map(Area::id).orElse("");
    }
}
