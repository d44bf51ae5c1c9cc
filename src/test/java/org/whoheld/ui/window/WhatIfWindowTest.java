package org.whoheld.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuItem;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.whoheld.core.ControlMap;
import org.whoheld.core.Hypothesis;

/// Districts supposed in other hands, in the real window, on the bundled package.
@ExtendWith(ApplicationExtension.class)
class WhatIfWindowTest {
    private static final LocalDate NOVEMBER_27 = LocalDate.of(2016, 11, 27);
    private static final Hypothesis SAKHUR_FALLS = Hypothesis.of("sakhur", "government");

    private WindowHarness harness;

    @Start
    void start(Stage primary) {
        // a stage of our own: the primary one is shared with other tests
        harness = new WindowHarness(new Stage());
    }

    /// As known on that day, the opposition still holds Sakhur, and it is fought over.
    @BeforeEach
    void goToTheDayBeforeItFell(FxRobot robot) {
        harness.waitForPicture();
        robot.interact(() -> harness.session().knownOnProperty().set(Optional.of(NOVEMBER_27)));
        harness.goTo(robot, NOVEMBER_27);
    }

    @AfterEach
    void stop() {
        harness.close();
    }

    private Optional<Hypothesis> hypothesis() {
        return harness.session().hypothesis();
    }

    private void suppose(FxRobot robot, Hypothesis hypothesis) {
        robot.interact(() -> harness.session().hypothesisProperty().set(Optional.of(hypothesis)));
        harness.waitForPicture();
    }

    private ControlMap shown() {
        return harness.session().shownProperty().get().orElseThrow();
    }

    private static String text(FxRobot robot, String query) {
        return robot.lookup(query).queryAs(Labeled.class).getText().replace('\n', ' ');
    }

    private static boolean isShown(FxRobot robot, String query) {
        return robot.lookup(query).tryQuery().filter(Node::isVisible).isPresent();
    }

    private void openMenu(FxRobot robot, String district) {
        robot.clickOn(harness.onScreen(robot, district), MouseButton.SECONDARY);
        WindowHarness.waitUntil(() -> isShown(robot, "#what-if-heading"));
    }

    private static MenuItem item(FxRobot robot, String id) {
        return robot.lookup("#" + id).query().getProperties().get(MenuItem.class)
                        instanceof MenuItem item
                ? item
                : menuItem(id);
    }

    private static MenuItem menuItem(String id) {
        return Window.getWindows().stream()
                .filter(javafx.scene.control.ContextMenu.class::isInstance)
                .map(javafx.scene.control.ContextMenu.class::cast)
                .flatMap(menu -> menu.getItems().stream())
                .filter(it -> id.equals(it.getId()))
                .findAny()
                .orElseThrow();
    }

    @Test
    void aRightClickOffersTheActorsAndTheChosenOneIsSupposed(FxRobot robot) {
        openMenu(robot, "sakhur");

        assertThat(text(robot, "#what-if-heading")).isEqualTo("What if … takes Sakhur?");
        assertThat(harness.session().selectedProperty().get()).contains("sakhur");
        assertThat(item(robot, "what-if-opposition").isDisable()).isTrue();
        assertThat(item(robot, "what-if-opposition").getText())
                .isEqualTo("Opposition (leads by the sources)");
        assertThat(item(robot, "what-if-government").isDisable()).isFalse();

        robot.clickOn("#what-if-government");
        harness.waitForPicture();

        assertThat(hypothesis()).contains(SAKHUR_FALLS);
        assertThat(shown().isSupposed(shown().timeline().indexOf("sakhur"))).isTrue();
        assertThat(text(robot, "#what-if-sentence"))
                .isEqualTo("Hypothetical: Sakhur in the hands of Government");
        assertThat(isShown(robot, "#what-if-banner")).isTrue();
    }
}
