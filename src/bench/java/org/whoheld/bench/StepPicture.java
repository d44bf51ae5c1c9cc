package org.whoheld.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.whoheld.core.AsOf;
import org.whoheld.core.ControlMap;
import org.whoheld.core.ControlTimeline;
import org.whoheld.core.DataPackage;
import org.whoheld.core.Language;
import org.whoheld.core.Lens;
import org.whoheld.render.FramePainter;
import org.whoheld.render.frame.Layer;
import org.whoheld.render.frame.MapFrame;
import org.whoheld.render.furniture.PaintedFurniture;
import org.whoheld.render.raster.PaintedPixels;
import org.whoheld.render.style.MapStyle;
import org.whoheld.render.view.Viewport;
import org.whoheld.render.words.Captions;

/// The program's own picture of a day through the default lens, from the question to finished
/// pixels.
final class StepPicture {
    private final DataPackage pack;
    private final ControlTimeline timeline;
    private final FramePainter painter;
    private final Set<Layer> layers;
    private final PaintedPixels map = new PaintedPixels();
    private final PaintedFurniture furniture = new PaintedFurniture();

    StepPicture(DataPackage pack, ControlTimeline timeline, Set<Layer> layers) {
        this.pack = pack;
        this.timeline = timeline;
        this.layers = layers;
        painter = new FramePainter(pack);
    }

    /// As the window does it: what is the same as in the last picture is left as it is, and
    /// furniture has pixels of its own.
    ///
    /// @return the pixels of the map; those of the next picture too
    int[] paint(LocalDate day, Viewport viewport) {
        ControlMap control = timeline.asOf(AsOf.on(day), Lens.BEST_SUPPORTED);
        MapFrame frame =
                new MapFrame(
                        viewport,
                        control,
                        layers,
                        MapStyle.light(),
                        Language.ENGLISH,
                        Captions.of(pack, control, Language.ENGLISH),
                        List.of(),
                        OptionalInt.empty(),
                        OptionalInt.empty(),
                        false);
        painter.paintMap(frame, map);
        painter.paintFurniture(frame, furniture);
        return map.pixels();
    }
}
