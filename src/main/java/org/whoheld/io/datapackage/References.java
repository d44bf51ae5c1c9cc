package org.whoheld.io.datapackage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.whoheld.io.problem.ImportLog;
import org.whoheld.io.problem.ImportProblem;
import org.whoheld.io.problem.ImportProblem.Code;

/// The ids that the descriptor names, looked up in the tables.
final class References {
    private References() {}

    static Optional<String> baseline(Descriptor descriptor, Ids ids, ImportLog log) {
        Optional<String> unknown =
                descriptor.baseline().filter(id -> !ids.sources().containsKey(id));
        unknown.ifPresent(id ->
                log.add(
                        problem(
                                Code.UNKNOWN_SOURCE,
                                "territory.baseline",
                                id,
                                "there is no source of this id; the package is read"
                                        + " without a baseline")));
        return unknown.isPresent() ? Optional.empty() : descriptor.baseline();
    }

    static List<List<String>> hostile(Descriptor descriptor, Ids ids, ImportLog log) {
        List<List<String>> pairs = new ArrayList<>();
        for (List<String> pair : descriptor.hostile()) {
            List<String> unknown =
                    pair.stream().filter(id -> !ids.actors().containsKey(id)).toList();
            if (unknown.isEmpty()) {
                pairs.add(pair);
            }
            for (String id : unknown) {
                log.add(
                        problem(
                                Code.UNKNOWN_ACTOR,
                                "territory.hostile",
                                id,
                                "there is no actor of this id; the pair is ignored"));
            }
        }
        return pairs;
    }

    private static ImportProblem problem(Code code, String column, String value, String reason) {
        return ImportProblem.of(code, PackageFiles.DESCRIPTOR, reason)
                .inColumn(column)
                .withValue(value);
    }
}
