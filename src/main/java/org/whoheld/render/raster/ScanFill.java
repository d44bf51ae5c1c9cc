package org.whoheld.render.raster;

import java.awt.Rectangle;
import java.util.Arrays;
import org.whoheld.render.view.PixelGrid;
import org.whoheld.render.view.ProjectedDistricts;
import org.whoheld.render.view.Viewport;

/// Fills districts into a part of a picture, by the even-odd rule, each pixel by its centre. Used
/// by one thread.
///
/// Every edge is walked from its upper to its lower end, whichever way its ring runs: so the two
/// districts on either side compute the same crossings, to the bit, and no pixel between them is
/// lost or claimed twice. Places are those among the pixels of the world and not of the picture, so
/// that wherever a picture begins the crossings are the same.
final class ScanFill {
    private final ProjectedDistricts districts;
    private final int[] index;
    private final int width;
    private final int left;
    private final int right;
    private final int top;
    private final int bottom;
    private final PixelGrid grid;
    private final double scale;

    /// The middle of the picture's first row.
    private final double firstMiddle;

    /// For the district in work, the columns where its outline is crossed, row by row.
    private int[] crossings = new int[1024];

    private int[] rowCrossing = new int[256];
    private int firstRow;
    private int endRow;

    /// @param index of the whole picture, row by row
    /// @param part what is written of it, device pixels
    ScanFill(ProjectedDistricts districts, Viewport viewport, int[] index, Rectangle part) {
        this.districts = districts;
        this.index = index;
        width = viewport.deviceWidth();
        left = part.x;
        right = part.x + part.width;
        top = part.y;
        bottom = part.y + part.height;
        grid = viewport.grid();
        scale = grid.scale();
        firstMiddle = grid.top() + 0.5;
    }

    /// Writes `district + 1` wherever the district is.
    void fill(int district) {
        double[] bounds = districts.bounds;
        firstRow = Math.max(top, grid.firstRow(bounds[4 * district + 1] * scale));
        endRow = Math.min(bottom, grid.firstRow(bounds[4 * district + 3] * scale));
        int firstColumn = grid.firstColumn(bounds[4 * district] * scale);
        int endColumn = grid.firstColumn(bounds[4 * district + 2] * scale);
        if (firstRow >= endRow || firstColumn >= right || endColumn <= left) {
            return;
        }
        int rows = endRow - firstRow;
        if (rowCrossing.length < rows + 1) {
            rowCrossing = new int[2 * rows + 1];
        }
        Arrays.fill(rowCrossing, 0, rows + 1, 0);
        walk(district, false);
        for (int row = 2; row <= rows; row++) {
            rowCrossing[row] += rowCrossing[row - 1];
        }
        if (crossings.length < rowCrossing[rows]) {
            crossings = new int[2 * rowCrossing[rows]];
        }
        // Where each row's crossings begin stands one place late, so that noting them moves it to
        // where they end.
        System.arraycopy(rowCrossing, 0, rowCrossing, 1, rows);
        rowCrossing[0] = 0;
        walk(district, true);
        int from = 0;
        for (int row = 0; row < rows; row++) {
            int to = rowCrossing[row + 1];
            fillRow((firstRow + row) * width, from, to, district + 1);
            from = to;
        }
    }

    /// Visits every crossing of the outline with the middle of a row: counts them, or notes them.
    private void walk(int district, boolean note) {
        for (int r = districts.firstRing[district]; r < districts.firstRing[district + 1]; r++) {
            double x = districts.x[districts.ringStart[r]] * scale;
            double y = districts.y[districts.ringStart[r]] * scale;
            for (int i = districts.ringStart[r] + 1; i < districts.ringStart[r + 1]; i++) {
                double nextX = districts.x[i] * scale;
                double nextY = districts.y[i] * scale;
                if (y < nextY) {
                    edge(x, y, nextX, nextY, note);
                } else {
                    edge(nextX, nextY, x, y, note);
                }
                x = nextX;
                y = nextY;
            }
        }
    }

    private void edge(double topX, double topY, double bottomX, double bottomY, boolean note) {
        int from = Math.max(firstRow, grid.firstRow(topY));
        int to = Math.min(endRow, grid.firstRow(bottomY));
        if (!note) {
            for (int row = from; row < to; row++) {
                rowCrossing[row - firstRow + 1]++;
            }
            return;
        }
        double slope = (bottomX - topX) / (bottomY - topY);
        for (int row = from; row < to; row++) {
            int column = grid.firstColumn(topX + (row + firstMiddle - topY) * slope);
            crossings[rowCrossing[row - firstRow + 1]++] = Math.clamp(column, left, right);
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
}
