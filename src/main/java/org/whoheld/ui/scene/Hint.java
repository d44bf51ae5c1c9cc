package org.whoheld.ui.scene;

import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/// What a control says of itself when the pointer rests on it, and to those who have the screen
/// read out.
///
/// JavaFX makes a window with a scene of its own for every tooltip, shown or not, which takes more
/// than a millisecond at the start, and the window has dozens. So a tooltip is made when the
/// pointer first comes to its control.
public final class Hint {
    private Hint() {}

    /// Takes the place of a hint that was given before.
    public static void give(Control control, String text) {
        boolean isFirst = control.getProperties().put(Hint.class, text) == null;
        control.setAccessibleHelp(text);
        if (isFirst) {
            control.addEventFilter(MouseEvent.MOUSE_ENTERED, _ -> showIn(control));
        } else if (control.getTooltip() != null) {
            showIn(control);
        }
    }

    private static void showIn(Control control) {
        if (control.getTooltip() == null) {
            control.setTooltip(new Tooltip());
        }
        control.getTooltip().setText((String) control.getProperties().get(Hint.class));
    }
}
