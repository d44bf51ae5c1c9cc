package org.whoheld.render.surface;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.util.Arrays;

/// A surface on which small shapes are drawn one after the other: making a new one for each would
/// take longer than drawing them. Not safe for threads.
final class Slate {
    private int width = 256;
    private int height = 64;
    private int[] pixels = new int[width * height];
    private Graphics2D graphics = graphics();

    private Graphics2D graphics() {
        Graphics2D made = Canvas.image(pixels, width, height).createGraphics();
        made.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        made.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        return made;
    }

    /// The pixels of a filled shape, premultiplied, row by row.
    ///
    /// @param bounds which pixels; the shape lies within
    int[] drawn(Shape shape, Rectangle bounds, int argb) {
        if (bounds.width > width || bounds.height > height) {
            graphics.dispose();
            width = Math.max(width, bounds.width);
            height = Math.max(height, bounds.height);
            pixels = new int[width * height];
            graphics = graphics();
        }
        graphics.setTransform(AffineTransform.getTranslateInstance(-bounds.x, -bounds.y));
        graphics.setColor(new Color(argb, true));
        graphics.fill(shape);
        int[] taken = new int[bounds.width * bounds.height];
        for (int y = 0; y < bounds.height; y++) {
            int from = y * width;
            System.arraycopy(pixels, from, taken, y * bounds.width, bounds.width);
            Arrays.fill(pixels, from, from + bounds.width, 0);
        }
        return taken;
    }
}
