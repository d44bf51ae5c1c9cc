package org.whoheld.bench;

import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.stage.Stage;
import org.whoheld.ui.async.FxTaskExecutor;
import org.whoheld.ui.settings.UserFolders;
import org.whoheld.ui.window.FilePicker;
import org.whoheld.ui.window.Surroundings;
import org.whoheld.ui.window.WindowAssembly;

/// Opens the window on a package as the program does, and prints the milliseconds from the start of
/// the Java process to the pulse after the first picture of the map was handed to JavaFX. Then it
/// ends. Needs a display.
///
/// Argument: the folder of the package.
public final class WindowStart extends Application {
    /// Answers no question: nobody is there to ask.
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
    }

    public static void main(String[] args) {
        System.setProperty("java.awt.headless", "true");
        System.setProperty("javafx.platform", "desktop");
        launch(WindowStart.class, args);
    }

    @Override
    public void start(Stage stage) throws Exception {
        Path folder = Files.createTempDirectory("whoheld-bench");
        WindowAssembly window =
                WindowAssembly.show(
                        stage,
                        new Surroundings(
                                new FxTaskExecutor(),
                                _ -> new NoFiles(),
                                _ -> {},
                                new UserFolders(folder, folder),
                                InstantSource.system(),
                                Optional.of(Path.of(getParameters().getRaw().getFirst())),
                                URI.create("http://localhost:1/"),
                                "bench"));
        new AnimationTimer() {
            private boolean stands;

            @Override
            public void handle(long now) {
                if (stands) {
                    long started = ManagementFactory.getRuntimeMXBean().getStartTime();
                    System.out.println(System.currentTimeMillis() - started);
                    System.exit(0);
                }
                stands = window.session().shownProperty().get().isPresent();
            }
        }.start();
    }
}
