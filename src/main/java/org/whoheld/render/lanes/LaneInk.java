package org.whoheld.render.lanes;

import java.util.EnumMap;
import java.util.Map;
import org.whoheld.render.style.Hatch;
import org.whoheld.render.style.HatchMask;
import org.whoheld.render.style.Palette;
import org.whoheld.render.style.Pixels;
import org.whoheld.render.view.Box;

/// Fills upright boxes with the looks of the map, straight into the pixels. Edges lie on whole
/// device pixels, and a hatch lies as on one sheet, so that boxes side by side join.
public final class LaneInk {
    /// How much of a colour is seen where it begins to fade in.
    private static final double FAINTEST = 0.08;

    private final int[] pixels;
    private final int width;
    private final int height;
    private final double scale;
    private final int originY;
    private final Map<Hatch, HatchMask> masks = new EnumMap<>(Hatch.class);

    /// @param pixels premultiplied device pixels, row by row
    /// @param width device pixels
    /// @param height device pixels
    /// @param originY logical y at which hatches begin
    public LaneInk(int[] pixels, int width, int height, double scale, double originY) {
        this.pixels = pixels;
        this.width = width;
        this.height = height;
        this.scale = scale;
        this.originY = device(originY);
    }

    /// @param fadeFrom logical x at which the look begins to fade in
    /// @param fadeTo logical x from which it is there in full; not above `fadeFrom` for no fading
    public void fill(Box box, Palette.Look look, double fadeFrom, double fadeTo) {
        HatchMask mask = masks.computeIfAbsent(look.hatch(), it -> HatchMask.of(it, scale));
        int size = mask.size();
        int left = Math.max(0, device(box.x()));
        int right = Math.min(width, device(box.right()));
        int bottom = Math.min(height, device(box.bottom()));
        for (int x = left; x < right; x++) {
            int share = share((x + 0.5) / scale, fadeFrom, fadeTo);
            for (int y = Math.max(0, device(box.y())); y < bottom; y++) {
                int level = mask.levels()[Math.floorMod(y - originY, size) * size + x % size];
                int at = y * width + x;
                pixels[at] = Pixels.over(faded(look.levels()[level], share), pixels[at]);
            }
        }
    }

    public void fill(Box box, Palette.Look look) {
        fill(box, look, 0, 0);
    }

    /// The coordinate, moved to the nearest edge between device pixels.
    public double snapped(double logical) {
        return device(logical) / scale;
    }

    private int device(double logical) {
        return (int) Math.round(logical * scale);
    }

    /// @return 0 to 255
    private static int share(double x, double from, double to) {
        if (to <= from || x >= to) {
            return 255;
        }
        double way = Math.clamp((x - from) / (to - from), 0, 1);
        return (int) Math.round(255 * (FAINTEST + (1 - FAINTEST) * way));
    }

    /// A premultiplied colour with all its channels multiplied by a share of 255.
    private static int faded(int premultiplied, int share) {
        if (share == 255) {
            return premultiplied;
        }
        int faded = 0;
        for (int shift = 0; shift < 32; shift += 8) {
            faded |= (premultiplied >>> shift & 0xFF) * share / 255 << shift;
        }
        return faded;
    }
}
