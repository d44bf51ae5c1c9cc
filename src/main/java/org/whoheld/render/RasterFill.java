package org.whoheld.render;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Writes the districts of a frame: for each run of the raster its district's colour, or its hatch,
/// and the overlay on top. No geometry is touched, so the cost depends on the number of pixels and
/// runs alone.
final class RasterFill {
    /// Below this many pixels one thread is faster.
    private static final int WORTH_SHARING = 1 << 18;

    private final DistrictRaster raster;
    private final Overlay overlay;
    private final HatchMask[] masks;

    /// Where in the hatch the picture's first pixel lies, so that hatches stay on their ground when
    /// the map is moved.
    private final int phaseX;

    private final int phaseY;

    RasterFill(Viewport viewport, DistrictRaster raster, Overlay overlay, HatchMask[] masks) {
        this.raster = raster;
        this.overlay = overlay;
        this.masks = masks;
        int period = masks[0].size();
        phaseX = (int) Math.floorMod(-Math.round(viewport.deviceX(0)), (long) period);
        phaseY = (int) Math.floorMod(-Math.round(viewport.deviceY(0)), (long) period);
    }

    void paint(DistrictColours colours, int[] pixels) {
        int bands =
                raster.index.length < WORTH_SHARING
                        ? 1
                        : Math.min(8, 2 * Runtime.getRuntime().availableProcessors());
        IntStream range = IntStream.range(0, bands);
        (bands == 1 ? range : range.parallel())
                .forEach(band -> {
                    int to = raster.height * (band + 1) / bands;
                    for (int y = raster.height * band / bands; y < to; y++) {
                        row(y, colours, pixels);
                        overlay.blend(y, pixels);
                    }
                });
    }

    private void row(int y, DistrictColours colours, int[] pixels) {
        int rowStart = y * raster.width;
        int at = rowStart;
        for (int run = raster.rowRun[y]; run < raster.rowRun[y + 1]; run++) {
            int end = raster.runEnd[run];
            int place = raster.runIndex[run];
            int hatch = colours.hatch[place];
            if (hatch == 0) {
                Arrays.fill(pixels, at, end, colours.levels[place * HatchMask.LEVELS]);
            } else {
                hatched(
                        pixels,
                        at,
                        end,
                        at - rowStart,
                        y,
                        masks[hatch],
                        colours.levels,
                        place * HatchMask.LEVELS);
            }
            at = end;
        }
    }

    private void hatched(
            int[] pixels,
            int from,
            int to,
            int column,
            int row,
            HatchMask mask,
            int[] levels,
            int first) {
        int size = mask.size();
        byte[] steps = mask.levels();
        int maskRow = (row + phaseY) % size * size;
        int u = (column + phaseX) % size;
        for (int i = from; i < to; i++) {
            pixels[i] = levels[first + steps[maskRow + u]];
            if (++u == size) {
                u = 0;
            }
        }
    }
}
