package org.whoheld.io.datapackage;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.whoheld.io.problem.ImportLog;
import org.whoheld.io.problem.ImportProblem;
import org.whoheld.io.problem.ImportProblem.Code;

/// Where the districts as a whole could not be read, nearly every row of the other tables names one
/// that is unknown. Hundreds of such problems would drown their one cause: they become one.
final class LostDistricts {
    private LostDistricts() {}

    /// @param file of the districts, or the descriptor if it names none
    /// @param noneRead whether not one district could be read
    static void summarise(String file, boolean noneRead, ImportLog log) {
        boolean isCut = log.holds(it -> it.code() == Code.BROKEN_JSON && it.file().equals(file));
        if (!noneRead && !isCut) {
            return;
        }
        List<ImportProblem> rows = log.takeBack(it -> it.code() == Code.UNKNOWN_DISTRICT);
        if (rows.isEmpty()) {
            return;
        }
        Map<String, Long> byTable =
                rows.stream()
                        .collect(
                                Collectors.groupingBy(
                                        ImportProblem::file, TreeMap::new, Collectors.counting()));
        String counts =
                byTable.entrySet().stream()
                        .map(it -> it.getKey() + " " + it.getValue())
                        .collect(Collectors.joining(", "));
        log.add(
                ImportProblem.of(
                        Code.UNKNOWN_DISTRICT,
                        file,
                        "districts could not be read, so rows that name them are left out, and"
                                + " areas kept without them; rows concerned: "
                                + counts));
    }
}
