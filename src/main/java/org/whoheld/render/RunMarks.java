package org.whoheld.render;

/// The marks of an overlay one after the other, cut by the runs of a raster: what lies over a few
/// districts is blended without looking at anything beside it.
final class RunMarks {
    private final DistrictRaster raster;

    /// Run `r` has the marks from `first[r]` to `first[r + 1]`, exclusive.
    private final int[] first;

    /// Positions in the picture.
    private final int[] places;

    /// The colour of each mark, premultiplied.
    private final int[] inks;

    /// @param pixels of the overlay, as many as those of the raster; not kept
    RunMarks(int[] pixels, DistrictRaster raster) {
        this.raster = raster;
        int runs = raster.rowRun[raster.height];
        first = new int[runs + 1];
        Rows.each(raster.width, raster.height, y -> count(pixels, y));
        for (int run = 0; run < runs; run++) {
            first[run + 1] += first[run];
        }
        places = new int[first[runs]];
        inks = new int[first[runs]];
        Rows.each(raster.width, raster.height, y -> take(pixels, y));
    }

    boolean isOf(DistrictRaster other) {
        return raster == other;
    }

    private void count(int[] pixels, int y) {
        int at = y * raster.width;
        for (int run = raster.rowRun[y]; run < raster.rowRun[y + 1]; run++) {
            int marks = 0;
            for (; at < raster.runEnd[run]; at++) {
                marks += pixels[at] == 0 ? 0 : 1;
            }
            first[run + 1] = marks;
        }
    }

    private void take(int[] pixels, int y) {
        int mark = first[raster.rowRun[y]];
        int end = (y + 1) * raster.width;
        for (int at = y * raster.width; at < end; at++) {
            if (pixels[at] != 0) {
                inks[mark] = pixels[at];
                places[mark++] = at;
            }
        }
    }

    /// Lays the marks of a run over the pixels of a picture.
    void blend(int run, int[] picture) {
        for (int i = first[run]; i < first[run + 1]; i++) {
            int at = places[i];
            picture[at] = Pixels.over(inks[i], picture[at]);
        }
    }
}
