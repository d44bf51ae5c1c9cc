package org.whoheld.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.stage.Stage;
import org.whoheld.ui.window.WindowAssembly;

/// Opens the window on a package as the program does, and prints the milliseconds from the start of
/// the Java process to the pulse after the first picture of the map was handed to JavaFX. Then it
/// ends. Needs a display.
///
/// Argument: the folder of the package.
public final class WindowStart extends Application {
    public static void main(String[] args) {
        BenchWindow.prepare();
        launch(WindowStart.class, args);
    }

    @Override
    public void start(Stage stage) throws Exception {
        WindowAssembly window =
                BenchWindow.open(stage, Path.of(getParameters().getRaw().getFirst()));
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
