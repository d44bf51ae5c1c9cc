package org.whoheld.render.view;

/// The device pixels of the whole world at one scale, and where in them a picture begins.
///
/// A picture begins at a whole pixel. So two pictures of one scale show the same world on the same
/// pixels, and what was worked out for one serves the other, moved.
///
/// @param scale device pixels of the whole world, across and down
/// @param pixelScale device pixels in a logical pixel
/// @param left the picture's first column, counted from 180° W; a whole number
/// @param top its first row, counted from the northern end of the world; a whole number
public record PixelGrid(double scale, double pixelScale, double left, double top) {
    /// Where a world x lies in the picture, in device pixels from its left edge.
    public double x(double worldX) {
        return worldX * scale - left;
    }

    public double y(double worldY) {
        return worldY * scale - top;
    }

    /// Where a world x lies in the picture, in logical pixels.
    public double xPx(double worldX) {
        return x(worldX) / pixelScale;
    }

    public double yPx(double worldY) {
        return y(worldY) / pixelScale;
    }

    /// World x at a place in the picture.
    ///
    /// @param x device pixels from the left edge
    public double worldX(double x) {
        return (left + x) / scale;
    }

    public double worldY(double y) {
        return (top + y) / scale;
    }

    /// The first column of the picture whose middle is at or beyond a place.
    ///
    /// @param x device pixels from 180° W
    public int firstColumn(double x) {
        return (int) (Math.ceil(x - 0.5) - left);
    }

    /// The first row of the picture whose middle is at or beyond a place.
    ///
    /// @param y device pixels from the northern end of the world
    public int firstRow(double y) {
        return (int) (Math.ceil(y - 0.5) - top);
    }
}
