package org.whoheld.io.csv;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.whoheld.io.problem.ImportProblem;
import org.whoheld.io.problem.ImportProblem.Code;

/// The columns of a table by name.
///
/// @param places index of each column; of several of one name, the first
/// @param size number of columns
/// @param isComplete whether every required column is there
record Header(Map<String, Integer> places, int size, boolean isComplete) {

    static Header of(Cells cells, Table table) {
        ImportProblem here =
                ImportProblem.of(Code.NOT_UTF8, table.file(), Row.NOT_UTF8).atRow(cells.line());
        Map<String, Integer> places = new HashMap<>();
        List<String> names = cells.texts();
        if (cells.unreadable()) {
            table.log().add(here);
        }
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            if (places.putIfAbsent(name, i) != null && !name.isEmpty()) {
                table.log()
                        .add(
                                problem(
                                        Code.DUPLICATE_COLUMN,
                                        here,
                                        name,
                                        "the column is there twice; the first one is used"));
            }
        }
        List<String> missing =
                table.required().stream().filter(name -> !places.containsKey(name)).toList();
        Optional<String> separator =
                missing.isEmpty() || names.size() > 1
                        ? Optional.empty()
                        : Separators.problem(names.getFirst());
        if (separator.isPresent()) {
            table.log()
                    .add(
                            new ImportProblem(
                                    Code.BROKEN_TABLE,
                                    here.file(),
                                    here.row(),
                                    "",
                                    "",
                                    separator.get()));
            return new Header(places, names.size(), false);
        }
        for (String name : missing) {
            table.log()
                    .add(
                            problem(
                                    Code.MISSING_COLUMN,
                                    here,
                                    name,
                                    "the column is missing, so no row of the table can be used"));
        }
        return new Header(places, names.size(), missing.isEmpty());
    }

    private static ImportProblem problem(
            Code code, ImportProblem here, String column, String reason) {
        return new ImportProblem(code, here.file(), here.row(), column, "", reason);
    }
}
