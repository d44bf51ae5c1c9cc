package org.whoheld.render;

import java.util.List;
import java.util.Set;
import org.whoheld.core.Language;

/// What a viewport's picture is made of, whatever the date: which pixel is whose, and the lines and
/// names over it.
///
/// @param key what it was made for; another key needs another ground
/// @param labels as written, for what must keep clear of them
/// @param lines borders and context
/// @param names lie over outlines; with them, that the map is hypothetical
/// @param furniture what of the furniture stays as it is from date to date
record Ground(
        Key key,
        List<LabelLayout.Label> labels,
        RasterFill fill,
        Overlay lines,
        Overlay names,
        Overlay furniture) {
    /// @param overlaid the layers in the overlay that are shown, besides furniture
    /// @param furniture the still keys of its pieces
    /// @param taken boxes of furniture, where no name may stand
    /// @param hypothetical whether something is supposed on the map
    record Key(
            Viewport viewport,
            MapStyle style,
            Language language,
            Set<Layer> overlaid,
            List<Object> furniture,
            List<Box> taken,
            boolean hypothetical) {
        private static final Set<Layer> OVERLAY = Set.of(Layer.CONTEXT, Layer.DISTRICT_LABELS);

        static Key of(MapFrame frame, Furniture furniture) {
            return new Key(
                    frame.viewport(),
                    frame.style(),
                    frame.language(),
                    Set.copyOf(OVERLAY.stream().filter(frame.layers()::contains).toList()),
                    furniture.stillKeys(),
                    furniture.boxes(),
                    frame.control().hypothesis().isPresent());
        }
    }
}
