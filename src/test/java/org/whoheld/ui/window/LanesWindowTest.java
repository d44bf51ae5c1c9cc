package org.whoheld.ui.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.whoheld.core.Language;
import org.whoheld.core.Lens;
import org.whoheld.ui.robot.FxThreadLookups;
import org.whoheld.ui.session.Theme;
import org.whoheld.ui.timeline.TimelinePane;

/// The claims in lanes, driven in the real window on the bundled package.
@ExtendWith(FxThreadLookups.class)
class LanesWindowTest {
    private static final String SAEED = "sheikh-saeed";
    private static final LocalDate CLAIMED = LocalDate.of(2016, 11, 30);

    private WindowHarness harness;

    @Start
    void start(Stage primary) {
        harness = new WindowHarness(new Stage());
    }

    @BeforeEach
    void openTheStrip(FxRobot robot) {
        harness.waitForPicture();
        robot.type(KeyCode.F6);
    }

    @AfterEach
    void stop() {
        harness.close();
    }

    private void select(FxRobot robot, String district) {
        robot.interact(() -> harness.session().selectedProperty().set(Optional.of(district)));
        WindowHarness.waitUntil(() ->
                robot.lookup("#lanes-chart").query().isVisible()
                        && image(robot) != null
                        && text(robot, "#lanes-district")
                                .equals(
                                        harness.session()
                                                .open()
                                                .orElseThrow()
                                                .district(district)
                                                .names()
                                                .english()));
        WindowHarness.waitUntil(() -> robot.lookup("#lanes-chart").query().isVisible());
    }

