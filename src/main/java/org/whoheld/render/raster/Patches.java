package org.whoheld.render.raster;

import java.awt.Rectangle;
import java.util.List;

/// Paints parts of a picture anew, from the districts' colours up to the overlays, as if all of it
/// were painted.
public final class Patches {
    private final RasterFill fill;
    private final DistrictColours colours;
    private final int[] pixels;
    private final List<Overlay> overlays;

    /// @param overlays laid over the districts, the lowest first
    public Patches(RasterFill fill, DistrictColours colours, int[] pixels, List<Overlay> overlays) {
        this.fill = fill;
        this.colours = colours;
        this.pixels = pixels;
        this.overlays = overlays;
    }

    /// Districts and nothing beside them.
    ///
    /// @param touched told of all that is written
    public void paint(int[] districts, Touched touched) {
        fill.patch(colours, pixels, districts, overlays, touched);
    }

    /// @param area device pixels within the picture
    public void paint(Rectangle area) {
        int width = fill.width();
        for (int y = area.y; y < area.y + area.height; y++) {
            int from = y * width + area.x;
            paint(from, from + area.width);
        }
    }

    /// @param from position in the picture
    /// @param to in the same row, exclusive
    private void paint(int from, int to) {
        fill.patch(colours, pixels, from, to);
        for (Overlay overlay : overlays) {
            overlay.blend(pixels, from, to);
        }
    }

    /// Lays overlays over an area of a picture.
    public static void blend(List<Overlay> overlays, int[] pixels, int width, Rectangle area) {
        for (int y = area.y; y < area.y + area.height; y++) {
            int from = y * width + area.x;
            for (Overlay overlay : overlays) {
                overlay.blend(pixels, from, from + area.width);
            }
        }
    }
}
