package org.whoheld.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.whoheld.render.frame.Layer;
import org.whoheld.ui.robot.FxThreadLookups;

/// Fronts, parts, gaps and corridors, switched in the real window on the bundled package.
@ExtendWith(FxThreadLookups.class)
class FindingLayersTest {
    private static final LocalDate DAY = LocalDate.of(2016, 11, 26);
    private static final Map<KeyCode, Layer> KEYS =
            Map.of(
                    KeyCode.F,
                    Layer.FRONTLINES,
                    KeyCode.P,
                    Layer.POCKETS,
                    KeyCode.G,
                    Layer.GAPS,
                    KeyCode.C,
                    Layer.CORRIDORS);

    private WindowHarness harness;

    @Start
    void start(Stage primary) {
        harness = new WindowHarness(new Stage());
    }

    @BeforeEach
    void showADay(FxRobot robot) {
        harness.waitForPicture();
        harness.goTo(robot, DAY);
        // a view that is fitted moves when the legend grows
        robot.interact(() -> {
            harness.window.map().fitAll();
            harness.window.map().pan(1, 0);
        });
        WindowHarness.waitUntil(() -> harness.window.map().fit().isEmpty());
    }

    @AfterEach
    void stop() {
        harness.close();
    }

    private boolean shows(Layer layer) {
        return harness.window.map().layers().contains(layer);
    }

    @Test
    void noneIsShownUntilItsKeyIsTypedAndAgainItGoes(FxRobot robot) {
        WindowHarness.focusMap(robot);
        robot.type(KeyCode.ESCAPE);
        assertThat(Layer.FINDINGS).noneMatch(this::shows);
        KEYS.forEach((key, layer) -> {
            List<Integer> before = harness.mapPixels(robot);
            robot.type(key);
            assertThat(shows(layer)).isTrue();
            WindowHarness.waitUntil(() -> !harness.mapPixels(robot).equals(before));
            robot.type(key);
            assertThat(shows(layer)).isFalse();
            WindowHarness.waitUntil(() -> harness.mapPixels(robot).equals(before));
        });
    }

    @Test
    void theKeysAreLettersWhileOneTypes(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.write("fpgc");
        assertThat(Layer.FINDINGS).noneMatch(this::shows);
    }

    @Test
    void theToolbarHasAllFourWithTheirKeys(FxRobot robot) {
        MenuButton button = robot.lookup("#tool-findings").queryAs(MenuButton.class);
        assertThat(button.getAccessibleHelp()).contains("(F)", "(P)", "(G)", "(C)");
        assertThat(button.isFocusTraversable()).isTrue();
        assertThat(button.getItems())
                .extracting(MenuItem::getText)
                .containsExactly(
                        "Front lines and their lengths (F)",
                        "Parts of each side's ground (P)",
                        "Gaps between parts (G)",
                        "Corridor districts (C)");
        CheckMenuItem gaps = (CheckMenuItem) button.getItems().get(2);
        robot.interact(() -> gaps.setSelected(true));
        assertThat(shows(Layer.GAPS)).isTrue();
        robot.interact(() -> harness.window.map().layers().remove(Layer.GAPS));
        assertThat(gaps.isSelected()).isFalse();
    }

    @Test
    void hoveringACorridorTellsWhatItsLossWouldCutOff(FxRobot robot) {
        robot.moveTo(harness.onScreen(robot, "masaken-hanano"));
        WindowHarness.waitUntil(() -> robot.lookup("#hover-card").query().isVisible());
        assertThat(hovered(robot)).doesNotContain("Corridor");
        robot.interact(() -> harness.window.map().layers().add(Layer.CORRIDORS));
        WindowHarness.waitUntil(() -> hovered(robot).contains("Corridor"));
        assertThat(hovered(robot))
                .contains(
                        "Corridor: its loss would cut off 12.7 km² of the 67.7 km² of Government,"
                                + " part 1.");
    }

    private static String hovered(FxRobot robot) {
        return robot.lookup("#hover-state").queryAs(Label.class).getText();
    }

    @Test
    void theSavedPictureHasTheLayersOfTheWindow(FxRobot robot) throws Exception {
        robot.interact(
                () -> harness.window.map().layers().addAll(List.of(Layer.POCKETS, Layer.GAPS)));
        robot.push(KeyCode.CONTROL, KeyCode.S);
        robot.clickOn("#picture-times-1");
        robot.clickOn("#picture-save");
        Path saved = harness.folder.resolve("aleppo-2016_2016-11-26.png");
        WindowHarness.waitUntil(() -> Files.exists(saved));
        assertThat(Files.readString(saved, StandardCharsets.ISO_8859_1).contains("pockets, gaps"))
                .isTrue();
    }

    @Test
    void layersAreRemembered(FxRobot robot) {
        robot.interact(() -> harness.window.map().layers().add(Layer.FRONTLINES));
        harness.closeWindow(robot);
        WindowHarness[] next = new WindowHarness[1];
        robot.interact(
                () -> next[0] = new WindowHarness(new Stage(), Optional.empty(), harness.folder));
        try {
            next[0].waitForPicture();
            assertThat(next[0].window.map().layers())
                    .contains(Layer.FRONTLINES)
                    .doesNotContain(Layer.GAPS);
        } finally {
            next[0].close();
        }
    }
}
