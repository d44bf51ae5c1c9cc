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
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.whoheld.ui.session.Comparison;
import org.whoheld.ui.session.Comparison.Mode;

/// Who gets the keyboard in the real window when the part that has it goes away.
@ExtendWith(ApplicationExtension.class)
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
}
