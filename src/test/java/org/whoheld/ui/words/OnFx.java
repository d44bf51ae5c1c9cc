package org.whoheld.ui.words;

import atlantafx.base.theme.PrimerLight;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Application;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// Small steps that the tests of panes share.
public final class OnFx {
    private OnFx() {}

    /// Shows a pane in the program's theme.
    public static void show(Stage stage, Parent pane, double width, double height) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        stage.setScene(new Scene(pane, width, height));
        // The stage is one for all test classes, and keeps a size that a test gave it.
        stage.sizeToScene();
        stage.setX(0);
        stage.setY(0);
        stage.show();
    }

    /// Waits until the whole of a node lies within the scene, so that it can be clicked.
    public static Node laidOut(FxRobot robot, String query) {
        return laidOut(robot.lookup(query).<Node>query());
    }

    /// The same for a node.
    public static Node laidOut(Node node) {
        until(() -> {
            Bounds place = node.localToScene(node.getLayoutBounds());
            Scene scene = node.getScene();
            return place.getWidth() > 0
                    && place.getMaxX() <= scene.getWidth()
                    && place.getMaxY() <= scene.getHeight();
        });
        return node;
    }

    /// Does something on the JavaFX thread and waits until the scene has caught up.
    public static <T> T get(Callable<T> action) {
        T result = WaitForAsyncUtils.waitForAsyncFx(10_000, action);
        WaitForAsyncUtils.waitForFxEvents();
        return result;
    }

    public static void run(Runnable action) {
        get(() -> {
            action.run();
            return null;
        });
    }

    /// Lets the time pass in which a panel follows the map at the latest.
    public static void letFollow() {
        WaitForAsyncUtils.sleep(400, TimeUnit.MILLISECONDS);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Waits until the condition holds.
    public static void until(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(
                    10,
                    TimeUnit.SECONDS,
                    () -> WaitForAsyncUtils.waitForAsyncFx(10_000, condition));
        } catch (TimeoutException e) {
            throw new AssertionError("the condition did not come to hold", e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }
}
