package org.whoheld.ui.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.ZoomEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.whoheld.render.frame.Layer;
import org.whoheld.render.view.Viewport;
import org.whoheld.ui.robot.FxThreadLookups;
import org.whoheld.ui.session.BaseMap;
import org.whoheld.ui.session.Theme;

/// The main job, driven in the real window on the bundled package.
@ExtendWith(FxThreadLookups.class)
class WindowTest {
    private static final String HANANO = "masaken-hanano";

    private WindowHarness harness;

    @Start
    void start(Stage primary) {
        // a stage of our own: the primary one is shared with other tests
        harness = new WindowHarness(new Stage());
    }

    @BeforeEach
    void waitForTheFirstPicture() {
        harness.waitForPicture();
    }

    @AfterEach
    void stop() {
        harness.close();
    }

    private static LocalDate november(int day) {
        return LocalDate.of(2016, 11, day);
    }

    private Set<Integer> colours(FxRobot robot, String district) {
        return new HashSet<>(harness.coloursIn(robot, district));
    }

    @Test
    void opensTheBundledPackageOnTheFirstDayOfTheOffensive() {
        assertThat(harness.session().date()).isEqualTo(november(15));
        assertThat(harness.session().range().first()).isEqualTo(november(13));
        assertThat(harness.session().range().last()).isEqualTo(LocalDate.of(2016, 12, 24));
    }

    @Test
    void draggingTheThumbRecoloursMasakenHanano(FxRobot robot) {
        harness.goTo(robot, november(25));
        List<Integer> before = harness.coloursIn(robot, HANANO);
        Point2D thumb = thumb(robot);
        harness.goTo(robot, november(27));
        Point2D target = thumb(robot);
        harness.goTo(robot, november(25));

        robot.drag(thumb, MouseButton.PRIMARY).moveTo(target);
        robot.drop();
        harness.waitForPicture();

        assertThat(harness.session().date()).isEqualTo(november(27));
        assertThat(harness.coloursIn(robot, HANANO)).isNotEqualTo(before);
        harness.goTo(robot, november(25));
        assertThat(harness.coloursIn(robot, HANANO)).isEqualTo(before);
    }

    private static Point2D thumb(FxRobot robot) {
        var bounds = robot.lookup("#timeline-thumb").query();
        var onScreen = bounds.localToScreen(bounds.getBoundsInLocal());
        return new Point2D(onScreen.getCenterX(), onScreen.getCenterY());
    }

    @Test
    void playingMovesTheDateAndSpacePauses(FxRobot robot) {
        harness.goTo(robot, november(20));
        WindowHarness.focusMap(robot);
        robot.type(KeyCode.SPACE);
        WindowHarness.waitUntil(() -> harness.session().date().isAfter(november(21)));
        robot.type(KeyCode.SPACE);
        WaitForAsyncUtils.waitForFxEvents();
        LocalDate paused = harness.session().date();
        WaitForAsyncUtils.sleep(1500, TimeUnit.MILLISECONDS);
        assertThat(harness.session().date()).isEqualTo(paused);
    }

    @Test
    void keysStepByDayAndByChange(FxRobot robot) {
        harness.goTo(robot, november(20));
        WindowHarness.focusMap(robot);
        robot.type(KeyCode.RIGHT);
        assertThat(harness.session().date()).isEqualTo(november(21));
        robot.type(KeyCode.LEFT, 2);
        assertThat(harness.session().date()).isEqualTo(november(19));
        robot.type(KeyCode.CLOSE_BRACKET);
        assertThat(harness.session().date()).isEqualTo(november(24));
        robot.type(KeyCode.OPEN_BRACKET);
        assertThat(harness.session().date()).isEqualTo(november(19));
        robot.type(KeyCode.END);
        assertThat(harness.session().date()).isEqualTo(LocalDate.of(2016, 12, 24));
        robot.type(KeyCode.HOME);
        assertThat(harness.session().date()).isEqualTo(november(13));
    }

