package org.whoheld.render.raster;

import java.util.Arrays;
import java.util.List;
import org.whoheld.render.style.Pixels;

/// What lies over the districts and stays as it is from date to date: transparent pixels with lines
/// and names on them, and where in each row they are.
///
/// A row with few marks keeps a list of them, each blended by itself. Where marks are many it keeps
/// stretches, gaps carried along, because several pixels that follow each other are blended at
/// once. But looking for them costs more than passing over all pixels once, and while a map is
/// moved no overlay is laid over two pictures: so the first time it is laid over as it is.
public final class Overlay {
    /// Entering and leaving a stretch costs as much as this many of its pixels.
    private static final int GAP = 192;

    /// A mark by itself costs as much as this many pixels of a stretch.
    private static final int ALONE = 16;

    private static final int[] NONE = {};

    /// Premultiplied, row by row.
    public final int[] pixels;

    private final int width;
    private final int height;

    /// Of a row of stretches: first pixel and end of each, exclusive. Of another row: the pixels.
    private int[][] places;

    /// Of a row of single marks, the pixel of each: beside its place, where it is found without
    /// reaching over the whole picture. Null for a row of stretches.
    private int[][] inks;

    private DistrictMarks districtMarks;

    private boolean wasLaid;

    /// A row without marks.
    private final int[] nothing;

    /// @param pixels finished; kept, not copied
    public Overlay(int[] pixels, int width, int height) {
        nothing = new int[width];
        this.pixels = pixels;
        this.width = width;
        this.height = height;
    }

    /// To be called once before all rows are blended, on several threads perhaps. From the second
    /// time on it knows where its marks are.
    void prepare() {
        if (places == null && wasLaid) {
            places = new int[height][];
            inks = new int[height][];
            Rows.each(width, height, this::keep);
        }
        wasLaid = true;
    }

    private void keep(int y) {
        int end = (y + 1) * width;
        int marks = 0;
        int stretches = 0;
        int stretched = 0;
        int last = Integer.MIN_VALUE / 2;
        for (int at = y * width; at < end; at++) {
            if (pixels[at] != 0) {
                boolean begins = at - last > GAP;
                stretches += begins ? 1 : 0;
                stretched += begins ? GAP : at - last;
                marks++;
                last = at;
            }
        }
        if (marks * ALONE < stretched) {
            keepMarks(y, marks);
        } else {
            keepStretches(y, stretches);
        }
    }

    private void keepMarks(int y, int marks) {
        int[] place = marks == 0 ? NONE : new int[marks];
        int[] ink = marks == 0 ? NONE : new int[marks];
        int found = 0;
        for (int at = y * width; found < marks; at++) {
            if (pixels[at] != 0) {
                ink[found] = pixels[at];
                place[found++] = at;
            }
        }
        places[y] = place;
        inks[y] = ink;
    }

    private void keepStretches(int y, int stretches) {
        int[] place = new int[2 * stretches];
        int end = (y + 1) * width;
        int size = 0;
        for (int at = y * width; at < end; at++) {
            if (pixels[at] != 0) {
                if (size == 0 || at + 1 - place[size - 1] > GAP) {
                    place[size] = at;
                    size += 2;
                }
                place[size - 1] = at + 1;
            }
        }
        places[y] = place;
    }

    /// Lays overlays of one size, the lowest first, over the pixels of a picture of that size.
    public static void blend(List<Overlay> overlays, int[] picture) {
        if (overlays.isEmpty()) {
            return;
        }
        Overlay first = overlays.getFirst();
        overlays.forEach(Overlay::prepare);
        Rows.each(
                first.width,
                first.height,
                y -> {
                    for (Overlay overlay : overlays) {
                        overlay.blend(y, picture);
                    }
                });
    }

    /// Lays a row over the pixels of a picture of the same size, after [#prepare].
    public void blend(int y, int[] picture) {
        if (places == null) {
            int from = y * width;
            int first = Arrays.mismatch(pixels, from, from + width, nothing, 0, width);
            if (first >= 0) {
                blend(picture, from + first, from + width);
            }
            return;
        }
        int[] place = places[y];
        int[] ink = inks[y];
        if (ink == null) {
            for (int i = 0; i < place.length; i += 2) {
                blend(picture, place[i], place[i + 1]);
            }
            return;
        }
        for (int i = 0; i < place.length; i++) {
            picture[place[i]] = Pixels.over(ink[i], picture[place[i]]);
        }
    }

    /// Lays a part of one row over the pixels of a picture of the same size.
    ///
    /// @param from position in the picture
    /// @param to likewise, exclusive
    public void blend(int[] picture, int from, int to) {
        for (int i = from; i < to; i++) {
            picture[i] = Pixels.over(pixels[i], picture[i]);
        }
    }

    /// The marks over each district of a raster of the same size. Kept for the raster that was
    /// asked for last.
    DistrictMarks byDistrict(DistrictRaster raster) {
        if (districtMarks == null || !districtMarks.isOf(raster)) {
            districtMarks = new DistrictMarks(pixels, raster);
        }
        return districtMarks;
    }
}
