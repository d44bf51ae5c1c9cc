package org.whoheld.io.datapackage;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.whoheld.core.Actor;
import org.whoheld.core.Area;
import org.whoheld.core.District;
import org.whoheld.io.csv.Row;
import org.whoheld.io.problem.ImportProblem.Code;

/// Rows of `areas.csv`. An area without some of its districts is kept: claims and incidents name
/// it.
final class AreaRows {
    static final List<String> REQUIRED = List.of("id", "name_en", "districts");

    private final Map<String, District> districts;
    private final Map<String, Actor> actors;
    private final Set<String> seen = new HashSet<>();

    AreaRows(Map<String, District> districts, Map<String, Actor> actors) {
        this.districts = districts;
        this.actors = actors;
    }

    Optional<Area> area(Row row) {
        String id = row.unique("id", seen);
        if (!row.isSound()) {
            return Optional.empty();
        }
        return Optional.of(
                new Area(
                        id,
                        RowNames.orId(row, id),
                        known(row, "districts", districts, Code.UNKNOWN_DISTRICT, "district"),
                        row.text("basis"),
                        known(row, "besieged", actors, Code.UNKNOWN_ACTOR, "actor")));
    }

    /// The ids of a cell that are there; the others are reported.
    private static List<String> known(
            Row row, String column, Map<String, ?> all, Code code, String what) {
        List<String> named = row.list(column);
        List<String> unknown = named.stream().filter(id -> !all.containsKey(id)).toList();
        if (!unknown.isEmpty()) {
            row.remark(
                    code,
                    column,
                    "there is no %s %s; the area is kept without it"
                            .formatted(what, String.join(", ", unknown)));
        }
        return named.stream().filter(all::containsKey).toList();
    }
}
