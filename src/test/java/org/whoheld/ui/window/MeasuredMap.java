package org.whoheld.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.shape.Circle;
import org.locationtech.jts.geom.Point;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import org.whoheld.analysis.GroundPoint;
import org.whoheld.analysis.Measurement;
import org.whoheld.render.view.Viewport;

/// The measure on the map of a window under test, as a user sees it.
final class MeasuredMap {
    private final WindowHarness harness;
    private final FxRobot robot;

    MeasuredMap(WindowHarness harness, FxRobot robot) {
        this.harness = harness;
        this.robot = robot;
    }

    GroundPoint inside(String district) {
        Point point =
                harness.session()
                        .open()
                        .orElseThrow()
                        .district(district)
                        .geometry()
                        .getInteriorPoint();
        return new GroundPoint(point.getY(), point.getX());
    }

    void click(String district) {
        robot.clickOn(harness.onScreen(robot, district));
        WaitForAsyncUtils.waitForFxEvents();
    }

    void move(String district) {
        robot.moveTo(harness.onScreen(robot, district));
        WaitForAsyncUtils.waitForFxEvents();
    }

    String text(String query) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(query).queryAs(Labeled.class).getText();
    }

    boolean isCardShown() {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup("#measure-card").query().isVisible();
    }

    boolean isOn(String tool) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup("#tool-" + tool).queryAs(ToggleButton.class).isSelected();
    }

    /// The points that are marked on a map, as places on the ground.
    List<GroundPoint> points(int map) {
        Viewport viewport = harness.window.map().viewport();
        return WaitForAsyncUtils.waitForAsyncFx(
                10_000,
                () ->
                        robot
                                .lookup("#measure-trace-" + map + " .measure-point")
                                .<Circle>queryAll()
                                .stream()
                                .map(it ->
                                        new GroundPoint(
                                                viewport.latDegrees(it.getCenterY()),
                                                viewport.lonDegrees(it.getCenterX())))
                                .toList());
    }

    List<GroundPoint> points() {
        return points(0);
    }

    String copied() {
        return WaitForAsyncUtils.waitForAsyncFx(
                10_000, () -> Clipboard.getSystemClipboard().getString());
    }

    /// By how much a length between two clicks may differ from that between the places meant: each
    /// click falls on a whole pixel.
    double pixelsWorth() {
        return 2 * harness.window.map().viewport().metresPerPx();
    }

    /// From a place to the nearest of a card.
    static double distance(Point2D from, Bounds card) {
        return from.distance(
                Math.clamp(from.getX(), card.getMinX(), card.getMaxX()),
                Math.clamp(from.getY(), card.getMinY(), card.getMaxY()));
    }

    Bounds onScreen(String query) {
        Node node = robot.lookup(query).query();
        return node.localToScreen(node.getLayoutBounds());
    }

    static void assertIsNear(GroundPoint actual, GroundPoint expected) {
        assertThat(Measurement.metres(actual, expected)).isLessThan(0.01);
    }
}
