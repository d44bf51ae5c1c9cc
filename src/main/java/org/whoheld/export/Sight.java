package org.whoheld.export;

import java.util.List;
import org.whoheld.render.view.Viewport;

/// Which part of the world a picture shows, and how large it is.
public sealed interface Sight {
    /// Logical pixels.
    int widthPx();

    /// Logical pixels.
    int heightPx();

    /// Districts as close as they fit, clear of what is written on the map.
    ///
    /// @param ids all districts if empty
    /// @param pixelScale pixels of the file in a logical pixel
    record OfDistricts(List<String> ids, int widthPx, int heightPx, double pixelScale)
            implements Sight {
        public OfDistricts {
            ids = List.copyOf(ids);
        }
    }

    /// What a map on the screen shows.
    ///
    /// @param viewport of the whole picture, also if it holds two maps beside each other
    /// @param fitted it shows the whole package, and may be moved clear of what is written on it
    record OnScreen(Viewport viewport, boolean fitted) implements Sight {
        @Override
        public int widthPx() {
            return viewport.widthPx();
        }

        @Override
        public int heightPx() {
            return viewport.heightPx();
        }
    }

    /// All districts.
    static Sight ofAll(int widthPx, int heightPx, double pixelScale) {
        return new OfDistricts(List.of(), widthPx, heightPx, pixelScale);
    }
}
