package org.whoheld.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import javafx.stage.Stage;
import org.whoheld.ui.async.FxTaskExecutor;
import org.whoheld.ui.settings.UserFolders;
import org.whoheld.ui.window.FilePicker;
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

    static void prepare() {
        System.setProperty("java.awt.headless", "true");
        System.setProperty("javafx.platform", "desktop");
    }

    static WindowAssembly open(Stage stage, Path pack) throws IOException {
        Path folder = Files.createTempDirectory("whoheld-bench");
        return WindowAssembly.show(
                stage,
                new Surroundings(
                        new FxTaskExecutor(),
                        _ -> new NoFiles(),
                        _ -> {},
                        new UserFolders(folder, folder),
                        InstantSource.system(),
                        Optional.of(pack),
                        URI.create("http://localhost:1/"),
                        "bench"));
    }
}
