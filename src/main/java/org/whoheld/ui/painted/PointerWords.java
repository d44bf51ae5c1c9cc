package org.whoheld.ui.painted;

import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.stage.PopupWindow.AnchorLocation;

/// Words above the pointer about what is painted under it. They come at once and follow the
/// pointer, which a tooltip by itself does not.
public final class PointerWords {
    private static final double OVER_POINTER_PX = 10;

    private final Node owner;
    private final Tooltip words = new Tooltip();

    /// @param owner where the picture is
    /// @param id of the words
    public PointerWords(Node owner, String id) {
        this.owner = owner;
        words.setId(id);
        words.setAnchorLocation(AnchorLocation.WINDOW_BOTTOM_LEFT);
    }

    /// @param text empty where there is nothing to click and to tell
    public void tell(Optional<String> text, MouseEvent event) {
        owner.setCursor(text.isPresent() ? Cursor.HAND : Cursor.DEFAULT);
        if (text.isEmpty()) {
            words.hide();
            return;
        }
        words.setText(text.get());
        if (!words.isShowing()) {
            words.show(owner, event.getScreenX(), event.getScreenY() - OVER_POINTER_PX);
        }
        words.setAnchorX(event.getScreenX());
        words.setAnchorY(event.getScreenY() - OVER_POINTER_PX);
    }

    public void hide() {
        words.hide();
    }
}