    private static Image image(FxRobot robot) {
        return robot.lookup("#lanes-picture").queryAs(ImageView.class).getImage();
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Label.class).getText();
    }

    /// A point of a lane in the middle of a day's column. A new picture makes the strip higher at
    /// the next pulse: where the lanes stood before it, the timeline may be next.
    private Point2D at(FxRobot robot, LocalDate day, int lane) {
        Node body = robot.lookup("#lanes-body").query();
        return WaitForAsyncUtils.waitForAsyncFx(
                10_000,
                () -> {
                    body.getScene().getRoot().layout();
                    double x = body.sceneToLocal(middleOf(robot, day), 0).getX();
                    return body.localToScreen(x, lane * 20 + 10);
                });
    }

    /// Where the timeline's thumb stands on a day, in the scene.
    private double middleOf(FxRobot robot, LocalDate day) {
        Bounds days =
                robot.lookup("#timeline")
                        .queryAs(TimelinePane.class)
                        .daysInSceneProperty()
                        .getValue();
        LocalDate first = harness.session().range().first();
        LocalDate last = harness.session().range().last();
        double width = days.getWidth() / (last.toEpochDay() - first.toEpochDay() + 1);
        return days.getMinX() + (day.toEpochDay() - first.toEpochDay() + 0.5) * width;
    }

    private static Object selectedRow(FxRobot robot) {
        ListView<?> history = robot.lookup("#evidence-history").queryAs(ListView.class);
        return history.getSelectionModel().getSelectedItem();
    }

    @Test
    void withoutADistrictTheStripSaysWhatToDoAndTheKeyFoldsIt(FxRobot robot) {
        assertThat(text(robot, "#lanes-hint"))
                .isEqualTo("Click a district to see who said what about it, and when.");
        robot.type(KeyCode.F6);
        assertThat(robot.lookup("#lanes").query().isVisible()).isFalse();
    }

    @Test
    void theStripStaysOpenWhileTheFirstPictureIsPainted(FxRobot robot) {
        Region strip = robot.lookup("#lanes").queryAs(Region.class);
        double before = strip.getPrefHeight();
        AtomicReference<Double> least = new AtomicReference<>(before);
        robot.interact(() ->
                strip.prefHeightProperty()
                        .subscribe(it -> least.set(Math.min(least.get(), it.doubleValue()))));
        select(robot, SAEED);
        assertThat(strip.getPrefHeight()).isGreaterThan(before);
        assertThat(least.get()).isEqualTo(before);
    }

    @Test
    void aClickBelowTheLanesPicksNothing(FxRobot robot) {
        harness.goTo(robot, LocalDate.of(2016, 12, 20));
        select(robot, SAEED);
        robot.interact(() -> {
            Node chart = robot.lookup("#lanes-chart").query();
            double x = chart.sceneToLocal(middleOf(robot, CLAIMED), 0).getX();
            Event.fireEvent(chart, pressed(chart, x, chart.getLayoutBounds().getMaxY() - 1));
        });
        assertThat(harness.session().date()).isEqualTo(LocalDate.of(2016, 12, 20));
        assertThat(harness.session().selectedClaimProperty().get()).isEmpty();
    }

    /// A press beside the lanes, as it reaches the chart where they do not fill it.
    private static MouseEvent pressed(Node chart, double x, double y) {
        return new MouseEvent(
                MouseEvent.MOUSE_PRESSED,
                x,
                y,
                0,
                0,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                false,
                false,
                false,
                new PickResult(chart, x, y));
    }

    @Test
    void aClickOnAPieceGoesToItsDayAndShowsTheClaimInTheHistory(FxRobot robot) {
        select(robot, SAEED);
        // the second lane is that of the monitor, which calls it contested on 30 November
        robot.clickOn(at(robot, CLAIMED, 1));
        harness.waitForPicture();
        assertThat(harness.session().date()).isEqualTo(CLAIMED);
        assertThat(harness.session().selectedClaimProperty().get()).contains("alp-160-" + SAEED);
        WindowHarness.waitUntil(() -> selectedRow(robot).toString().contains("alp-160-" + SAEED));
        robot.interact(() -> harness.session().selectedProperty().set(Optional.of("sakhur")));
        assertThat(harness.session().selectedClaimProperty().get()).isEmpty();
    }

    @Test
    void aDayLiesWhereItLiesOnTheTimeline(FxRobot robot) {
        select(robot, SAEED);
        for (LocalDate day :
                new LocalDate[] {LocalDate.of(2016, 11, 14), CLAIMED, LocalDate.of(2016, 12, 23)}) {
            harness.goTo(robot, day);
            Bounds line = inScene(robot, "#lanes-date");
            Bounds thumb = inScene(robot, "#timeline-thumb");
            assertThat(line.getCenterX()).isCloseTo(thumb.getCenterX(), within(1.0));
        }
        // and so does what is painted: the column of 30 November has the colour of the army's claim
        harness.goTo(robot, LocalDate.of(2016, 11, 15));
        Image painted = image(robot);
        int y = (int) painted.getHeight() - 6 - 7 * 20 + 10;
        double left = middleOf(robot, CLAIMED);
        double column = middleOf(robot, CLAIMED.plusDays(1)) - left;
        int before = painted.getPixelReader().getArgb((int) (left - 0.7 * column), y);
        int on = painted.getPixelReader().getArgb((int) left, y);
        assertThat(on).isNotEqualTo(before);
    }

    private static Bounds inScene(FxRobot robot, String id) {
        Node node = robot.lookup(id).query();
        return node.localToScene(node.getLayoutBounds());
    }

    @Test
    void theKeysGoFromPieceToPieceAndEnterPicksOne(FxRobot robot) {
        select(robot, SAEED);
        Node chart = robot.lookup("#lanes-chart").query();
        robot.interact(chart::requestFocus);
        robot.type(KeyCode.DOWN, 2);
        assertThat(chart.getAccessibleText())
                .contains("Syrian Observatory", "Contested", "30 November 2016");
        LocalDate before = harness.session().date();
        robot.type(KeyCode.RIGHT);
        assertThat(harness.session().date()).isEqualTo(before.plusDays(1));
        robot.type(KeyCode.ENTER);
        assertThat(harness.session().date()).isEqualTo(CLAIMED);
        assertThat(harness.session().selectedClaimProperty().get()).contains("alp-160-" + SAEED);
        robot.type(KeyCode.UP).type(KeyCode.ENTER);
        assertThat(harness.session().selectedClaimProperty().get()).contains("base-" + SAEED);
        assertThat(harness.session().date()).isEqualTo(LocalDate.of(2016, 11, 14));
    }

    @Test
    void aRowOfTheHistoryPicksOutItsPiece(FxRobot robot) {
        harness.goTo(robot, CLAIMED);
        select(robot, SAEED);
        robot.interact(() ->
                harness.session().selectedClaimProperty().set(Optional.of("alp-298-" + SAEED)));
        assertThat(robot.lookup("#lanes-chart").query().getAccessibleText())
                .contains("between 11 and 12 December 2016");
    }

    @Test
    void whatWasNotYetPublishedIsLeftOutAndCounted(FxRobot robot) {
        select(robot, SAEED);
        double before = image(robot).getHeight();
        robot.interact(() -> harness.session().knownOnProperty().set(Optional.of(CLAIMED)));
        WindowHarness.waitUntil(() -> image(robot).getHeight() < before);
        assertThat(text(robot, "#lanes-note"))
                .isEqualTo("14 claims recorded after 30 November 2016 are left out.");
        robot.interact(() ->
                harness.session().knownOnProperty().set(Optional.of(LocalDate.of(2016, 11, 1))));
        WindowHarness.waitUntil(() -> robot.lookup("#lanes-hint").query().isVisible());
        assertThat(text(robot, "#lanes-hint"))
                .isEqualTo(
                        "Nothing about Sheikh Saeed had been published by 1 November 2016. 18 claims"
                                + " recorded after 1 November 2016 are left out.");
    }

    @Test
    void aLensThatHearsOneSourceIsNamed(FxRobot robot) {
        select(robot, SAEED);
        robot.interact(() -> harness.session().lensProperty().set(Lens.parse("source:un-ocha")));
        WindowHarness.waitUntil(() -> !text(robot, "#lanes-note").isEmpty());
        assertThat(text(robot, "#lanes-note"))
                .isEqualTo("The lens hears only UN OCHA, which says nothing of this district.");
    }

    @Test
    void hoverTellsWhoSaysWhat(FxRobot robot) {
        select(robot, SAEED);
        robot.moveTo(at(robot, LocalDate.of(2016, 12, 13), 1));
        WindowHarness.waitUntil(() ->
                robot.listTargetWindows().stream()
                        .anyMatch(it ->
                                it instanceof Tooltip tip
                                        && tip.getText().contains("between 11 and 12 December")
                                        && tip.getText().contains("Published 12 December 2016")));
    }

    @Test
    void theDarkThemeDarkensTheLanes(FxRobot robot) {
        select(robot, SAEED);
        int ground = image(robot).getPixelReader().getArgb(2, 2) & 0xFF;
        robot.interact(() -> harness.window.map().themeProperty().set(Theme.DARK));
        WindowHarness.waitUntil(
                () -> (image(robot).getPixelReader().getArgb(2, 2) & 0xFF) < ground / 2);
    }

    @Test
    void theLanesSpeakTheLanguageOfTheSession(FxRobot robot) {
        select(robot, SAEED);
        Image english = image(robot);
        robot.interact(() -> harness.session().languageProperty().set(Language.ARABIC));
        WindowHarness.waitUntil(() -> image(robot) != english);
    }

    @Test
    void aDistrictsPictureGoesWithItsName(FxRobot robot) {
        select(robot, SAEED);
        AtomicReference<Image> seen = new AtomicReference<>(image(robot));
        robot.interact(() -> {
            robot.lookup("#lanes-district")
                    .queryAs(Label.class)
                    .textProperty()
                    // before any painter can have answered
                    .subscribe((_, _) -> Platform.runLater(() -> seen.set(image(robot))));
            harness.session().selectedProperty().set(Optional.of("sakhur"));
        });
        WindowHarness.waitUntil(() -> text(robot, "#lanes-district").equals("Sakhur"));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(seen.get()).isNull();
        WindowHarness.waitUntil(() -> image(robot) != null);
    }

    @Test
    void theUpperEdgeMakesTheStripHigher(FxRobot robot) {
        select(robot, SAEED);
        WindowHarness.waitUntil(() -> image(robot) != null);
        WaitForAsyncUtils.waitForFxEvents();
        double before = robot.lookup("#lanes").query().getLayoutBounds().getHeight();
        Node grip = robot.lookup("#lanes-grip").query();
        Bounds edge = grip.localToScreen(grip.getLayoutBounds());
        robot.interact(
                () -> Event.fireEvent(grip, dragged(edge.getCenterX(), edge.getMinY() - 50)));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#lanes").query().getLayoutBounds().getHeight())
                .isCloseTo(before + 50, within(6.0));
    }

    /// The headless robot loses a drag whose node moves under it.
    private static MouseEvent dragged(double screenX, double screenY) {
        return new MouseEvent(
                MouseEvent.MOUSE_DRAGGED,
                0,
                0,
                screenX,
                screenY,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                false,
                false,
                false,
                null);
    }

    @Test
    void theLanesAreSavedAsAPicture(FxRobot robot) {
        harness.goTo(robot, CLAIMED);
        select(robot, SAEED);
        robot.clickOn("#lanes-save");
        Path saved = harness.folder.resolve("aleppo-2016_lanes_sheikh-saeed.png");
        WindowHarness.waitUntil(() -> Files.exists(saved));
        assertThat(new Image(saved.toUri().toString()).getWidth()).isEqualTo(2560);
    }

    @Test
    void theStripStaysOpenAtTheNextStart(FxRobot robot) {
        harness.closeWindow(robot);
        WindowHarness[] next = new WindowHarness[1];
        robot.interact(
                () -> next[0] = new WindowHarness(new Stage(), Optional.empty(), harness.folder));
        try {
            next[0].waitForPicture();
            assertThat(robot.lookup("#lanes").query().isVisible()).isTrue();
        } finally {
            next[0].close();
        }
    }
}
