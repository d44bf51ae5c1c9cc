package org.whoheld.ui.map;

import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

/// Keys of the map while it has the focus: Shift and the arrows move it, `+` and `-` zoom. The
/// arrows alone belong to the timeline.
final class KeyboardNavigation {
    private KeyboardNavigation() {}

    static void install(Node surface, MapModel map) {
        surface.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    boolean known = event.isShiftDown() ? move(event, map) : press(event, map);
                    if (known) {
                        event.consume();
                    }
                });
    }

    private static boolean move(KeyEvent event, MapModel map) {
        switch (event.getCode()) {
            case LEFT -> map.step(-1, 0);
            case RIGHT -> map.step(1, 0);
            case UP -> map.step(0, -1);
            case DOWN -> map.step(0, 1);
            case EQUALS, PLUS -> map.zoomIn();
            default -> {
                return false;
            }
        }
        return true;
    }

    private static boolean press(KeyEvent event, MapModel map) {
        switch (event.getCode()) {
            case PLUS, ADD, EQUALS -> map.zoomIn();
            case MINUS, SUBTRACT -> map.zoomOut();
            default -> {
                return false;
            }
        }
        return true;
    }
}
