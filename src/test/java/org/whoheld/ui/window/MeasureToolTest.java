package org.whoheld.ui.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.whoheld.analysis.GroundPoint;
import org.whoheld.render.view.Viewport;
import org.whoheld.ui.robot.FxThreadLookups;

/// How the measuring tools share mouse and keys of the real window with all else.
@ExtendWith(FxThreadLookups.class)
class MeasureToolTest {
    private static final String SAKHUR = "sakhur";

    private static final String HANANO = "masaken-hanano";

    private static final String JABAL_BADRO = "jabal-badro";

    /// Far from the others, so that no card of theirs lies over it.
    private static final String SHEIKH_SAEED = "sheikh-saeed";

    private WindowHarness harness;
    private MeasuredMap map;

    @Start
    void start(Stage primary) {
        // a stage of our own: the primary one is shared with other tests
        harness = new WindowHarness(new Stage());
    }

    @BeforeEach
    void waitForTheFirstPicture(FxRobot robot) {
        harness.waitForPicture();
        map = new MeasuredMap(harness, robot);
        WindowHarness.focusMap(robot);
    }

    @AfterEach
    void stop() {
        harness.close();
    }

    @Test
    void escapeCancelsTheMeasureAndThenTheToolAndThenTheSelection(FxRobot robot) {
        map.click(SAKHUR);
        assertThat(harness.session().selectedProperty().get()).contains(SAKHUR);
        robot.type(KeyCode.M);
        assertThat(map.isOn("measure-distance")).isTrue();
        map.click(HANANO);
        map.click(JABAL_BADRO);
        robot.type(KeyCode.ESCAPE);
        assertThat(map.points()).isEmpty();
        assertThat(map.isOn("measure-distance")).isTrue();
        robot.type(KeyCode.ESCAPE);
        assertThat(map.isOn("measure-distance")).isFalse();
        assertThat(map.isCardShown()).isFalse();
        assertThat(harness.session().selectedProperty().get()).contains(SAKHUR);
        robot.type(KeyCode.ESCAPE);
        assertThat(harness.session().selectedProperty().get()).isEmpty();
        map.click(HANANO);
        assertThat(harness.session().selectedProperty().get()).contains(HANANO);
    }

    @Test
    void escapeWorksWhereverTheKeyboardIs(FxRobot robot) {
        map.click(HANANO);
        robot.type(KeyCode.M);
        map.click(SAKHUR);
        robot.interact(() -> robot.lookup("#timeline-slider").query().requestFocus());
        robot.type(KeyCode.ESCAPE);
        assertThat(map.points()).isEmpty();
        assertThat(map.isOn("measure-distance")).isTrue();
        robot.type(KeyCode.ESCAPE);
        assertThat(map.isOn("measure-distance")).isFalse();
        assertThat(harness.session().selectedProperty().get())
                .as("one thing at a time")
                .contains(HANANO);
    }

    @Test
    void aFinishedMeasureStaysUntilEscapeOrANewOne(FxRobot robot) {
        robot.type(KeyCode.M);
        map.click(SAKHUR);
        map.click(HANANO);
        robot.type(KeyCode.ENTER);
        List<GroundPoint> finished = map.points();
        // the tool put down, districts can be selected again
        robot.type(KeyCode.M);
        map.click(SHEIKH_SAEED);
        assertThat(harness.session().selectedProperty().get()).contains(SHEIKH_SAEED);
        assertThat(map.points()).hasSize(2).isEqualTo(finished);
        robot.type(KeyCode.M);
        assertThat(map.points()).isEqualTo(finished);
        map.click("karm-al-dada");
        assertThat(map.points()).hasSize(1);
        map.click(SAKHUR);
        robot.type(KeyCode.ENTER, KeyCode.M);
        assertThat(map.points()).hasSize(2);
        robot.type(KeyCode.ESCAPE);
        assertThat(map.points()).isEmpty();
        assertThat(map.isCardShown()).isFalse();
        assertThat(harness.session().selectedProperty().get()).contains(SHEIKH_SAEED);
    }

    @Test
    void backspaceTakesThePointsBackOneByOne(FxRobot robot) {
        robot.type(KeyCode.M);
        map.click(SAKHUR);
        map.click(HANANO);
        map.click(JABAL_BADRO);
        List<GroundPoint> three = map.points();
        robot.type(KeyCode.BACK_SPACE);
        assertThat(map.points()).isEqualTo(three.subList(0, 2));
        robot.type(KeyCode.ENTER);
        assertThat(map.text("#measure-hint")).isEqualTo("Not in saved pictures");
        // the end is taken back first
        robot.type(KeyCode.BACK_SPACE);
        assertThat(map.points()).isEqualTo(three.subList(0, 2));
        assertThat(map.text("#measure-hint")).contains("Backspace undoes");
        robot.type(KeyCode.BACK_SPACE, KeyCode.BACK_SPACE);
        assertThat(map.points()).isEmpty();
        robot.type(KeyCode.BACK_SPACE);
        assertThat(map.isOn("measure-distance")).isTrue();
    }

    @Test
    void enterEndsNothingBeforeThereIsSomethingToMeasure(FxRobot robot) {
        robot.push(KeyCode.SHIFT, KeyCode.M);
        map.click(SAKHUR);
        map.click(HANANO);
        robot.type(KeyCode.ENTER);
        assertThat(map.text("#measure-hint")).isEqualTo("Click sets the next point");
        map.click(JABAL_BADRO);
        robot.type(KeyCode.ENTER);
        assertThat(map.text("#measure-hint")).isEqualTo("Not in saved pictures");
    }

