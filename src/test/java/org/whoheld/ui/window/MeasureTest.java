package org.whoheld.ui.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.whoheld.analysis.Measurement;
import org.whoheld.analysis.Outline;
import org.whoheld.render.view.Viewport;
import org.whoheld.ui.robot.FxThreadLookups;
import org.whoheld.ui.session.Comparison.Mode;

/// What is measured in the real window, on the bundled package.
@ExtendWith(FxThreadLookups.class)
class MeasureTest {
    private static final String SAKHUR = "sakhur";

    private static final String HANANO = "masaken-hanano";

    private static final String JABAL_BADRO = "jabal-badro";

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

    private static double metres(String text) {
        Matcher figure = Pattern.compile("([\\d,]+) m ").matcher(text);
        assertThat(figure.find()).as(text).isTrue();
        return Double.parseDouble(figure.group(1).replace(",", ""));
    }

    private static String kilometres(double metres) {
        return metres < 999.5 ? Math.round(metres) + " m" : "%,.2f km".formatted(metres / 1000);
    }

    @Test
    void theDistanceBetweenTwoClicksIsTheGeodesicBetweenTheirPlaces(FxRobot robot) {
        robot.type(KeyCode.M);
        map.click(SAKHUR);
        map.move(HANANO);
        double expected = Measurement.metres(map.inside(SAKHUR), map.inside(HANANO));
        assertThat(expected).isBetween(1_000.0, 5_000.0);
        String running = map.text("#measure-figure");
        assertThat(Double.parseDouble(running.replace(" km", "")) * 1000)
                .isCloseTo(expected, within(map.pixelsWorth() + 5));
        // the card is at the pointer
        assertThat(
                        MeasuredMap.distance(
                                harness.onScreen(robot, HANANO), map.onScreen("#measure-card")))
                .isLessThan(30);

        map.click(HANANO);
        robot.type(KeyCode.ENTER);
        assertThat(map.points()).hasSize(2);
        Bounds mapBefore = mapOnScreen(robot);
        robot.push(KeyCode.CONTROL, KeyCode.C);
        assertThat(robot.lookup("#notice-text").query().getParent().isVisible()).isTrue();
        assertThat(mapOnScreen(robot)).as("not moved by the note").isEqualTo(mapBefore);
        double exact = Measurement.metres(map.points());
        assertThat(exact).isCloseTo(expected, within(map.pixelsWorth()));
        assertThat(metres(map.copied())).isCloseTo(exact, within(0.6));
        assertThat(map.text("#measure-figure")).isEqualTo(kilometres(exact));
        assertThat(map.copied())
                .matches(
                        "[\\d,]+ m from 36\\.\\d{5} N 37\\.\\d{5} E to 36\\.\\d{5} N"
                                + " 37\\.\\d{5} E \\(geodesic on WGS 84\\)");
        assertThat(map.text("#notice-text"))
                .isEqualTo("Measure copied with its coordinates: " + kilometres(exact) + ".");
        assertThat(harness.session().selectedProperty().get()).isEmpty();
        robot.clickOn("#notice-close");
        assertThat(robot.lookup("#map").query().isFocused()).as("keys act on").isTrue();
    }

    @Test
    void aSecondStretchIsToldApartFromTheWhole(FxRobot robot) {
        robot.type(KeyCode.M);
        map.click(SAKHUR);
        map.click(HANANO);
        map.move(JABAL_BADRO);
        double stretch = Measurement.metres(map.inside(HANANO), map.inside(JABAL_BADRO));
        String details = map.text("#measure-details");
        assertThat(details).startsWith("this stretch ");
        double told =
                details.endsWith(" km")
                        ? 1000 * Double.parseDouble(details.replaceAll("[^\\d.]", ""))
                        : Double.parseDouble(details.replaceAll("[^\\d.]", ""));
        assertThat(told).isCloseTo(stretch, within(map.pixelsWorth() + 5));
        String whole = map.text("#measure-figure");
        assertThat(1000 * Double.parseDouble(whole.replace(" km", "")))
                .isCloseTo(
                        Measurement.metres(map.inside(SAKHUR), map.inside(HANANO)) + stretch,
                        within(2 * map.pixelsWorth() + 5));
    }

    @Test
    void anAreaIsEndedByADoubleClick(FxRobot robot) {
        robot.push(KeyCode.SHIFT, KeyCode.M);
        map.click(SAKHUR);
        assertThat(map.text("#measure-figure")).isEqualTo("No area yet");
        map.click(HANANO);
        double zoom = harness.window.map().viewport().zoom();
        WindowHarness.doubleClick(
                robot,
                harness.onScreen(robot, JABAL_BADRO),
                () -> map.text("#measure-hint").equals("Not in saved pictures"));
        assertThat(map.points()).hasSize(3);
        Outline.Enclosing outline = (Outline.Enclosing) Measurement.outline(map.points());
        Outline.Enclosing meant =
                (Outline.Enclosing)
                        Measurement.outline(
                                List.of(
                                        map.inside(SAKHUR),
                                        map.inside(HANANO),
                                        map.inside(JABAL_BADRO)));
        assertThat(outline.squareMetres())
                .isCloseTo(
                        meant.squareMetres(), within(meant.perimeterMetres() * map.pixelsWorth()));
        assertThat(map.text("#measure-figure"))
                .isEqualTo("%.2f km²".formatted(outline.squareMetres() / 1e6));
        assertThat(map.text("#measure-details"))
                .isEqualTo("perimeter " + kilometres(outline.perimeterMetres()));
        assertThat(harness.window.map().viewport().zoom()).isEqualTo(zoom);

        robot.clickOn("#measure-copy");
        assertThat(map.copied())
                .startsWith("%.2f km² = ".formatted(outline.squareMetres() / 1e6))
                .contains(" m², perimeter ")
                .contains(", corners 36.");
        robot.clickOn("#measure-clear");
        assertThat(map.isOn("measure-area")).isTrue();
        assertThat(map.points()).isEmpty();
    }

