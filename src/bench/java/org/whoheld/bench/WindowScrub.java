package org.whoheld.bench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.whoheld.core.DataPackage.Period;
import org.whoheld.ui.session.Comparison;
import org.whoheld.ui.session.SessionModel;
import org.whoheld.ui.window.WindowAssembly;

/// Moves a slider of the real window by a step at every pulse of JavaFX, and prints how many pulses
/// there were, how many pictures came of them and how far they stood apart: both sliders, alone and
/// with each comparison of two days ([PicturePace]). Needs a display that is large enough; the size
/// that the window really had is printed.
///
/// As fast as the window can with `-Djavafx.animation.fullspeed=true`; else at the pace of the
/// display, where pulses stand 16.7 ms apart.
///
/// Arguments: the folder of the package, width and height of the window, then the drags by their
/// names in the table, with `_` for each blank; all if there are none.
public final class WindowScrub extends Application {
    /// @param step does the step of a number
    private record Scrub(String what, Runnable before, IntConsumer step) {}

    private SessionModel session;
    private Iterator<Scrub> scrubs;
    private String selected;

    public static void main(String[] args) {
        BenchWindow.prepare(Path.of(args[0]), Integer.parseInt(args[1]), Integer.parseInt(args[2]));
        launch(WindowScrub.class, args);
    }

    @Override
    public void start(Stage stage) throws Exception {
        List<String> arguments = getParameters().getRaw();
        WindowAssembly window = BenchWindow.open(stage);
        session = window.session();
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                if (session.shownProperty().get().isPresent()) {
                    stop();
                    Scene scene = stage.getScene();
                    PicturePace.printHeader(scene.getWidth(), scene.getHeight());
                    selected = firstOrSakhur();
                    List<String> wanted = arguments.subList(3, arguments.size());
                    scrubs =
                            scrubs().stream()
                                    .filter(scrub -> isWanted(scrub.what(), wanted))
                                    .iterator();
                    next();
                }
            }
        }.start();
    }

    /// The Aleppo package's district with the most claims, to be told against earlier runs; of
    /// other packages the first.
    private String firstOrSakhur() {
        List<String> ids = session.open().orElseThrow().timeline().districts();
        return ids.contains("sakhur") ? "sakhur" : ids.getFirst();
    }

    private static boolean isWanted(String drag, List<String> wanted) {
        return wanted.isEmpty() || wanted.contains(drag.replace(' ', '_'));
    }

    private List<Scrub> scrubs() {
        Period days = session.range();
        int count = (int) (days.last().toEpochDay() - days.first().toEpochDay());
        LocalDate middle = days.first().plusDays(count / 3);
        IntConsumer date = i -> session.goTo(days.first().plusDays(i % count));
        IntConsumer knownOn =
                i -> session.knownOnProperty().set(Optional.of(middle.plusDays(i % (count / 2))));
        List<Scrub> scrubs = new ArrayList<>();
        scrubs.add(new Scrub("date", () -> begin(middle, Optional.empty()), date));
        scrubs.add(new Scrub("known on", () -> begin(middle, Optional.empty()), knownOn));
        for (Comparison.Mode mode : Comparison.Mode.values()) {
            String with = ", " + mode.name().toLowerCase(Locale.ROOT).replace('_', ' ');
            Runnable before =
                    () -> begin(middle, Optional.of(new Comparison(mode, session.range().last())));
            scrubs.add(new Scrub("date" + with, before, date));
            scrubs.add(new Scrub("known on" + with, before, knownOn));
        }
        return scrubs;
    }

    private void begin(LocalDate day, Optional<Comparison> comparison) {
        session.knownOnProperty().set(Optional.empty());
        session.comparisonProperty().set(comparison);
        session.selectedProperty().set(Optional.of(selected));
        session.goTo(day);
    }

    private void next() {
        if (!scrubs.hasNext()) {
            System.exit(0);
        }
        Scrub scrub = scrubs.next();
        scrub.before().run();
        new AnimationTimer() {
            private int step;
            private Object last;
            private PicturePace pace;

            @Override
            public void handle(long now) {
                Object picture = session.shownProperty().get();
                if (step == PicturePace.WARM_UP) {
                    pace = new PicturePace();
                }
                if (picture != last) {
                    last = picture;
                    if (pace != null) {
                        pace.picture();
                    }
                }
                if (step == PicturePace.WARM_UP + PicturePace.STEPS) {
                    stop();
                    pace.print(scrub.what());
                    next();
                    return;
                }
                scrub.step().accept(step++);
            }
        }.start();
    }
}
