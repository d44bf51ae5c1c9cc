package org.whoheld.render.raster;

import java.awt.Rectangle;
import java.util.Arrays;

/// Which parts of a picture may have been written into, in squares: whoever copies the picture need
/// not look at the others. Squares may be marked from several threads at once.
public final class Touched {
    /// The side of a square is 2 to the power of this.
    private static final int BITS = 6;

    private final int columns;
    private final boolean[] squares;

    /// Nothing yet.
    ///
    /// @param width device pixels
    Touched(int width, int height) {
        columns = squares(width);
        squares = new boolean[columns * squares(height)];
    }

    private static int squares(int pixels) {
        return pixels + (1 << BITS) - 1 >> BITS;
    }

    void nothing() {
        Arrays.fill(squares, false);
    }

    public void all() {
        Arrays.fill(squares, true);
    }

    /// @param y of a row
    /// @param fromX column
    /// @param toX likewise, exclusive
    void run(int y, int fromX, int toX) {
        int row = (y >> BITS) * columns;
        for (int x = fromX >> BITS; x <= toX - 1 >> BITS; x++) {
            squares[row + x] = true;
        }
    }

    /// @param area within the picture, not empty
    public void area(Rectangle area) {
        for (int y = area.y >> BITS; y <= area.y + area.height - 1 >> BITS; y++) {
            for (int x = area.x >> BITS; x <= area.x + area.width - 1 >> BITS; x++) {
                squares[y * columns + x] = true;
            }
        }
    }

    /// Whether something in an area was marked. Right and lower edge are exclusive.
    boolean isIn(int left, int top, int right, int bottom) {
        for (int y = top >> BITS; y <= bottom - 1 >> BITS; y++) {
            for (int x = left >> BITS; x <= right - 1 >> BITS; x++) {
                if (squares[y * columns + x]) {
                    return true;
                }
            }
        }
        return false;
    }
}
