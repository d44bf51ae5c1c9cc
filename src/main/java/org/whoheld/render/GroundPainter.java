package org.whoheld.render;

import java.awt.Graphics2D;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.whoheld.core.DataPackage;

/// Makes the ground of a viewport, and keeps the last one, with the last two of furniture and
/// names, and of the pixels of either.
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
    private final LastMade<Ground.OverLinesKey, Overlay> overLines = new LastMade<>(ARRANGEMENTS);
    private final LastMade<Ground.NamesKey, Overlay> alone = new LastMade<>(ARRANGEMENTS);
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
        Ground.NamesKey key = Ground.NamesKey.of(frame, furniture);
        return new Ground(
                map,
                names.of(key, _ -> new Ground.Names(key, labels(frame, furniture, map.raster()))),
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

    /// Lines and names as one.
    ///
    /// @param ground of the frame
    Overlay linesAndNames(MapFrame frame, Ground ground) {
        Overlay lines = ground.lines();
        return ground.names().isBlank()
                ? lines
                : overLines.of(
                        new Ground.OverLinesKey(lines, ground.names().key()),
                        gone ->
                                overlay(
                                        copied(lines.pixels, gone),
                                        frame.viewport(),
                                        pen -> paintNames(frame, ground.labels(), pen)));
    }

    /// The names without the lines, for where something lies between them.
    ///
    /// @param ground of the frame
    Optional<Overlay> names(MapFrame frame, Ground ground) {
        return ground.names().isBlank()
                ? Optional.empty()
                : Optional.of(
                        alone.of(
                                ground.names().key(),
                                gone ->
                                        overlay(
                                                cleared(
                                                        frame.viewport(),
                                                        gone.map(it -> it.pixels)),
                                                frame.viewport(),
                                                pen -> paintNames(frame, ground.labels(), pen))));
    }

    private static int[] copied(int[] pixels, Optional<Overlay> gone) {
        int[] room =
                gone.map(it -> it.pixels)
                        .filter(it -> it.length == pixels.length)
                        .orElseGet(() -> new int[pixels.length]);
        System.arraycopy(pixels, 0, room, 0, pixels.length);
        return room;
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
