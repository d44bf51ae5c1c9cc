package org.whoheld.ui.export;

import org.whoheld.render.view.Viewport;

/// How large a picture is to be.
public sealed interface PictureSize {
    /// The largest side of a picture that can be asked for, in pixels; memory may allow less, see
    /// [org.whoheld.export.PictureLimit].
    int MAX_SIDE_PX = 16_384;

    /// The window's view, with so many pixels in each logical pixel.
    record TimesScreen(int factor) implements PictureSize {}

    /// Exactly so many pixels.
    record Exactly(int widthPx, int heightPx) implements PictureSize {
        /// A viewport has whole logical pixels, so not every pixel scale gives both sides exactly.
        /// The largest that does and is not above the fitting one is taken.
        private Viewport around(Viewport onScreen) {
            double fitting =
                    Math.min(
                            widthPx / (double) onScreen.widthPx(),
                            heightPx / (double) onScreen.heightPx());
            int width = (int) Math.ceil(widthPx / fitting - 1e-9);
            while (true) {
                double scale = widthPx / (double) width;
                int height = (int) Math.round(heightPx / scale);
                Viewport viewport = onScreen.resized(width, height).withPixelScale(scale);
                if (viewport.deviceWidth() == widthPx && viewport.deviceHeight() == heightPx) {
                    return viewport;
                }
                width++;
            }
        }
    }

    /// The viewport of the picture: it shows at least the ground that the window shows, to half a
    /// device pixel, around the same centre, with letters and lines as large beside the map as on
    /// the screen.
    default Viewport viewport(Viewport onScreen) {
        return switch (this) {
            case TimesScreen(int factor) -> onScreen.withPixelScale(factor);
            case Exactly exactly -> exactly.around(onScreen);
        };
    }
}
