package org.whoheld.ui.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableRow;
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

/// How ledger, analysis and evidence share the height of a small window.
@ExtendWith(FxThreadLookups.class)
class SidePanelsTest {
    private WindowHarness harness;
    private Stage stage;

    @Start
    void start(Stage primary) {
        stage = new Stage();
        harness = new WindowHarness(stage);
    }

    @BeforeEach
    void openAllThree(FxRobot robot) {
        harness.waitForPicture();
        robot.interact(() -> {
            stage.setWidth(1280);
            stage.setHeight(800);
        });
        harness.goTo(robot, LocalDate.of(2016, 12, 5));
        robot.type(KeyCode.F4, KeyCode.F12);
        WindowHarness.waitUntil(
                () -> !robot.lookup("#ledger-table .table-row-cell").queryAll().isEmpty());
        WaitForAsyncUtils.waitForFxEvents();
    }

    @AfterEach
    void stop() {
        harness.close();
    }

    private static SplitPane panels(FxRobot robot) {
        return robot.lookup("#side-panels").query();
    }

    private static double share(FxRobot robot, String panel) {
        Node node = robot.lookup(panel).query();
        return node.getBoundsInParent().getHeight() / panels(robot).getHeight();
    }

    private void select(FxRobot robot, Optional<String> district) {
        robot.interact(() -> harness.session().selectedProperty().set(district));
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void evidenceHasRoomForALineUntilADistrictIsSelected(FxRobot robot) {
        assertThat(share(robot, "#evidence")).isCloseTo(1.0 / 7, within(0.03));

        select(robot, Optional.of("sakhur"));
        assertThat(share(robot, "#evidence")).isCloseTo(1.0 / 3, within(0.03));

        select(robot, Optional.empty());
        assertThat(share(robot, "#evidence")).isCloseTo(1.0 / 7, within(0.03));
    }

    @Test
    void aDividerThatWasDraggedStays(FxRobot robot) {
        robot.interact(() -> panels(robot).setDividerPositions(0.5, 0.8));
        WaitForAsyncUtils.waitForFxEvents();

        select(robot, Optional.of("sakhur"));

        assertThat(share(robot, "#ledger")).isCloseTo(0.5, within(0.03));
        assertThat(share(robot, "#evidence")).isCloseTo(0.2, within(0.03));
    }

    @Test
    void theLedgerShowsRowsWithoutItsTotals(FxRobot robot) {
        select(robot, Optional.of("sakhur"));
        assertThat(robot.lookup("#ledger-totals").query().isVisible()).isFalse();
        Bounds ledger = onScreen(robot.lookup("#ledger").query());

        assertThat(
                        robot.lookup("#ledger-table .table-row-cell").queryAll().stream()
                                .filter(it -> it instanceof TableRow<?> row && !row.isEmpty())
                                .filter(it -> onScreen(it).getMaxY() <= ledger.getMaxY())
                                .count())
                .as("rows that are whole")
                .isGreaterThanOrEqualTo(3);

        robot.type(KeyCode.F12);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#ledger-totals").query().isVisible())
                .as("with more room")
                .isTrue();
    }

    private static Bounds onScreen(Node node) {
        return node.localToScreen(node.getBoundsInLocal());
    }

    @Test
    void zoomButtonsLieBelowTheCaptionsOfALowMap(FxRobot robot) {
        assertThat(onScreen(robot.lookup("#zoom-out").query()).getMinY())
                .as("below each other while there is room")
                .isGreaterThan(onScreen(robot.lookup("#zoom-in").query()).getMinY());

        robot.type(KeyCode.F6, KeyCode.F7);
        WaitForAsyncUtils.waitForFxEvents();

        Bounds map = onScreen(robot.lookup("#map").query());
        Bounds in = onScreen(robot.lookup("#zoom-in").query());
        assertThat(map.getHeight()).isLessThan(420);
        assertThat(onScreen(robot.lookup("#zoom-out").query()).getMinY()).isEqualTo(in.getMinY());
        assertThat(in.getMinY()).isGreaterThan(map.getMaxY() - 60);
    }
}
