package org.whoheld.ui.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.whoheld.ui.window.WindowHarness.middle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.shape.Path;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.whoheld.core.Claim;
import org.whoheld.core.ControlState;
import org.whoheld.core.ControlState.Kind;
import org.whoheld.ui.robot.FxThreadLookups;
import org.whoheld.ui.session.Comparison;
import org.whoheld.ui.session.Comparison.Mode;

/// The second clock and the second day, driven in the real window on the bundled package.
@ExtendWith(FxThreadLookups.class)
class ClockWindowTest {
    private static final LocalDate LAST_RECORD = LocalDate.of(2018, 2, 26);
    private static final LocalDate FIRST_DAY = november(13);

    private WindowHarness harness;

    @Start
    void start(Stage primary) {
        // a stage of our own: the primary one is shared with other tests
        harness = new WindowHarness(new Stage());
    }

    @BeforeEach
    void goToTheDay(FxRobot robot) {
        harness.waitForPicture();
        harness.goTo(robot, november(27));
        WindowHarness.focusMap(robot);
    }

    @AfterEach
    void stop() {
        harness.close();
    }

    private static LocalDate november(int day) {
        return LocalDate.of(2016, 11, day);
    }

    private Optional<LocalDate> knownOn() {
        return harness.session().knownOnProperty().get();
    }

    private static String text(FxRobot robot, String query) {
        return robot.lookup(query).queryAs(Labeled.class).getText();
    }

    /// Where the first slider has its thumb for a day.
    private Point2D onTrack(FxRobot robot, LocalDate day) {
        LocalDate before = harness.session().date();
        robot.interact(() -> harness.session().goTo(day));
        WaitForAsyncUtils.waitForFxEvents();
        Point2D there = middle(robot, "#timeline-thumb");
        robot.interact(() -> harness.session().goTo(before));
        WaitForAsyncUtils.waitForFxEvents();
        return there;
    }

    private Point2D onSecondSlider(FxRobot robot, LocalDate day) {
        Node slider = robot.lookup("#timeline-known-on").query();
        double y = slider.localToScreen(0, 12).getY();
        return new Point2D(onTrack(robot, day).getX(), y);
    }

    private ControlState sakhur() {
        harness.waitForPicture();
        return harness.session().shownProperty().get().orElseThrow().state("sakhur");
    }

