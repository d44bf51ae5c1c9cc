package org.whoheld.ui.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.whoheld.ui.window.WindowHarness.middle;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.whoheld.render.frame.Layer;
import org.whoheld.ui.robot.FxThreadLookups;
import org.whoheld.ui.session.BaseMap;
import org.whoheld.ui.session.Comparison;
import org.whoheld.ui.session.Comparison.Mode;

/// Two days in the real window, on the bundled package.
@ExtendWith(FxThreadLookups.class)
class CompareTest {
    private static final LocalDate START = LocalDate.of(2016, 11, 15);
    private static final LocalDate DECEMBER_5 = LocalDate.of(2016, 12, 5);

    private WindowHarness harness;

    @Start
    void start(Stage primary) {
        // a stage of our own: the primary one is shared with other tests
        harness = new WindowHarness(new Stage());
    }

    @BeforeEach
    void goToTheFifthOfDecember(FxRobot robot) {
        harness.waitForPicture();
        harness.goTo(robot, DECEMBER_5);
    }

    @AfterEach
    void stop() {
        harness.close();
    }

    private Optional<Mode> mode() {
        return harness.session().comparison().map(Comparison::mode);
    }

    private void compare(FxRobot robot, KeyCode key) {
        robot.type(key);
        WaitForAsyncUtils.waitForFxEvents();
        harness.waitForPicture();
    }

    private static boolean isShown(FxRobot robot, String selector) {
        return robot.lookup(selector)
                .tryQuery()
                .filter(it -> it.getScene() != null && isVisibleWithParents(it))
                .isPresent();
    }

    private static boolean isVisibleWithParents(Node node) {
        return node == null || node.isVisible() && isVisibleWithParents(node.getParent());
    }

    private static void waitForLastPicture(FxRobot robot) {
        WindowHarness.waitUntil(() -> ShownPicture.stands(robot, "#map-picture-last"));
    }

    @Test
    void eachModeHasAKeyAndAButtonThatSwitchItOnAndOff(FxRobot robot) {
        for (Mode mode : Mode.values()) {
            KeyCode key = List.of(KeyCode.F2, KeyCode.F3, KeyCode.F4).get(mode.ordinal());
            robot.type(key);
            assertThat(mode()).contains(mode);
            assertThat(isShown(robot, "#compare-bar")).isTrue();
            robot.type(key);
            assertThat(mode()).isEmpty();
            robot.clickOn("#tool-" + CompareActions.id(mode));
            assertThat(mode()).contains(mode);
            robot.clickOn("#tool-" + CompareActions.id(mode));
            assertThat(mode()).isEmpty();
        }
        assertThat(isShown(robot, "#compare-bar")).isFalse();
    }

    @Test
    void controlShiftCComparesInTheModeThatWasUsedLast(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        assertThat(mode()).contains(Mode.SWIPE);
        robot.type(KeyCode.F3);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        assertThat(mode()).isEmpty();
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        assertThat(mode()).contains(Mode.SIDE_BY_SIDE);
    }

    @Test
    void theSecondDayIsTheBeginningOrFromThereTheEnd(FxRobot robot) {
        robot.type(KeyCode.F2);
        assertThat(harness.session().comparison().orElseThrow().other()).isEqualTo(START);
        robot.type(KeyCode.F2);
        harness.goTo(robot, START);
        robot.type(KeyCode.F2);
        assertThat(harness.session().comparison().orElseThrow().other())
                .isEqualTo(LocalDate.of(2016, 12, 23));
    }

    @Test
    void theSecondDayCanBeTypedAndSwapped(FxRobot robot) {
        robot.type(KeyCode.F2);
        robot.doubleClickOn("#compare-other").push(KeyCode.CONTROL, KeyCode.A);
        robot.write("28 Nov").type(KeyCode.ENTER);
        LocalDate november28 = LocalDate.of(2016, 11, 28);
        assertThat(harness.session().comparison().orElseThrow().other()).isEqualTo(november28);
        assertThat(robot.lookup("#compare-apart").queryAs(Label.class).getText())
                .isEqualTo("7 days earlier");
        robot.clickOn("#compare-swap");
        assertThat(harness.session().date()).isEqualTo(november28);
        assertThat(harness.session().comparison().orElseThrow().other()).isEqualTo(DECEMBER_5);
        assertThat(robot.lookup("#compare-other").queryAs(TextField.class).getText())
                .isEqualTo("2016-12-05");
    }

    @Test
    void escapeClearsTheSelectionFirstAndThenStopsComparing(FxRobot robot) {
        WindowHarness.focusMap(robot);
        robot.type(KeyCode.F2);
        robot.interact(() -> harness.session().selectedProperty().set(Optional.of("sakhur")));
        robot.type(KeyCode.ESCAPE);
        assertThat(harness.session().selectedProperty().get()).isEmpty();
        assertThat(mode()).contains(Mode.SWIPE);
        robot.type(KeyCode.ESCAPE);
        assertThat(mode()).isEmpty();
    }