    @Test
    void aTypedDateGoesThereAndIsNotTakenForKeys(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.G);
        robot.write("28 Nov 2016").type(KeyCode.ENTER);
        harness.waitForPicture();
        assertThat(harness.session().date()).isEqualTo(november(28));
    }

    @Test
    void aClickShowsWhoSaysSoAndEmptyGroundClears(FxRobot robot) {
        harness.goTo(robot, november(26));
        robot.clickOn(harness.onScreen(robot, HANANO));
        WindowHarness.waitUntil(() -> text(robot).contains("Syrian Observatory"));
        assertThat(harness.session().selectedProperty().get()).contains(HANANO);
        assertThat(text(robot)).contains("Masaken Hanano", "مساكن هنانو", "Syrian army");
        Point2D corner = robot.lookup("#map").query().localToScreen(3, 3);
        robot.clickOn(corner);
        assertThat(harness.session().selectedProperty().get()).isEmpty();
    }

    private static String text(FxRobot robot) {
        return robot
                .from(robot.lookup("#evidence").<Node>query())
                .lookup(".label")
                .queryAllAs(Label.class)
                .stream()
                .map(Label::getText)
                .collect(Collectors.joining("\n"));
    }

    @Test
    void hoverTellsNameAndState(FxRobot robot) {
        harness.goTo(robot, november(27));
        robot.moveTo(harness.onScreen(robot, "jabal-badro"));
        WindowHarness.waitUntil(() -> robot.lookup("#hover-card").query().isVisible());
        assertThat(robot.lookup("#hover-name").queryAs(Label.class).getText())
                .startsWith("Jabal Badro");
        assertThat(robot.lookup("#hover-state").queryAs(Label.class).getText().toLowerCase())
                .contains("government");
    }

    @Test
    void whatIsToldOfADistrictGoesAlongWhenTheMapIsDragged(FxRobot robot) {
        robot.moveTo(harness.onScreen(robot, "masaken-hanano"));
        WindowHarness.waitUntil(() -> robot.lookup("#hover-card").query().isVisible());
        double before = robot.lookup("#hover-card").query().getLayoutX();
        robot.press(MouseButton.PRIMARY).moveBy(-60, 20);
        assertThat(robot.lookup("#hover-card").query().getLayoutX())
                .isCloseTo(before - 60, within(1.0));
        robot.release(MouseButton.PRIMARY);
    }

    @Test
    void whatIsToldIsUnderThePointerWhenTheMapMovesBelowIt(FxRobot robot) {
        robot.moveTo(harness.onScreen(robot, "masaken-hanano"));
        assertThat(harness.session().hoveredProperty().get()).contains("masaken-hanano");
        robot.interact(() -> harness.window.map().pan(-4000, 0));
        assertThat(harness.session().hoveredProperty().get()).isEmpty();
        robot.interact(() -> harness.window.map().pan(4000, 0));
        assertThat(harness.session().hoveredProperty().get()).contains("masaken-hanano");
    }

    @Test
    void searchFindsAndSelectsADistrict(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.write("Sakhour").type(KeyCode.ENTER);
        WindowHarness.waitUntil(
                () -> harness.session().selectedProperty().get().equals(Optional.of("sakhur")));
    }

    @Test
    void wheelAndDragMoveTheMapAndFitBringsItBack(FxRobot robot) {
        Viewport fitted = harness.window.map().viewport();
        harness.scroll(robot, 3);
        assertThat(harness.window.map().viewport().zoom()).isNotEqualTo(fitted.zoom());
        Viewport zoomed = harness.window.map().viewport();
        robot.drag("#map", MouseButton.PRIMARY).moveBy(60, 30);
        robot.drop();
        assertThat(harness.window.map().viewport().centreX()).isLessThan(zoomed.centreX());
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT0);
        WindowHarness.waitUntil(() -> harness.window.map().viewport().equals(fitted));
    }

    @Test
    void savesThePictureThatTheWindowShows(FxRobot robot) throws Exception {
        harness.goTo(robot, november(27));
        Viewport viewport = harness.window.map().viewport();
        robot.push(KeyCode.CONTROL, KeyCode.S);
        robot.clickOn("#picture-times-1");
        robot.clickOn("#picture-save");
        Path saved = harness.folder.resolve("aleppo-2016_2016-11-27.png");
        WindowHarness.waitUntil(() -> Files.exists(saved));
        Image picture = new Image(saved.toUri().toString());
        assertThat(picture.getWidth()).isEqualTo(viewport.deviceWidth());
        assertThat(picture.getHeight()).isEqualTo(viewport.deviceHeight());
        assertThat(Files.readString(saved, StandardCharsets.ISO_8859_1).contains("Whoheld test"))
                .as("what made it is in its metadata, named as the command line does")
                .isTrue();
    }

    @Test
    void aPictureThatDoesNotFitIntoTheMemoryCannotBeSaved(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.S);
        robot.interact(() -> {
            for (String side : List.of("#picture-width", "#picture-height")) {
                @SuppressWarnings("unchecked")
                Spinner<Integer> spinner = robot.lookup(side).queryAs(Spinner.class);
                spinner.getValueFactory().setValue(16_384);
            }
        });
        assertThat(robot.lookup("#picture-save").query().isDisabled()).isTrue();
        assertThat(robot.lookup("#picture-result").queryAs(Label.class).getText())
                .contains("choose a smaller size");
        robot.clickOn("#picture-times-1");
        assertThat(robot.lookup("#picture-save").query().isDisabled()).isFalse();
        robot.type(KeyCode.ESCAPE);
    }

    @Test
    void asksNobodyForAnythingBeforeABaseMapIsChosen(FxRobot robot) {
        harness.scroll(robot, 4);
        harness.goTo(robot, november(28));
        robot.drag("#map", MouseButton.PRIMARY).moveBy(100, 50);
        robot.drop();
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(harness.requests).isEmpty();

        robot.interact(() -> harness.window.map().baseMapProperty().set(BaseMap.OPEN_STREET_MAP));
        WindowHarness.waitUntil(() -> !harness.requests.isEmpty());
        WindowHarness.waitUntil(() -> robot.lookup("#base-map-offline").query().isVisible());
        assertThat(robot.lookup("#base-map-credit").query().isVisible()).isTrue();
    }

    @Test
    void eachLayerThatIsSwitchedOffLeavesThePicture(FxRobot robot) {
        harness.goTo(robot, november(27));
        for (Layer layer : List.of(Layer.CONTEXT, Layer.DISTRICT_LABELS, Layer.INCIDENTS)) {
            List<Integer> before = harness.mapPixels(robot);
            robot.interact(() -> harness.window.map().layers().remove(layer));
            WindowHarness.waitUntil(() -> !harness.mapPixels(robot).equals(before));
        }
    }

    @Test
    void theDarkThemeDarkensTheMap(FxRobot robot) {
        harness.goTo(robot, november(27));
        int ground = harness.mapPixels(robot).getFirst();
        robot.push(KeyCode.CONTROL, KeyCode.D);
        WindowHarness.waitUntil(
                () -> (harness.mapPixels(robot).getFirst() & 0xFF) < (ground & 0xFF) / 2);
    }

    @Test
    void thePictureFollowsTheThumbWhileItIsDragged(FxRobot robot) {
        harness.goTo(robot, november(27));
        Point2D later = thumb(robot);
        harness.goTo(robot, november(20));
        robot.drag(thumb(robot), MouseButton.PRIMARY).moveTo(later);
        harness.waitForPicture();
        assertThat(harness.session().shownProperty().get().orElseThrow().asOf().valid())
                .isEqualTo(november(27));
        robot.drop();
    }

    @Test
    void doubleClickAndKeysMoveTheMap(FxRobot robot) {
        double zoom = harness.window.map().viewport().zoom();
        WindowHarness.doubleClick(
                robot,
                WindowHarness.middle(robot, "#map"),
                () -> harness.window.map().viewport().zoom() > zoom);
        assertThat(harness.window.map().viewport().zoom()).isEqualTo(zoom + 1);
        robot.push(KeyCode.SHIFT, KeyCode.RIGHT);
        Viewport east = harness.window.map().viewport();
        robot.push(KeyCode.SHIFT, KeyCode.LEFT);
        assertThat(harness.window.map().viewport().centreX()).isLessThan(east.centreX());
        robot.type(KeyCode.MINUS);
        assertThat(harness.window.map().viewport().zoom()).isEqualTo(zoom + 0.5);
        robot.interact(() -> harness.session().selectedProperty().set(Optional.of("jabal-badro")));
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        assertThat(harness.window.map().viewport().zoom()).isGreaterThan(zoom + 1.5);
        robot.type(KeyCode.ESCAPE);
        assertThat(harness.session().selectedProperty().get()).isEmpty();
    }

    @Test
    void pinchingZoomsAboutTheFingers(FxRobot robot) {
        Viewport before = harness.window.map().viewport();
        double lon = before.lonDegrees(100);
        robot.interact(() ->
                Event.fireEvent(
                        robot.lookup("#map").query(),
                        new ZoomEvent(
                                ZoomEvent.ZOOM,
                                100,
                                80,
                                100,
                                80,
                                false,
                                false,
                                false,
                                false,
                                false,
                                false,
                                2,
                                2,
                                null)));
        Viewport after = harness.window.map().viewport();
        assertThat(after.zoom()).isCloseTo(before.zoom() + 1, within(1e-9));
        // a picture stands on whole pixels: half a pixel before, twice as large, and half after
        assertThat(after.xPx(lon)).isCloseTo(100, within(1.5));
    }

    @Test
    void theArrowsWorkAfterASearch(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.write("Jabal Badro").type(KeyCode.ENTER);
        WindowHarness.waitUntil(() -> harness.session().selectedProperty().get().isPresent());
        LocalDate before = harness.session().date();
        robot.type(KeyCode.RIGHT);
        assertThat(harness.session().date()).isEqualTo(before.plusDays(1));
    }

    @Test
    void everythingIsAsItWasAtTheNextStart(FxRobot robot) {
        robot.interact(() -> harness.window.map().layers().remove(Layer.LEGEND));
        robot.push(KeyCode.CONTROL, KeyCode.D);
        robot.type(KeyCode.F8);
        harness.closeWindow(robot);
        WindowHarness[] next = new WindowHarness[1];
        robot.interact(
                () -> next[0] = new WindowHarness(new Stage(), Optional.empty(), harness.folder));
        try {
            next[0].waitForPicture();
            assertThat(next[0].session().open().orElseThrow().location())
                    .isEqualTo(WindowHarness.ALEPPO);
            assertThat(next[0].window.map().layers())
                    .contains(Layer.DATE)
                    .doesNotContain(Layer.LEGEND);
            assertThat(next[0].window.map().themeProperty().get()).isEqualTo(Theme.DARK);
            assertThat(WindowHarness.isShown(robot, ".incident-strip")).isFalse();
        } finally {
            next[0].close();
        }
    }

    @Test
    void everyDistrictHasItsOwnPlaceOnTheMap(FxRobot robot) {
        List<String> ids = harness.session().open().orElseThrow().timeline().districts();
        assertThat(ids).hasSize(126);
        for (String id : List.of("sakhur", "haidariya", "sheikh-saeed")) {
            robot.moveTo(harness.onScreen(robot, id));
            assertThat(harness.session().hoveredProperty().get()).contains(id);
        }
    }
}