    private void compareWith(FxRobot robot, LocalDate day) {
        robot.interact(() ->
                harness.session()
                        .comparisonProperty()
                        .set(Optional.of(new Comparison(Mode.SWIPE, day))));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private LocalDate second() {
        return harness.session().comparison().orElseThrow().other();
    }

    @Test
    void theKeyAndTheButtonTurnItOnAtTheDateAndOff(FxRobot robot) {
        assertThat(robot.lookup("#timeline-known-on-today").query().isVisible()).isTrue();
        robot.type(KeyCode.K);
        harness.waitForPicture();
        assertThat(knownOn()).contains(november(27));
        assertThat(text(robot, "#timeline-known-on-date")).isEqualTo("known on 27 Nov");
        assertThat(robot.lookup("#timeline-known-on-today").query().isVisible()).isFalse();
        assertThat(robot.lookup("#timeline-known-on-toggle").queryAs(ToggleButton.class))
                .matches(ToggleButton::isSelected);
        robot.clickOn("#timeline-known-on-toggle");
        assertThat(knownOn()).isEmpty();
        assertThat(robot.lookup("#timeline-known-on-thumb").query().isVisible()).isFalse();
    }

    @Test
    void draggingTheSecondThumbMovesTheKnownOnDayAndThePictureFollows(FxRobot robot) {
        robot.type(KeyCode.K);
        assertThat(sakhur().kind()).isEqualTo(Kind.CONTESTED);
        assertThat(middle(robot, "#timeline-known-on-thumb").getX())
                .isEqualTo(middle(robot, "#timeline-thumb").getX());
        Point2D target = onSecondSlider(robot, november(30));

        robot.drag(middle(robot, "#timeline-known-on-thumb"), MouseButton.PRIMARY).moveTo(target);
        robot.drop();

        assertThat(knownOn()).contains(november(30));
        assertThat(harness.session().date()).isEqualTo(november(27));
        assertThat(sakhur().kind()).isEqualTo(Kind.DISPUTED);
        assertThat(text(robot, "#timeline-thumb-beside"))
                .isEqualTo("day 13 · as known 3 days later");
        assertThat(robot.lookup("#timeline-known-on-gap").query().isVisible()).isTrue();
    }

    @Test
    void theLaterRecordsStandAtTheRightEnd(FxRobot robot) {
        Node slider = robot.lookup("#timeline-known-on").query();
        Bounds bounds = slider.localToScreen(slider.getLayoutBounds());
        robot.clickOn(new Point2D(bounds.getMaxX() - 2, bounds.getMinY() + 12));
        assertThat(knownOn()).contains(LAST_RECORD);
        robot.type(KeyCode.LEFT);
        assertThat(knownOn()).contains(LocalDate.of(2018, 2, 23));
        robot.type(KeyCode.HOME);
        assertThat(knownOn()).contains(FIRST_DAY);
        robot.type(KeyCode.END);
        assertThat(knownOn()).contains(LAST_RECORD);
        assertThat(harness.session().date()).isEqualTo(november(27));
    }

    @Test
    void keysMoveItByDayAndByReportThatChangesTheDate(FxRobot robot) {
        robot.push(KeyCode.ALT, KeyCode.RIGHT);
        assertThat(knownOn()).contains(november(27));
        robot.push(KeyCode.ALT, KeyCode.RIGHT);
        assertThat(knownOn()).contains(november(28));
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        assertThat(knownOn()).contains(november(26));
        robot.type(KeyCode.K, 2);
        WindowHarness.waitUntil(() ->
                !robot.lookup(".report-tick.changing").queryAs(Path.class).getElements().isEmpty());
        robot.push(KeyCode.SHIFT, KeyCode.CLOSE_BRACKET);
        robot.push(KeyCode.SHIFT, KeyCode.CLOSE_BRACKET);
        assertThat(knownOn()).contains(november(30));
        robot.push(KeyCode.SHIFT, KeyCode.OPEN_BRACKET);
        assertThat(knownOn()).contains(november(28));
        assertThat(harness.session().date()).isEqualTo(november(27));
    }

    @Test
    void beforeTheDateNothingIsKnownOfItAndTheBarsAfterAreBlank(FxRobot robot) {
        robot.clickOn(onSecondSlider(robot, november(20)));
        assertThat(knownOn()).contains(november(20));
        assertThat(text(robot, "#timeline-thumb-beside"))
                .isEqualTo("day 13 · on 20 Nov nothing could be known of this day");
        Node future = robot.lookup("#timeline-future").query();
        assertThat(future.isVisible()).isTrue();
        assertThat(future.localToScreen(future.getLayoutBounds()).getMinX())
                .isBetween(
                        onTrack(robot, november(20)).getX(), onTrack(robot, november(21)).getX());
        robot.type(KeyCode.K);
        assertThat(future.isVisible()).isFalse();
    }

    @Test
    void assistiveTechnologyHearsTheGap(FxRobot robot) {
        Node slider = robot.lookup("#timeline-known-on").query();
        assertThat(slider.getAccessibleRole()).isEqualTo(AccessibleRole.SLIDER);
        assertThat(words(slider)).isEqualTo("as known today");
        robot.interact(() -> harness.session().knownOnProperty().set(Optional.of(november(28))));
        assertThat(words(slider))
                .isEqualTo(
                        "known on Monday, 28 November 2016. "
                                + "The map shows 27 November as known 1 day later.");
        robot.interact(() -> harness.session().knownOnProperty().set(Optional.of(FIRST_DAY)));
        assertThat(words(slider)).endsWith("No report had come in by then.");
    }

    private static String words(Node slider) {
        return (String) slider.queryAccessibleAttribute(AccessibleAttribute.VALUE_STRING);
    }

    @Test
    void playingKnowledgeEndsWithTheLastCorrection(FxRobot robot) {
        robot.type(KeyCode.PERIOD, 3);
        robot.push(KeyCode.SHIFT, KeyCode.SPACE);
        WindowHarness.waitUntil(() -> harness.window.session().knownOnProperty().get().isPresent());
        WindowHarness.waitUntil(() ->
                robot.lookup("#timeline-known-on-play")
                        .query()
                        .getAccessibleText()
                        .startsWith("Play"));
        assertThat(knownOn()).contains(LocalDate.of(2016, 12, 1));
        assertThat(harness.session().date()).isEqualTo(november(27));
        assertThat(sakhur().kind()).isEqualTo(Kind.DISPUTED);
        assertThat(sakhur().leader().orElseThrow().id()).isEqualTo("government");
        // whatever came later has not changed the day
        ControlState then = sakhur();
        robot.type(KeyCode.K);
        assertThat(sakhur().kind()).isEqualTo(then.kind());
        assertThat(sakhur().leader()).isEqualTo(then.leader());
    }

    @Test
    void timeAndKnowledgeNeverPlayTogether(FxRobot robot) {
        robot.push(KeyCode.SHIFT, KeyCode.SPACE);
        robot.type(KeyCode.SPACE);
        assertThat(robot.lookup("#timeline-known-on-play").query().getAccessibleText())
                .startsWith("Play");
        assertThat(robot.lookup("#timeline-play").query().getAccessibleText()).isEqualTo("Pause");
        robot.clickOn("#timeline-known-on-play");
        assertThat(robot.lookup("#timeline-play").query().getAccessibleText()).isEqualTo("Play");
        robot.type(KeyCode.RIGHT);
        assertThat(robot.lookup("#timeline-known-on-play").query().getAccessibleText())
                .startsWith("Play");
    }

    @Test
    void theSecondHandleIsDraggedWithoutMovingTheDate(FxRobot robot) {
        assertThat(robot.lookup("#timeline-second").query().isVisible()).isFalse();
        compareWith(robot, november(20));
        Point2D target = onTrack(robot, LocalDate.of(2016, 12, 4));
        robot.drag(middle(robot, "#timeline-second-thumb"), MouseButton.PRIMARY).moveTo(target);
        robot.drop();
        assertThat(second()).isEqualTo(LocalDate.of(2016, 12, 4));
        assertThat(harness.session().date()).isEqualTo(november(27));
        // by its plate, too, and without a jump
        Point2D plate = middle(robot, "#timeline-second-thumb-date");
        robot.drag(plate, MouseButton.PRIMARY)
                .moveTo(plate.add(onTrack(robot, november(30)).subtract(target)));
        robot.drop();
        assertThat(second()).isEqualTo(november(30));
        // what the pointer was told is not true of the day to which keys bring the handle
        assertThat(toldAtThePointer(robot))
                .hasValueSatisfying(it -> assertThat(it).startsWith("Second date: 30 Nov 2016"));
        robot.type(KeyCode.RIGHT);
        assertThat(toldAtThePointer(robot)).isEmpty();
        robot.type(KeyCode.LEFT);
        // elsewhere the track is the date's
        robot.clickOn(onTrack(robot, LocalDate.of(2016, 12, 10)));
        assertThat(harness.session().date()).isEqualTo(LocalDate.of(2016, 12, 10));
        assertThat(second()).isEqualTo(november(30));
    }

    @Test
    void theSecondHandleTakesKeysAndATypedDate(FxRobot robot) {
        compareWith(robot, november(20));
        robot.clickOn("#timeline-thumb").push(KeyCode.TAB);
        assertThat(robot.lookup("#timeline-second").query().isFocused()).isTrue();
        robot.type(KeyCode.RIGHT);
        assertThat(second()).isEqualTo(november(21));
        robot.type(KeyCode.END);
        assertThat(second()).isEqualTo(LocalDate.of(2016, 12, 24));
        robot.type(KeyCode.HOME);
        assertThat(second()).isEqualTo(FIRST_DAY);
        assertThat(harness.session().date()).isEqualTo(november(27));

        robot.type(KeyCode.ENTER).write("5 Dec 2016").type(KeyCode.ENTER);
        assertThat(second()).isEqualTo(LocalDate.of(2016, 12, 5));
        assertThat(robot.lookup("#timeline-second-field").query().isVisible()).isFalse();
        assertThat(robot.lookup("#timeline-second").query().isFocused()).isTrue();

        TextField field = robot.lookup("#timeline-second-field").queryAs(TextField.class);
        WindowHarness.doubleClick(
                robot, middle(robot, "#timeline-second-thumb-date"), field::isVisible);
        assertThat(field.isVisible()).isTrue();
        robot.write("2017-01-09").type(KeyCode.ENTER);
        assertThat(second()).isEqualTo(LocalDate.of(2017, 1, 9));
        assertThat(harness.session().range().last()).isEqualTo(LocalDate.of(2017, 1, 9));
        robot.push(KeyCode.CONTROL, KeyCode.R);
        assertThat(second()).isEqualTo(LocalDate.of(2016, 12, 24));
    }

    @Test
    void theTwoPlatesNeverMeet(FxRobot robot) {
        for (int day = 24; day <= 30; day++) {
            compareWith(robot, november(day));
            Bounds one = onScreen(robot, "#timeline-thumb-date");
            Bounds other = onScreen(robot, "#timeline-second-thumb-date");
            assertThat(one.intersects(other)).isFalse();
            Node beside = robot.lookup("#timeline-thumb-beside").query();
            assertThat(
                            beside.isVisible()
                                    && beside.localToScreen(beside.getLayoutBounds())
                                            .intersects(other))
                    .isFalse();
        }
    }

    private static Optional<String> toldAtThePointer(FxRobot robot) {
        return WaitForAsyncUtils.waitForAsyncFx(
                10_000,
                () ->
                        robot.listWindows().stream()
                                .filter(it -> it instanceof Tooltip tip && tip.isShowing())
                                .map(Tooltip.class::cast)
                                .filter(it -> "timeline-hover".equals(it.getId()))
                                .map(Tooltip::getText)
                                .findFirst());
    }

    private static Bounds onScreen(FxRobot robot, String query) {
        Node node = robot.lookup(query).query();
        return node.localToScreen(node.getLayoutBounds());
    }

    @Test
    void anOpenDayIsASoftBandAndAKnownOneATick(FxRobot robot) {
        select(robot, Optional.of("sheikh-saeed"));
        WindowHarness.waitUntil(() -> count(robot, ".soft-band") > 0);
        assertThat(count(robot, ".transition")).isZero();
        select(robot, Optional.of(districtOfKnownDays()));
        WindowHarness.waitUntil(() -> count(robot, ".soft-band") == 0);
        assertThat(count(robot, "#timeline-marks .tick")).isPositive();
        select(robot, Optional.empty());
        WindowHarness.waitUntil(() -> count(robot, "#timeline-marks .tick") == 0);
        assertThat(count(robot, ".transition")).isPositive();
    }

    private static int count(FxRobot robot, String query) {
        return robot.lookup(query).queryAll().size();
    }

    private void select(FxRobot robot, Optional<String> district) {
        robot.interact(() -> harness.session().selectedProperty().set(district));
    }

    private String districtOfKnownDays() {
        var timeline = harness.session().open().orElseThrow().timeline();
        return timeline.districts().stream()
                .filter(it -> hasKnownDays(timeline.claims(it)))
                .findFirst()
                .orElseThrow();
    }

    private static boolean hasKnownDays(List<Claim> claims) {
        return claims.size() > 1
                && claims.stream()
                        .allMatch(it -> it.valid().earliest().equals(it.valid().latest()));
    }
}
