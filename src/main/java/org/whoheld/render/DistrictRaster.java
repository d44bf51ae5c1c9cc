package org.whoheld.render;

import java.util.Arrays;

/// Which district each device pixel of a viewport belongs to: the one that holds the pixel's
/// centre.
///
/// Filled row by row with the even-odd rule, holes and several parts included. A border that two
/// districts share through identical vertices is computed alike for both, so that no pixel along it
/// is lost or claimed twice. Where districts overlap, the last one wins.
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

    private final double scale;
    private final double dx;
    private final double dy;

    /// For the polygon in work, the columns where its outline is crossed, row by row.
    private int[] crossings = new int[1024];

    private int[] rowCrossing = new int[256];

    DistrictRaster(ProjectedDistricts districts, Viewport viewport) {
        width = viewport.deviceWidth();
        height = viewport.deviceHeight();
        index = new int[width * height];
        rowRun = new int[height + 1];
        scale = viewport.deviceScale();
        dx = viewport.deviceX(0);
        dy = viewport.deviceY(0);
        for (int d = 0; d < districts.size(); d++) {
            fill(districts, d);
        }
        findRuns();
    }

    /// The district at a place in logical pixels, −1 for none.
    int at(double xPx, double yPx, Viewport viewport) {
        int x = (int) Math.floor(xPx * viewport.pixelScale());
        int y = (int) Math.floor(yPx * viewport.pixelScale());
        return x < 0 || y < 0 || x >= width || y >= height ? -1 : index[y * width + x] - 1;
    }

    private void fill(ProjectedDistricts districts, int district) {
        double[] bounds = districts.bounds;
        int firstRow = Math.max(0, first(bounds[4 * district + 1] * scale + dy));
        int endRow = Math.min(height, first(bounds[4 * district + 3] * scale + dy));
        int firstColumn = first(bounds[4 * district] * scale + dx);
        int endColumn = first(bounds[4 * district + 2] * scale + dx);
        if (firstRow >= endRow || firstColumn >= width || endColumn <= 0) {
            return;
        }
        int rows = endRow - firstRow;
        if (rowCrossing.length <= rows + 1) {
            rowCrossing = new int[rows + 2];
        }
        Arrays.fill(rowCrossing, 0, rows + 2, 0);
        walk(districts, district, firstRow, endRow, false);
        for (int row = 2; row <= rows; row++) {
            rowCrossing[row] += rowCrossing[row - 1];
        }
        int total = rowCrossing[rows];
        if (crossings.length < total) {
            crossings = new int[total * 2];
        }
        // Counts stand one place late, so that filling moves each to the end of its row.
        System.arraycopy(rowCrossing, 0, rowCrossing, 1, rows);
        rowCrossing[0] = 0;
        walk(districts, district, firstRow, endRow, true);
        int from = 0;
        for (int row = 0; row < rows; row++) {
            int to = rowCrossing[row + 1];
            fillRow((firstRow + row) * width, from, to, district + 1);
            from = to;
        }
    }

    /// Visits every crossing of the outline with the middle of a row: counts them, or notes them.
    private void walk(
            ProjectedDistricts districts, int district, int firstRow, int endRow, boolean note) {
        for (int r = districts.firstRing[district]; r < districts.firstRing[district + 1]; r++) {
            double x = districts.x[districts.ringStart[r]] * scale + dx;
            double y = districts.y[districts.ringStart[r]] * scale + dy;
            for (int i = districts.ringStart[r] + 1; i < districts.ringStart[r + 1]; i++) {
                double nextX = districts.x[i] * scale + dx;
                double nextY = districts.y[i] * scale + dy;
                if (y < nextY) {
                    edge(x, y, nextX, nextY, firstRow, endRow, note);
                } else {
                    edge(nextX, nextY, x, y, firstRow, endRow, note);
                }
                x = nextX;
                y = nextY;
            }
        }
    }

    private void edge(
            double topX,
            double topY,
            double bottomX,
            double bottomY,
            int firstRow,
            int endRow,
            boolean note) {
        int from = Math.max(firstRow, first(topY));
        int to = Math.min(endRow, first(bottomY));
        if (!note) {
            for (int row = from; row < to; row++) {
                rowCrossing[row - firstRow + 1]++;
            }
            return;
        }
        double slope = (bottomX - topX) / (bottomY - topY);
        for (int row = from; row < to; row++) {
            int column = first(topX + (row + 0.5 - topY) * slope);
            crossings[rowCrossing[row - firstRow + 1]++] = Math.clamp(column, 0, width);
        }
    }

    private void fillRow(int rowStart, int from, int to, int value) {
        for (int i = from + 1; i < to; i++) {
            int column = crossings[i];
            int j = i - 1;
            for (; j >= from && crossings[j] > column; j--) {
                crossings[j + 1] = crossings[j];
            }
            crossings[j + 1] = column;
        }
        for (int i = from; i + 1 < to; i += 2) {
            Arrays.fill(index, rowStart + crossings[i], rowStart + crossings[i + 1], value);
        }
    }

    /// The first pixel whose centre is at or beyond a coordinate.
    private static int first(double coordinate) {
        return (int) Math.ceil(coordinate - 0.5);
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