    @Test
    void aNarrowSwipedMapKeepsTheLegendOfItsLeftPart(FxRobot robot) {
        assertThat(harness.window.map().viewport().widthPx()).isLessThan(1100);
        compare(robot, KeyCode.F2);
        waitForLastPicture(robot);
        settled(robot, "#map-picture");
        Node definition = robot.lookup("#legend-definition").query();
        assertThat(definition.isVisible()).isTrue();
        assertThat(middle(robot, "#legend-definition").getX())
                .isLessThan(middle(robot, "#swipe-divider").getX());
    }

    @Test
    void anotherPackageIsShownWithoutComparison(FxRobot robot) {
        compare(robot, KeyCode.F4);
        assertThat(isShown(robot, "#ledger")).isTrue();
        var before = harness.session().open();
        robot.interact(() -> harness.window.open(WindowHarness.ALEPPO));
        WindowHarness.waitUntil(() -> !harness.session().open().equals(before));
        assertThat(mode()).isEmpty();
        assertThat(isShown(robot, "#ledger")).isFalse();
        assertThat(isShown(robot, "#compare-bar")).isFalse();
    }

    @Test
    void theDividerIsDraggedAndMovedByKeys(FxRobot robot) {
        compare(robot, KeyCode.F2);
        waitForLastPicture(robot);
        Bounds map = robot.lookup("#map").query().localToScreen(surface(robot));
        Point2D knob = middle(robot, "#swipe-divider");
        assertThat(knob.getX()).isCloseTo(map.getCenterX(), within(2.0));

        robot.drag(knob, MouseButton.PRIMARY).moveTo(knob.add(-100, 20));
        robot.drop();
        assertThat(middle(robot, "#swipe-divider").getX())
                .isCloseTo(knob.getX() - 100, within(2.0));

        double share = harness.window.map().dividerProperty().get();
        robot.type(KeyCode.RIGHT);
        assertThat(harness.window.map().dividerProperty().get())
                .isCloseTo(share + 0.02, within(1e-9));
        robot.type(KeyCode.LEFT, 2);
        assertThat(harness.window.map().dividerProperty().get())
                .isCloseTo(share - 0.02, within(1e-9));
        robot.type(KeyCode.HOME);
        assertThat(harness.window.map().dividerProperty().get()).isZero();
        robot.type(KeyCode.END);
        assertThat(harness.window.map().dividerProperty().get()).isEqualTo(1);
        robot.type(KeyCode.ENTER);
        assertThat(harness.window.map().dividerProperty().get()).isEqualTo(0.5);
        robot.type(KeyCode.LEFT, 3);
        WindowHarness.doubleClick(
                robot,
                middle(robot, "#swipe-divider"),
                () -> harness.window.map().dividerProperty().get() == 0.5);
        assertThat(harness.window.map().dividerProperty().get()).isEqualTo(0.5);
        // the keys were the divider's, and not the timeline's
        assertThat(harness.session().date()).isEqualTo(DECEMBER_5);
    }

    private static Bounds surface(FxRobot robot) {
        return robot.lookup("#map").query().getBoundsInLocal();
    }

    @Test
    void movingTheDividerPaintsNothing(FxRobot robot) {
        compare(robot, KeyCode.F2);
        waitForLastPicture(robot);
        settled(robot, "#map-picture");
        settled(robot, "#map-picture-last");
        var first = ShownPicture.of(robot, "#map-picture").images();
        var last = ShownPicture.of(robot, "#map-picture-last").images();
        robot.interact(() -> harness.window.map().dividerProperty().set(0.2));
        robot.sleep(300);
        assertThat(ShownPicture.of(robot, "#map-picture").images()).isEqualTo(first);
        assertThat(ShownPicture.of(robot, "#map-picture-last").images()).isEqualTo(last);
    }

    @Test
    void eachSideOfTheDividerIsThePlainPictureOfItsDay(FxRobot robot) {
        // the names keep clear of what is written on the picture, which stands elsewhere here
        robot.interact(() -> harness.window.map().layers().removeAll(List.of(Layer.values())));
        robot.interact(() -> harness.window.map().pan(5, 5));
        double barPx = heightOfTheBar(robot);
        robot.interact(() -> window(robot).setHeight(window(robot).getHeight() - barPx));
        harness.goTo(robot, START);
        int[] start = settled(robot, "#map-picture");
        harness.goTo(robot, DECEMBER_5);
        int[] december = settled(robot, "#map-picture");
        assertThat(december).isNotEqualTo(start);

        robot.interact(() -> window(robot).setHeight(window(robot).getHeight() + barPx));
        compare(robot, KeyCode.F2);
        waitForLastPicture(robot);
        assertThat(settled(robot, "#map-picture")).isEqualTo(start);
        assertThat(settled(robot, "#map-picture-last")).isEqualTo(december);

        // and what is seen of each: left of the divider the one, right of it the other
        robot.interact(() -> harness.window.map().dividerProperty().set(0.4));
        Bounds left = clip(robot, "#map-picture");
        Bounds right = clip(robot, "#map-picture-last");
        double width = surface(robot).getWidth();
        assertThat(left.getMinX()).isZero();
        assertThat(left.getMaxX()).isEqualTo(right.getMinX()).isCloseTo(0.4 * width, within(1.0));
        assertThat(right.getMaxX()).isEqualTo(width);
    }

