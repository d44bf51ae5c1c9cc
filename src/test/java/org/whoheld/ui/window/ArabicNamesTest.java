package org.whoheld.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.whoheld.ui.robot.FxThreadLookups;

@ExtendWith(FxThreadLookups.class)
class ArabicNamesTest {
    private static final String BANI_ZEID = "bani-zeid";

    private WindowHarness harness;

    @Start
    void start(Stage primary) {
        harness = new WindowHarness(new Stage());
    }

    @BeforeEach
    void waitForTheFirstPicture() {
        harness.waitForPicture();
    }

    @AfterEach
    void stop() {
        harness.close();
    }

    /// Under the pointer, in the evidence, over the lanes and among what was found.
    @Test
    void everyNameInArabicIsInTheFontThatHasItsBrackets(FxRobot robot) {
        robot.type(KeyCode.F6);
        robot.interact(() -> {
            harness.session().selectedProperty().set(Optional.of(BANI_ZEID));
            harness.session().hoveredProperty().set(Optional.of(BANI_ZEID));
        });
        WindowHarness.waitUntil(() -> labels(robot).size() == 3);
        assertThat(labels(robot)).allMatch(ArabicNamesTest::hasBrackets);
        robot.interact(() -> harness.session().selectedProperty().set(Optional.empty()));
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.write("Bani Zeid");
        WindowHarness.waitUntil(() -> robot.lookup(".match .arabic").tryQuery().isPresent());
        assertThat(robot.lookup(".match .arabic").queryAs(Label.class))
                .matches(ArabicNamesTest::hasBrackets);
    }

    private static boolean hasBrackets(Label name) {
        return name.getFont().getFamily().equals("Vazirmatn");
    }

    private List<Label> labels(FxRobot robot) {
        Set<String> names =
                harness.session().open().orElseThrow().content().districts().stream()
                        .map(it -> it.names().arabic())
                        .collect(Collectors.toSet());
        return robot
                .lookup((Node node) ->
                        node instanceof Label label
                                && names.contains(label.getText())
                                && label.getFont() != null
                                && isShown(label))
                .queryAllAs(Label.class)
                .stream()
                .toList();
    }

    private static boolean isShown(Node node) {
        return node == null || node.isVisible() && isShown(node.getParent());
    }
}