    @Test
    void aDragMovesTheMapAndSetsNoPoint(FxRobot robot) {
        robot.type(KeyCode.M);
        map.click(SAKHUR);
        GroundPoint first = map.points().getFirst();
        double centre = harness.window.map().viewport().centreX();
        robot.drag("#map", MouseButton.PRIMARY).moveBy(60, 20);
        robot.drop();
        assertThat(harness.window.map().viewport().centreX()).isLessThan(centre);
        assertThat(map.points()).hasSize(1);
        MeasuredMap.assertIsNear(map.points().getFirst(), first);
    }

    @Test
    void pointsStayOnTheGroundWhenTheMapIsZoomedAndMoved(FxRobot robot) {
        robot.type(KeyCode.M);
        map.click(SAKHUR);
        map.click(HANANO);
        robot.type(KeyCode.ENTER);
        List<GroundPoint> before = map.points();
        String figure = map.text("#measure-figure");
        double zoom = harness.window.map().viewport().zoom();
        harness.scroll(robot, 3);
        assertThat(harness.window.map().viewport().zoom()).isGreaterThan(zoom);
        robot.push(KeyCode.SHIFT, KeyCode.RIGHT);
        robot.type(KeyCode.F9);
        WaitForAsyncUtils.waitForFxEvents();
        List<GroundPoint> after = map.points();
        assertThat(after).hasSameSizeAs(before);
        for (int i = 0; i < before.size(); i++) {
            MeasuredMap.assertIsNear(after.get(i), before.get(i));
        }
        assertThat(map.text("#measure-figure")).isEqualTo(figure);
    }

    @Test
    void thePointerIsACrosshairAndNoDistrictIsHovered(FxRobot robot) {
        Node surface = robot.lookup("#map").query();
        map.move(SAKHUR);
        assertThat(harness.session().hoveredProperty().get()).contains(SAKHUR);
        robot.type(KeyCode.M);
        assertThat(surface.getCursor()).isEqualTo(Cursor.CROSSHAIR);
        assertThat(harness.session().hoveredProperty().get()).isEmpty();
        map.move(HANANO);
        assertThat(harness.session().hoveredProperty().get()).isEmpty();
        assertThat(robot.lookup("#hover-card").query().isVisible()).isFalse();
        robot.type(KeyCode.M);
        assertThat(surface.getCursor()).isNull();
        map.move(SAKHUR);
        assertThat(harness.session().hoveredProperty().get()).contains(SAKHUR);
    }

    @Test
    void everythingCanBeDoneWithoutAMouse(FxRobot robot) {
        robot.moveTo("#tool-dark");
        robot.push(KeyCode.SHIFT, KeyCode.M);
        assertThat(map.text("#measure-hint")).isEqualTo("Space sets the first point");
        Viewport start = harness.window.map().viewport();
        List<GroundPoint> set = new ArrayList<>();
        List<Runnable> moves =
                List.of(
                        () -> {},
                        () -> robot.push(KeyCode.SHIFT, KeyCode.RIGHT),
                        () -> robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DOWN));
        for (Runnable move : moves) {
            move.run();
            robot.type(KeyCode.SPACE);
            WaitForAsyncUtils.waitForFxEvents();
            Viewport now = harness.window.map().viewport();
            set.add(
                    new GroundPoint(
                            now.latDegrees(now.heightPx() / 2.0),
                            now.lonDegrees(now.widthPx() / 2.0)));
        }
        List<GroundPoint> points = map.points();
        assertThat(points).hasSize(3);
        for (int i = 0; i < 3; i++) {
            MeasuredMap.assertIsNear(points.get(i), set.get(i));
        }
        assertThat(start.xPx(set.get(1).lonDegrees()))
                .isCloseTo(start.widthPx() / 2.0 + 80, within(0.01));
        assertThat(start.yPx(set.get(2).latDegrees()))
                .isCloseTo(start.heightPx() / 2.0 + 4, within(0.01));
        assertThat(map.text("#measure-hint")).isEqualTo("Enter ends, Backspace undoes");
        robot.type(KeyCode.ENTER);
        robot.push(KeyCode.CONTROL, KeyCode.C);
        assertThat(map.copied()).contains(" km² = ");
        // Space did not start the playback
        assertThat(harness.session().date()).isEqualTo(LocalDate.of(2016, 11, 15));
    }

    @Test
    void whereThePointerHasLeftTheMapSpaceShowsTheCrosshairFirst(FxRobot robot) {
        robot.type(KeyCode.M);
        map.click(SAKHUR);
        robot.moveTo("#tool-dark");
        robot.type(KeyCode.SPACE);
        assertThat(map.points()).hasSize(1);
        robot.type(KeyCode.SPACE);
        assertThat(map.points()).hasSize(2);
    }

    @Test
    void theOtherToolDropsWhatRunsAndKeepsWhatIsFinished(FxRobot robot) {
        robot.clickOn("#tool-measure-distance");
        map.click(SAKHUR);
        robot.clickOn("#tool-measure-area");
        assertThat(map.isOn("measure-distance")).isFalse();
        assertThat(map.isOn("measure-area")).isTrue();
        assertThat(map.points()).isEmpty();
        // the map has the keyboard, and not the button, which Space would press
        robot.type(KeyCode.SPACE);
        assertThat(map.isOn("measure-area")).isTrue();
        assertThat(map.points()).hasSize(1);
        robot.type(KeyCode.BACK_SPACE);
        map.click(SAKHUR);
        map.click(HANANO);
        map.click(JABAL_BADRO);
        robot.type(KeyCode.ENTER);
        robot.type(KeyCode.M);
        assertThat(map.points()).hasSize(3);
    }
}
