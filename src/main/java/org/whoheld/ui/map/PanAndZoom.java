package org.whoheld.ui.map;

import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

/// Drag, wheel, double-click and pinch.
final class PanAndZoom {
    private static final double LEVELS_PER_NOTCH = 0.25;

    /// Pixels that JavaFX reports for one notch of a wheel.
    private static final double NOTCH_PX = 40;

    private static final double MAX_NOTCHES = 4;

    private final MapModel map;
    private double lastX;
    private double lastY;

    private PanAndZoom(MapModel map) {
        this.map = map;
    }

    static void install(Node surface, MapModel map) {
        PanAndZoom tool = new PanAndZoom(map);
        surface.addEventHandler(MouseEvent.MOUSE_PRESSED, tool::pressed);
        surface.addEventHandler(MouseEvent.MOUSE_DRAGGED, tool::dragged);
        surface.addEventHandler(MouseEvent.MOUSE_CLICKED, tool::clicked);
        surface.addEventHandler(ScrollEvent.SCROLL, tool::scrolled);
        surface.addEventHandler(ZoomEvent.ZOOM, tool::pinched);
    }

    private void pressed(MouseEvent event) {
        lastX = event.getX();
        lastY = event.getY();
    }

    private void dragged(MouseEvent event) {
        if (event.getButton() == MouseButton.SECONDARY) {
            return;
        }
        map.pan(event.getX() - lastX, event.getY() - lastY);
        lastX = event.getX();
        lastY = event.getY();
        event.consume();
    }

    private void clicked(MouseEvent event) {
        if (event.getClickCount() == 2 && event.getButton() == MouseButton.PRIMARY) {
            map.zoomBy(event.isShiftDown() ? -1 : 1, event.getX(), event.getY());
            event.consume();
        }
    }

    private void scrolled(ScrollEvent event) {
        if (event.isInertia()) {
            return;
        }
        if (event.getTouchCount() > 0) {
            map.pan(event.getDeltaX(), event.getDeltaY());
        } else {
            // Shift turns a vertical wheel into deltaX
            double delta = event.getDeltaY() == 0 ? event.getDeltaX() : event.getDeltaY();
            double notches = Math.clamp(delta / NOTCH_PX, -MAX_NOTCHES, MAX_NOTCHES);
            map.zoomBy(notches * LEVELS_PER_NOTCH, event.getX(), event.getY());
        }
        event.consume();
    }

    private void pinched(ZoomEvent event) {
        double factor = event.getZoomFactor();
        if (factor > 0 && Double.isFinite(factor)) {
            map.zoomBy(Math.log(factor) / Math.log(2), event.getX(), event.getY());
        }
        event.consume();
    }
}
