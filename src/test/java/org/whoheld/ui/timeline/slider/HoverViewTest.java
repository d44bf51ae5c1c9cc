package org.whoheld.ui.timeline.slider;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.whoheld.ui.robot.FxThreadLookups;

@ExtendWith(FxThreadLookups.class)
class HoverViewTest {
    private HoverView hover;

    @Start
    void start(Stage stage) {
        Pane owner = new Pane();
        hover = new HoverView(owner, "hover-words");
        owner.getChildren().add(hover);
        stage.setScene(new Scene(owner, 900, 300));
        stage.show();
    }

    @AfterEach
    void hide(FxRobot robot) {
        robot.interact(hover::hide);
    }

    private void show(FxRobot robot, String text) {
        robot.interact(() -> hover.show(450, 0, 10, 50, text));
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void longWordsAreWrappedAndShortOnesAreNot(FxRobot robot) {
        show(robot, "25 Nov 2016 · no change");
        double line = hover.words().getHeight();
        assertThat(hover.words().getWidth()).isLessThan(300);
        show(robot, "held by one, claimed by another; ".repeat(12));
        assertThat(hover.words().getWidth()).isBetween(400.0, 560.0);
        assertThat(hover.words().getHeight()).isGreaterThan(line + 20);
    }
}
