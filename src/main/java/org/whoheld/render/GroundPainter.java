package org.whoheld.render;

import java.awt.Graphics2D;
import java.util.Arrays;
import java.util.List;
import org.whoheld.core.DataPackage;

/// Makes the ground of a viewport, and keeps the last one.
final class GroundPainter {
    private final ProjectedDistricts districts;
    private final BorderLayer borders;
    private final ContextLayer context;
    private final LabelLayout layout;
    private final Lettering letters;

    private HatchMask[] masks = {};
    private double maskScale;
    private Ground last;

    GroundPainter(
            DataPackage pack,
            ProjectedDistricts districts,
            LabelAnchors anchors,
            Lettering letters) {
        this.districts = districts;
        this.letters = letters;
        borders = new BorderLayer(districts);
        context = new ContextLayer(pack.context());
        layout = new LabelLayout(pack.districts(), districts, anchors, letters);
    }

    Ground of(MapFrame frame, Furniture furniture) {
        Ground.Key key = Ground.Key.of(frame, furniture);
        if (last == null || !last.key().equals(key)) {
            last = make(key, frame, furniture);
        }
        return last;
    }

    private Ground make(Ground.Key key, MapFrame frame, Furniture furniture) {
        Viewport viewport = frame.viewport();
        DistrictRaster raster = new DistrictRaster(districts, viewport);
        List<LabelLayout.Label> labels = labels(frame, furniture, raster);
        int[] overlay = new int[raster.width * raster.height];
        borders.paint(viewport, frame.style(), overlay);
        Graphics2D graphics = Canvas.over(overlay, viewport);
        paintLines(frame, labels, furniture, new Pen(graphics, letters));
        graphics.dispose();
        RasterFill fill =
                new RasterFill(
                        viewport,
                        raster,
                        new Overlay(overlay, raster.width, raster.height),
                        masks(viewport.pixelScale()));
        return new Ground(key, labels, fill);
    }

    /// The same as shapes: everything of the overlay.
    List<LabelLayout.Label> paint(MapFrame frame, Furniture furniture, Pen pen) {
        DistrictRaster raster = new DistrictRaster(districts, frame.viewport());
        List<LabelLayout.Label> labels = labels(frame, furniture, raster);
        borders.paint(frame.viewport(), frame.style(), pen.graphics());
        paintLines(frame, labels, furniture, pen);
        return labels;
    }

    private List<LabelLayout.Label> labels(
            MapFrame frame, Furniture furniture, DistrictRaster raster) {
        return frame.shows(Layer.DISTRICT_LABELS)
                ? layout.place(
                        frame.viewport(),
                        raster,
                        frame.style(),
                        frame.language(),
                        furniture.boxes())
                : List.of();
    }

    private void paintLines(
            MapFrame frame, List<LabelLayout.Label> labels, Furniture furniture, Pen pen) {
        if (frame.shows(Layer.CONTEXT)) {
            context.paint(frame.viewport(), frame.style(), pen);
        }
        LabelLayer.paint(labels, frame.style(), pen);
        furniture.still().forEach(piece -> piece.draw(pen));
    }

    private HatchMask[] masks(double pixelScale) {
        if (masks.length == 0 || maskScale != pixelScale) {
            masks =
                    Arrays.stream(Hatch.values())
                            .map(hatch -> HatchMask.of(hatch, pixelScale))
                            .toArray(HatchMask[]::new);
            maskScale = pixelScale;
        }
        return masks;
    }
}
