package org.whoheld.render;

/// Draws many thin lines with soft edges into pixels, faster than a general stroker: each pixel
/// gets the line's colour by its distance from the line. Where lines cross, the stronger one stays,
/// so that joints do not grow dark.
final class SoftLines {
    private final int[] pixels;
    private final int width;
    private final int height;

    /// The colour at each coverage, premultiplied.
    private final int[] shades = new int[256];

    private final double half;

    /// @param pixels premultiplied, row by row, `width · height`
    /// @param argb colour at full coverage
    /// @param lineWidth in device pixels
    SoftLines(int[] pixels, int width, int height, int argb, double lineWidth) {
        this.pixels = pixels;
        this.width = width;
        this.height = height;
        // A line thinner than a pixel is drawn a pixel wide, and paler.
        double strength = Math.min(1, lineWidth);
        half = Math.max(1, lineWidth) / 2;
        for (int i = 0; i < shades.length; i++) {
            shades[i] = Pixels.premultiplied(Pixels.faded(argb, strength * i / 255));
        }
    }

    /// A stretch from one point to another, in device pixels.
    void draw(double x0, double y0, double x1, double y1) {
        double reach = half + 0.5;
        if (Math.max(x0, x1) + reach < 0
                || Math.max(y0, y1) + reach < 0
                || Math.min(x0, x1) - reach > width
                || Math.min(y0, y1) - reach > height) {
            return;
        }
        if (Math.abs(y1 - y0) >= Math.abs(x1 - x0)) {
            alongRows(x0, y0, x1, y1, reach);
        } else {
            alongColumns(x0, y0, x1, y1, reach);
        }
    }

    private void alongRows(double x0, double y0, double x1, double y1, double reach) {
        double dx = x1 - x0;
        double dy = y1 - y0;
        double perLength2 = 1 / Math.max(1e-12, dx * dx + dy * dy);
        double slope = dy == 0 ? 0 : dx / dy;
        double side = reach * Math.sqrt(1 + slope * slope);
        int from = Math.max(0, (int) Math.floor(Math.min(y0, y1) - reach));
        int to = Math.min(height - 1, (int) Math.floor(Math.max(y0, y1) + reach));
        for (int y = from; y <= to; y++) {
            double py = y + 0.5 - y0;
            double t = Math.clamp(py, Math.min(0, dy), Math.max(0, dy));
            double middle = x0 + t * slope;
            int left = Math.max(0, (int) Math.floor(middle - side));
            int right = Math.min(width - 1, (int) Math.floor(middle + side));
            for (int x = left; x <= right; x++) {
                shade(y * width + x, x + 0.5 - x0, py, dx, dy, perLength2);
            }
        }
    }

    private void alongColumns(double x0, double y0, double x1, double y1, double reach) {
        double dx = x1 - x0;
        double dy = y1 - y0;
        double perLength2 = 1 / (dx * dx + dy * dy);
        double slope = dy / dx;
        double side = reach * Math.sqrt(1 + slope * slope);
        int from = Math.max(0, (int) Math.floor(Math.min(x0, x1) - reach));
        int to = Math.min(width - 1, (int) Math.floor(Math.max(x0, x1) + reach));
        for (int x = from; x <= to; x++) {
            double px = x + 0.5 - x0;
            double t = Math.clamp(px, Math.min(0, dx), Math.max(0, dx));
            double middle = y0 + t * slope;
            int top = Math.max(0, (int) Math.floor(middle - side));
            int bottom = Math.min(height - 1, (int) Math.floor(middle + side));
            for (int y = top; y <= bottom; y++) {
                shade(y * width + x, px, y + 0.5 - y0, dx, dy, perLength2);
            }
        }
    }

    private void shade(int at, double px, double py, double dx, double dy, double perLength2) {
        double t = Math.min(1, Math.max(0, (px * dx + py * dy) * perLength2));
        double offX = px - t * dx;
        double offY = py - t * dy;
        double covered = half + 0.5 - Math.sqrt(offX * offX + offY * offY);
        if (covered <= 0) {
            return;
        }
        int shade = shades[covered >= 1 ? 255 : (int) (covered * 255)];
        if (shade >>> 24 > pixels[at] >>> 24) {
            pixels[at] = shade;
        }
    }
}