    @Test
    void anOutlineThatCrossesItselfIsGivenNoArea(FxRobot robot) {
        Point2D middle = WindowHarness.middle(robot, "#map");
        robot.push(KeyCode.SHIFT, KeyCode.M);
        for (Point2D corner :
                List.of(
                        middle.add(-80, -60),
                        middle.add(80, 60),
                        middle.add(80, -60),
                        middle.add(-80, 60))) {
            robot.clickOn(corner);
        }
        assertThat(map.text("#measure-figure")).isEqualTo("The outline crosses itself");
        assertThat(map.text("#measure-details")).startsWith("so it has no area; perimeter ");
        robot.type(KeyCode.ENTER);
        robot.push(KeyCode.CONTROL, KeyCode.C);
        assertThat(map.copied()).startsWith("No area: the outline crosses itself; perimeter ");
    }

    @Test
    void besideEachOtherBothMapsShowTheLineAndTheOneUnderThePointerTheCard(FxRobot robot) {
        robot.type(KeyCode.F3);
        harness.waitForPicture();
        WindowHarness.waitUntil(() -> robot.lookup("#map-last").tryQuery().isPresent());
        harness.waitForRest();
        robot.interact(() -> robot.lookup("#map-last").query().requestFocus());
        robot.type(KeyCode.M);
        Point2D right = WindowHarness.middle(robot, "#map-last");
        Point2D left = WindowHarness.middle(robot, "#map");
        robot.clickOn(right.add(-50, -40));
        robot.clickOn(left.add(50, 40));
        assertThat(map.points(0)).hasSize(2).isEqualTo(map.points(1));
        Viewport viewport = harness.window.map().viewport();
        assertThat(Measurement.metres(map.points(0)))
                .isCloseTo(Math.hypot(100, 80) * viewport.metresPerPx(), within(map.pixelsWorth()));
        assertThat(MeasuredMap.distance(left.add(50, 40), map.onScreen("#measure-card")))
                .isLessThan(30);
        robot.moveTo(right);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(MeasuredMap.distance(right, map.onScreen("#measure-card"))).isLessThan(30);
        assertThat(harness.session().comparison().orElseThrow().mode())
                .isEqualTo(Mode.SIDE_BY_SIDE);
        robot.type(KeyCode.ENTER, KeyCode.F3);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(map.points(0)).hasSize(2);
        assertThat(robot.lookup("#measure-trace-1").query().isVisible()).isFalse();
        assertThat(map.isCardShown()).isTrue();
    }

    @Test
    void overASwipedMapItIsMeasuredOnBothSidesOfTheDivider(FxRobot robot) {
        robot.type(KeyCode.F2);
        harness.waitForPicture();
        harness.waitForRest();
        WindowHarness.focusMap(robot);
        robot.type(KeyCode.M);
        Point2D middle = WindowHarness.middle(robot, "#swipe-divider");
        robot.clickOn(middle.add(-70, 0));
        robot.clickOn(middle.add(70, 0));
        robot.clickOn("#swipe-divider");
        assertThat(map.points()).hasSize(2);
        // from the divider, too, Esc is the measure's first
        robot.type(KeyCode.ESCAPE);
        assertThat(map.points()).isEmpty();
        robot.type(KeyCode.ESCAPE);
        assertThat(map.isOn("measure-distance")).isFalse();
        assertThat(harness.session().comparison()).isPresent();
        robot.type(KeyCode.ESCAPE);
        assertThat(harness.session().comparison()).isEmpty();
    }

    @Test
    void aSavedPictureShowsNoMeasure(FxRobot robot) throws Exception {
        Path plain = save(robot, "plain.png");
        robot.type(KeyCode.M);
        map.click(SAKHUR);
        map.click(HANANO);
        robot.type(KeyCode.ENTER, KeyCode.M);
        robot.moveTo("#tool-dark");
        Path measured = save(robot, "measured.png");
        assertThat(map.points()).hasSize(2);
        assertThat(Files.mismatch(measured, plain)).isEqualTo(-1);
    }

    private Path save(FxRobot robot, String name) throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.S);
        robot.clickOn("#picture-times-1");
        robot.clickOn("#picture-save");
        Path saved = harness.folder.resolve("aleppo-2016_2016-11-15.png");
        WindowHarness.waitUntil(() -> Files.exists(saved));
        return Files.move(saved, harness.folder.resolve(name));
    }

    @Test
    void anotherPackageBeginsWithoutMeasureOrTool(FxRobot robot) {
        robot.type(KeyCode.M);
        map.click(SAKHUR);
        map.click(HANANO);
        robot.type(KeyCode.ENTER);
        var before = harness.session().open();
        robot.interact(() -> harness.window.open(WindowHarness.ALEPPO));
        WindowHarness.waitUntil(() -> !harness.session().open().equals(before));
        assertThat(map.isOn("measure-distance")).isFalse();
        assertThat(map.points()).isEmpty();
        assertThat(map.isCardShown()).isFalse();
    }

    private static Bounds mapOnScreen(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        Node map = robot.lookup("#map").query();
        return map.localToScreen(map.getLayoutBounds());
    }
}
