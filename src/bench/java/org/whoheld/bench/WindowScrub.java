package org.whoheld.bench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.stage.Stage;
import org.whoheld.core.DataPackage.Period;
import org.whoheld.ui.session.Comparison;
import org.whoheld.ui.session.SessionModel;
import org.whoheld.ui.window.WindowAssembly;

/// Moves a slider of the real window by a step at every pulse of JavaFX, 60 a second, and prints
/// how many pulses there were, how many pictures came of them and how far they stood apart. Needs a
/// display.
///
/// Argument: the folder of the package.
public final class WindowScrub extends Application {
    private static final int WARM_UP = 240;
    private static final int STEPS = 600;

    /// @param step does the step of a number
    private record Scrub(String what, Runnable before, IntConsumer step) {}

    private SessionModel session;
    private Iterator<Scrub> scrubs;

    public static void main(String[] args) {
        BenchWindow.prepare();
        launch(WindowScrub.class, args);
    }

    @Override
    public void start(Stage stage) throws Exception {
        stage.setMaximized(true);
        WindowAssembly window =
                BenchWindow.open(stage, Path.of(getParameters().getRaw().getFirst()));
        session = window.session();
        System.out.println(
                "| drag | pulses a second | pictures a second | median ms apart | p95 | longest |");
        System.out.println("|---|---|---|---|---|---|");
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                if (session.shownProperty().get().isPresent()) {
                    stop();
                    scrubs = scrubs().iterator();
                    next();
                }
            }
        }.start();
    }

    private List<Scrub> scrubs() {
        Period days = session.range();
        int count = (int) (days.last().toEpochDay() - days.first().toEpochDay());
        LocalDate middle = days.first().plusDays(count / 3);
        Runnable alone =
                () -> {
                    session.knownOnProperty().set(Optional.empty());
                    session.comparisonProperty().set(Optional.empty());
                    session.selectedProperty().set(Optional.of("sakhur"));
                    session.goTo(middle);
                };
        IntConsumer date = i -> session.goTo(days.first().plusDays(i % count));
        return List.of(
                new Scrub("date", alone, date),
                new Scrub(
                        "known on",
                        alone,
                        i ->
                                session.knownOnProperty()
                                        .set(Optional.of(middle.plusDays(i % (count / 2))))),
                new Scrub("date, swipe", () -> compare(alone, Comparison.Mode.SWIPE), date),
                new Scrub(
                        "date, side by side",
                        () -> compare(alone, Comparison.Mode.SIDE_BY_SIDE),
                        date),
                new Scrub(
                        "date, difference",
                        () -> compare(alone, Comparison.Mode.DIFFERENCE),
                        date));
    }

    private void compare(Runnable alone, Comparison.Mode mode) {
        alone.run();
        session.comparisonProperty().set(Optional.of(new Comparison(mode, session.range().last())));
    }

    private void next() {
        if (!scrubs.hasNext()) {
            System.exit(0);
        }
        Scrub scrub = scrubs.next();
        scrub.before().run();
        long[] shown = new long[STEPS];
        new AnimationTimer() {
            private int step;
            private int pictures;
            private Object last;
            private long began;

            @Override
            public void handle(long now) {
                Object picture = session.shownProperty().get();
                if (step == WARM_UP) {
                    began = System.nanoTime();
                    pictures = 0;
                }
                if (picture != last) {
                    last = picture;
                    shown[Math.min(pictures++, STEPS - 1)] = System.nanoTime();
                }
                if (step == WARM_UP + STEPS) {
                    stop();
                    print(scrub, shown, Math.min(pictures, STEPS), System.nanoTime() - began);
                    next();
                    return;
                }
                scrub.step().accept(step++);
            }
        }.start();
    }

    private static void print(Scrub scrub, long[] shown, int pictures, long nanos) {
        double[] apart = new double[pictures - 1];
        for (int i = 0; i < apart.length; i++) {
            apart[i] = (shown[i + 1] - shown[i]) / 1e6;
        }
        Arrays.sort(apart);
        System.out.printf(
                Locale.ROOT,
                "| %s | %.1f | %.1f | %.1f | %.1f | %.1f |%n",
                scrub.what(),
                STEPS / (nanos / 1e9),
                pictures / (nanos / 1e9),
                apart[apart.length / 2],
                apart[apart.length * 95 / 100],
                apart[apart.length - 1]);
    }
}
