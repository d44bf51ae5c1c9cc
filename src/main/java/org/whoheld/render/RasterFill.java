package org.whoheld.render;

import java.util.Arrays;
import java.util.List;

/// Writes the districts of a frame: for each run of the raster its district's colour, or its hatch,
/// and overlays on top. No geometry is touched, so the cost depends on the number of pixels and
/// runs alone.
final class RasterFill {
    /// Where runs are of this many pixels on average, filling them at once is faster than going
    /// pixel by pixel.
    private static final int LONG_RUN = 24;

    private static final int LEVEL = HatchMask.LEVELS - 1;

    private final DistrictRaster raster;
    private final HatchRows hatches;

    RasterFill(DistrictRaster raster, HatchRows hatches) {
        this.raster = raster;
        this.hatches = hatches;
    }

    /// @param overlays laid over the districts, the lowest first
    void paint(DistrictColours colours, int[] pixels, List<Overlay> overlays) {
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

    int height() {
        return raster.height;
    }

    /// Writes those runs of a row that belong to some places, and lays overlays over them.
    ///
    /// @param wanted by place of the index
    void patch(
            DistrictColours colours,
            int[] pixels,
            int y,
            boolean[] wanted,
            List<Overlay> overlays) {
        int[] hatch = hatches.row(y);
        for (int run = raster.rowRun[y]; run < raster.rowRun[y + 1]; run++) {
            int place = raster.runIndex[run];
            if (wanted[place]) {
                fill(start(run), raster.runEnd[run], place, y, hatch, colours, pixels);
            }
        }
        for (Overlay overlay : overlays) {
            blendRuns(overlay, pixels, y, wanted);
        }
    }

    private void blendRuns(Overlay overlay, int[] pixels, int y, boolean[] wanted) {
        boolean stretches = overlay.keepsStretches(y);
        for (int run = raster.rowRun[y]; run < raster.rowRun[y + 1]; run++) {
            if (!wanted[raster.runIndex[run]]) {
                continue;
            }
            if (stretches) {
                overlay.blend(pixels, start(run), raster.runEnd[run]);
            } else {
                overlay.blendMarks(y, pixels, start(run), raster.runEnd[run]);
            }
        }
    }

    private int start(int run) {
        return run == 0 ? 0 : raster.runEnd[run - 1];
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
        int runs = raster.rowRun[y + 1] - raster.rowRun[y];
        if (runs * LONG_RUN < raster.width) {
            runByRun(y, colours, pixels);
        } else {
            pixelByPixel(y, 0, raster.width, colours, pixels);
        }
    }

    private void runByRun(int y, DistrictColours colours, int[] pixels) {
        int[] hatch = hatches.row(y);
        int at = y * raster.width;
        for (int run = raster.rowRun[y]; run < raster.rowRun[y + 1]; run++) {
            int end = raster.runEnd[run];
            fill(at, end, raster.runIndex[run], y, hatch, colours, pixels);
            at = end;
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
