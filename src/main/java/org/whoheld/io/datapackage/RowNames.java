package org.whoheld.io.datapackage;

import org.whoheld.core.Names;
import org.whoheld.io.csv.Row;
import org.whoheld.io.problem.ImportProblem.Code;

/// The columns `name_en` and `name_ar`.
final class RowNames {
    private RowNames() {}

    /// The names; the id stands in for a missing English one, which is taken down.
    static Names orId(Row row, String id) {
        String english = row.text("name_en");
        if (english.isEmpty()) {
            row.remark(
                    Code.MISSING_VALUE,
                    "name_en",
                    "'" + id + "' has no English name; the id is shown instead");
            english = id;
        }
        return new Names(english, row.text("name_ar"));
    }
}
