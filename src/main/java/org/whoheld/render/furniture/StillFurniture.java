package org.whoheld.render.furniture;

import java.awt.Rectangle;
import java.util.List;
import java.util.stream.IntStream;
import org.whoheld.render.style.Pixels;
import org.whoheld.render.surface.Surface;
import org.whoheld.render.surface.TextSprites;
import org.whoheld.render.view.DeviceAreas;
import org.whoheld.render.view.Viewport;

/// What of a picture's furniture stays as it is from date to date. Furniture covers little of a
/// picture, so there are pixels for its own areas alone.
///
/// @param parts no two have a pixel in common
public record StillFurniture(List<Part> parts) {
    /// @param area device pixels within the picture
    /// @param pixels of the area, premultiplied, row by row
    /// @param pieces those that are in it, by their place in the furniture
    public record Part(Rectangle area, int[] pixels, List<Integer> pieces) {}

    public static StillFurniture of(Furniture furniture, Viewport viewport, TextSprites sprites) {
        List<List<Rectangle>> reach =
                furniture.reach().stream()
                        .map(box -> DeviceAreas.of(List.of(box), viewport))
                        .toList();
        return new StillFurniture(
                DeviceAreas.apart(reach.stream().flatMap(List::stream).toList()).stream()
                        .map(area -> {
                            Surface surface = new Surface(area, viewport.pixelScale());
                            List<Integer> within =
                                    IntStream.range(0, reach.size())
                                            .filter(i ->
                                                    reach.get(i).stream().anyMatch(area::contains))
                                            .boxed()
                                            .toList();
                            sprites.draw(
                                    surface,
                                    pen ->
                                            within.forEach(
                                                    i -> furniture.pieces().get(i).drawStill(pen)));
                            return new Part(area, surface.pixels(), within);
                        })
                        .toList());
    }

    /// Writes the areas into a picture, as if there were nothing else.
    ///
    /// @param width of the picture
    public void copy(int[] picture, int width) {
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
    public void blend(int[] picture, int width) {
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
}
