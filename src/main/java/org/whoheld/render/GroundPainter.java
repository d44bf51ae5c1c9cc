package org.whoheld.render;

import java.awt.Graphics2D;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.whoheld.core.DataPackage;

/// Makes the ground of a viewport, and keeps the last one, with the last two of names and
/// furniture.
final class GroundPainter {
    /// From date to date furniture changes between a few sizes; two maps of a swipe have their own.
    private static final int ARRANGEMENTS = 2;

    private final ProjectedDistricts districts;
    private final BorderLayer borders;
    private final ContextLayer context;
    private final LabelLayout layout;
    private final TextSprites sprites;
    private final HypothesisMark hypothesis;

    private HatchMask[] masks = {};
    private double maskScale;

    private final LastMade<Ground.MapKey, Ground.Map> maps = new LastMade<>(1);
    private final LastMade<Ground.NamesKey, Ground.Names> names = new LastMade<>(ARRANGEMENTS);
    private final LastMade<Ground.NamesKey, Overlay> namesAlone = new LastMade<>(1);
    private final LastMade<Ground.FurnitureKey, Overlay> stills = new LastMade<>(ARRANGEMENTS);

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
        Ground.Map map = maps.of(Ground.MapKey.of(frame), gone -> map(frame, gone));
        return new Ground(
                map,
                names.of(
                        Ground.NamesKey.of(map, frame, furniture),
                        gone -> names(frame, furniture, map, gone)),
                stills.of(
                        Ground.FurnitureKey.of(frame, furniture),
                        gone -> still(frame, furniture, gone)));
    }

    private Ground.Map map(MapFrame frame, Optional<Ground.Map> gone) {
        Viewport viewport = frame.viewport();
        int[] index = cleared(viewport, gone.map(it -> it.raster().index));
        int[] lines = cleared(viewport, gone.map(it -> it.lines().pixels));
        DistrictRaster raster = new DistrictRaster(districts, viewport, index);
        borders.paint(viewport, frame.style(), lines);
        return new Ground.Map(
                raster,
                new RasterFill(raster, new HatchRows(viewport, masks(viewport.pixelScale()))),
                overlay(lines, viewport, pen -> paintContext(frame, pen)));
    }

    private Ground.Names names(
            MapFrame frame, Furniture furniture, Ground.Map map, Optional<Ground.Names> gone) {
        List<LabelLayout.Label> labels = labels(frame, furniture, map.raster());
        Overlay lines = map.lines();
        if (labels.isEmpty() && frame.control().hypothesis().isEmpty()) {
            return new Ground.Names(labels, lines);
        }
        // What was made without names is, or was, lines alone.
        int[] pixels =
                gone.map(it -> it.overLines().pixels)
                        .filter(it -> it != lines.pixels && it.length == lines.pixels.length)
                        .orElseGet(() -> new int[lines.pixels.length]);
        System.arraycopy(lines.pixels, 0, pixels, 0, pixels.length);
        return new Ground.Names(
                labels, overlay(pixels, frame.viewport(), pen -> paintNames(frame, labels, pen)));
    }

    /// The names without the lines, for where an outline lies between them.
    ///
    /// @param ground of the frame
    Overlay namesAlone(MapFrame frame, Furniture furniture, Ground ground) {
        return namesAlone.of(
                Ground.NamesKey.of(ground.map(), frame, furniture),
                gone ->
                        overlay(
                                cleared(frame.viewport(), gone.map(it -> it.pixels)),
                                frame.viewport(),
                                pen -> paintNames(frame, ground.labels(), pen)));
    }

    private Overlay still(MapFrame frame, Furniture furniture, Optional<Overlay> gone) {
        return overlay(
                cleared(frame.viewport(), gone.map(it -> it.pixels)),
                frame.viewport(),
                pen -> furniture.pieces().forEach(piece -> piece.drawStill(pen)));
    }

    private Overlay overlay(int[] pixels, Viewport viewport, Consumer<Pen> drawing) {
        Graphics2D graphics = Canvas.over(pixels, viewport);
        drawing.accept(sprites.pen(graphics, pixels, viewport));
        graphics.dispose();
        return new Overlay(pixels, viewport.deviceWidth(), viewport.deviceHeight());
    }

    /// A new viewport comes with every step of the mouse, and pictures are large.
    private static int[] cleared(Viewport viewport, Optional<int[]> before) {
        int size = viewport.deviceWidth() * viewport.deviceHeight();
        if (before.isEmpty() || before.get().length != size) {
            return new int[size];
        }
        Arrays.fill(before.get(), 0);
        return before.get();
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
