package org.whoheld.render.raster;

import java.awt.Rectangle;
import org.whoheld.render.view.ProjectedDistricts;
import org.whoheld.render.view.Reused;
import org.whoheld.render.view.Viewport;

/// Which district each device pixel of a viewport belongs to: the one that holds the pixel's
/// centre, holes and several parts included. Where districts overlap, the last one wins.
public final class DistrictRaster {
    final int width;
    final int height;

    /// How many there are of them, in sight or not.
    final int districts;

    /// Row by row: 0 for no district, else the district's index + 1.
    public final int[] index;

    /// Row `y` has the runs from `rowRun[y]` to `rowRun[y + 1]`, exclusive, which cover it wholly.
    final int[] rowRun;

    /// Where a run ends, as a position in [#index], exclusive.
    final int[] runEnd;

    /// What a run shows, as in [#index].
    final int[] runIndex;

    /// On the painting thread only.
    private DistrictRuns runs;

    /// @param pixels kept, as the index
    public DistrictRaster(ProjectedDistricts districts, Viewport viewport, Reused pixels) {
        width = viewport.deviceWidth();
        height = viewport.deviceHeight();
        this.districts = districts.size();
        index = pixels.pixels();
        rowRun = new int[height + 1];
        for (Rectangle part : pixels.bare()) {
            Rows.bands(
                    part,
                    band -> {
                        ScanFill fill = new ScanFill(districts, viewport, index, band);
                        for (int d = 0; d < districts.size(); d++) {
                            fill.fill(d);
                        }
                    });
        }
        Rows.each(width, height, this::countRuns);
        for (int y = 0; y < height; y++) {
            rowRun[y + 1] += rowRun[y];
        }
        runEnd = new int[rowRun[height]];
        runIndex = new int[rowRun[height]];
        Rows.each(width, height, this::findRuns);
    }

    /// The district at a place in logical pixels, −1 for none.
    public int at(double xPx, double yPx, Viewport viewport) {
        int x = (int) Math.floor(xPx * viewport.pixelScale());
        int y = (int) Math.floor(yPx * viewport.pixelScale());
        return x < 0 || y < 0 || x >= width || y >= height ? -1 : index[y * width + x] - 1;
    }

    /// The runs by whose they are; sorted when they are first asked for.
    DistrictRuns runs() {
        if (runs == null) {
            runs = new DistrictRuns(runIndex, runEnd, districts);
        }
        return runs;
    }

    /// Where a run starts, as a position in [#index].
    int runStart(int run) {
        return run == 0 ? 0 : runEnd[run - 1];
    }

    /// Notes at the row's end how many runs it has.
    private void countRuns(int y) {
        int last = (y + 1) * width - 1;
        int count = 1;
        for (int at = y * width; at < last; at++) {
            int difference = index[at] ^ index[at + 1];
            // 1 for any but 0: without a branch several pixels are done at once
            count += (difference | -difference) >>> 31;
        }
        rowRun[y + 1] = count;
    }

    private void findRuns(int y) {
        int run = rowRun[y];
        int at = y * width;
        int end = at + width;
        while (at < end) {
            int value = index[at++];
            while (at < end && index[at] == value) {
                at++;
            }
            runEnd[run] = at;
            runIndex[run++] = value;
        }
    }
}
