package org.whoheld.ui.focus;

import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Esc in a window, wherever the keyboard is: for what nothing that has the keyboard wanted it for.
public final class EscapeKey {
    private EscapeKey() {}

    /// @param takeOver requests the focus for what gets it when a text field is left
    /// @param stepBack what Esc does outside of text fields
    public static void install(Scene scene, Runnable takeOver, Runnable stepBack) {
        scene.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        if (scene.getFocusOwner() instanceof TextInputControl) {
                            takeOver.run();
                        } else {
                            stepBack.run();
                        }
                        event.consume();
                    }
                });
    }
}
