package org.whoheld.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.whoheld.ui.robot.FxThreadLookups;
import org.whoheld.ui.session.BaseMap;
import org.whoheld.ui.session.Comparison;
import org.whoheld.ui.session.Theme;

/// What lies behind everything is painted where it can be seen, and nowhere else.
@ExtendWith(FxThreadLookups.class)
class WindowGroundTest {
    private static final Color DARK_MAP = Color.web("#1D2023");
    private static final Color DARK_WINDOW = Color.web("#0D1117");

    private WindowHarness harness;

    @Start
    void start(Stage primary) {
        harness = new WindowHarness(new Stage());
    }

    @BeforeEach
    void inTheDark(FxRobot robot) {
        harness.waitForPicture();
        robot.push(KeyCode.CONTROL, KeyCode.D);
        harness.waitForPicture();
    }

    @AfterEach
    void stop() {
        harness.close();
    }

    private static Region map(FxRobot robot) {
        return robot.lookup(".map-pane").query();
    }

    private static List<Paint> fills(Region region) {
        Background background = region.getBackground();
        return background == null
                ? List.of()
                : background.getFills().stream().map(BackgroundFill::getFill).toList();
    }

    @Test
    void whatIsBaredWhileTheMapIsDraggedIsGroundUntilTheNextPictureHidesIt(FxRobot robot) {
        Region map = map(robot);
        WindowHarness.waitUntil(() -> fills(map).isEmpty());
        List<Paint> dragged = new ArrayList<>();
        robot.interact(() -> {
            harness.window.map().pan(40, 0);
            dragged.addAll(fills(map));
        });
        assertThat(dragged).containsExactly(DARK_MAP);
        WindowHarness.waitUntil(() -> fills(map).isEmpty());
    }

    @Test
    void betweenTwoMapsIsGround(FxRobot robot) {
        compare(robot, Comparison.Mode.SIDE_BY_SIDE);
        harness.waitForPicture();
        assertThat(fills(map(robot))).containsExactly(DARK_MAP);
    }

    private void compare(FxRobot robot, Comparison.Mode mode) {
        LocalDate last = harness.session().range().last();
        robot.interact(() ->
                harness.session()
                        .comparisonProperty()
                        .set(Optional.of(new Comparison(mode, last))));
    }

    @Test
    void belowABaseMapIsGroundUntilItIsTakenAway(FxRobot robot) {
        robot.interact(() -> harness.window.map().baseMapProperty().set(BaseMap.OPEN_STREET_MAP));
        WindowHarness.waitUntil(() -> fills(map(robot)).equals(List.of(DARK_MAP)));
        robot.interact(() -> harness.window.map().baseMapProperty().set(BaseMap.NONE));
        WindowHarness.waitUntil(() -> fills(map(robot)).isEmpty());
    }

    @Test
    void twoDaysThatAreSwipedHideAllOfItTogether(FxRobot robot) {
        compare(robot, Comparison.Mode.SWIPE);
        WindowHarness.waitUntil(() -> fills(map(robot)).isEmpty());
        List<Paint> dragged = new ArrayList<>();
        robot.interact(() -> {
            harness.window.map().pan(40, 0);
            dragged.addAll(fills(map(robot)));
        });
        assertThat(dragged).containsExactly(DARK_MAP);
        WindowHarness.waitUntil(() -> fills(map(robot)).isEmpty());
    }

    @Test
    void behindEverythingIsTheColourOfTheThemeAndTheWindowPaintsNoneItself(FxRobot robot) {
        Region window = robot.lookup(".main-window").query();
        Scene scene = window.getScene();
        assertThat(fills(window)).isEmpty();
        WindowHarness.waitUntil(() -> scene.getFill().equals(DARK_WINDOW));
        robot.interact(() -> harness.window.map().themeProperty().set(Theme.LIGHT));
        WindowHarness.waitUntil(() -> scene.getFill().equals(Color.WHITE));
    }
}
