package org.whoheld.ui.window;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.whoheld.analysis.Coverage;
import org.whoheld.core.ControlMap;
import org.whoheld.export.AreaTable;
import org.whoheld.export.EventTable;
import org.whoheld.export.FrontTable;
import org.whoheld.export.PocketTable;
import org.whoheld.ui.analysis.Figures;
import org.whoheld.ui.analysis.FiguresModel;
import org.whoheld.ui.async.TaskExecutor;

/// Asks for a place and writes the figures of all days there, as `whoheld analyse` does: areas in
/// the file that was named, fronts, parts and events beside it.
final class FiguresSaving {
    private static final String AREAS = "areas";

    private final FiguresModel model;
    private final FilePicker picker;
    private final TaskExecutor executor;
    private final NoticeBar notices;
    private final FailureReport failures;

    FiguresSaving(
            FiguresModel model,
            FilePicker picker,
            TaskExecutor executor,
            NoticeBar notices,
            FailureReport failures) {
        this.model = model;
        this.picker = picker;
        this.executor = executor;
        this.notices = notices;
        this.failures = failures;
    }

    void save() {
        if (!(model.figuresProperty().get() instanceof Figures.OfPeriod figures)) {
            return;
        }
        Optional<Path> target = picker.tableTarget(figures.fileName(AREAS));
        if (target.isEmpty()) {
            return;
        }
        Path areas = target.get();
        notices.tell("Saving the figures …");
        executor.run(
                () -> {
                    Coverage coverage = figures.open().coverage();
                    List<ControlMap> days = figures.question().maps();
                    AreaTable.of(days, coverage).writeCsv(areas);
                    FrontTable.of(days, coverage).writeCsv(beside(areas, "fronts"));
                    PocketTable.of(days, coverage).writeCsv(beside(areas, "parts"));
                    EventTable.of(figures.series().events(), coverage)
                            .writeCsv(beside(areas, "events"));
                    return areas;
                },
                saved ->
                        notices.tell(
                                "Saved "
                                        + saved
                                        + " and, beside it, "
                                        + beside(saved, "fronts").getFileName()
                                        + ", "
                                        + beside(saved, "parts").getFileName()
                                        + " and "
                                        + beside(saved, "events").getFileName()),
                failure -> {
                    notices.hide();
                    failures.tell("The figures could not be saved as " + areas + ".", failure);
                });
    }

    /// `aleppo_areas.csv` gives `aleppo_fronts.csv`, `mine.csv` gives `mine_fronts.csv`.
    static Path beside(Path areas, String what) {
        String name = areas.getFileName().toString();
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        String ending = dot > 0 ? name.substring(dot) : "";
        String own =
                stem.endsWith("_" + AREAS)
                        ? stem.substring(0, stem.length() - AREAS.length()) + what
                        : stem + "_" + what;
        return areas.resolveSibling(own + ending);
    }
}
