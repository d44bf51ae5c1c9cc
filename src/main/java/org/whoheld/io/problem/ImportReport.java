package org.whoheld.io.problem;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What came of reading a package: everything that is wrong with it, and how much of each resource
/// was kept.
///
/// @param problems in the order in which they were found
/// @param counts by name of the resource, in the order in which they were read
public record ImportReport(List<ImportProblem> problems, Map<String, Count> counts) {
    /// @param read rows or features found
    /// @param kept those of them that were loaded
    public record Count(long read, long kept) {}

    public ImportReport {
        problems = List.copyOf(problems);
        counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
    }

    public boolean isClean() {
        return problems.isEmpty();
    }
}
