package org.whoheld.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.whoheld.ui.settings.WindowSettings;

@ExtendWith(ApplicationExtension.class)
class ToolbarTest {
    private WindowHarness harness;

    @Start
    void start(Stage primary) {
        harness = new WindowHarness(new Stage());
    }

    @AfterEach
    void stop() {
        harness.close();
    }

    @Test
    void hasRoomForAllOfItsButtonsInTheWindowOfTheFirstStart(FxRobot robot) {
        harness.waitForPicture();
        Region toolbar = robot.lookup("#toolbar").query();
        assertThat(toolbar.prefWidth(-1)).isLessThanOrEqualTo(WindowSettings.DEFAULT.width());
    }
}
