package org.whoheld.render;

import java.util.List;
import org.whoheld.core.Language;
import org.whoheld.render.frame.Layer;
import org.whoheld.render.frame.MapFrame;
import org.whoheld.render.furniture.Furniture;
import org.whoheld.render.furniture.Piece;
import org.whoheld.render.furniture.StillFurniture;
import org.whoheld.render.names.LabelLayout;
import org.whoheld.render.raster.DistrictRaster;
import org.whoheld.render.raster.Overlay;
import org.whoheld.render.raster.RasterFill;
import org.whoheld.render.style.MapStyle;
import org.whoheld.render.view.Box;
import org.whoheld.render.view.Viewport;

/// What a viewport's picture is made of, whatever the date: which pixel is whose, and the lines and
/// names over it. Each part depends on less than all of them, and is made anew only where that is
/// other than before.
///
/// @param map districts, borders and context
/// @param names which, where; they are drawn when they are wanted, with the lines or alone
/// @param furniture what of it stays as it is from date to date
record Ground(Map map, Names names, StillFurniture furniture) {
    /// @param borders alone, premultiplied: what can be moved with the map
    /// @param lines borders and context
    record Map(MapKey key, DistrictRaster raster, RasterFill fill, int[] borders, Overlay lines) {}

    /// @param key of the labels
    /// @param labels as written, for what must keep clear of them
    record Names(NamesKey key, List<LabelLayout.Label> labels) {
        /// Whether anything is written.
        boolean isBlank() {
            return labels.isEmpty() && !key.hypothetical();
        }
    }

    /// @param lines by what they are and not by what they look like
    record OverLinesKey(Overlay lines, NamesKey names) {}

    /// @param context whether it is shown
    record MapKey(Viewport viewport, MapStyle style, boolean context) {
        static MapKey of(MapFrame frame) {
            return new MapKey(frame.viewport(), frame.style(), frame.shows(Layer.CONTEXT));
        }
    }

    /// @param shown whether districts are named
    /// @param taken boxes of furniture, where no name may stand
    /// @param hypothetical whether something is supposed on the map, which is written with the
    ///   names
    record NamesKey(
            Viewport viewport,
            MapStyle style,
            Language language,
            boolean shown,
            List<Box> taken,
            boolean hypothetical) {
        static NamesKey of(MapFrame frame, Furniture furniture) {
            return new NamesKey(
                    frame.viewport(),
                    frame.style(),
                    frame.language(),
                    frame.shows(Layer.DISTRICT_LABELS),
                    furniture.boxes(),
                    frame.control().hypothesis().isPresent());
        }
    }

    /// Wherever the map is looked at: furniture stays where it is.
    ///
    /// @param pieces their still keys
    /// @param boxes where they are
    record FurnitureKey(
            int widthPx,
            int heightPx,
            double pixelScale,
            MapStyle style,
            Language language,
            List<Object> pieces,
            List<Box> boxes) {
        static FurnitureKey of(MapFrame frame, Furniture furniture) {
            Viewport viewport = frame.viewport();
            return new FurnitureKey(
                    viewport.widthPx(),
                    viewport.heightPx(),
                    viewport.pixelScale(),
                    frame.style(),
                    frame.language(),
                    furniture.stillKeys(),
                    furniture.pieces().stream().map(Piece::box).toList());
        }
    }

    RasterFill fill() {
        return map.fill();
    }

    Overlay lines() {
        return map.lines();
    }

    List<LabelLayout.Label> labels() {
        return names.labels();
    }
}
