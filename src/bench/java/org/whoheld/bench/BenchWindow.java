package org.whoheld.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.stage.Stage;
import org.whoheld.ui.async.FxTaskExecutor;
import org.whoheld.ui.settings.UserFolders;
import org.whoheld.ui.window.FilePicker;
import org.whoheld.ui.window.FirstRead;
import org.whoheld.ui.window.Surroundings;
import org.whoheld.ui.window.WindowAssembly;

/// The program's window on a package, with settings of its own and nobody to answer questions.
final class BenchWindow {
    private BenchWindow() {}

    private static final class NoFiles implements FilePicker {
        @Override
        public Optional<Path> packageFolder() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> packageArchive() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> pictureTarget(String suggestedName) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> tableTarget(String suggestedName) {
            return Optional.empty();
        }
    }

    /// The height of what stands above and below the map at the first start.
    private static final int BESIDES_THE_MAP_PX = 245;

    /// The window has the size that was asked for, on any display.
    private static final Rectangle2D BOUNDLESS =
            new Rectangle2D(0, 0, Double.MAX_VALUE, Double.MAX_VALUE);

    private static UserFolders folders;
    private static FirstRead firstRead;

    /// What the program does before JavaFX is there. Its user left a window of this size the last
    /// time.
    static void prepare(Path pack, int width, int height) {
        System.setProperty("java.awt.headless", "true");
        System.setProperty("javafx.platform", "desktop");
        try {
            Path folder = Files.createTempDirectory("whoheld-bench");
            folders = new UserFolders(folder, folder);
            Files.writeString(
                    folder.resolve("settings.properties"),
                    """
                    window.width=%d
                    window.height=%d
                    window.map.width=%d
                    window.map.height=%d
                    """
                            .formatted(width, height, mapWidth(width), mapHeight(height)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        firstRead = FirstRead.start(folders, Optional.of(pack), Optional.empty());
    }

    /// Of the map in a window of this width, beside the evidence.
    static int mapWidth(int width) {
        return (int) (0.72 * width) - 2;
    }

    static int mapHeight(int height) {
        return height - BESIDES_THE_MAP_PX;
    }

    static WindowAssembly open(Stage stage) {
        stage.setX(0);
        stage.setY(0);
        return WindowAssembly.show(
                stage,
                new Surroundings(
                        new FxTaskExecutor(),
                        _ -> new NoFiles(),
                        _ -> {},
                        BOUNDLESS,
                        folders,
                        InstantSource.system(),
                        firstRead,
                        URI.create("http://localhost:1/"),
                        "bench"));
    }
}
