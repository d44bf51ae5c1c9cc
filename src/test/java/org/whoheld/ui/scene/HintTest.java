package org.whoheld.ui.scene;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.whoheld.ui.robot.FxThreadLookups;

@ExtendWith(FxThreadLookups.class)
class HintTest {
    private Button button;
    private Label beside;
    private VBox box;

    @Start
    void start(Stage stage) {
        button = new Button("Play");
        beside = new Label("beside");
        box = new VBox(40, beside, button);
        Hint.give(button, "Play   Space");
        stage.setScene(new Scene(box, 300, 200));
        stage.show();
    }

    @Test
    void aTooltipIsMadeWhenThePointerComes(FxRobot robot) {
        robot.moveTo(beside);
        Button fresh = new Button("Stop");
        robot.interact(() -> {
            Hint.give(fresh, "Stop   Esc");
            box.getChildren().add(fresh);
        });
        assertThat(fresh.getTooltip()).isNull();
        robot.moveTo(fresh);
        assertThat(fresh.getTooltip().getText()).isEqualTo("Stop   Esc");
    }

    @Test
    void anotherHintTakesThePlaceOfTheFirst(FxRobot robot) {
        robot.moveTo(button);
        robot.interact(() -> Hint.give(button, "Pause   Space"));
        assertThat(button.getTooltip().getText()).isEqualTo("Pause   Space");
    }

    @Test
    void whoHasTheScreenReadOutHearsItWithoutAPointer() {
        assertThat(button.getAccessibleHelp()).isEqualTo("Play   Space");
    }
}
