package org.whoheld.ui.window;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.Window;
import org.whoheld.export.ChartComposer;
import org.whoheld.export.PngExporter;
import org.whoheld.render.CrowdedOut;
import org.whoheld.render.DrawnPackage;
import org.whoheld.render.FramePainter;
import org.whoheld.render.frame.Picture;
import org.whoheld.ui.export.PictureModel;
import org.whoheld.ui.export.SavePictureDialog;
import org.whoheld.ui.export.WantedPicture;
import org.whoheld.ui.session.OpenPackage;

/// Asks for size and place, then paints and writes the picture in the background.
final class PictureSaving {
    private final PictureModel model;
    private final FilePicker picker;
    private final Saver saver;
    private final String software;

    PictureSaving(PictureModel model, FilePicker picker, Saver saver, String software) {
        this.model = model;
        this.picker = picker;
        this.saver = saver;
        this.software = software;
    }

    /// @return what to tell of it
    private String write(WantedPicture wanted, boolean charts, Path target) throws IOException {
        OpenPackage open = wanted.open();
        DrawnPackage drawn = new DrawnPackage(open.content(), open::areas);
        Picture picture = wanted.picture(drawn);
        PngExporter exporter =
                new PngExporter(open.content(), new FramePainter(drawn, open::coverage), software);
        if (charts) {
            exporter.export(
                    picture,
                    new ChartComposer(open.content(), open.timeline())
                            .below(picture, open.coverage()),
                    target);
        } else {
            exporter.export(picture, target);
        }
        List<String> crowdedOut = new CrowdedOut(drawn).of(picture);
        return crowdedOut.isEmpty()
                ? "Saved " + target
                : "Saved %s. It is too small for %s."
                        .formatted(target, String.join(", ", crowdedOut));
    }

    void save(Window owner) {
        SavePictureDialog dialog = new SavePictureDialog(owner, model);
        WindowStyle.apply(dialog.getDialogPane());
        if (!dialog.showAndWait().orElse(false)) {
            return;
        }
        Optional<Path> target = picker.pictureTarget(model.fileName());
        if (target.isEmpty()) {
            return;
        }
        WantedPicture wanted = model.wanted();
        boolean charts = model.chartsProperty().get();
        saver.save("The picture", target.get(), () -> write(wanted, charts, target.get()));
    }
}
