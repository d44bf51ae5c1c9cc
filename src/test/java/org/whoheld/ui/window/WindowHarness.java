package org.whoheld.ui.window;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;
import org.locationtech.jts.geom.Point;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import org.whoheld.core.Hypothesis;
import org.whoheld.render.view.Viewport;
import org.whoheld.ui.async.FxTaskExecutor;
import org.whoheld.ui.async.TaskExecutor;
import org.whoheld.ui.session.SessionModel;
import org.whoheld.ui.settings.UserFolders;

/// The whole window on the Aleppo package, with its own settings folder, a file dialog that answers
/// at once, and a tile server on this machine that counts.
final class WindowHarness implements AutoCloseable {
    static final Path ALEPPO = Path.of("data", "aleppo-2016").toAbsolutePath();
    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    /// With room for the window of a first start and its title bar.
    static final Rectangle2D SCREEN = new Rectangle2D(0, 0, 1280, 840);

    final List<String> requests = Collections.synchronizedList(new ArrayList<>());
    final List<String> openedLinks = Collections.synchronizedList(new ArrayList<>());
    final Path folder;
    final WindowAssembly window;
    private final HttpServer tiles;
    private final Stage stage;

    WindowHarness(Stage stage) {
        this(stage, Optional.of(ALEPPO), temporaryFolder());
    }

    WindowHarness(Stage stage, Optional<Path> bundled, Path folder) {
        this(stage, FirstRead.start(folders(folder), Optional.empty(), bundled), folder);
    }

    WindowHarness(Stage stage, FirstRead firstRead, Path folder) {
        this(stage, firstRead, folder, new FxTaskExecutor());
    }

