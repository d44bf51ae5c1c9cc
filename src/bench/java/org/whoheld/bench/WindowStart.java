package org.whoheld.bench;

import java.nio.file.Path;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.stage.Stage;
import org.whoheld.core.DataPackage.Period;
import org.whoheld.ui.window.WindowAssembly;

/// Opens the window on a package as the program does, and prints [#MARK] at the pulse after the
/// first picture of the map was handed to JavaFX. Then it moves the date by a day at every pulse,
/// and ends. Needs a display.
///
/// Arguments: the folder of the package, width and height of the window, the number of steps.
public final class WindowStart {
    static final String MARK = "the first picture stands";

    private WindowStart() {}

    /// As in the program, the class with this method is not the one that JavaFX makes an instance
    /// of: Java would start JavaFX before it.
    public static void main(String[] args) {
        BenchWindow.prepare(Path.of(args[0]), Integer.parseInt(args[1]), Integer.parseInt(args[2]));
        Application.launch(Window.class, args[3]);
    }

    public static final class Window extends Application {
        @Override
        public void start(Stage stage) {
            int steps = Integer.parseInt(getParameters().getRaw().getFirst());
            WindowAssembly window = BenchWindow.open(stage);
            new AnimationTimer() {
                private int pulses;

                @Override
                public void handle(long now) {
                    if (window.session().shownProperty().get().isEmpty()) {
                        return;
                    }
                    // At the first pulse with a picture it is still on its way to the screen.
                    if (++pulses == 2) {
                        // The start script gives the standard output of its first run to Java
                        // alone.
                        System.err.println(MARK);
                    }
                    if (pulses >= 2 + steps) {
                        System.exit(0);
                    }
                    if (pulses >= 2) {
                        Period days = window.session().range();
                        int count =
                                (int) (days.last().toEpochDay() - days.first().toEpochDay()) + 1;
                        window.session().goTo(days.first().plusDays(pulses % count));
                    }
                }
            }.start();
        }
    }
}
