package org.whoheld.render;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.whoheld.core.DataPackage;
import org.whoheld.render.frame.Layer;
import org.whoheld.render.frame.MapFrame;
import org.whoheld.render.furniture.Furniture;
import org.whoheld.render.furniture.StillFurniture;
import org.whoheld.render.ground.BorderLayer;
import org.whoheld.render.ground.ContextLayer;
import org.whoheld.render.lettering.Lettering;
import org.whoheld.render.marks.HypothesisMark;
import org.whoheld.render.names.LabelAnchors;
import org.whoheld.render.names.LabelLayer;
import org.whoheld.render.names.LabelLayout;
import org.whoheld.render.raster.DistrictRaster;
import org.whoheld.render.raster.HatchRows;
import org.whoheld.render.raster.Overlay;
import org.whoheld.render.raster.RasterFill;
import org.whoheld.render.style.Hatch;
import org.whoheld.render.style.HatchMask;
import org.whoheld.render.surface.Pen;
import org.whoheld.render.surface.Surface;
import org.whoheld.render.surface.TextSprites;
import org.whoheld.render.view.ProjectedDistricts;
import org.whoheld.render.view.Reused;
import org.whoheld.render.view.Viewport;

/// Makes the ground of a viewport, and keeps the last one, with the last two of furniture, names
/// and the pixels of names.
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
    private final LastMade<Ground.FurnitureKey, StillFurniture> stills =
            new LastMade<>(ARRANGEMENTS);

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
        Ground.MapKey mapKey = Ground.MapKey.of(frame);
        Ground.Map map = maps.of(mapKey, gone -> map(mapKey, gone));
        Ground.NamesKey key = Ground.NamesKey.of(frame, furniture);
        return new Ground(
                map,
                names.of(key, _ -> new Ground.Names(key, labels(frame, furniture, map.raster()))),
                stills.of(
                        Ground.FurnitureKey.of(frame, furniture),
                        _ -> StillFurniture.of(furniture, frame.viewport(), sprites)));
    }

    private Ground.Map map(Ground.MapKey key, Optional<Ground.Map> gone) {
        Viewport viewport = key.viewport();
        DistrictRaster raster = raster(viewport, gone);
        int[] borders = borders(key, gone);
        return new Ground.Map(
                key,
                raster,
                new RasterFill(raster, new HatchRows(viewport, masks(viewport.pixelScale()))),
                borders,
                lines(key, borders, gone));
    }

    private DistrictRaster raster(Viewport viewport, Optional<Ground.Map> gone) {
        return new DistrictRaster(
                districts,
                viewport,
                Reused.of(
                        viewport,
                        gone.map(it -> it.key().viewport()),
                        gone.map(it -> it.raster().index)));
    }

    private int[] borders(Ground.MapKey key, Optional<Ground.Map> gone) {
        Reused overlay =
                Reused.of(
                        key.viewport(),
                        gone.map(Ground.Map::key)
                                .filter(it -> it.style().equals(key.style()))
                                .map(Ground.MapKey::viewport),
                        gone.map(Ground.Map::borders));
        borders.paint(key.viewport(), key.style(), overlay);
        return overlay.pixels();
    }

    private Overlay lines(Ground.MapKey key, int[] borders, Optional<Ground.Map> gone) {
        Viewport viewport = key.viewport();
        if (!key.context() || context.isEmpty()) {
            return new Overlay(borders, viewport.deviceWidth(), viewport.deviceHeight());
        }
        Optional<Overlay> lent = gone.map(Ground.Map::lines).filter(it -> it.pixels != borders);
        return overlay(copied(borders, lent), viewport, pen -> paintContext(key, pen));
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
                                                Reused.empty(
                                                                frame.viewport(),
                                                                gone.map(it -> it.pixels))
                                                        .pixels(),
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

    private Overlay overlay(int[] pixels, Viewport viewport, Consumer<Pen> drawing) {
        sprites.draw(new Surface(pixels, viewport), drawing);
        return new Overlay(pixels, viewport.deviceWidth(), viewport.deviceHeight());
    }

    /// The names of a frame that is drawn as shapes.
    List<LabelLayout.Label> labels(MapFrame frame, Furniture furniture) {
        return labels(frame, furniture, raster(frame.viewport(), Optional.empty()));
    }

    /// Borders and context as shapes.
    void paintLines(MapFrame frame, Pen pen) {
        borders.paint(frame.viewport(), frame.style(), pen.graphics());
        paintContext(Ground.MapKey.of(frame), pen);
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

    private void paintContext(Ground.MapKey key, Pen pen) {
        if (key.context()) {
            context.paint(key.viewport(), key.style(), pen);
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
