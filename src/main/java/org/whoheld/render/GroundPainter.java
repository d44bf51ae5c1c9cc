package org.whoheld.render;

import java.awt.Graphics2D;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.whoheld.core.DataPackage;

/// Makes the ground of a viewport, and keeps the last one.
final class GroundPainter {
    private static final int LINES_GAP = 256;
    private static final int NAMES_GAP = 16;

    private final ProjectedDistricts districts;
    private final BorderLayer borders;
    private final ContextLayer context;
    private final LabelLayout layout;
    private final TextSprites sprites;

    private HatchMask[] masks = {};
    private double maskScale;
    private Ground last;

    GroundPainter(
            DataPackage pack,
            ProjectedDistricts districts,
            LabelAnchors anchors,
            Lettering letters,
            TextSprites sprites) {
        this.districts = districts;
        this.sprites = sprites;
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
        int[] lines = new int[raster.width * raster.height];
        borders.paint(viewport, frame.style(), lines);
        Graphics2D graphics = Canvas.over(lines, viewport);
        paintContext(frame, sprites.pen(graphics, lines, viewport));
        graphics.dispose();
        Overlay names = overlay(viewport, pen -> LabelLayer.paint(labels, frame.style(), pen));
        Overlay still =
                overlay(viewport, pen -> furniture.pieces().forEach(piece -> piece.drawStill(pen)));
        RasterFill fill =
                new RasterFill(
                        raster,
                        new Overlay(lines, raster.width, raster.height, LINES_GAP),
                        new HatchRows(viewport, masks(viewport.pixelScale())));
        return new Ground(key, labels, fill, names, still);
    }

    private Overlay overlay(Viewport viewport, Consumer<Pen> drawing) {
        int width = viewport.deviceWidth();
        int height = viewport.deviceHeight();
        int[] pixels = new int[width * height];
        Graphics2D graphics = Canvas.over(pixels, viewport);
        drawing.accept(sprites.pen(graphics, pixels, viewport));
        graphics.dispose();
        return new Overlay(pixels, width, height, NAMES_GAP);
    }

    /// The names of a frame that is drawn as shapes.
    List<LabelLayout.Label> labels(MapFrame frame, Furniture furniture) {
        return labels(frame, furniture, new DistrictRaster(districts, frame.viewport()));
    }

    /// Borders and context as shapes.
    void paintLines(MapFrame frame, Pen pen) {
        borders.paint(frame.viewport(), frame.style(), pen.graphics());
        paintContext(frame, pen);
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

    private void paintContext(MapFrame frame, Pen pen) {
        if (frame.shows(Layer.CONTEXT)) {
            context.paint(frame.viewport(), frame.style(), pen);
        }
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
