package org.whoheld.bench;

import java.nio.file.Path;
import java.util.List;
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
public final class WindowStart extends Application {
    static final String MARK = "the first picture stands";

    public static void main(String[] args) {
        BenchWindow.prepare();
        launch(WindowStart.class, args);
    }

    @Override
    public void start(Stage stage) throws Exception {
        List<String> arguments = getParameters().getRaw();
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(Integer.parseInt(arguments.get(1)));
        stage.setHeight(Integer.parseInt(arguments.get(2)));
        int steps = Integer.parseInt(arguments.get(3));
        WindowAssembly window = BenchWindow.open(stage, Path.of(arguments.getFirst()));
        new AnimationTimer() {
            private int pulses;

            @Override
            public void handle(long now) {
                if (window.session().shownProperty().get().isEmpty()) {
                    return;
                }
                // At the first pulse with a picture it is still on its way to the screen.
                if (++pulses == 2) {
                    // The start script gives the standard output of its first run to Java alone.
                    System.err.println(MARK);
                }
                if (pulses >= 2 + steps) {
                    System.exit(0);
                }
                if (pulses >= 2) {
                    Period days = window.session().range();
                    int count = (int) (days.last().toEpochDay() - days.first().toEpochDay()) + 1;
                    window.session().goTo(days.first().plusDays(pulses % count));
                }
            }
        }.start();
    }
}
