package org.whoheld.render.view;

import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What of a picture can be had by moving the pixels of one before it: all but the parts that were
/// beyond its edges.
///
/// @param right by how many device pixels it moves; negative to the left
/// @param down likewise
/// @param width of the picture
/// @param height of the picture
public record Shift(int right, int down, int width, int height) {
    /// Between two pictures of one size and scale that show some of the same ground; empty between
    /// others.
    public static Optional<Shift> between(Viewport before, Viewport now) {
        PixelGrid was = before.grid();
        PixelGrid is = now.grid();
        double right = was.left() - is.left();
        double down = was.top() - is.top();
        int width = now.deviceWidth();
        int height = now.deviceHeight();
        boolean isOfOneScale =
                was.scale() == is.scale()
                        && was.pixelScale() == is.pixelScale()
                        && width == before.deviceWidth()
                        && height == before.deviceHeight();
        return isOfOneScale && Math.abs(right) < width && Math.abs(down) < height
                ? Optional.of(new Shift((int) right, (int) down, width, height))
                : Optional.empty();
    }

    /// Moves the pixels of the picture before, row by row, to where they are in this one. What is
    /// bared becomes 0.
    public void move(int[] pixels) {
        int by = down * width + right;
        int kept = width * height - Math.abs(by);
        System.arraycopy(pixels, Math.max(0, -by), pixels, Math.max(0, by), kept);
        for (Rectangle part : bared()) {
            for (int y = part.y; y < part.y + part.height; y++) {
                int from = y * width + part.x;
                Arrays.fill(pixels, from, from + part.width, 0);
            }
        }
    }

    /// Parts of the picture that were beyond the edges of the one before, device pixels; they do
    /// not meet.
    public List<Rectangle> bared() {
        List<Rectangle> parts = new ArrayList<>();
        int rows = Math.abs(down);
        int columns = Math.abs(right);
        if (rows > 0) {
            parts.add(new Rectangle(0, down > 0 ? 0 : height - rows, width, rows));
        }
        if (columns > 0) {
            parts.add(
                    new Rectangle(
                            right > 0 ? 0 : width - columns,
                            Math.max(0, down),
                            columns,
                            height - rows));
        }
        return parts;
    }
}
