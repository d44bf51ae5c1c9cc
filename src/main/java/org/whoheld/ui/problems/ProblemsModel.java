package org.whoheld.ui.problems;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.whoheld.io.problem.ImportProblem;
import org.whoheld.io.problem.ImportProblem.Code;
import org.whoheld.io.problem.ImportReport;

/// The import problems that the panel shows.
public final class ProblemsModel {
    private final ReadOnlyObjectWrapper<Shown> shown =
            new ReadOnlyObjectWrapper<>(new Shown("No package has been opened.", "", List.of()));

    /// What stands in the panel.
    ///
    /// @param count how many problems, in words
    /// @param kept what was loaded in spite of them, in words; empty if all was
    record Shown(String count, String kept, List<ImportProblem> problems) {}

    /// @param packageName as the reader knows it
    public void show(String packageName, ImportReport report) {
        int n = report.problems().size();
        String count =
                switch (n) {
                    case 0 -> "No problem was found in " + packageName + ".";
                    case 1 -> "1 problem in " + packageName + ".";
                    default -> n + " problems in " + packageName + ".";
                };
        shown.set(new Shown(count, loaded(report), report.problems()));
    }

    ReadOnlyObjectProperty<Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// The problems as a table with tabs, which a spreadsheet takes as well as a mail.
    String asText() {
        return Stream.concat(
                        Stream.of("file\trow\tcolumn\tvalue\treason\tcode"),
                        shown.get().problems().stream().map(ProblemsModel::line))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    static String row(ImportProblem problem) {
        return problem.row().isPresent() ? Long.toString(problem.row().getAsLong()) : "";
    }

    private static String loaded(ImportReport report) {
        if (!isOpened(report)) {
            return "Nothing of it could be opened; the map stays as it was.";
        }
        String cut = kept(report);
        return cut.isEmpty() ? "Every row was loaded." : cut + " All else was loaded.";
    }

    /// Of a package that is refused, no table has been counted, or its archive broke off.
    private static boolean isOpened(ImportReport report) {
        return !report.counts().isEmpty()
                && report.problems().stream().noneMatch(it -> it.code() == Code.BROKEN_ARCHIVE);
    }

    private static String kept(ImportReport report) {
        return report.counts().entrySet().stream()
                .filter(it -> it.getValue().kept() < it.getValue().read())
                .map(ProblemsModel::kept)
                .collect(Collectors.joining(" "));
    }

    private static String kept(Map.Entry<String, ImportReport.Count> resource) {
        return "%s: %,d of %,d loaded."
                .formatted(
                        resource.getKey(), resource.getValue().kept(), resource.getValue().read());
    }

    private static String line(ImportProblem problem) {
        return Stream.of(
                        problem.file(),
                        row(problem),
                        problem.column(),
                        problem.value(),
                        problem.reason(),
                        problem.code().name())
                .map(it -> it.replaceAll("\\s+", " "))
                .collect(Collectors.joining("\t"));
    }
}
