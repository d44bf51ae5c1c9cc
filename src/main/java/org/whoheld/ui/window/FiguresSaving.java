package org.whoheld.ui.window;

import java.nio.file.Path;
import java.util.Optional;
import org.whoheld.ui.analysis.Figures;
import org.whoheld.ui.analysis.FiguresModel;

/// Asks for a place and writes the figures of all days there, as `whoheld analyse` does: areas in
/// the file that was named, fronts, parts and events beside it, unless one of those three exists.
final class FiguresSaving {
    private final FiguresModel model;
    private final FilePicker picker;
    private final Saver saver;

    FiguresSaving(FiguresModel model, FilePicker picker, Saver saver) {
        this.model = model;
        this.picker = picker;
        this.saver = saver;
    }

    void save() {
        if (!(model.figuresProperty().get() instanceof Figures.OfPeriod figures)) {
            return;
        }
        Optional<Path> target = picker.tableTarget(figures.fileName(FigureFiles.AREAS));
        if (target.isEmpty()) {
            return;
        }
        FigureFiles files = FigureFiles.of(target.get());
        saver.save(
                "The figures",
                target.get(),
                () -> {
                    Optional<Path> inTheWay = files.inTheWay();
                    if (inTheWay.isEmpty()) {
                        files.write(
                                figures.question().maps(),
                                figures.series().events(),
                                figures.open().coverage());
                    }
                    return inTheWay.map(FiguresSaving::refused).orElseGet(() -> saved(files));
                });
    }

    private static String refused(Path inTheWay) {
        return "Nothing was saved: "
                + inTheWay
                + " exists already and would be replaced. Choose another name for the figures.";
    }

    private static String saved(FigureFiles files) {
        return "Saved "
                + files.areas()
                + " and, beside it, "
                + files.fronts().getFileName()
                + ", "
                + files.parts().getFileName()
                + " and "
                + files.events().getFileName();
    }
}
