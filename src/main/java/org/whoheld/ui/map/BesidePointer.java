package org.whoheld.ui.map;

import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.Region;

/// Where a card goes that tells of what is at the pointer.
public final class BesidePointer {
    private static final double OFFSET_PX = 16;

    private BesidePointer() {}

    /// Puts a card that has its size below the pointer and right of it, or on the other side where
    /// the room ends.
    ///
    /// @param pointer in the coordinates of the card's parent
    /// @param room likewise
    public static void place(Region card, Point2D pointer, Rectangle2D room) {
        boolean toTheLeft = pointer.getX() + OFFSET_PX + card.getWidth() > room.getMaxX();
        boolean above = pointer.getY() + OFFSET_PX + card.getHeight() > room.getMaxY();
        card.relocate(
                toTheLeft
                        ? pointer.getX() - OFFSET_PX - card.getWidth()
                        : pointer.getX() + OFFSET_PX,
                above ? pointer.getY() - OFFSET_PX - card.getHeight() : pointer.getY() + OFFSET_PX);
    }
}
