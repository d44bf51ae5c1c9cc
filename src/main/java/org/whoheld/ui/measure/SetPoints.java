package org.whoheld.ui.measure;

import java.util.function.IntSupplier;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.whoheld.ui.map.MapModel;

/// Mouse and keys of one map while a measuring tool is on. It comes before whatever else listens to
/// the map, and takes from it the click and the hover alone, so that drag, wheel and keys go on
/// moving the map.
final class SetPoints {
    /// What a fine step with the keys moves the map by, in logical pixels.
    private static final double FINE_STEP_PX = 4;

    private static final String KEYS =
            "Space sets a point in the middle of the map, Enter ends the measure, Backspace takes"
                    + " the last point back, Escape cancels.";

    private final MeasureModel model;
    private final MapModel map;
    private final IntSupplier index;

    private SetPoints(MeasureModel model, MapModel map, IntSupplier index) {
        this.model = model;
        this.map = map;
        this.index = index;
    }

    /// @param index which of the maps beside each other the surface is now
    static void install(Node surface, MeasureModel model, MapModel map, IntSupplier index) {
        SetPoints tool = new SetPoints(model, map, index);
        surface.addEventFilter(MouseEvent.MOUSE_MOVED, tool::moved);
        surface.addEventFilter(MouseEvent.MOUSE_DRAGGED, tool::dragged);
        surface.addEventFilter(MouseEvent.MOUSE_CLICKED, tool::clicked);
        surface.addEventFilter(MouseEvent.MOUSE_EXITED, _ -> model.pointerLeft());
        surface.addEventFilter(KeyEvent.KEY_PRESSED, tool::pressed);
        model.toolProperty()
                .subscribe(now -> {
                    surface.setCursor(now.isPresent() ? Cursor.CROSSHAIR : null);
                    surface.setAccessibleHelp(now.isPresent() ? KEYS : null);
                });
    }

    private void moved(MouseEvent event) {
        if (model.isOn()) {
            aim(event);
            event.consume();
        }
    }

    /// Leaves the drag to those who move the map.
    private void dragged(MouseEvent event) {
        aim(event);
    }

    private void aim(MouseEvent event) {
        model.aimAt(new Aim.AtPointer(index.getAsInt(), event.getX(), event.getY()));
    }

    private void clicked(MouseEvent event) {
        if (!model.isOn() || event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        event.consume();
        if (!event.isStillSincePress()) {
            return;
        }
        aim(event);
        if (event.getClickCount() == 1) {
            model.setPoint();
        } else if (event.getClickCount() == 2) {
            // its first click has set the point
            model.end();
        }
    }

    private void pressed(KeyEvent event) {
        if (model.isOn() && (event.isShortcutDown() ? fineStep(event) : act(event))) {
            event.consume();
        }
    }

    private boolean act(KeyEvent event) {
        switch (event.getCode()) {
            case SPACE -> {
                if (event.isShiftDown()) {
                    return false;
                }
                setPoint();
            }
            case ENTER -> model.end();
            case BACK_SPACE -> model.takeBack();
            default -> {
                if (movesTheMap(event)) {
                    aimInTheMiddle();
                }
                return false;
            }
        }
        return true;
    }

    /// Where nothing is aimed at, the crosshair is shown first.
    private void setPoint() {
        if (model.aimed().isEmpty()) {
            aimInTheMiddle();
        } else {
            model.setPoint();
        }
    }

    private void aimInTheMiddle() {
        model.aimAt(new Aim.InTheMiddle(index.getAsInt()));
    }

    private static boolean movesTheMap(KeyEvent event) {
        return switch (event.getCode()) {
            case PLUS, ADD, EQUALS, MINUS, SUBTRACT -> true;
            default -> event.isShiftDown() && event.getCode().isArrowKey();
        };
    }

    private boolean fineStep(KeyEvent event) {
        if (!event.isShiftDown() || !event.getCode().isArrowKey()) {
            return false;
        }
        KeyCode code = event.getCode();
        aimInTheMiddle();
        map.pan(
                code == KeyCode.LEFT ? FINE_STEP_PX : code == KeyCode.RIGHT ? -FINE_STEP_PX : 0,
                code == KeyCode.UP ? FINE_STEP_PX : code == KeyCode.DOWN ? -FINE_STEP_PX : 0);
        return true;
    }
}
