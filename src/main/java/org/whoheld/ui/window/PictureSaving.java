package org.whoheld.ui.window;

import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.Window;
import org.whoheld.core.DataPackage;
import org.whoheld.export.PngExporter;
import org.whoheld.render.FramePainter;
import org.whoheld.ui.async.TaskExecutor;
import org.whoheld.ui.export.PictureModel;
import org.whoheld.ui.export.SavePictureDialog;
import org.whoheld.ui.export.WantedPicture;

/// Asks for size and place, then paints and writes the picture in the background.
final class PictureSaving {
    private final PictureModel model;
    private final FilePicker picker;
    private final TaskExecutor executor;
    private final NoticeBar notices;
    private final FailureReport failures;
    private final String software;

    PictureSaving(
            PictureModel model,
            FilePicker picker,
            TaskExecutor executor,
            NoticeBar notices,
            FailureReport failures,
            String software) {
        this.model = model;
        this.picker = picker;
        this.executor = executor;
        this.notices = notices;
        this.failures = failures;
        this.software = software;
    }

    void save(Window owner) {
        if (!new SavePictureDialog(owner, model).showAndWait().orElse(false)) {
            return;
        }
        Optional<Path> target = picker.pictureTarget(model.fileName());
        if (target.isEmpty()) {
            return;
        }
        WantedPicture wanted = model.wanted();
        DataPackage content = wanted.open().content();
        notices.tell("Saving " + target.get().getFileName() + " …");
        executor.run(
                () -> {
                    new PngExporter(content, new FramePainter(content), software)
                            .export(wanted.picture(), target.get());
                    return target.get();
                },
                saved -> notices.tell("Saved " + saved),
                failure -> {
                    notices.hide();
                    failures.tell(
                            "The picture could not be saved as " + target.get() + ".", failure);
                });
    }
}
