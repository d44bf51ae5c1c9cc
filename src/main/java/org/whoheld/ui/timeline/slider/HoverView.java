package org.whoheld.ui.timeline.slider;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.stage.PopupWindow.AnchorLocation;

/// What shows the day under the pointer: its slot in a light shade, and above the slider what
/// happened on it. The words come at once and follow the pointer, which a tooltip by itself does
/// not.
public final class HoverView extends Region {
    private static final double LEAST_WIDTH_PX = 3;
    private static final double MOST_WORDS_PX = 520;

    private final Node owner;
    private final Tooltip words = new Tooltip();

    /// @param id of the words
    public HoverView(Node owner, String id) {
        this.owner = owner;
        getStyleClass().add("hover-day");
        setVisible(false);
        words.setId(id);
        words.setAnchorLocation(AnchorLocation.WINDOW_BOTTOM_LEFT);
        words.setHideOnEscape(false);
        words.setWrapText(true);
        words.setMaxWidth(MOST_WORDS_PX);
    }

    /// @param x left edge of the day's slot, like the other three in the owner's pixels
    public void show(double x, double y, double widthPx, double heightPx, String text) {
        double width = Math.max(LEAST_WIDTH_PX, widthPx);
        double middle = x + widthPx / 2;
        resizeRelocate(snapPositionX(middle - width / 2), y, snapSizeX(width), heightPx);
        setVisible(true);
        words.setText(text);
        Point2D above = owner.localToScreen(middle, 0);
        if (!words.isShowing()) {
            words.show(owner, above.getX(), above.getY());
        }
        words.setAnchorX(above.getX() - words.getWidth() / 2);
        words.setAnchorY(above.getY());
    }

    public void hide() {
        setVisible(false);
        words.hide();
    }

    public Tooltip words() {
        return words;
    }
}
