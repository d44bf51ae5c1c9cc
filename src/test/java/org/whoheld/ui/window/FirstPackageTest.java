package org.whoheld.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import org.whoheld.core.Language;
import org.whoheld.render.view.Viewport;
import org.whoheld.ui.async.FxTaskExecutor;
import org.whoheld.ui.async.TaskExecutor;
import org.whoheld.ui.robot.FxThreadLookups;
import org.whoheld.ui.session.Theme;
import org.whoheld.ui.settings.MapSettings;
import org.whoheld.ui.settings.SettingsFile;
import org.whoheld.ui.settings.WindowSettings;

/// What the window does with what was read before there was a window.
@ExtendWith(FxThreadLookups.class)
class FirstPackageTest {
    private WindowHarness harness;

    private void show(FxRobot robot, FirstRead first) {
        robot.interact(() ->
                harness = new WindowHarness(new Stage(), first, WindowHarness.temporaryFolder()));
    }

    @AfterEach
    void stop() {
        harness.close();
    }

    @Test
    void arrowKeysMoveTheDateBeforeAnythingIsClicked(FxRobot robot) {
        show(robot, FirstRead.start(() -> Optional.of(ReadPackage.from(WindowHarness.ALEPPO))));
        harness.waitForPicture();
        LocalDate before = harness.session().date();

        robot.type(KeyCode.RIGHT);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(harness.session().date()).isEqualTo(before.plusDays(1));
    }

    @Test
    void opensAtOnceWhatHasBeenRead(FxRobot robot) throws Exception {
        FirstRead first =
                FirstRead.start(() -> Optional.of(ReadPackage.from(WindowHarness.ALEPPO)));
        first.await();
        boolean[] open = {false};
        robot.interact(() -> {
            harness = new WindowHarness(new Stage(), first, WindowHarness.temporaryFolder());
            open[0] = harness.session().open().isPresent();
        });
        assertThat(open[0]).as("open when the window is shown").isTrue();

        assertThat(harness.window.map().viewport().widthPx())
                .as("what the painter begins with at the first start")
                .isEqualTo((int) WindowSettings.DEFAULT.mapWidth());
        assertThat(harness.window.map().viewport().heightPx())
                .isEqualTo((int) WindowSettings.DEFAULT.mapHeight());

        // the very first picture is the one of the size that the map has
        harness.waitForPicture();
        Viewport stands = harness.window.map().viewport();
        assertThat(harness.session().shownProperty().get()).isPresent();
        harness.waitForRest();
        assertThat(harness.window.map().viewport()).isEqualTo(stands);
    }

    /// Notes on which threads work was begun.
    private record Noting(TaskExecutor executor, String thread, List<String> begun)
            implements TaskExecutor {
        @Override
        public <T> void run(
                Callable<T> work, Consumer<T> onSuccess, Consumer<Exception> onFailure) {
            begun.add(thread);
            executor.run(work, onSuccess, onFailure);
        }

        @Override
        public void onFxThread(Runnable action) {
            executor.onFxThread(action);
        }

        @Override
        public TaskExecutor serial(String threadName) {
            return new Noting(executor.serial(threadName), threadName, begun);
        }

        @Override
        public void close() {
            executor.close();
        }
    }

    @Test
    void worksOnTheFirstPictureBeforeAnythingElse(FxRobot robot) throws Exception {
        FirstRead first =
                FirstRead.start(() -> Optional.of(ReadPackage.from(WindowHarness.ALEPPO)));
        first.await();
        List<String> begun = new CopyOnWriteArrayList<>();
        List<String> beforeThePicture = new CopyOnWriteArrayList<>();
        robot.interact(() -> {
            harness =
                    new WindowHarness(
                            new Stage(),
                            first,
                            WindowHarness.temporaryFolder(),
                            new Noting(new FxTaskExecutor(), "background", begun));
            beforeThePicture.addAll(begun);
        });
        harness.waitForPicture();
        assertThat(beforeThePicture).containsOnly("whoheld-painter");
        WindowHarness.waitUntil(() -> begun.contains("background"));
    }

