package org.whoheld.render;

import java.awt.Graphics2D;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.whoheld.core.DataPackage;

/// Makes the ground of a viewport, and keeps the last one.
final class GroundPainter {
    private final ProjectedDistricts districts;
    private final BorderLayer borders;
    private final ContextLayer context;
    private final LabelLayout layout;
    private final TextSprites sprites;
    private final HypothesisMark hypothesis;

    private HatchMask[] masks = {};
    private double maskScale;
    private Ground last;
    private int[] index = {};
    private int[] lines = {};
    private int[] names = {};
    private int[] still = {};

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
        hypothesis = new HypothesisMark(districts, letters);
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
        clearBuffers(viewport.deviceWidth() * viewport.deviceHeight());
        DistrictRaster raster = new DistrictRaster(districts, viewport, index);
        List<LabelLayout.Label> labels = labels(frame, furniture, raster);
        borders.paint(viewport, frame.style(), lines);
        Graphics2D graphics = Canvas.over(lines, viewport);
        paintContext(frame, sprites.pen(graphics, lines, viewport));
        graphics.dispose();
        return new Ground(
                key,
                labels,
                new RasterFill(raster, new HatchRows(viewport, masks(viewport.pixelScale()))),
                new Overlay(lines, raster.width, raster.height),
                overlay(names, viewport, pen -> paintNames(frame, labels, pen)),
                overlay(
                        still,
                        viewport,
                        pen -> furniture.pieces().forEach(piece -> piece.drawStill(pen))));
    }

    private Overlay overlay(int[] pixels, Viewport viewport, Consumer<Pen> drawing) {
        Graphics2D graphics = Canvas.over(pixels, viewport);
        drawing.accept(sprites.pen(graphics, pixels, viewport));
        graphics.dispose();
        return new Overlay(pixels, viewport.deviceWidth(), viewport.deviceHeight());
    }

    /// The last ground's pixels become the next one's: a new viewport comes with every step of the
    /// mouse, and pictures are large.
    private void clearBuffers(int size) {
        last = null;
        if (index.length != size) {
            index = new int[size];
            lines = new int[size];
            names = new int[size];
            still = new int[size];
        } else {
            Arrays.fill(index, 0);
            Arrays.fill(lines, 0);
            Arrays.fill(names, 0);
            Arrays.fill(still, 0);
        }
    }

    /// The names of a frame that is drawn as shapes.
    List<LabelLayout.Label> labels(MapFrame frame, Furniture furniture) {
        Viewport viewport = frame.viewport();
        int[] pixels = new int[viewport.deviceWidth() * viewport.deviceHeight()];
        return labels(frame, furniture, new DistrictRaster(districts, viewport, pixels));
    }

    /// Borders and context as shapes.
    void paintLines(MapFrame frame, Pen pen) {
        borders.paint(frame.viewport(), frame.style(), pen.graphics());
        paintContext(frame, pen);
    }

    /// The names, and below them that the map is hypothetical.
    void paintNames(MapFrame frame, List<LabelLayout.Label> labels, Pen pen) {
        hypothesis.paint(frame, pen);
        LabelLayer.paint(labels, frame.style(), pen);
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
