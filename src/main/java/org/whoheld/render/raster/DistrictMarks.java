package org.whoheld.render.raster;

import org.whoheld.render.style.Pixels;

/// The marks of an overlay by the districts below them: what lies over a few districts is blended
/// without a look at anything beside it.
final class DistrictMarks {
    private final DistrictRuns runs;

    /// Slot `s` of the runs has the marks from `first[s]` to `first[s + 1]`, exclusive.
    private final int[] first;

    /// Position in the picture and colour, premultiplied, of each mark.
    private final int[] marks;

    /// @param pixels of the overlay, as many as those of the raster; not kept
    DistrictMarks(int[] pixels, DistrictRaster raster) {
        runs = raster.runs();
        int[] index = raster.index;
        int[] count = new int[runs.slots()];
        for (int at = 0; at < index.length; at++) {
            if (pixels[at] != 0) {
                count[runs.slotOf(index[at])]++;
            }
        }
        first = DistrictRuns.firstOfEach(count, count.length);
        marks = new int[2 * first[count.length]];
        int[] next = first.clone();
        for (int at = 0; at < index.length; at++) {
            if (pixels[at] != 0) {
                int mark = next[runs.slotOf(index[at])]++;
                marks[2 * mark] = at;
                marks[2 * mark + 1] = pixels[at];
            }
        }
    }

    boolean isOf(DistrictRaster raster) {
        return runs == raster.runs();
    }

    /// Lays the marks over one district over the pixels of a picture.
    void blend(int slot, int[] picture) {
        for (int i = 2 * first[slot]; i < 2 * first[slot + 1]; i += 2) {
            int at = marks[i];
            picture[at] = Pixels.over(marks[i + 1], picture[at]);
        }
    }
}
