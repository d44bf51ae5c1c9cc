package org.whoheld.ui.window;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.Window;
import org.whoheld.core.DataPackage;
import org.whoheld.export.PngExporter;
import org.whoheld.render.FramePainter;
import org.whoheld.render.Framing;
import org.whoheld.render.MapFrame;
import org.whoheld.ui.async.TaskExecutor;
import org.whoheld.ui.export.PictureModel;
import org.whoheld.ui.export.SavePictureDialog;
import org.whoheld.ui.session.SessionModel;

/// Asks for size and place, then paints and writes the picture in the background.
final class PictureSaving {
    private final SessionModel session;
    private final PictureModel model;
    private final FilePicker picker;
    private final TaskExecutor executor;
    private final NoticeBar notices;
    private final FailureReport failures;
    private final String software;

    PictureSaving(
            SessionModel session,
            PictureModel model,
            FilePicker picker,
            TaskExecutor executor,
            NoticeBar notices,
            FailureReport failures,
            String software) {
        this.session = session;
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
        MapFrame wanted = model.frame();
        boolean fitted = model.isFitted();
        DataPackage content = session.open().orElseThrow().content();
        notices.tell("Saving " + target.get().getFileName() + " …");
        executor.run(
                () -> {
                    MapFrame frame =
                            fitted ? new Framing(content).clear(wanted, List.of()) : wanted;
                    new PngExporter(content, new FramePainter(content), software)
                            .export(frame, target.get());
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
