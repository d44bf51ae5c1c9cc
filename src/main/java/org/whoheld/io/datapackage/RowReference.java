package org.whoheld.io.datapackage;

import java.util.List;
import java.util.Map;
import org.whoheld.core.Area;
import org.whoheld.core.Reference;
import org.whoheld.io.csv.Row;
import org.whoheld.io.problem.ImportProblem.Code;

/// The columns that tell where a statement was read.
final class RowReference {
    private static final List<String> COLUMNS =
            List.of("statement", "scope", "title", "publisher", "url", "disputed_by", "note");

    private final Map<String, Area> areas;
    private final TextPool texts = new TextPool();

    RowReference(Map<String, Area> areas) {
        this.areas = areas;
    }

    Reference of(Row row) {
        if (row.lacks(COLUMNS)) {
            return Reference.NONE;
        }
        return new Reference(
                texts.one(row.text("statement")),
                area(row, "scope"),
                texts.one(row.text("title")),
                texts.one(row.text("publisher")),
                texts.one(row.text("url")),
                texts.one(row.text("disputed_by")),
                texts.one(row.text("note")));
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
