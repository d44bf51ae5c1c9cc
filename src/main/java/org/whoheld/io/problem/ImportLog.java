package org.whoheld.io.problem;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.whoheld.io.problem.ImportReport.Count;

/// Collects problems and counts while a package is read.
public final class ImportLog {
    private final List<ImportProblem> problems = new ArrayList<>();
    private final Map<String, Count> counts = new LinkedHashMap<>();

    public void add(ImportProblem problem) {
        problems.add(problem);
    }

    public void count(String resource, long read, long kept) {
        counts.put(resource, new Count(read, kept));
    }

    public ImportReport toReport() {
        return new ImportReport(problems, counts);
    }
}
