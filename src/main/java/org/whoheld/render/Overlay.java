package org.whoheld.render;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// What lies over the districts and stays as it is from date to date: transparent pixels with lines
/// and names on them, and where in each row they are.
///
/// A row with few marks keeps a list of them, each blended by itself. Where marks are many it keeps
/// stretches, gaps carried along, because several pixels that follow each other are blended at
/// once.
final class Overlay {
    /// Entering and leaving a stretch costs as much as this many of its pixels.
    private static final int GAP = 48;

    /// A mark by itself costs as much as this many pixels of a stretch.
    private static final int ALONE = 5;

    /// Premultiplied, row by row.
    final int[] pixels;

    private final int[] rowPlace;

    /// Of a row of stretches: first pixel and end of each, exclusive. Of another row: the pixels.
    private int[] places = new int[4096];

    /// Of each place that is a single mark, its pixel: beside the place, where it is found without
    /// reaching over the whole picture.
    private int[] inks = new int[4096];

    private final BitSet rowOfMarks;
    private int size;

    /// @param pixels finished; kept, not copied
    Overlay(int[] pixels, int width, int height) {
        this.pixels = pixels;
        rowPlace = new int[height + 1];
        rowOfMarks = new BitSet(height);
        for (int y = 0; y < height; y++) {
            rowPlace[y] = size;
            int marks = addStretches(y * width, (y + 1) * width);
            int stretched = 0;
            for (int i = rowPlace[y]; i < size; i += 2) {
                stretched += places[i + 1] - places[i] + GAP;
            }
            if (marks * ALONE < stretched) {
                size = rowPlace[y];
                rowOfMarks.set(y);
                addMarks(y * width, (y + 1) * width);
            }
        }
        rowPlace[height] = size;
    }

    /// @return how many marks there are
    private int addStretches(int from, int end) {
        int marks = 0;
        int last = -GAP - 1;
        for (int at = from; at < end; at++) {
            if (pixels[at] == 0) {
                continue;
            }
            if (last < from || at - last > GAP) {
                grow();
                places[size] = at;
                size += 2;
            }
            last = at;
            places[size - 1] = at + 1;
            marks++;
        }
        return marks;
    }

    private void addMarks(int from, int end) {
        for (int at = from; at < end; at++) {
            if (pixels[at] != 0) {
                grow();
                inks[size] = pixels[at];
                places[size++] = at;
            }
        }
    }

    private void grow() {
        if (size + 2 > places.length) {
            places = Arrays.copyOf(places, places.length * 2);
            inks = Arrays.copyOf(inks, places.length);
        }
    }

    /// Lays overlays of one size, the lowest first, over the pixels of a picture of that size.
    ///
    /// @param overlays at least one
    static void blend(List<Overlay> overlays, int[] picture) {
        int height = overlays.getFirst().rowPlace.length - 1;
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
        if (rowOfMarks.get(y)) {
            blendMarks(picture, rowPlace[y], rowPlace[y + 1]);
            return;
        }
        for (int i = rowPlace[y]; i < rowPlace[y + 1]; i += 2) {
            blend(pixels, picture, places[i], places[i + 1]);
        }
    }

    /// Whether a row keeps stretches, which are best blended many pixels at once.
    boolean keepsStretches(int y) {
        return !rowOfMarks.get(y);
    }

    /// Lays what a row of single marks has in a part of it over the pixels of a picture.
    ///
    /// @param from position in the picture
    /// @param to likewise, exclusive
    void blendMarks(int y, int[] picture, int from, int to) {
        blendMarks(picture, firstMark(y, from), firstMark(y, to));
    }

    /// The first mark of a row that is at a position or behind it.
    private int firstMark(int y, int position) {
        int found = Arrays.binarySearch(places, rowPlace[y], rowPlace[y + 1], position);
        return found < 0 ? -found - 1 : found;
    }

    /// Lays a part of one row over the pixels of a picture of the same size.
    ///
    /// @param from position in the picture
    /// @param to likewise, exclusive
    void blend(int[] picture, int from, int to) {
        blend(pixels, picture, from, to);
    }

    private void blendMarks(int[] picture, int from, int to) {
        for (int i = from; i < to; i++) {
            int at = places[i];
            picture[at] = Pixels.over(inks[i], picture[at]);
        }
    }

    private static void blend(int[] above, int[] below, int from, int to) {
        for (int i = from; i < to; i++) {
            below[i] = Pixels.over(above[i], below[i]);
        }
    }
}
