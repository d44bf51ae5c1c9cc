package org.whoheld.render.surface;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import org.whoheld.render.view.Viewport;

/// Pixels that are drawn into, of a whole picture or of a part of it.
///
/// @param pixels premultiplied, row by row, at least as many as the area has
/// @param area which device pixels of the picture they are
/// @param pixelScale device pixels for each logical one
public record Surface(int[] pixels, Rectangle area, double pixelScale) {
    /// A whole picture.
    public Surface(int[] pixels, Viewport viewport) {
        this(
                pixels,
                new Rectangle(viewport.deviceWidth(), viewport.deviceHeight()),
                viewport.pixelScale());
    }

    /// A part on new, transparent pixels.
    public Surface(Rectangle area, double pixelScale) {
        this(new int[area.width * area.height], area, pixelScale);
    }

    /// Draws in the logical pixels of the picture. To be disposed of.
    public Graphics2D graphics() {
        Graphics2D graphics = Canvas.image(pixels, area.width, area.height).createGraphics();
        graphics.translate(-area.x, -area.y);
        graphics.scale(pixelScale, pixelScale);
        return graphics;
    }
}
