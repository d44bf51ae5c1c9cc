package org.whoheld.io.datapackage;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.whoheld.core.Source;
import org.whoheld.io.csv.Row;
import org.whoheld.io.problem.ImportProblem.Code;

/// Rows of `sources.csv`. Only a source without an id of its own is left out: every claim of it
/// would go with it.
final class SourceRows {
    static final List<String> REQUIRED = List.of("id", "name", "kind");

    private static final Map<String, Source.Kind> KINDS = Words.of(Source.Kind.values());

    private final Set<String> seen = new HashSet<>();

    Optional<Source> source(Row row) {
        String id = row.unique("id", seen);
        if (!row.isSound()) {
            return Optional.empty();
        }
        String name = row.text("name");
        if (name.isEmpty()) {
            row.remark(
                    Code.MISSING_VALUE,
                    "name",
                    "'" + id + "' has no name; the id is shown instead");
            name = id;
        }
        String group = row.text("group");
        return Optional.of(
                new Source(
                        id,
                        name,
                        kind(row),
                        group.isEmpty() ? id : group,
                        row.text("url"),
                        row.text("note")));
    }

    private static Source.Kind kind(Row row) {
        Source.Kind kind = KINDS.get(row.text("kind"));
        if (kind == null) {
            row.remark(
                    Code.UNKNOWN_WORD,
                    "kind",
                    "the word is none of " + Row.words(KINDS) + "; other is used");
            return Source.Kind.OTHER;
        }
        return kind;
    }
}
