package org.whoheld.render;

import java.awt.Rectangle;
import java.util.Arrays;
import java.util.List;

/// What of a picture's furniture stays as it is from date to date. Furniture covers little of a
/// picture, so there are pixels for its own areas alone.
///
/// @param parts no two have a pixel in common
record StillFurniture(List<Part> parts) {
    /// @param area device pixels within the picture
    /// @param pixels of the area, premultiplied, row by row
    record Part(Rectangle area, int[] pixels) {}

    /// @param areas in which all of the pieces are, no two with a pixel in common
    static StillFurniture of(
            List<Piece> pieces, List<Rectangle> areas, double pixelScale, TextSprites sprites) {
        return new StillFurniture(
                areas.stream()
                        .map(area -> part(pieces, new Surface(area, pixelScale), sprites))
                        .toList());
    }

    private static Part part(List<Piece> pieces, Surface surface, TextSprites sprites) {
        sprites.draw(surface, pen -> pieces.forEach(piece -> piece.drawStill(pen)));
        return new Part(surface.area(), surface.pixels());
    }

    List<Rectangle> areas() {
        return parts.stream().map(Part::area).toList();
    }

    /// Writes the areas into a picture, as if there were nothing else.
    ///
    /// @param width of the picture
    void copy(int[] picture, int width) {
        for (Part part : parts) {
            Rectangle area = part.area();
            for (int v = 0; v < area.height; v++) {
                System.arraycopy(
                        part.pixels(),
                        v * area.width,
                        picture,
                        (area.y + v) * width + area.x,
                        area.width);
            }
        }
    }

    /// Lays the furniture over the pixels of a picture.
    ///
    /// @param width of the picture
    void blend(int[] picture, int width) {
        for (Part part : parts) {
            Rectangle area = part.area();
            for (int v = 0; v < area.height; v++) {
                int from = (area.y + v) * width + area.x;
                for (int u = 0; u < area.width; u++) {
                    picture[from + u] =
                            Pixels.over(part.pixels()[v * area.width + u], picture[from + u]);
                }
            }
        }
    }

    /// Makes areas of a picture transparent.
    ///
    /// @param width of the picture
    static void clear(int[] picture, int width, List<Rectangle> areas) {
        for (Rectangle area : areas) {
            for (int y = area.y; y < area.y + area.height; y++) {
                int from = y * width + area.x;
                Arrays.fill(picture, from, from + area.width, 0);
            }
        }
    }
}
