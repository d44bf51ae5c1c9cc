package org.whoheld.render;

import java.awt.Rectangle;
import java.util.Arrays;

/// Which district each device pixel of a viewport belongs to: the one that holds the pixel's
/// centre, holes and several parts included. Where districts overlap, the last one wins.
final class DistrictRaster {
    final int width;
    final int height;

    /// Row by row: 0 for no district, else the district's index + 1.
    final int[] index;

    /// Row `y` has the runs from `rowRun[y]` to `rowRun[y + 1]`, exclusive, which cover it wholly.
    final int[] rowRun;

    /// Where a run ends, as a position in [#index], exclusive.
    int[] runEnd = new int[4096];

    /// What a run shows, as in [#index].
    int[] runIndex = new int[4096];

    /// @param room its pixels are kept as the index
    DistrictRaster(ProjectedDistricts districts, Viewport viewport, Room room) {
        width = viewport.deviceWidth();
        height = viewport.deviceHeight();
        index = room.pixels();
        rowRun = new int[height + 1];
        for (Rectangle part : room.bare()) {
            Rows.bands(
                    part,
                    band -> {
                        ScanFill fill = new ScanFill(districts, viewport, index, band);
                        for (int d = 0; d < districts.size(); d++) {
                            fill.fill(d);
                        }
                    });
        }
        findRuns();
    }

    /// The district at a place in logical pixels, −1 for none.
    int at(double xPx, double yPx, Viewport viewport) {
        int x = (int) Math.floor(xPx * viewport.pixelScale());
        int y = (int) Math.floor(yPx * viewport.pixelScale());
        return x < 0 || y < 0 || x >= width || y >= height ? -1 : index[y * width + x] - 1;
    }

    private void findRuns() {
        int runs = 0;
        for (int y = 0; y < height; y++) {
            rowRun[y] = runs;
            int at = y * width;
            int end = at + width;
            if (runEnd.length < runs + width) {
                runEnd = Arrays.copyOf(runEnd, Math.max(runEnd.length * 2, runs + width));
                runIndex = Arrays.copyOf(runIndex, runEnd.length);
            }
            while (at < end) {
                int value = index[at++];
                while (at < end && index[at] == value) {
                    at++;
                }
                runEnd[runs] = at;
                runIndex[runs++] = value;
            }
        }
        rowRun[height] = runs;
    }
}
