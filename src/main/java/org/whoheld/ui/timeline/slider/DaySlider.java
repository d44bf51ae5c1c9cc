package org.whoheld.ui.timeline.slider;

import javafx.geometry.Orientation;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/// What all sliders of the timeline are to the keyboard and to assistive technology. How they look,
/// and what the mouse does, is theirs.
public abstract class DaySlider extends Region {
    private static final int BIG_STEP = 7;

    private final Positions positions;

    /// @param name what the slider sets
    @SuppressWarnings("this-escape") // what is called here is JavaFX's, and reaches no subclass
    protected DaySlider(Positions positions, String name) {
        this.positions = positions;
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        setAccessibleText(name);
        setAccessibleHelp(
                "Arrow keys move by a day, Page Up and Page Down by seven days, Home and End to the"
                        + " first and last day.");
        setOnKeyPressed(this::key);
    }

    /// To be called when the position has changed.
    protected final void tellPosition() {
        notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
        notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE_STRING);
    }

    private void step(long by) {
        positions.moveTo(positions.present() + by);
    }

    private void key(KeyEvent event) {
        if (event.isShiftDown() || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case LEFT, DOWN -> step(-1);
            case RIGHT, UP -> step(1);
            case PAGE_UP -> step(BIG_STEP);
            case PAGE_DOWN -> step(-BIG_STEP);
            case HOME -> positions.moveTo(0);
            case END -> positions.moveTo(positions.count() - 1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case MIN_VALUE -> 0.0;
            case MAX_VALUE -> (double) (positions.count() - 1);
            case VALUE -> (double) positions.present();
            case VALUE_STRING -> positions.words();
            case ORIENTATION -> Orientation.HORIZONTAL;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        switch (action) {
            case INCREMENT -> step(1);
            case DECREMENT -> step(-1);
            case BLOCK_INCREMENT -> step(BIG_STEP);
            case BLOCK_DECREMENT -> step(-BIG_STEP);
            case SET_VALUE -> {
                if (parameters.length > 0 && parameters[0] instanceof Number position) {
                    positions.moveTo(position.longValue());
                }
            }
            default -> super.executeAccessibleAction(action, parameters);
        }
    }
}
