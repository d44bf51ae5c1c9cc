package org.whoheld.ui.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.whoheld.core.Actor;
import org.whoheld.core.Lens;
import org.whoheld.render.view.Viewport;
import org.whoheld.ui.robot.FxThreadLookups;

/// The figures of the map, driven in the real window on the bundled package.
@ExtendWith(FxThreadLookups.class)
class AnalysisWindowTest {
    private static final LocalDate SPLIT = LocalDate.of(2016, 11, 26);
    private static final LocalDate QUIET = LocalDate.of(2016, 11, 22);

    private WindowHarness harness;

    @Start
    void start(Stage primary) {
        harness = new WindowHarness(new Stage());
    }

    @BeforeEach
    void openThePanel(FxRobot robot) {
        harness.waitForPicture();
        robot.type(KeyCode.F12);
        // as wide as the panel has become
        WindowHarness.waitUntil(() ->
                image(robot) != null
                        && image(robot).getWidth()
                                == Math.floor(
                                        robot.lookup("#analysis-chart")
                                                .queryAs(Region.class)
                                                .getWidth()));
    }

    @AfterEach
    void stop() {
        harness.close();
    }

    private static Image image(FxRobot robot) {
        return robot.lookup("#analysis-picture").queryAs(ImageView.class).getImage();
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Label.class).getText();
    }

    private static List<Node> lines(FxRobot robot) {
        return robot.lookup(".chart-date").queryAll().stream().filter(Node::isVisible).toList();
    }

    private static double x(Node line) {
        Bounds bounds = line.localToScreen(line.getLayoutBounds());
        return bounds.getCenterX();
    }

    /// Brings the line to a day, and says where it stands then.
    private Point2D at(FxRobot robot, LocalDate day) {
        LocalDate before = harness.session().date();
        robot.interact(() -> harness.session().goTo(day));
        Bounds line =
                lines(robot).getFirst().localToScreen(lines(robot).getFirst().getLayoutBounds());
        robot.interact(() -> harness.session().goTo(before));
        return new Point2D(line.getCenterX(), line.getCenterY());
    }

    private void showTheDay(FxRobot robot) {
        robot.clickOn("#analysis-on-day");
        WindowHarness.waitUntil(() -> robot.lookup("#analysis-ground").tryQuery().isPresent());
    }

    @Test
    void theLineOfTheDateMovesInEveryChartAndNothingIsPaintedForIt(FxRobot robot) {
        // the panel may still get its last width
        WindowHarness.waitUntil(() -> isTheSamePictureOnTwoDays(robot));
        robot.interact(() -> harness.session().goTo(QUIET));
        double before = x(lines(robot).getFirst());
        robot.interact(() -> harness.session().goTo(SPLIT));
        assertThat(lines(robot)).hasSizeGreaterThan(8);
        assertThat(lines(robot)).allSatisfy(line -> assertThat(x(line)).isGreaterThan(before + 20));
        assertThat(lines(robot))
                .allSatisfy(line ->
                        assertThat(x(line)).isCloseTo(x(lines(robot).getFirst()), within(0.1)));
        assertThat(robot.lookup("#analysis-chart").query().getAccessibleText())
                .contains("26 November 2016. Government leads");
    }

    private boolean isTheSamePictureOnTwoDays(FxRobot robot) {
        robot.interact(() -> harness.session().goTo(QUIET));
        WaitForAsyncUtils.waitForFxEvents();
        Image painted = image(robot);
        robot.interact(() -> harness.session().goTo(SPLIT));
        WaitForAsyncUtils.waitForFxEvents();
        return image(robot) == painted;
    }

    @Test
    void aClickOrDragGoesToTheDayAndThePointerIsToldItsFigures(FxRobot robot) {
        Point2D split = at(robot, SPLIT);
        Point2D quiet = at(robot, QUIET);
        robot.clickOn(split);
        assertThat(harness.session().date()).isEqualTo(SPLIT);
        robot.moveTo(split).press(MouseButton.PRIMARY).moveTo(quiet).release(MouseButton.PRIMARY);
        assertThat(harness.session().date()).isEqualTo(QUIET);
        Optional<Tooltip> words =
                robot.listWindows().stream()
                        .filter(Tooltip.class::isInstance)
                        .map(Tooltip.class::cast)
                        .filter(it -> "analysis-words".equals(it.getId()))
                        .findFirst();
        assertThat(words.orElseThrow().getText())
                .startsWith("22 November 2016\nGovernment leads ")
                .contains(", surely ", ", possibly ");
        // the keys of the timeline work here as elsewhere
        robot.type(KeyCode.RIGHT);
        assertThat(harness.session().date()).isEqualTo(QUIET.plusDays(1));
    }

    @Test
    void theChartsFollowLensAndKnownOnDayAndSayWhyThereAreNone(FxRobot robot) {
        Image before = image(robot);
        robot.interact(() -> harness.session().lensProperty().set(Lens.CAUTIOUS));
        WindowHarness.waitUntil(() -> image(robot) != before);
        robot.interact(() ->
                harness.session().knownOnProperty().set(Optional.of(LocalDate.of(2016, 11, 1))));
        assertThat(text(robot, "#analysis-note"))
                .startsWith("As known on 1 November 2016 nothing of this had been reported yet");
        assertThat(image(robot)).isNull();
        assertThat(lines(robot)).isEmpty();
        assertThat(robot.lookup("#analysis-save").query().isDisabled()).isTrue();
        robot.interact(() -> harness.session().knownOnProperty().set(Optional.empty()));
        WindowHarness.waitUntil(() -> image(robot) != null);
        assertThat(text(robot, "#analysis-note")).contains("what the sources say");
    }

    @Test
    void theListTellsTheDayOnTheMapAndADistrictIsClickedToBeShown(FxRobot robot) {
        harness.goTo(robot, LocalDate.of(2016, 11, 25));
        showTheDay(robot);
        WindowHarness.waitUntil(() ->
                robot.lookup(".day").queryAs(Label.class).getText().equals("25 November 2016"));
        for (String section :
                List.of("ground", "fronts", "parts", "largest", "corridors", "gaps")) {
            Node box = robot.lookup("#analysis-" + section).query();
            assertThat(robot.from(box).lookup(".label").queryAll()).hasSizeGreaterThan(1);
        }
        Actor opposition = harness.session().open().orElseThrow().actorsById().get("opposition");
        robot.interact(() -> {
            ComboBox<Actor> actors = robot.lookup("#analysis-actor").queryComboBox();
            actors.setValue(opposition);
        });
        Node largest = robot.lookup("#analysis-largest").query();
        ButtonBase first = robot.from(largest).lookup(".hyperlink").queryAs(ButtonBase.class);
        robot.interact(first::fire);
        String id = first.getId().substring("analysis-largest-".length());
        assertThat(harness.session().selectedProperty().get()).contains(id);
        Viewport viewport = harness.window.map().viewport();
        Point2D place = harness.onScreen(robot, id);
        Bounds map =
                robot.lookup("#map")
                        .query()
                        .localToScreen(robot.lookup("#map").query().getLayoutBounds());
        assertThat(place.getX() - map.getMinX()).isCloseTo(viewport.widthPx() / 2.0, within(2.0));
    }

    @Test
    void theFiguresAreSavedAsTables(FxRobot robot) throws Exception {
        robot.clickOn("#analysis-save");
        String stem = "aleppo-2016_2016-11-14_2016-12-23_best-supported_";
        Path events = harness.folder.resolve(stem + "events.csv");
        WindowHarness.waitUntil(() -> Files.exists(events));
        assertThat(Files.readAllLines(harness.folder.resolve(stem + "areas.csv")))
                .hasSize(1 + 40 * 4)
                .startsWith("date,actor,districts,area_km2,area_sure_km2,area_possible_km2");
        assertThat(Files.readString(harness.folder.resolve(stem + "fronts.csv")))
                .startsWith("date,actor_a,actor_b,length_metres")
                .contains("2016-11-26,government,opposition,");
        assertThat(Files.readString(harness.folder.resolve(stem + "parts.csv")))
                .startsWith("date,actor,part");
        assertThat(Files.readString(events)).contains("2016-11-26,opposition,split,sakhur,1,2");
    }

    @Test
    void figuresThatWouldReplaceAFileThatWasNotNamedAreNotSaved(FxRobot robot) throws Exception {
        String stem = "aleppo-2016_2016-11-14_2016-12-23_best-supported_";
        Path parts = Files.writeString(harness.folder.resolve(stem + "parts.csv"), "mine");

        robot.clickOn("#analysis-save");
        WindowHarness.waitUntil(
                () -> WindowHarness.text(robot, "#notice-text").startsWith("Nothing was saved"));

        assertThat(WindowHarness.text(robot, "#notice-text"))
                .contains(parts.toString(), "Choose another name");
        assertThat(parts).hasContent("mine");
        assertThat(harness.folder.resolve(stem + "areas.csv")).doesNotExist();
        assertThat(harness.folder.resolve(stem + "fronts.csv")).doesNotExist();
    }

    @Test
    void flagsAreClickedAndSteppedThroughAlone(FxRobot robot) {
        WindowHarness.waitUntil(
                () -> !robot.lookup("#timeline-flag-2016-11-26").queryAll().isEmpty());
        robot.clickOn("#timeline-flag-2016-12-12");
        assertThat(harness.session().date()).isEqualTo(LocalDate.of(2016, 12, 12));
        harness.goTo(robot, QUIET);
        robot.type(KeyCode.CLOSE_BRACKET);
        assertThat(harness.session().date()).isEqualTo(LocalDate.of(2016, 11, 24));
        robot.type(KeyCode.E);
        robot.type(KeyCode.CLOSE_BRACKET);
        assertThat(harness.session().date()).isEqualTo(SPLIT);
        robot.type(KeyCode.CLOSE_BRACKET);
        assertThat(harness.session().date()).isEqualTo(LocalDate.of(2016, 11, 28));
        robot.type(KeyCode.OPEN_BRACKET);
        assertThat(harness.session().date()).isEqualTo(SPLIT);
        assertThat(robot.lookup("#timeline-next-change").query().getAccessibleText())
                .isEqualTo("Next event");
    }

    @Test
    void theSavedPictureCanCarryTheCharts(FxRobot robot) throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.S);
        robot.clickOn("#picture-times-1");
        robot.clickOn("#picture-charts");
        assertThat(text(robot, "#picture-result"))
                .endsWith("the charts below it make the file higher.");
        Label result = robot.lookup("#picture-result").queryAs(Label.class);
        WindowHarness.waitUntil(() -> result.getHeight() >= result.prefHeight(result.getWidth()));
        robot.clickOn("#picture-save");
        Path saved = harness.folder.resolve("aleppo-2016_2016-11-15.png");
        WindowHarness.waitUntil(() -> Files.exists(saved));
        Image picture = new Image(saved.toUri().toString());
        Viewport map = harness.window.map().viewport();
        assertThat(picture.getWidth()).isEqualTo(map.widthPx());
        assertThat(picture.getHeight()).isGreaterThan(map.heightPx() + 300.0);
        assertThat(Files.readString(saved, StandardCharsets.ISO_8859_1)).contains("2016-11-15");
    }

    @Test
    void aPictureThatIsTooSmallForItsFurnitureSaysForWhich(FxRobot robot) {
        Viewport before = harness.window.map().viewport();
        robot.interact(() -> {
            Stage stage = (Stage) robot.lookup("#analysis").query().getScene().getWindow();
            stage.setWidth(660);
            stage.setHeight(500);
        });
        WindowHarness.waitUntil(() -> !harness.window.map().viewport().equals(before));
        robot.push(KeyCode.CONTROL, KeyCode.S);
        robot.clickOn("#picture-times-1");
        robot.clickOn("#picture-save");
        WindowHarness.waitUntil(() -> text(robot, "#notice-text").startsWith("Saved "));
        assertThat(text(robot, "#notice-text")).contains(" It is too small for ", "the credits");
    }

    @Test
    void thePanelFoldsByItsKeyAndComesBackAtTheNextStart(FxRobot robot) throws Exception {
        robot.interact(() -> robot.lookup("#analysis-chart").query().requestFocus());
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup("#analysis").tryQuery()).isEmpty();
        robot.type(KeyCode.F12);
        assertThat(robot.lookup("#analysis").tryQuery()).isPresent();
        harness.closeWindow(robot);
        assertThat(Files.readString(harness.folder.resolve("settings/settings.properties")))
                .contains("window.analysis=true");
    }
}