    WindowHarness(Stage stage, FirstRead firstRead, Path folder, TaskExecutor executor) {
        this.folder = folder;
        this.stage = stage;
        // the toolkit must outlive the window
        Platform.setImplicitExit(false);
        try {
            tiles =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        tiles.createContext(
                "/",
                exchange -> {
                    requests.add(exchange.getRequestURI().getPath());
                    exchange.sendResponseHeaders(404, -1);
                    exchange.close();
                });
        tiles.start();
        UserFolders folders = new UserFolders(folder.resolve("settings"), folder.resolve("cache"));
        window =
                WindowAssembly.show(
                        stage,
                        new Surroundings(
                                executor,
                                _ -> new FixedAnswers(folder),
                                openedLinks::add,
                                SCREEN,
                                folders(folder),
                                () -> NOW,
                                firstRead,
                                URI.create(
                                        "http://localhost:" + tiles.getAddress().getPort() + "/"),
                                "test"));
    }

    static UserFolders folders(Path folder) {
        return new UserFolders(folder.resolve("settings"), folder.resolve("cache"));
    }

    static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("whoheld-test");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Picks files in the harness's folder, without a dialog.
    private record FixedAnswers(Path folder) implements FilePicker {
        @Override
        public Optional<Path> packageFolder() {
            return Optional.of(ALEPPO);
        }

        @Override
        public Optional<Path> packageArchive() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> pictureTarget(String suggestedName) {
            return Optional.of(folder.resolve(suggestedName));
        }

        @Override
        public Optional<Path> tableTarget(String suggestedName) {
            return Optional.of(folder.resolve(suggestedName));
        }
    }

    private static final long REST_NANOS = 700_000_000L;

    SessionModel session() {
        return window.session();
    }

    /// Waits until a picture of the present date, lens, hypothesis and viewport stands.
    void waitForPicture() {
        waitUntil(() ->
                session()
                        .shownProperty()
                        .get()
                        .filter(it -> it.asOf().equals(session().asOf()))
                        .filter(it -> it.lens().equals(session().lens()))
                        .filter(it -> it.hypothesis().equals(session().hypothesis()))
                        .isPresent());
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Waits until the map has come to rest: what is fitted moves once more when the picture of its
    /// new size, and with it the place of its furniture, is there.
    void waitForRest() {
        waitForPicture();
        long[] since = {System.nanoTime()};
        Viewport[] last = {null};
        waitUntil(() -> {
            Viewport now = window.map().viewport();
            if (!now.equals(last[0])) {
                last[0] = now;
                since[0] = System.nanoTime();
            }
            return System.nanoTime() - since[0] > REST_NANOS;
        });
    }

    /// Double-clicks until it has been taken for one: where the machine is busy, two clicks can
    /// come too far apart.
    static void doubleClick(FxRobot robot, Point2D place, BooleanSupplier taken) {
        for (int i = 0; i < 5 && !taken.getAsBoolean(); i++) {
            robot.doubleClickOn(place);
            WaitForAsyncUtils.waitForFxEvents();
        }
    }

    /// Gives the keyboard to the map, and selects nothing.
    static void focusMap(FxRobot robot) {
        robot.interact(() -> robot.lookup("#map").query().requestFocus());
    }

    static String text(FxRobot robot, String query) {
        return robot.lookup(query).queryAs(Labeled.class).getText();
    }

    static boolean isShown(FxRobot robot, String query) {
        return robot.lookup(query).tryQuery().filter(Node::isVisible).isPresent();
    }

    /// Supposes districts in other hands and waits until the map shows it.
    void suppose(FxRobot robot, Hypothesis hypothesis) {
        robot.interact(() -> session().hypothesisProperty().set(Optional.of(hypothesis)));
        waitForPicture();
    }

    static Point2D middle(FxRobot robot, String query) {
        Node node = robot.lookup(query).query();
        Bounds bounds = node.localToScreen(node.getLayoutBounds());
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    static void waitUntil(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(
                    30,
                    TimeUnit.SECONDS,
                    () -> WaitForAsyncUtils.waitForAsyncFx(10_000, condition));
        } catch (TimeoutException e) {
            throw new AssertionError("waited too long", e);
        }
    }

    void goTo(FxRobot robot, LocalDate day) {
        robot.interact(() -> session().goTo(day));
        waitForPicture();
    }

    /// How often each colour stands in the picture within a few pixels of a district's inner point:
    /// a hatched district has two colours there.
    List<Integer> coloursIn(FxRobot robot, String district) {
        ShownPicture picture = ShownPicture.of(robot, "#map-picture");
        Viewport viewport = window.map().viewport();
        Point inside =
                session().open().orElseThrow().district(district).geometry().getInteriorPoint();
        int x = (int) Math.round(viewport.xPx(inside.getX()) * viewport.pixelScale());
        int y = (int) Math.round(viewport.yPx(inside.getY()) * viewport.pixelScale());
        List<Integer> colours = new ArrayList<>();
        for (int dy = -4; dy <= 4; dy++) {
            for (int dx = -4; dx <= 4; dx++) {
                colours.add(picture.argb(x + dx, y + dy));
            }
        }
        return colours;
    }

    /// Every 7th pixel of the map's picture, row by row.
    List<Integer> mapPixels(FxRobot robot) {
        ShownPicture picture = ShownPicture.of(robot, "#map-picture");
        List<Integer> pixels = new ArrayList<>();
        for (int y = 0; y < picture.height(); y += 7) {
            for (int x = 0; x < picture.width(); x += 7) {
                pixels.add(picture.argb(x, y));
            }
        }
        return pixels;
    }

    /// Turns the wheel over the middle of the map. The headless robot's wheel sends no distance.
    void scroll(FxRobot robot, int notches) {
        Node surface = robot.lookup("#map").query();
        double x = surface.getLayoutBounds().getCenterX();
        double y = surface.getLayoutBounds().getCenterY();
        robot.interact(() ->
                Event.fireEvent(
                        surface,
                        new ScrollEvent(
                                ScrollEvent.SCROLL,
                                x,
                                y,
                                x,
                                y,
                                false,
                                false,
                                false,
                                false,
                                false,
                                false,
                                0,
                                notches * 40,
                                0,
                                notches * 40,
                                ScrollEvent.HorizontalTextScrollUnits.NONE,
                                0,
                                ScrollEvent.VerticalTextScrollUnits.NONE,
                                0,
                                0,
                                new PickResult(surface, x, y))));
    }

    void closeWindow(FxRobot robot) {
        robot.interact(stage::hide);
    }

    /// Where a district's inner point is on the screen.
    Point2D onScreen(FxRobot robot, String district) {
        Node surface = robot.lookup("#map").query();
        Viewport viewport = window.map().viewport();
        Point inside =
                session().open().orElseThrow().district(district).geometry().getInteriorPoint();
        return surface.localToScreen(viewport.xPx(inside.getX()), viewport.yPx(inside.getY()));
    }

    @Override
    public void close() {
        tiles.stop(0);
        // other tests measure in the plain style sheet
        Platform.runLater(() -> {
            stage.hide();
            stage.setScene(null);
            Application.setUserAgentStylesheet(null);
        });
        WaitForAsyncUtils.waitForFxEvents();
    }
}
