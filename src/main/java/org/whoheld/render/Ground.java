package org.whoheld.render;

import java.util.List;
import java.util.Set;
import org.whoheld.core.Language;

/// What a viewport's picture is made of, whatever the date: which pixel is whose, and the lines and
/// names over it.
///
/// @param key what it was made for; another key needs another ground
/// @param labels as written, for what must keep clear of them
record Ground(Key key, List<LabelLayout.Label> labels, RasterFill fill) {
    /// @param overlaid the layers in the overlay that are shown
    /// @param taken boxes of furniture, where no name may stand
    record Key(
            Viewport viewport,
            MapStyle style,
            Language language,
            Set<Layer> overlaid,
            List<String> credits,
            List<Box> taken) {
        private static final Set<Layer> OVERLAY =
                Set.of(
                        Layer.CONTEXT,
                        Layer.DISTRICT_LABELS,
                        Layer.SCALE_BAR,
                        Layer.CREDITS,
                        Layer.NORTH_ARROW);

        static Key of(MapFrame frame, Furniture furniture) {
            return new Key(
                    frame.viewport(),
                    frame.style(),
                    frame.language(),
                    Set.copyOf(OVERLAY.stream().filter(frame.layers()::contains).toList()),
                    frame.captions().credits(),
                    furniture.boxes());
        }
    }
}
