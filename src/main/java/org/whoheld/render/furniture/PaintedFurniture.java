package org.whoheld.render.furniture;

import java.awt.Rectangle;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.whoheld.render.surface.Surface;

/// The furniture of a map that a [FramePainter] paints again and again: pixels for the areas where
/// it stands, and none between them, where a picture of it would be transparent. Nobody else may
/// write into the pixels. Not safe for threads.
public final class PaintedFurniture {
    private List<Surface> surfaces = List.of();

    /// A rectangle with furniture in it.
    ///
    /// @param left of the picture's device pixels, the first
    /// @param top likewise
    /// @param pixels premultiplied `0xAARRGGBB`, row by row from the top; of the last picture
    ///   painted
    public record Part(int left, int top, int width, int height, int[] pixels) {}

    /// Those of the last picture painted; no two have a pixel in common.
    public List<Part> parts() {
        return surfaces.stream()
                .map(it ->
                        new Part(
                                it.area().x,
                                it.area().y,
                                it.area().width,
                                it.area().height,
                                it.pixels()))
                .toList();
    }

    /// One for each part of the next picture, in their order, with the still furniture in it.
    public List<Surface> surfaces(StillFurniture still, double pixelScale) {
        Map<Rectangle, int[]> kept = HashMap.newHashMap(surfaces.size());
        surfaces.forEach(it -> kept.put(it.area(), it.pixels()));
        surfaces =
                still.parts().stream()
                        .map(part -> {
                            int[] pixels =
                                    kept.computeIfAbsent(
                                            part.area(), _ -> new int[part.pixels().length]);
                            System.arraycopy(part.pixels(), 0, pixels, 0, pixels.length);
                            return new Surface(pixels, part.area(), pixelScale);
                        })
                        .toList();
        return surfaces;
    }
}
