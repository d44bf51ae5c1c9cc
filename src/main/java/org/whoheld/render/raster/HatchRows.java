package org.whoheld.render.raster;

import org.whoheld.render.style.HatchMask;
import org.whoheld.render.view.PixelGrid;
import org.whoheld.render.view.Viewport;

/// All hatches over the width of a picture: for each pixel of a row, the level of every hatch, two
/// bits each, so that one shift picks the right one.
public final class HatchRows {
    static final int BITS = 2;

    private final int period;
    private final int phaseY;
    private final int[][] rows;

    /// @param masks one for each hatch, in their order; all of one size
    public HatchRows(Viewport viewport, HatchMask[] masks) {
        period = masks[0].size();
        // Hatches stay on their ground when the map is moved.
        PixelGrid grid = viewport.grid();
        int phaseX = Math.floorMod((long) grid.left(), period);
        phaseY = Math.floorMod((long) grid.top(), period);
        rows = new int[period][viewport.deviceWidth()];
        for (int v = 0; v < period; v++) {
            for (int x = 0; x < Math.min(period, rows[v].length); x++) {
                int at = v * period + (x + phaseX) % period;
                for (int hatch = 0; hatch < masks.length; hatch++) {
                    rows[v][x] |= masks[hatch].levels()[at] << hatch * BITS;
                }
            }
            repeat(rows[v], period);
        }
    }

    /// Fills a row with its beginning.
    private static void repeat(int[] row, int period) {
        for (int filled = period; filled < row.length; filled *= 2) {
            System.arraycopy(row, 0, row, filled, Math.min(filled, row.length - filled));
        }
    }

    /// The levels of a row of the picture. Not to be changed.
    int[] row(int y) {
        return rows[(y + phaseY) % period];
    }
}
