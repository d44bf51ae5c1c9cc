package org.whoheld.render.style;

import java.awt.Shape;

/// A hatch as a square of device pixels that is repeated over the picture: for each pixel how much
/// of it the second colour covers, in [#LEVELS] steps, so that slanted edges are smooth.
///
/// @param size device pixels from repetition to repetition
/// @param levels row by row, 0 (none) to `LEVELS - 1` (all)
public record HatchMask(int size, byte[] levels) {
    public static final int LEVELS = 4;

    private static final int SAMPLES = 4;

    public static HatchMask of(Hatch hatch, double pixelScale) {
        int size = size(pixelScale);
        Shape tile = hatch.tile();
        byte[] levels = new byte[size * size];
        double step = (double) Hatch.TILE_PX / (size * SAMPLES);
        for (int i = 0; i < levels.length; i++) {
            int inside = 0;
            for (int s = 0; s < SAMPLES * SAMPLES; s++) {
                double u = (i % size * SAMPLES + s % SAMPLES + 0.5) * step;
                double v = (i / size * SAMPLES + s / SAMPLES + 0.5) * step;
                inside += tile.contains(u, v) ? 1 : 0;
            }
            levels[i] = (byte) Math.round((LEVELS - 1.0) * inside / (SAMPLES * SAMPLES));
        }
        return new HatchMask(size, levels);
    }

    static int size(double pixelScale) {
        return Math.max(1, (int) Math.round(Hatch.TILE_PX * pixelScale));
    }
}
