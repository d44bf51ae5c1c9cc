package org.whoheld.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
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
import org.whoheld.ui.robot.FxThreadLookups;
import org.whoheld.ui.session.Comparison;
import org.whoheld.ui.session.Comparison.Mode;

/// Who gets the keyboard in the real window when the part that has it goes away.
@ExtendWith(FxThreadLookups.class)
class FocusTest {
    private WindowHarness harness;

    @Start
    void start(Stage primary) {
        harness = new WindowHarness(new Stage());
    }

    @BeforeEach
    void goToTheFifthOfDecember(FxRobot robot) {
        harness.waitForPicture();
        harness.goTo(robot, LocalDate.of(2016, 12, 5));
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

    private static void waitForPicture(FxRobot robot, String selector) {
        WindowHarness.waitUntil(() -> ShownPicture.stands(robot, selector));
    }

    private static void waitForRows(FxRobot robot) {
        WindowHarness.waitUntil(
                () -> !robot.lookup("#ledger-table .table-row-cell").queryAll().isEmpty());
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Id of the node that has the keyboard, once JavaFX has taken it from whatever is hidden.
    private static String focused(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        robot.sleep(100);
        return WaitForAsyncUtils.waitForAsyncFx(
                10_000,
                () ->
                        robot.lookup("#map").query().getScene().getFocusOwner()
                                        instanceof Node owner
                                ? owner.getId()
                                : null);
    }

    @Test
    void theMapGetsTheKeyboardOfWhatGoesAway(FxRobot robot) {
        compare(robot, KeyCode.F3);
        waitForPicture(robot, "#map-picture-last");
        robot.interact(() -> robot.lookup("#map-last").query().requestFocus());
        robot.type(KeyCode.ESCAPE);
        robot.type(KeyCode.ESCAPE);
        assertThat(mode()).isEmpty();
        assertThat(focused(robot)).isEqualTo("map");

        compare(robot, KeyCode.F2);
        robot.clickOn("#swipe-divider").type(KeyCode.F4);
        assertThat(focused(robot)).isEqualTo("map");

        robot.clickOn("#compare-stop");
        assertThat(focused(robot)).isEqualTo("map");
    }

    @Test
    void escapeStopsComparingFromTheDividerToo(FxRobot robot) {
        compare(robot, KeyCode.F2);
        robot.clickOn("#swipe-divider");
        robot.interact(() -> harness.session().selectedProperty().set(Optional.of("sakhur")));
        robot.type(KeyCode.ESCAPE);
        assertThat(harness.session().selectedProperty().get()).isEmpty();
        assertThat(mode()).contains(Mode.SWIPE);
        robot.type(KeyCode.ESCAPE);
        assertThat(mode()).isEmpty();
        assertThat(focused(robot)).isEqualTo("map");
    }

    @Test
    void escapeStopsComparingFromTheSecondHandleToo(FxRobot robot) {
        compare(robot, KeyCode.F2);
        Node handle = robot.lookup("#timeline-second").query();
        robot.interact(handle::requestFocus);
        robot.type(KeyCode.ENTER);
        robot.type(KeyCode.ESCAPE);
        assertThat(mode()).contains(Mode.SWIPE);
        robot.type(KeyCode.ESCAPE);
        assertThat(mode()).isEmpty();
        assertThat(focused(robot)).isEqualTo("timeline-slider");
    }

    @Test
    void theMapGetsTheKeyboardWhenTheLedgerGoesAway(FxRobot robot) {
        robot.type(KeyCode.F4);
        waitForRows(robot);
        robot.clickOn("#ledger-table .table-row-cell").type(KeyCode.ESCAPE);
        assertThat(robot.lookup("#ledger").tryQuery()).isEmpty();
        assertThat(focused(robot)).isEqualTo("map");
    }

    @Test
    void thePanelBelowKeepsTheKeyboardWhenTheLedgerGoesAway(FxRobot robot) {
        robot.type(KeyCode.F4);
        waitForRows(robot);
        robot.interact(() -> harness.session().selectedProperty().set(Optional.of("sakhur")));
        Node history = robot.lookup("#evidence-history").query();
        robot.interact(history::requestFocus);
        robot.type(KeyCode.F5);
        assertThat(robot.lookup("#ledger").tryQuery()).isEmpty();
        assertThat(focused(robot)).isEqualTo("evidence-history");
    }

    @Test
    void theMapGetsTheKeyboardWhenTheStripIsFolded(FxRobot robot) {
        robot.type(KeyCode.F6);
        robot.clickOn("#lanes-close");
        assertThat(robot.lookup("#lanes").query().isVisible()).isFalse();
        assertThat(focused(robot)).isEqualTo("map");
    }

    private LocalDate date() {
        WaitForAsyncUtils.waitForFxEvents();
        return harness.session().date();
    }

    @Test
    void keysGoToTheMapAfterAButtonOfTheToolbarWasClicked(FxRobot robot) {
        robot.clickOn("#lens-latest").type(KeyCode.RIGHT);
        assertThat(date()).isEqualTo(LocalDate.of(2016, 12, 6));

        robot.clickOn("#tool-compare-swipe");
        assertThat(mode()).contains(Mode.SWIPE);
        robot.type(KeyCode.ESCAPE);
        assertThat(mode()).isEmpty();

        robot.clickOn("#colouring").clickOn("#colour-disagreement");
        assertThat(focused(robot)).isEqualTo("map");
    }

    @Test
    void escapeStepsBackFromTheTimelineToo(FxRobot robot) {
        robot.clickOn("#timeline-slider");
        compare(robot, KeyCode.F3);

        robot.type(KeyCode.ESCAPE);

        assertThat(mode()).isEmpty();
    }

    @Test
    void escapeLeavesATextFieldAndFunctionKeysWorkInIt(FxRobot robot) {
        for (KeyCode field : new KeyCode[] {KeyCode.F, KeyCode.G}) {
            robot.push(KeyCode.SHORTCUT, field);
            boolean open = isEvidenceOpen(robot);
            robot.type(KeyCode.F9);
            assertThat(isEvidenceOpen(robot)).as("F9").isNotEqualTo(open);
            LocalDate before = date();
            robot.type(KeyCode.RIGHT);
            assertThat(date()).as("while the field has the keyboard").isEqualTo(before);

            robot.type(KeyCode.ESCAPE);
            assertThat(focused(robot)).isEqualTo("map");
            robot.type(KeyCode.RIGHT);
            assertThat(date()).isEqualTo(before.plusDays(1));
        }
    }

    private static boolean isEvidenceOpen(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup("#evidence").tryQuery().isPresent();
    }

    @Test
    void theWindowsKeysRestWhileAMenuIsOpen(FxRobot robot) {
        robot.interact(() -> harness.session().selectedProperty().set(Optional.of("sakhur")));
        robot.interact(() -> robot.lookup("#map").query().requestFocus());
        LocalDate before = date();
        robot.push(KeyCode.SHIFT, KeyCode.F10);
        WindowHarness.waitUntil(() -> WindowHarness.isShown(robot, "#what-if-heading"));

        robot.type(KeyCode.RIGHT, KeyCode.F2);

        assertThat(date()).isEqualTo(before);
        assertThat(mode()).isEmpty();
        robot.type(KeyCode.ESCAPE);
        WindowHarness.waitUntil(() -> !WindowHarness.isShown(robot, "#what-if-heading"));
        assertThat(harness.session().selectedProperty().get()).contains("sakhur");
    }
}
