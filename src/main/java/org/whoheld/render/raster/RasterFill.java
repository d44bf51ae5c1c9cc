package org.whoheld.render.raster;

import java.util.Arrays;
import java.util.List;
import org.whoheld.render.style.HatchMask;

/// Writes the districts of a frame: for each run of the raster its district's colour, or its hatch,
/// and overlays on top. No geometry is touched, so the cost depends on the number of pixels and
/// runs alone.
public final class RasterFill {
    /// Mean length, in pixels, from which a row is faster written run by run.
    private static final int LONG_RUN = 64;

    /// A pixel that is painted anew by itself costs as much as this many of a whole picture.
    private static final int PATCHED = 4;

    private static final int LEVEL = HatchMask.LEVELS - 1;

    private final DistrictRaster raster;
    private final HatchRows hatches;

    public RasterFill(DistrictRaster raster, HatchRows hatches) {
        this.raster = raster;
        this.hatches = hatches;
    }

    /// @param overlays laid over the districts, the lowest first
    public void paint(DistrictColours colours, int[] pixels, List<Overlay> overlays) {
        overlays.forEach(Overlay::prepare);
        Rows.each(
                raster.width,
                raster.height,
                y -> {
                    row(y, colours, pixels);
                    for (Overlay overlay : overlays) {
                        overlay.blend(y, pixels);
                    }
                });
    }

    int width() {
        return raster.width;
    }

    /// Writes some districts and nothing beside them, and lays overlays over them.
    ///
    /// @param touched told of all that is written
    void patch(
            DistrictColours colours,
            int[] pixels,
            int[] districts,
            List<Overlay> overlays,
            Touched touched) {
        DistrictMarks[] marks =
                overlays.stream().map(it -> it.byDistrict(raster)).toArray(DistrictMarks[]::new);
        boolean[] wanted = new boolean[raster.districts + 1];
        for (int district : districts) {
            wanted[district + 1] = true;
        }
        DistrictRuns runs = raster.runs();
        long about = (long) raster.index.length * districts.length / Math.max(1, raster.districts);
        Rows.shares(
                runs.slots(),
                about * PATCHED,
                (from, to) -> {
                    for (int slot = from; slot < to; slot++) {
                        if (wanted[runs.places[slot]]) {
                            patch(slot, runs, colours, pixels, marks, touched);
                        }
                    }
                });
    }

    private void patch(
            int slot,
            DistrictRuns runs,
            DistrictColours colours,
            int[] pixels,
            DistrictMarks[] marks,
            Touched touched) {
        int place = runs.places[slot];
        int first = runs.firstRun(slot);
        // A division for each run would cost as much as its pixels.
        int y = runs.start(first) / raster.width;
        int rowStart = y * raster.width;
        int[] hatch = hatches.row(y);
        for (int run = first; run < runs.firstRun(slot + 1); run++) {
            int start = runs.start(run);
            int end = runs.end(run);
            if (start >= rowStart + raster.width) {
                while (start >= rowStart + raster.width) {
                    y++;
                    rowStart += raster.width;
                }
                hatch = colours.hatchShift[place] == 0 ? hatch : hatches.row(y);
            }
            fill(start, end, place, y, hatch, colours, pixels);
            touched.run(y, start - rowStart, end - rowStart);
        }
        for (DistrictMarks over : marks) {
            over.blend(slot, pixels);
        }
    }

    /// Writes a part of one row, without overlays.
    ///
    /// @param from position in the picture
    /// @param to likewise, exclusive
    void patch(DistrictColours colours, int[] pixels, int from, int to) {
        int y = from / raster.width;
        pixelByPixel(y, from - y * raster.width, to - y * raster.width, colours, pixels);
    }

    private void row(int y, DistrictColours colours, int[] pixels) {
        if ((raster.rowRun[y + 1] - raster.rowRun[y]) * LONG_RUN < raster.width) {
            runByRun(y, colours, pixels);
        } else {
            plainThenHatched(y, colours, pixels);
        }
    }

    private void runByRun(int y, DistrictColours colours, int[] pixels) {
        int[] hatch = hatches.row(y);
        for (int run = raster.rowRun[y]; run < raster.rowRun[y + 1]; run++) {
            fill(
                    raster.runStart(run),
                    raster.runEnd[run],
                    raster.runIndex[run],
                    y,
                    hatch,
                    colours,
                    pixels);
        }
    }

    /// Where runs are short, a pixel that is written twice costs less than foreseeing where the run
    /// ends.
    private void plainThenHatched(int y, DistrictColours colours, int[] pixels) {
        int from = y * raster.width;
        int to = from + raster.width;
        int[] index = raster.index;
        int[] plain = colours.plain;
        for (int i = from; i < to; i++) {
            pixels[i] = plain[index[i]];
        }
        int[] hatch = hatches.row(y);
        byte[] shift = colours.hatchShift;
        for (int run = raster.rowRun[y]; run < raster.rowRun[y + 1]; run++) {
            int place = raster.runIndex[run];
            if (shift[place] != 0) {
                fill(raster.runStart(run), raster.runEnd[run], place, y, hatch, colours, pixels);
            }
        }
    }

    private void fill(
            int from,
            int end,
            int place,
            int y,
            int[] hatch,
            DistrictColours colours,
            int[] pixels) {
        int[] levels = colours.levels;
        int shift = colours.hatchShift[place];
        int first = place * HatchMask.LEVELS;
        if (shift == 0) {
            Arrays.fill(pixels, from, end, levels[first]);
            return;
        }
        int rowStart = y * raster.width;
        for (int i = from; i < end; i++) {
            pixels[i] = levels[first + (hatch[i - rowStart] >>> shift & LEVEL)];
        }
    }

    /// Free of branches: where runs are short, foreseeing their ends costs more than the pixels.
    private void pixelByPixel(int y, int fromX, int toX, DistrictColours colours, int[] pixels) {
        int[] levels = colours.levels;
        byte[] shift = colours.hatchShift;
        int[] hatch = hatches.row(y);
        int[] index = raster.index;
        int rowStart = y * raster.width;
        for (int x = fromX; x < toX; x++) {
            int place = index[rowStart + x];
            int level = hatch[x] >>> shift[place] & LEVEL;
            pixels[rowStart + x] = levels[place * HatchMask.LEVELS + level];
        }
    }
}
