package org.whoheld.render.names;

import java.util.ArrayList;
import java.util.List;
import org.whoheld.render.view.Box;

/// Boxes on a picture, found by where they are: a picture has room for thousands of names, and each
/// has to keep clear of all others.
final class TakenRoom {
    private static final double CELL_PX = 64;

    private final int columns;
    private final int rows;
    private final List<List<Box>> cells;

    /// @param widthPx of the picture, logical pixels; boxes may reach out of it
    TakenRoom(double widthPx, double heightPx) {
        columns = 1 + (int) (widthPx / CELL_PX);
        rows = 1 + (int) (heightPx / CELL_PX);
        cells = new ArrayList<>(columns * rows);
        for (int i = 0; i < columns * rows; i++) {
            cells.add(new ArrayList<>());
        }
    }

    void take(Box box) {
        int lastRow = row(box.bottom());
        int lastColumn = column(box.right());
        for (int row = row(box.y()); row <= lastRow; row++) {
            for (int column = column(box.x()); column <= lastColumn; column++) {
                cells.get(row * columns + column).add(box);
            }
        }
    }

    /// Whether no box that was taken meets this one.
    boolean isFree(Box box) {
        int lastRow = row(box.bottom());
        int lastColumn = column(box.right());
        for (int row = row(box.y()); row <= lastRow; row++) {
            for (int column = column(box.x()); column <= lastColumn; column++) {
                for (Box other : cells.get(row * columns + column)) {
                    if (other.meets(box)) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private int row(double y) {
        return Math.clamp((long) (y / CELL_PX), 0, rows - 1);
    }

    private int column(double x) {
        return Math.clamp((long) (x / CELL_PX), 0, columns - 1);
    }
}
