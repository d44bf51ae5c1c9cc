package org.whoheld.io.problem;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.whoheld.io.problem.ImportReport.Count;

/// Collects problems and counts while a package is read.
public final class ImportLog {
    private final List<ImportProblem> problems = new ArrayList<>();
    private final Map<String, Count> counts = new LinkedHashMap<>();

    public void add(ImportProblem problem) {
        problems.add(problem);
    }

    public boolean holds(Predicate<ImportProblem> wanted) {
        return problems.stream().anyMatch(wanted);
    }

    /// Takes problems out again, for the caller to say the same in another way.
    public List<ImportProblem> takeBack(Predicate<ImportProblem> wanted) {
        List<ImportProblem> taken = problems.stream().filter(wanted).toList();
        problems.removeIf(wanted);
        return taken;
    }

    public void count(String resource, long read, long kept) {
        counts.put(resource, new Count(read, kept));
    }

    public ImportReport toReport() {
        return new ImportReport(problems, counts);
    }
}