    private static double heightOfTheBar(FxRobot robot) {
        double alone = surface(robot).getHeight();
        robot.type(KeyCode.F2);
        WaitForAsyncUtils.waitForFxEvents();
        double bar = alone - surface(robot).getHeight();
        robot.type(KeyCode.F2);
        WaitForAsyncUtils.waitForFxEvents();
        return bar;
    }

    private static Window window(FxRobot robot) {
        return robot.lookup("#map").query().getScene().getWindow();
    }

    private static Bounds clip(FxRobot robot, String picture) {
        return robot.lookup(picture).query().getParent().getClip().getBoundsInParent();
    }

    /// Every third pixel of a picture that does not change any more.
    private static int[] settled(FxRobot robot, String picture) {
        int[] seen;
        int[] now = pixels(robot, picture);
        do {
            robot.sleep(200);
            seen = now;
            now = pixels(robot, picture);
        } while (!Arrays.equals(now, seen));
        return now;
    }

    private static int[] pixels(FxRobot robot, String picture) {
        ShownPicture shown = ShownPicture.of(robot, picture);
        int width = shown.width() / 3;
        int height = shown.height() / 3;
        int[] pixels = new int[width * height];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = shown.argb(i % width * 3, i / width * 3);
        }
        return pixels;
    }

    @Test
    void bothMapsBesideEachOtherMoveTogether(FxRobot robot) {
        double alone = harness.window.map().viewport().widthPx();
        compare(robot, KeyCode.F3);
        waitForLastPicture(robot);
        Bounds left = robot.lookup("#map").query().getLayoutBounds();
        Bounds right = robot.lookup("#map-last").query().getLayoutBounds();
        assertThat(left.getWidth()).isEqualTo(right.getWidth()).isLessThan(alone / 2);
        assertThat(harness.window.map().viewport().widthPx()).isEqualTo((int) left.getWidth());

        double centre = harness.window.map().viewport().centreX();
        robot.drag("#map-last", MouseButton.PRIMARY).moveBy(40, 10);
        robot.drop();
        assertThat(harness.window.map().viewport().centreX()).isLessThan(centre);
        WindowHarness.waitUntil(() ->
                ShownPicture.isAtRest(robot, "#map-picture")
                        && ShownPicture.isAtRest(robot, "#map-picture-last"));
    }

    @Test
    void pointingTellsTheStateOnBothDays(FxRobot robot) {
        compare(robot, KeyCode.F2);
        waitForLastPicture(robot);
        harness.waitForRest();
        settled(robot, "#map-picture");
        robot.moveTo(harness.onScreen(robot, "jabal-badro"));
        WindowHarness.waitUntil(() -> robot.lookup("#hover-card").query().isVisible());
        assertThat(robot.lookup("#hover-state").queryAs(Label.class).getText())
                .contains("15 November: Held by opposition groups.")
                .contains("5 December: Held by the Syrian government");
        robot.clickOn(harness.onScreen(robot, "jabal-badro"));
        assertThat(harness.session().selectedProperty().get()).contains("jabal-badro");
    }

    @Test
    void theEvidenceIsThatOfTheTimelinesDay(FxRobot robot) {
        for (KeyCode mode : List.of(KeyCode.F2, KeyCode.F3, KeyCode.F4)) {
            compare(robot, mode);
            robot.interact(() -> harness.session().compareWith(LocalDate.of(2016, 12, 20)));
            robot.sleep(400);
            assertThat(harness.session().shownProperty().get().orElseThrow().asOf().valid())
                    .isEqualTo(DECEMBER_5);
        }
    }

    @Test
    void theSecondPictureIsLetGoWhenOneDayIsShownAlone(FxRobot robot) {
        compare(robot, KeyCode.F2);
        waitForLastPicture(robot);
        robot.type(KeyCode.F2);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(ShownPicture.stands(robot, "#map-picture-last")).isFalse();
        assertThat(isShown(robot, "#swipe-divider")).isFalse();
    }

    @Test
    void theBaseMapLiesBelowBothMapsBesideEachOther(FxRobot robot) {
        robot.interact(() -> harness.window.map().baseMapProperty().set(BaseMap.OPEN_STREET_MAP));
        compare(robot, KeyCode.F3);
        waitForLastPicture(robot);
        WindowHarness.waitUntil(() -> !harness.requests.isEmpty());
        for (String map : List.of("#map", "#map-last")) {
            assertThat(robot.lookup(map).query().getParent().lookupAll("MapView"))
                    .as(map)
                    .isNotEmpty();
        }
        assertThat(isShown(robot, "#base-map-credit")).isTrue();
    }
}
