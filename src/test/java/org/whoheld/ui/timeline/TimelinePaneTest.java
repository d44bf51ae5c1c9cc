package org.whoheld.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javafx.application.Application;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.whoheld.analysis.TopologyEvent;
import org.whoheld.analysis.TopologyEvent.Kind;
import org.whoheld.core.Lens;
import org.whoheld.ui.async.ManualTicker;
import org.whoheld.ui.async.SameThreadTaskExecutor;
import org.whoheld.ui.robot.FxThreadLookups;
import org.whoheld.ui.session.SessionModel;
import org.whoheld.ui.timeline.playback.EventsModel;
import org.whoheld.ui.timeline.playback.Speed;
import org.whoheld.ui.timeline.track.FlagTest;
import org.whoheld.ui.timeline.track.TrackView;

@ExtendWith(FxThreadLookups.class)
class TimelinePaneTest {
    private static final LocalDate FIRST = LocalDate.of(2016, 11, 13);
    private static final LocalDate LAST = LocalDate.of(2016, 12, 6);

    private final SessionModel session = new SessionModel();
    private final ManualTicker ticker = new ManualTicker();
    private final ObjectProperty<List<TopologyEvent>> events =
            new SimpleObjectProperty<>(List.of());
    private TimelinePane pane;

    @Start
    void start(Stage stage) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        pane =
                new TimelinePane(
                        session,
                        new SameThreadTaskExecutor(),
                        new EventsModel(session, events),
                        ticker);
        BorderPane root = new BorderPane();
        root.setBottom(pane);
        stage.setScene(new Scene(root, 900, 400));
        stage.show();
    }

    @BeforeEach
    void open(FxRobot robot) {
        robot.interact(() -> {
            session.open(TimelinePackages.threeDistricts());
            session.goTo(november(20));
        });
    }

    private static LocalDate november(int day) {
        return LocalDate.of(2016, 11, day);
    }

    /// A point of the slider in the slot of a day, between bars and labels.
    private Point2D at(LocalDate day) {
        return pane.track().localToScreen(12 + pane.track().scale().middleOf(day), 67);
    }

    private LocalDate date() {
        return session.date();
    }

    @Test
    void aClickOnTheTrackGoesToThatDay(FxRobot robot) {
        robot.clickOn(at(november(27)));
        assertThat(date()).isEqualTo(november(27));
    }

    @Test
    void whileTheThumbIsDraggedTheDateFollowsDayByDay(FxRobot robot) {
        List<LocalDate> seen = new ArrayList<>();
        robot.interact(() -> session.dateProperty().subscribe((_, day) -> seen.add(day)));
        robot.moveTo(at(november(20))).press(MouseButton.PRIMARY);
        for (int day = 21; day <= 24; day++) {
            robot.moveTo(at(november(day)));
        }
        assertThat(seen)
                .containsSubsequence(november(21), november(22), november(23), november(24));
        robot.release(MouseButton.PRIMARY);
        assertThat(date()).isEqualTo(november(24));
    }

    @Test
    void aDragBeyondTheEndStaysAtTheLastDay(FxRobot robot) {
        robot.moveTo(at(november(20)))
                .press(MouseButton.PRIMARY)
                .moveTo(at(LAST).add(60, 0))
                .release(MouseButton.PRIMARY);
        assertThat(date()).isEqualTo(LAST);
        assertThat(session.range().last()).isEqualTo(LAST);
    }

    @Test
    void aFlagIsClickedToGoToItsDayAndTellsItsEvent(FxRobot robot) {
        robot.interact(() ->
                events.set(
                        List.of(
                                FlagTest.event(24, TimelinePackages.RED, Kind.SPLIT),
                                FlagTest.event(26, TimelinePackages.BLUE, Kind.MERGE))));
        assertThat(pane.track().flags().flags()).hasSize(2);
        Node flag = robot.lookup("#timeline-flag-2016-11-26").query();
        robot.moveTo(flag);
        assertThat(pane.track().hover().words().getText())
                .isEqualTo(
                        "26 November: parts of blue’s ground joined (parts: 1 to 2) with the change in a");
        robot.clickOn(flag);
        assertThat(date()).isEqualTo(november(26));
        // the words of the day tell it, too
        robot.moveTo(at(november(24)));
        assertThat(pane.track().hover().words().getText())
                .contains("24 November: red’s ground split (parts: 1 to 2) with the change in a");
    }

    @Test
    void flagsStandAboveTheBars(FxRobot robot) {
        robot.interact(
                () -> events.set(List.of(FlagTest.event(26, TimelinePackages.RED, Kind.SPLIT))));
        Node flag = robot.lookup("#timeline-flag-2016-11-26").query();
        Node bars = pane.track().bars();
        assertThat(flag.localToScene(flag.getLayoutBounds()).getMaxY())
                .isLessThanOrEqualTo(bars.localToScene(bars.getLayoutBounds()).getMinY());
    }

    @Test
    void theThumbStandsOnTheDay(FxRobot robot) {
        robot.interact(() -> session.goTo(november(27)));
        Node thumb = robot.lookup("#timeline-thumb").query();
        double middle = thumb.localToScreen(thumb.getBoundsInLocal()).getCenterX();
        assertThat(middle).isBetween(at(november(27)).getX() - 1, at(november(27)).getX() + 1);
        assertThat(text(robot, "#timeline-thumb-date")).isEqualTo("27 Nov 2016");
        assertThat(text(robot, "#timeline-thumb-beside")).isEqualTo("day 13");
    }

    @Test
    void beforeTheOffensiveNoDayOfItIsNamed(FxRobot robot) {
        robot.interact(() -> session.goTo(november(14)));
        assertThat(robot.lookup("#timeline-thumb-beside").query().isVisible()).isFalse();
    }

    @Test
    void theFocusedSliderTakesKeys(FxRobot robot) {
        robot.clickOn(at(november(20)));
        robot.type(KeyCode.RIGHT).type(KeyCode.UP);
        assertThat(date()).isEqualTo(november(22));
        robot.type(KeyCode.LEFT).type(KeyCode.DOWN);
        assertThat(date()).isEqualTo(november(20));
        robot.type(KeyCode.PAGE_UP);
        assertThat(date()).isEqualTo(november(27));
        robot.type(KeyCode.PAGE_DOWN);
        assertThat(date()).isEqualTo(november(20));
        robot.type(KeyCode.END);
        assertThat(date()).isEqualTo(LAST);
        robot.type(KeyCode.HOME);
        assertThat(date()).isEqualTo(FIRST);
    }

    @Test
    void buttonsStepByDayAndByChange(FxRobot robot) {
        robot.clickOn("#timeline-next-day");
        assertThat(date()).isEqualTo(november(21));
        robot.clickOn("#timeline-previous-day");
        assertThat(date()).isEqualTo(november(20));
        robot.clickOn("#timeline-next-change");
        assertThat(date()).isEqualTo(november(24));
        robot.clickOn("#timeline-previous-change");
        assertThat(date()).isEqualTo(november(14));
        assertThat(robot.lookup("#timeline-previous-change").query().isDisabled()).isTrue();
    }

    @Test
    void aClickOnAButtonLeavesTheKeyboardToTheSlider(FxRobot robot) {
        robot.clickOn("#timeline-next-day").type(KeyCode.RIGHT);
        assertThat(pane.track().isFocused()).isTrue();
        assertThat(date()).isEqualTo(november(22));
    }

    @Test
    void playMovesTheDateAndPauseStopsIt(FxRobot robot) {
        robot.clickOn("#timeline-play");
        robot.interact(() -> ticker.pass(Duration.ofMillis(1010)));
        assertThat(date()).isEqualTo(november(22));
        assertThat(accessibleText(robot, "#timeline-play")).isEqualTo("Pause");
        robot.clickOn("#timeline-play");
        assertThat(ticker.isRunning()).isFalse();
        assertThat(accessibleText(robot, "#timeline-play")).isEqualTo("Play");
    }

    @Test
    void aDragWhilePlayingHoldsAndThenGoesOn(FxRobot robot) {
        robot.clickOn("#timeline-play");
        robot.moveTo(at(november(25))).press(MouseButton.PRIMARY);
        robot.interact(() -> ticker.pass(Duration.ofSeconds(2)));
        assertThat(date()).isEqualTo(november(25));
        robot.release(MouseButton.PRIMARY);
        robot.interact(() -> ticker.pass(Duration.ofMillis(510)));
        assertThat(date()).isEqualTo(november(26));
    }

    @Test
    void speedAndLoopAreChosenByMouse(FxRobot robot) {
        robot.clickOn("#timeline-speed").clickOn("4×").clickOn("#timeline-loop");
        assertThat(pane.playback().speedProperty().get()).isEqualTo(Speed.FOUR);
        assertThat(pane.playback().loopProperty().get()).isTrue();
        robot.interact(pane.playback()::slower);
        assertThat(robot.lookup("#timeline-speed").queryAs(MenuButton.class).getText())
                .isEqualTo("2×");
    }

    @Test
    void thePointerIsToldWhatHappenedOnADay(FxRobot robot) {
        robot.moveTo(at(november(26)));
        assertThat(pane.track().hover().words().isShowing()).isTrue();
        assertThat(pane.track().hover().words().getText())
                .isEqualTo("26 Nov 2016 · 1 changed hands");
        robot.moveTo(at(november(25)));
        assertThat(pane.track().hover().words().getText()).isEqualTo("25 Nov 2016 · no change");
        robot.moveTo(at(november(25)).subtract(0, 200));
        assertThat(pane.track().hover().words().isShowing()).isFalse();
    }

    @Test
    void barsFollowTheLens(FxRobot robot) {
        assertThat(pane.track().bars().bars()).hasSize(5);
        robot.interact(() -> session.lensProperty().set(Lens.of(TimelinePackages.MONITOR)));
        assertThat(pane.track().bars().bars()).hasSize(3);
    }

    @Test
    void labelsFollowTheWidthOfTheWindow(FxRobot robot) {
        int wide = pane.track().axis().labels().size();
        robot.interact(() -> pane.getScene().getWindow().setWidth(500));
        assertThat(pane.track().axis().labels().size()).isBetween(3, wide - 1);
    }

    @Test
    void assistiveTechnologySeesASliderWithTheDate(FxRobot robot) {
        TrackView track = pane.track();
        assertThat(track.getAccessibleRole()).isEqualTo(AccessibleRole.SLIDER);
        assertThat(track.queryAccessibleAttribute(AccessibleAttribute.VALUE_STRING))
                .isEqualTo("Sunday, 20 November 2016");
        assertThat(track.queryAccessibleAttribute(AccessibleAttribute.VALUE)).isEqualTo(7.0);
        assertThat(track.queryAccessibleAttribute(AccessibleAttribute.MAX_VALUE)).isEqualTo(23.0);
        robot.interact(() -> track.executeAccessibleAction(AccessibleAction.INCREMENT));
        assertThat(date()).isEqualTo(november(21));
        robot.interact(() -> track.executeAccessibleAction(AccessibleAction.SET_VALUE, 0.0));
        assertThat(date()).isEqualTo(FIRST);
    }

    @Test
    void everyControlHasANameAndAHint(FxRobot robot) {
        Set<Control> controls =
                robot.from(pane)
                        .lookup(
                                (Predicate<Node>)
                                        it -> it instanceof ButtonBase || it instanceof TextField)
                        .queryAllAs(Control.class);
        assertThat(controls)
                .hasSizeGreaterThan(8)
                .allSatisfy(control -> {
                    assertThat(control.getId()).startsWith("timeline-");
                    assertThat(control.getAccessibleText()).isNotBlank();
                    assertThat(control.getAccessibleHelp()).isNotBlank();
                    assertThat(control.isFocusTraversable()).isTrue();
                });
    }

    private static String text(FxRobot robot, String query) {
        return robot.lookup(query).queryAs(Labeled.class).getText();
    }

    private static String accessibleText(FxRobot robot, String query) {
        return robot.lookup(query).query().getAccessibleText();
    }

    @Test
    void aButtonThatCanGoNoFurtherLeavesTheKeyboardToTheSlider(FxRobot robot) {
        robot.interact(() -> {
            session.goTo(LAST.minusDays(1));
            pane.lookup("#timeline-next-day").requestFocus();
        });
        robot.type(KeyCode.SPACE);
        assertThat(date()).isEqualTo(LAST);
        assertThat(pane.track().isFocused()).isTrue();
    }

    @Test
    void aSecondSliderThatIsSwitchedOffLeavesTheKeyboardToTheFirst(FxRobot robot) {
        robot.interact(() -> {
            session.knownOnProperty().set(Optional.of(LAST));
            pane.lookup("#timeline-known-on").requestFocus();
        });
        robot.interact(() -> session.knownOnProperty().set(Optional.empty()));
        robot.type(KeyCode.LEFT);
        assertThat(session.knownOnProperty().get()).isEmpty();
        assertThat(date()).isEqualTo(november(19));
    }
}
