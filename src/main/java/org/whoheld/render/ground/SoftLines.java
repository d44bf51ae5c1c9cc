package org.whoheld.render.ground;

import java.awt.Rectangle;
import org.whoheld.render.style.Pixels;
import org.whoheld.render.view.PixelGrid;
import org.whoheld.render.view.Viewport;

/// Draws many thin lines with soft edges into pixels, faster than a general stroker: each pixel
/// gets the line's colour by its distance from the line. Where lines cross, the stronger one stays,
/// so that joints do not grow dark.
///
/// Places are those among the pixels of the world, so that wherever a picture begins a line has the
/// same pixels.
final class SoftLines {
    private final int[] pixels;
    private final int width;
    private final int left;
    private final int right;
    private final int top;
    private final int bottom;
    private final PixelGrid grid;

    /// The middle of the picture's first column, and of its first row.
    private final double firstX;

    private final double firstY;

    /// The colour, premultiplied, by the squared distance from the line's middle.
    private final int[] shades = new int[1024];

    private final double shadesPerSquare;

    private final double reach;

    /// @param pixels premultiplied, row by row
    /// @param part what is drawn of it, device pixels
    /// @param argb colour at full coverage
    /// @param lineWidth in device pixels
    SoftLines(int[] pixels, Viewport viewport, Rectangle part, int argb, double lineWidth) {
        this.pixels = pixels;
        width = viewport.deviceWidth();
        left = part.x;
        right = part.x + part.width;
        top = part.y;
        bottom = part.y + part.height;
        grid = viewport.grid();
        firstX = grid.left() + 0.5;
        firstY = grid.top() + 0.5;
        // A line thinner than a pixel is drawn a pixel wide, and paler.
        double strength = Math.min(1, lineWidth);
        reach = reach(lineWidth);
        shadesPerSquare = (shades.length - 1) / (reach * reach);
        for (int i = 0; i < shades.length; i++) {
            double distance = Math.sqrt((i + 0.5) / shadesPerSquare);
            double covered = Math.clamp(reach - distance, 0, 1);
            shades[i] = Pixels.premultiplied(Pixels.faded(argb, strength * covered));
        }
    }

    /// How far from its middle a line still touches a pixel's centre; all device pixels.
    static double reach(double lineWidth) {
        return Math.max(1, lineWidth) / 2 + 0.5;
    }

    /// A stretch from one point to another, in device pixels of the world.
    void draw(double x0, double y0, double x1, double y1) {
        if (Math.max(x0, x1) + reach < grid.left() + left
                || Math.max(y0, y1) + reach < grid.top() + top
                || Math.min(x0, x1) - reach > grid.left() + right
                || Math.min(y0, y1) - reach > grid.top() + bottom) {
            return;
        }
        if (Math.abs(y1 - y0) >= Math.abs(x1 - x0)) {
            alongRows(x0, y0, x1, y1);
        } else {
            alongColumns(x0, y0, x1, y1);
        }
    }

    private void alongRows(double x0, double y0, double x1, double y1) {
        double dx = x1 - x0;
        double dy = y1 - y0;
        double perLength2 = 1 / Math.max(1e-12, dx * dx + dy * dy);
        double slope = dy == 0 ? 0 : dx / dy;
        double side = reach * Math.sqrt(1 + slope * slope);
        int from = Math.max(top, row(Math.min(y0, y1) - reach));
        int to = Math.min(bottom - 1, row(Math.max(y0, y1) + reach));
        for (int y = from; y <= to; y++) {
            double py = y + firstY - y0;
            double t = clamp(py, 0, dy);
            double middle = x0 + t * slope;
            int first = Math.max(left, column(middle - side));
            int last = Math.min(right - 1, column(middle + side));
            for (int x = first; x <= last; x++) {
                shade(y * width + x, x + firstX - x0, py, dx, dy, perLength2);
            }
        }
    }

    private void alongColumns(double x0, double y0, double x1, double y1) {
        double dx = x1 - x0;
        double dy = y1 - y0;
        double perLength2 = 1 / (dx * dx + dy * dy);
        double slope = dy / dx;
        double side = reach * Math.sqrt(1 + slope * slope);
        int from = Math.max(left, column(Math.min(x0, x1) - reach));
        int to = Math.min(right - 1, column(Math.max(x0, x1) + reach));
        for (int x = from; x <= to; x++) {
            double px = x + firstX - x0;
            double t = clamp(px, 0, dx);
            double middle = y0 + t * slope;
            int first = Math.max(top, row(middle - side));
            int last = Math.min(bottom - 1, row(middle + side));
            for (int y = first; y <= last; y++) {
                shade(y * width + x, px, y + firstY - y0, dx, dy, perLength2);
            }
        }
    }

    /// Of the picture.
    private int column(double x) {
        return (int) (Math.floor(x) - grid.left());
    }

    private int row(double y) {
        return (int) (Math.floor(y) - grid.top());
    }

    /// Free of roots and library calls: this is run some million times for a large coverage.
    private void shade(int at, double px, double py, double dx, double dy, double perLength2) {
        double t = (px * dx + py * dy) * perLength2;
        t = t < 0 ? 0 : t > 1 ? 1 : t;
        double offX = px - t * dx;
        double offY = py - t * dy;
        double squared = offX * offX + offY * offY;
        if (squared >= reach * reach) {
            return;
        }
        int shade = shades[(int) (squared * shadesPerSquare)];
        if (shade >>> 24 > pixels[at] >>> 24) {
            pixels[at] = shade;
        }
    }

    private static double clamp(double value, double a, double b) {
        double low = a < b ? a : b;
        double high = a < b ? b : a;
        return value < low ? low : value > high ? high : value;
    }
}
