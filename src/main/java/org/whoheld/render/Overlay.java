package org.whoheld.render;

import java.util.Arrays;
import java.util.List;

/// What lies over the districts and stays as it is from date to date: transparent pixels with lines
/// and names on them, and where in each row they are.
final class Overlay {
    /// Premultiplied, row by row.
    final int[] pixels;

    private final int[] rowSegment;
    private int[] segments = new int[4096];

    /// @param pixels finished; kept, not copied
    /// @param gap gaps up to this many pixels are carried along: worth it where marks are many,
    ///   because several pixels at once are blended in long stretches, and one by one in short ones
    Overlay(int[] pixels, int width, int height, int gap) {
        this.pixels = pixels;
        rowSegment = new int[height + 1];
        int size = 0;
        for (int y = 0; y < height; y++) {
            rowSegment[y] = size;
            int end = (y + 1) * width;
            int lastMark = Integer.MIN_VALUE;
            for (int at = y * width; at < end; at++) {
                if (pixels[at] == 0) {
                    continue;
                }
                if (at - lastMark > gap || lastMark < 0) {
                    if (size + 2 > segments.length) {
                        segments = Arrays.copyOf(segments, segments.length * 2);
                    }
                    segments[size] = at;
                    size += 2;
                }
                lastMark = at;
                segments[size - 1] = at + 1;
            }
        }
        rowSegment[height] = size;
    }

    /// Lays overlays of one size, the lowest first, over the pixels of a picture of that size.
    ///
    /// @param overlays at least one
    static void blend(List<Overlay> overlays, int[] picture) {
        int height = overlays.getFirst().rowSegment.length - 1;
        int width = overlays.getFirst().pixels.length / height;
        Rows.each(
                width,
                height,
                y -> {
                    for (Overlay overlay : overlays) {
                        overlay.blend(y, picture);
                    }
                });
    }

    /// Lays a row over the pixels of a picture of the same size.
    void blend(int y, int[] picture) {
        for (int i = rowSegment[y]; i < rowSegment[y + 1]; i += 2) {
            blend(pixels, picture, segments[i], segments[i + 1]);
        }
    }

    private static void blend(int[] above, int[] below, int from, int to) {
        for (int i = from; i < to; i++) {
            below[i] = Pixels.over(above[i], below[i]);
        }
    }
}
