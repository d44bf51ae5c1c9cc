package org.whoheld.io.datapackage;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.whoheld.core.Area;
import org.whoheld.core.District;
import org.whoheld.io.csv.Row;
import org.whoheld.io.problem.ImportProblem.Code;

/// Rows of `areas.csv`. An area without some of its districts is kept: claims and incidents name
/// it.
final class AreaRows {
    static final List<String> REQUIRED = List.of("id", "name_en", "districts");

    private final Map<String, District> districts;
    private final Set<String> seen = new HashSet<>();

    AreaRows(Map<String, District> districts) {
        this.districts = districts;
    }

    Optional<Area> area(Row row) {
        String id = row.unique("id", seen);
        if (!row.isSound()) {
            return Optional.empty();
        }
        List<String> named = row.list("districts");
        List<String> unknown = named.stream().filter(d -> !districts.containsKey(d)).toList();
        if (!unknown.isEmpty()) {
            row.remark(
                    Code.UNKNOWN_DISTRICT,
                    "districts",
                    "there is no district "
                            + String.join(", ", unknown)
                            + "; the area is kept without it");
        }
        return Optional.of(
                new Area(
                        id,
                        RowNames.orId(row, id),
                        named.stream().filter(districts::containsKey).toList(),
                        row.text("basis")));
    }
}
