package org.whoheld.render;

import java.util.Arrays;
import java.util.function.IntConsumer;

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

    /// @param index a pixel each, all 0; kept
    DistrictRaster(ProjectedDistricts districts, Viewport viewport, int[] index) {
        width = viewport.deviceWidth();
        height = viewport.deviceHeight();
        this.index = index;
        rowRun = new int[height + 1];
        Rows.bands(
                width,
                height,
                (from, to) -> {
                    ScanFill fill = new ScanFill(districts, viewport, index, from, to);
                    for (int d = 0; d < districts.size(); d++) {
                        fill.fill(d);
                    }
                });
        findRuns();
    }

    /// The district at a place in logical pixels, −1 for none.
    int at(double xPx, double yPx, Viewport viewport) {
        int x = (int) Math.floor(xPx * viewport.pixelScale());
        int y = (int) Math.floor(yPx * viewport.pixelScale());
        return x < 0 || y < 0 || x >= width || y >= height ? -1 : index[y * width + x] - 1;
    }

    /// Where the runs of each place of the index begin in [#runsByPlace]; worked out when first
    /// asked for.
    private int[] firstRun = {};

    private int[] runsByPlace = {};

    /// Where a run starts, as a position in [#index].
    int runStart(int run) {
        return run == 0 ? 0 : runEnd[run - 1];
    }

    /// The runs that show a place of the index, handed over one by one, from the top.
    void eachRun(int place, IntConsumer work) {
        for (int i = firstRun[place]; i < firstRun[place + 1]; i++) {
            work.accept(runsByPlace[i]);
        }
    }

    /// Sorts the runs by what they show, once; [#eachRun] needs it.
    ///
    /// @param places how many places the index has
    void sortRuns(int places) {
        if (firstRun.length > 0) {
            return;
        }
        int runs = rowRun[height];
        int[] first = new int[places + 1];
        for (int run = 0; run < runs; run++) {
            first[runIndex[run] + 1]++;
        }
        for (int place = 0; place < places; place++) {
            first[place + 1] += first[place];
        }
        int[] next = first.clone();
        runsByPlace = new int[runs];
        for (int run = 0; run < runs; run++) {
            runsByPlace[next[runIndex[run]]++] = run;
        }
        firstRun = first;
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
