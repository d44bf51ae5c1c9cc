package org.whoheld.export;

import java.io.IOException;
import java.nio.file.Path;
import org.whoheld.core.ControlTimeline;
import org.whoheld.core.DataPackage;
import org.whoheld.render.lanes.LaneFrame;
import org.whoheld.render.lanes.LanePainter;

/// Writes a picture of claims in lanes as a PNG file that says in its text metadata what it shows.
/// The same order gives the same bytes.
public final class LanesExporter {
    private final LanePainter painter;
    private final LanesComposer composer;
    private final PictureTexts about;

    /// @param software name and version of the program
    public LanesExporter(DataPackage pack, ControlTimeline timeline, String software) {
        this.painter = new LanePainter(pack);
        this.composer = new LanesComposer(pack, timeline);
        this.about = new PictureTexts(pack, software);
    }

    /// How high the picture will be, in logical pixels.
    ///
    /// @throws IllegalArgumentException if the district is not in the package
    public int heightPx(LanesOrder order) {
        return painter.heightPx(composer.compose(order, painter));
    }

    /// Writes the picture. The target appears whole or not at all.
    ///
    /// @throws IllegalArgumentException if the district is not in the package
    public void export(LanesOrder order, Path target) throws IOException {
        LaneFrame frame = composer.compose(order, painter);
        int needed = painter.heightPx(frame);
        int height = Math.max(needed, order.heightPx().orElse(needed));
        PngExporter.write(painter.image(frame, height), about.of(frame, order), target);
    }
}
