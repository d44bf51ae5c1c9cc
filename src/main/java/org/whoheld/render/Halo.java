package org.whoheld.render;

/// A soft halo around letters that are drawn already, which keeps them legible on any ground. The
/// letters' pixels are widened instead of their outlines being stroked: a hundred times less work.
final class Halo {
    /// Of the text size: how far the halo is full, and where it ends.
    private static final double FULL = 0.1;

    private static final double END = 0.22;

    private Halo() {}

    /// How far a halo goes beyond its letters, in whole pixels.
    static int reach(double size) {
        return (int) Math.ceil(size * END);
    }

    /// The letters with a halo behind them.
    ///
    /// @param letters premultiplied, row by row, with [#reach] pixels of margin
    /// @param argb colour of the halo, not premultiplied
    /// @param size of the text in pixels
    static int[] behind(int[] letters, int width, int height, int argb, double size) {
        int reach = reach(size);
        int[] cover = new int[letters.length];
        for (int dy = -reach; dy <= reach; dy++) {
            for (int dx = -reach; dx <= reach; dx++) {
                double distance = Math.hypot(dx, dy) / size;
                double weight = Math.clamp((END - distance) / (END - FULL), 0, 1);
                if (weight > 0) {
                    widen(letters, cover, width, height, dx, dy, (int) (weight * 256));
                }
            }
        }
        int[] shades = new int[256];
        for (int i = 0; i < shades.length; i++) {
            shades[i] = Pixels.premultiplied(Pixels.faded(argb, i / 255.0));
        }
        int[] haloed = new int[letters.length];
        for (int i = 0; i < haloed.length; i++) {
            haloed[i] = Pixels.over(letters[i], shades[cover[i]]);
        }
        return haloed;
    }

    private static void widen(
            int[] letters, int[] cover, int width, int height, int dx, int dy, int weight) {
        for (int y = Math.max(0, dy); y < Math.min(height, height + dy); y++) {
            for (int x = Math.max(0, dx); x < Math.min(width, width + dx); x++) {
                int alpha = letters[(y - dy) * width + x - dx] >>> 24;
                int at = y * width + x;
                cover[at] = Math.max(cover[at], alpha * weight >> 8);
            }
        }
    }
}
