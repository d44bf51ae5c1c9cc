package org.whoheld.render.furniture;

import org.whoheld.render.surface.Pen;
import org.whoheld.render.view.Box;

/// A piece of map furniture with its place on the picture. What stays as it is from date to date is
/// drawn apart from what changes, so that it can be kept.
public sealed interface Piece permits CaptionBlock, CreditLines, Legend, NorthArrow, ScaleBar {
    /// What it covers, logical pixels.
    Box box();

    /// Everything besides place, style and language that [#drawStill] depends on.
    Object stillKey();

    void drawStill(Pen pen);

    default void drawMoving(Pen pen) {}
}