    @Test
    void makesNoPanelThatIsClosed(FxRobot robot) {
        show(robot, FirstRead.start(() -> Optional.of(ReadPackage.from(WindowHarness.ALEPPO))));
        harness.waitForPicture();
        for (String panel :
                List.of(
                        "#ledger",
                        "#analysis",
                        "#lanes",
                        "#problems",
                        "#compare-bar",
                        "#what-if-banner")) {
            assertThat(robot.lookup(panel).tryQuery()).as(panel).isEmpty();
        }
        robot.type(KeyCode.F7);
        assertThat(WindowHarness.isShown(robot, "#problems")).isTrue();
    }

    @Test
    void theWindowIsNoLargerThanTheScreen(FxRobot robot) throws IOException {
        Path folder = WindowHarness.temporaryFolder();
        Path settings = WindowHarness.folders(folder).settings();
        Files.createDirectories(settings);
        Files.writeString(
                settings.resolve("settings.properties"), "window.width=5000\nwindow.height=4000\n");
        robot.interact(() ->
                harness = new WindowHarness(new Stage(), FirstRead.start(Optional::empty), folder));
        Scene scene = robot.lookup(".map-surface").query().getScene();
        assertThat(scene.getWidth()).isEqualTo(WindowHarness.SCREEN.getWidth());
        assertThat(scene.getHeight())
                .as("a title bar stands above")
                .isEqualTo(WindowHarness.SCREEN.getHeight() - 40);
    }

    private WindowSettings kept() {
        return SettingsFile.in(
                        WindowHarness.folders(harness.folder),
                        new MapSettings(Set.of(), Theme.LIGHT, Language.ENGLISH))
                .load()
                .window();
    }

    @Test
    void remembersHowLargeTheMapIsWithThePanelsThatComeBack(FxRobot robot) {
        show(robot, FirstRead.start(() -> Optional.of(ReadPackage.from(WindowHarness.ALEPPO))));
        harness.waitForPicture();
        robot.type(KeyCode.F8);
        WindowHarness.waitUntil(() ->
                harness.window.map().viewport().heightPx() > WindowSettings.DEFAULT.mapHeight());
        harness.closeWindow(robot);
        assertThat(kept().mapHeight()).isEqualTo(harness.window.map().viewport().heightPx());
    }

    @Test
    void forgetsTheRoomThatAComparisonTakes(FxRobot robot) {
        show(robot, FirstRead.start(() -> Optional.of(ReadPackage.from(WindowHarness.ALEPPO))));
        harness.waitForPicture();
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        WindowHarness.waitUntil(() ->
                harness.window.map().viewport().heightPx() < WindowSettings.DEFAULT.mapHeight());
        harness.closeWindow(robot);
        assertThat(kept().mapHeight()).isEqualTo(WindowSettings.DEFAULT.mapHeight());
    }

    private static String emptyMap(FxRobot robot) {
        return robot.lookup("#map-empty").queryAs(Label.class).getText();
    }

    @Test
    void saysThatAPackageIsReadAndAsksForNoneMeanwhile(FxRobot robot) {
        CountDownLatch read = new CountDownLatch(1);
        show(
                robot,
                FirstRead.start(() -> {
                    read.await();
                    return Optional.of(ReadPackage.from(WindowHarness.ALEPPO));
                }));
        assertThat(emptyMap(robot)).isEqualTo("Reading the package …");
        assertThat(robot.lookup("#timeline-empty").query().isVisible()).isFalse();
        WindowHarness.waitUntil(() ->
                robot.lookup(".label").queryAllAs(Label.class).stream()
                        .filter(Label::isVisible)
                        .noneMatch(it -> it.getText().startsWith("Open a package")));
        read.countDown();
        harness.waitForPicture();
        assertThat(robot.lookup("#map-empty").query().isVisible()).isFalse();
    }

    @Test
    void asksForAPackageWhereThereIsNoneToRead(FxRobot robot) {
        show(robot, FirstRead.start(Optional::empty));
        WindowHarness.waitUntil(() -> emptyMap(robot).startsWith("Open a package"));
        assertThat(robot.lookup("#timeline-empty").query().isVisible()).isTrue();
    }

    @Test
    void tellsOfADiskThatFailedBeforeThereWasAWindow(FxRobot robot) {
        show(
                robot,
                FirstRead.start(() -> {
                    throw new IOException("the disk is gone");
                }));
        WindowHarness.waitUntil(() ->
                robot.lookup(".dialog-pane .label").queryAllAs(Label.class).stream()
                        .anyMatch(it -> it.getText().equals("the disk is gone")));
        robot.type(KeyCode.ESCAPE);
        assertThat(harness.session().open()).isEmpty();
    }
}
