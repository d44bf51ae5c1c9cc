package org.whoheld.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.whoheld.core.Lens;
import org.whoheld.core.Source.Kind;
import org.whoheld.render.style.Colouring;
import org.whoheld.ui.robot.FxThreadLookups;

/// The row below the menu in the real window, at a width that many screens have.
@ExtendWith(FxThreadLookups.class)
class ToolbarTest {
    private WindowHarness harness;
    private Stage stage;

    @Start
    void start(Stage primary) {
        stage = new Stage();
        harness = new WindowHarness(stage);
    }

    @BeforeEach
    void makeItAsWideAsManyScreensAre(FxRobot robot) {
        harness.waitForPicture();
        robot.interact(() -> stage.setWidth(1280));
        WaitForAsyncUtils.waitForFxEvents();
    }

    @AfterEach
    void stop() {
        harness.close();
    }

    @Test
    void hasRoomForEveryButton(FxRobot robot) {
        assertThat(overflows(robot)).as("the button for what has no room").isFalse();

        for (Colouring colouring : Colouring.values()) {
            robot.interact(() -> harness.window.map().colouringProperty().set(colouring));
            WaitForAsyncUtils.waitForFxEvents();
            assertThat(overflows(robot)).as(colouring.name()).isFalse();
        }
    }

    @Test
    void hasNotRoomForEverythingInANarrowWindow(FxRobot robot) {
        robot.interact(() -> stage.setWidth(1000));
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(overflows(robot)).isTrue();
    }

    @Test
    void doesNotMoveWhenKindsOfSourcesAreLeftOut(FxRobot robot) {
        Button kinds = robot.lookup("#lens-kinds-button").query();
        double before = kinds.getWidth();

        robot.interact(() ->
                harness.session()
                        .lensProperty()
                        .set(
                                new Lens.Weighing(
                                        Lens.Rule.BEST_SUPPORTED,
                                        Set.of(Kind.AGENCY, Kind.MONITOR))));
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(robot.from(kinds).lookup(".text").queryText().getText())
                .as("what is to be seen of it")
                .isEqualTo("8 of 10 kinds");
        assertThat(kinds.getWidth()).isEqualTo(before);
    }

    private static boolean overflows(FxRobot robot) {
        return robot.lookup(".tool-bar-overflow-button").query().isVisible();
    }
}
