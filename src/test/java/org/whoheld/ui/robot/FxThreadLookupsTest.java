package org.whoheld.ui.robot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.service.query.EmptyNodeQueryException;

@ExtendWith(FxThreadLookups.class)
class FxThreadLookupsTest {
    private static final String NAME = "name";

    private final Set<Boolean> onFxThread = ConcurrentHashMap.newKeySet();

    @Start
    void start(Stage stage) {
        Label name = new Label(NAME);
        name.setId(NAME);
        stage.setScene(new Scene(new Pane(new VBox(name))));
        stage.show();
    }

    private boolean isLabel(Node node) {
        onFxThread.add(Platform.isFxApplicationThread());
        return node instanceof Label;
    }

    @Test
    void everyStepOfALookupRunsOnTheFxThread(FxRobot robot) {
        assertThat(robot.lookup(this::isLabel).<Node>match(this::isLabel).queryAll()).hasSize(1);
        assertThat(robot.fromAll().lookup(".label").<Node>match(this::isLabel).queryAll())
                .hasSize(1);
        Node box = robot.lookup("#" + NAME).query().getParent();
        assertThat(robot.from(box).<Node>lookup(this::isLabel).queryAs(Label.class).getText())
                .isEqualTo(NAME);
        robot.interact(() -> assertThat(robot.<Node>lookup(this::isLabel).queryAll()).hasSize(1));
        assertThat(onFxThread).containsExactly(true);
    }

    @Test
    void whatIsMissingIsToldAsTestFxTellsIt(FxRobot robot) {
        assertThatThrownBy(() -> robot.lookup("#nobody").query())
                .isInstanceOf(EmptyNodeQueryException.class);
    }
}
