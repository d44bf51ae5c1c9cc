package org.whoheld.ui.window;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/// Opens a folder or .zip that is dropped on the window.
final class PackageDrop {
    private PackageDrop() {}

    static void install(Scene scene, Consumer<Path> open) {
        scene.addEventHandler(
                DragEvent.DRAG_OVER,
                event -> {
                    if (event.getDragboard().hasFiles()) {
                        event.acceptTransferModes(TransferMode.COPY);
                        event.consume();
                    }
                });
        scene.addEventHandler(
                DragEvent.DRAG_DROPPED,
                event -> {
                    event.setDropCompleted(drop(event.getDragboard().getFiles(), open));
                    event.consume();
                });
    }

    /// Opens the first of what was dropped; false if that was nothing.
    static boolean drop(List<File> files, Consumer<Path> open) {
        files.stream().limit(1).map(File::toPath).forEach(open);
        return !files.isEmpty();
    }
}
