package org.whoheld.render.raster;

import java.awt.Rectangle;
import java.util.List;
import org.whoheld.render.view.Viewport;

/// The pixels of a map, without its furniture, that a [FramePainter] paints again and again, and
/// what stands in them: the next picture costs what is different in it alone. Nobody else may write
/// into the pixels. Not safe for threads.
public final class PaintedPixels {
    private int[] pixels = {};
    private int width;
    private Standing standing = Standing.NOTHING;
    private Touched touched = new Touched(0, 0);

    /// What the pixels show.
    ///
    /// @param colours those that were shown last, of which painter ever
    /// @param showing how often they had been shown
    /// @param layers overlays from below to above, each by itself
    /// @param marks where something is drawn besides districts and overlays, device pixels
    public record Standing(
            RasterFill fill,
            DistrictColours colours,
            long showing,
            List<Overlay> layers,
            List<Rectangle> marks) {
        public static final Standing NOTHING = new Standing(null, null, -1, List.of(), List.of());

        /// Whether districts and marks alone can be different in a next picture.
        public boolean serves(
                RasterFill nextFill, DistrictColours nextColours, List<Overlay> nextLayers) {
            return fill == nextFill
                    && colours == nextColours
                    && showing == nextColours.showings()
                    && layers.equals(nextLayers);
        }
    }

    /// Premultiplied `0xAARRGGBB`, row by row from the top; of the last picture painted.
    public int[] pixels() {
        return pixels;
    }

    public int[] pixels(Viewport viewport) {
        int size = viewport.deviceWidth() * viewport.deviceHeight();
        if (pixels.length != size || width != viewport.deviceWidth()) {
            pixels = new int[size];
            width = viewport.deviceWidth();
            standing = Standing.NOTHING;
            touched = new Touched(width, viewport.deviceHeight());
        }
        return pixels;
    }

    /// Whether a pixel of an area may be other than when the pixels were [#taken] last. Right and
    /// lower edge are exclusive, device pixels.
    public boolean mayDifferIn(int left, int top, int right, int bottom) {
        return touched.isIn(left, top, right, bottom);
    }

    /// Says that whoever shows the pixels has all that is new in them.
    public void taken() {
        touched.nothing();
    }

    public Touched touched() {
        return touched;
    }

    public Standing standing() {
        return standing;
    }

    /// @param now what the pixels show from now on
    public void stand(Standing now) {
        standing = now;
    }
}
