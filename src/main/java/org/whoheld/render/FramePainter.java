package org.whoheld.render;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.whoheld.analysis.Corridors.Corridor;
import org.whoheld.analysis.Coverage;
import org.whoheld.core.DataPackage;
import org.whoheld.render.frame.Layer;
import org.whoheld.render.frame.MapFrame;
import org.whoheld.render.furniture.Furniture;
import org.whoheld.render.furniture.LegendSource;
import org.whoheld.render.furniture.PaintedFurniture;
import org.whoheld.render.furniture.StillFurniture;
import org.whoheld.render.lettering.Lettering;
import org.whoheld.render.marks.IncidentLayer;
import org.whoheld.render.marks.Outlines;
import org.whoheld.render.marks.SupposedOutline;
import org.whoheld.render.names.LabelAnchors;
import org.whoheld.render.names.LabelLayout;
import org.whoheld.render.raster.DistrictColours;
import org.whoheld.render.raster.Looks;
import org.whoheld.render.raster.Overlay;
import org.whoheld.render.raster.OverlayStack;
import org.whoheld.render.raster.PaintedPixels;
import org.whoheld.render.raster.Patches;
import org.whoheld.render.raster.Touched;
import org.whoheld.render.style.MapStyle;
import org.whoheld.render.style.Palette;
import org.whoheld.render.style.Pixels;
import org.whoheld.render.surface.Canvas;
import org.whoheld.render.surface.Pen;
import org.whoheld.render.surface.ShapeInk;
import org.whoheld.render.surface.Surface;
import org.whoheld.render.surface.TextSprites;
import org.whoheld.render.view.Box;
import org.whoheld.render.view.DeviceAreas;
import org.whoheld.render.view.DistrictShapes;
import org.whoheld.render.view.ProjectedDistricts;
import org.whoheld.render.view.Viewport;

/// Draws frames of one package: on screen, into files, as pixels or as shapes.
///
/// What a viewport needs is kept from frame to frame, so that a new date costs the colours alone.
/// Not safe for threads: one painter a thread.
public final class FramePainter {
    /// Lines and halos of badges reach out of their boxes.
    private static final double BADGE_EDGE_PX = 4;

    /// Where more districts than this share look different, or more of a picture is outlined,
    /// painting all of it is as fast.
    private static final double WORTH_PATCHING = 0.35;

    private final DataPackage pack;
    private final ProjectedDistricts districts;
    private final DistrictShapes shapes;
    private final Lettering letters = new Lettering();
    private final TextSprites sprites = new TextSprites(letters);
    private final GroundPainter grounds;
    private final Outlines outlines;
    private final IncidentLayer incidents;
    private final FindingsPainter findings;
    private final LegendSource legends;

    private ColourKey colourKey;
    private Palette palette;
    private DistrictColours colours;

    /// The furniture that was worked out last, and its frame: map and furniture are painted in
    /// turn.
    private Furniture furniture;

    private MapFrame furnished;

    /// What the colours depend on besides the date.
    private record ColourKey(MapStyle style, boolean overBaseMap, boolean patterns) {
        static ColourKey of(MapFrame frame) {
            return new ColourKey(frame.style(), frame.overBaseMap(), frame.shows(Layer.PATTERNS));
        }
    }

    /// Works the ground out by itself when the first frame with a layer that needs it is painted.
    /// Else as below.
    public FramePainter(DataPackage pack) {
        this(pack, () -> Coverage.of(pack));
    }

    /// Projects the outlines, once: the package's geometry must not change afterwards.
    ///
    /// @param coverage the package's ground, asked for when the first frame with a layer that needs
    ///   it is painted, and never again
    public FramePainter(DataPackage pack, Supplier<Coverage> coverage) {
        this(new DrawnPackage(pack), coverage);
    }

    /// Likewise, of a package whose outlines are projected already.
    public FramePainter(DrawnPackage drawn, Supplier<Coverage> coverage) {
        pack = drawn.pack();
        districts = drawn.outlines();
        shapes = new DistrictShapes(districts);
        LabelAnchors anchors = new LabelAnchors(pack.districts());
        grounds = new GroundPainter(pack, districts, anchors, letters, sprites);
        outlines = new Outlines(shapes, new SupposedOutline(districts));
        incidents = new IncidentLayer(anchors);
        findings = new FindingsPainter(coverage, shapes, anchors, incidents, sprites, letters);
        legends = drawn.legends();
    }

    /// Paints every pixel of a frame: the map, and the furniture over it.
    ///
    /// @param pixels premultiplied `0xAARRGGBB`, row by row from the top, at least `deviceWidth ·
    ///   deviceHeight` of them
    /// @throws IllegalArgumentException if the array is too short, or the control map is that of
    ///   another package
    public void paint(MapFrame frame, int[] pixels) {
        paintMap(frame, pixels);
        Furniture furniture = prepare(frame, pixels);
        Viewport viewport = frame.viewport();
        grounds.of(frame, furniture).furniture().blend(pixels, viewport.deviceWidth());
        drawMoving(furniture, new Surface(pixels, viewport));
    }

    /// Paints every pixel of a frame but its furniture: what moves when the map is moved. Room is
    /// left for the furniture as in [#paint]. Parameters and errors as there.
    public void paintMap(MapFrame frame, int[] pixels) {
        Furniture furniture = prepare(frame, pixels);
        Ground ground = grounds.of(frame, furniture);
        colours.show(Looks.of(frame, palette));
        OverlayStack stack = stack(frame, ground, furniture);
        paintDistricts(frame, ground, stack, outlined(frame), pixels);
        paintIncidents(frame, ground, furniture, pixels);
    }

    /// Paints the furniture of a frame (legend, date, scale bar and so on) on transparent pixels:
    /// what stands still when the map is moved. Over the picture of [#paintMap] it makes that of
    /// [#paint]. Parameters and errors as there.
    public void paintFurniture(MapFrame frame, int[] pixels) {
        Furniture furniture = prepare(frame, pixels);
        Viewport viewport = frame.viewport();
        Arrays.fill(pixels, 0);
        grounds.of(frame, furniture).furniture().copy(pixels, viewport.deviceWidth());
        drawMoving(furniture, new Surface(pixels, viewport));
    }

    /// Paints the furniture of a frame, as [#paintFurniture] does, in its own areas alone.
    ///
    /// @return where the legend is; empty if it is not shown
    public Optional<Box> paintFurniture(MapFrame frame, PaintedFurniture painted) {
        Furniture furniture = prepare(frame);
        StillFurniture still = grounds.of(frame, furniture).furniture();
        List<Surface> surfaces = painted.surfaces(still, frame.viewport().pixelScale());
        for (int i = 0; i < surfaces.size(); i++) {
            List<Integer> within = still.parts().get(i).pieces();
            sprites.draw(
                    surfaces.get(i),
                    pen -> within.forEach(it -> furniture.pieces().get(it).drawMoving(pen)));
        }
        return furniture.legend();
    }

    private void drawMoving(Furniture furniture, Surface surface) {
        sprites.draw(surface, pen -> furniture.pieces().forEach(piece -> piece.drawMoving(pen)));
    }

    /// Paints a map as [#paintMap] does, where the last one was painted: what is the same in both
    /// is left as it is.
    public void paintMap(MapFrame frame, PaintedPixels map) {
        Viewport viewport = frame.viewport();
        int[] pixels = map.pixels(viewport);
        Furniture furniture = prepare(frame, pixels);
        Ground ground = grounds.of(frame, furniture);
        OverlayStack stack = stack(frame, ground, furniture);
        List<Rectangle> outlined = outlined(frame);
        Touched touched = map.touched();
        List<Rectangle> badges = badges(frame, ground, furniture);
        boolean inLayers = isInLayers(frame, outlined);
        List<Overlay> all = inLayers ? List.of() : stack.all();
        boolean again = !inLayers && map.standing().serves(ground.fill(), colours, all);
        int[] changed = colours.show(Looks.of(frame, palette));
        if (again && changed.length < districts.size() * WORTH_PATCHING) {
            Patches patches = new Patches(ground.fill(), colours, pixels, all);
            patches.paint(changed, touched);
            map.standing().marks().forEach(patches::paint);
            badges.forEach(patches::paint);
            paintOutlined(frame, ground, stack, outlined, pixels);
            Stream.of(map.standing().marks(), badges, outlined)
                    .flatMap(List::stream)
                    .forEach(touched::area);
        } else {
            touched.all();
            paintDistricts(frame, ground, stack, outlined, pixels);
        }
        paintIncidents(frame, ground, furniture, pixels);
        List<Rectangle> marks = Stream.concat(outlined.stream(), badges.stream()).toList();
        map.stand(
                inLayers
                        ? PaintedPixels.Standing.NOTHING
                        : new PaintedPixels.Standing(
                                ground.fill(), colours, colours.showings(), all, marks));
    }

    /// Where the hovered and the selected district are; no two areas have a pixel in common.
    private List<Rectangle> outlined(MapFrame frame) {
        return DeviceAreas.apart(DeviceAreas.of(outlines.boxes(frame), frame.viewport()));
    }

    private List<Rectangle> badges(MapFrame frame, Ground ground, Furniture furniture) {
        return frame.shows(Layer.INCIDENTS)
                ? DeviceAreas.of(
                        incidents.boxes(frame, ground.labels(), furniture.boxes()).stream()
                                .map(it -> it.grown(BADGE_EDGE_PX))
                                .toList(),
                        frame.viewport())
                : List.of();
    }

    private OverlayStack stack(MapFrame frame, Ground ground, Furniture furniture) {
        return new OverlayStack(
                ground.lines(),
                () -> grounds.names(frame, ground),
                () -> grounds.linesAndNames(frame, ground),
                findings.lines(frame, ground.labels(), furniture),
                findings.plates(frame, ground.labels(), furniture));
    }

    /// @param outlined where the hovered and the selected district are
    private void paintDistricts(
            MapFrame frame,
            Ground ground,
            OverlayStack stack,
            List<Rectangle> outlined,
            int[] pixels) {
        if (isInLayers(frame, outlined)) {
            ground.fill().paint(colours, pixels, stack.below());
            sprites.draw(new Surface(pixels, frame.viewport()), pen -> outlines.paint(frame, pen));
            Overlay.blend(stack.above(), pixels);
        } else {
            ground.fill().paint(colours, pixels, stack.all());
            paintOutlined(frame, ground, stack, outlined, pixels);
        }
    }

    /// Whether outlines reach over so much of a picture that all of it is painted layer by layer.
    ///
    /// @param outlined where the hovered and the selected district are
    private static boolean isInLayers(MapFrame frame, List<Rectangle> outlined) {
        Viewport viewport = frame.viewport();
        double area = outlined.stream().mapToDouble(it -> (double) it.width * it.height).sum();
        return SupposedOutline.isNeeded(frame.control())
                || area > WORTH_PATCHING * viewport.deviceWidth() * viewport.deviceHeight();
    }

    /// Paints the areas of outlines anew, with the outlines between what lies below and above them.
    private void paintOutlined(
            MapFrame frame,
            Ground ground,
            OverlayStack stack,
            List<Rectangle> outlined,
            int[] pixels) {
        if (outlined.isEmpty()) {
            return;
        }
        Viewport viewport = frame.viewport();
        Patches below = new Patches(ground.fill(), colours, pixels, stack.below());
        List<Overlay> above = stack.above();
        for (Rectangle area : outlined) {
            below.paint(area);
            sprites.draw(
                    new Surface(pixels, viewport),
                    pen -> {
                        pen.graphics().clip(DeviceAreas.logical(area, viewport));
                        outlines.paint(frame, pen);
                    });
            Patches.blend(above, pixels, viewport.deviceWidth(), area);
        }
    }

    /// The corridors that a frame marks, the one that would cut off most ground first; none if the
    /// layer is not shown.
    public List<Corridor> corridors(MapFrame frame) {
        return findings.corridors(frame);
    }

    /// The frame as an image of its device size, premultiplied ARGB.
    public BufferedImage image(MapFrame frame) {
        int width = frame.viewport().deviceWidth();
        int height = frame.viewport().deviceHeight();
        int[] pixels = new int[width * height];
        paint(frame, pixels);
        return Canvas.image(pixels, width, height);
    }

    /// Draws a frame as shapes, for pictures that are not made of pixels.
    ///
    /// @param graphics in logical pixels
    public void paint(MapFrame frame, Graphics2D graphics) {
        Furniture furniture = prepare(frame);
        Viewport viewport = frame.viewport();
        Pen pen = new Pen(graphics, letters, new ShapeInk(graphics, letters));
        if (!frame.overBaseMap()) {
            pen.fill(
                    new Rectangle2D.Double(0, 0, viewport.widthPx(), viewport.heightPx()),
                    frame.style().ground());
        }
        Looks looks = Looks.of(frame, palette);
        for (int d = 0; d < districts.size(); d++) {
            pen.hatch(shapes.outline(d, viewport), looks.look(looks.key(d)));
        }
        grounds.paintLines(frame, pen);
        findings.paintLines(frame, pen);
        outlines.paint(frame, pen);
        List<LabelLayout.Label> labels = grounds.labels(frame, furniture);
        grounds.paintNames(frame, labels, pen);
        findings.paintPlates(frame, labels, furniture, pen);
        paintIncidents(frame, furniture, labels, pen);
        furniture.pieces().forEach(piece -> piece.drawStill(pen));
        furniture.pieces().forEach(piece -> piece.drawMoving(pen));
    }

    private void paintIncidents(MapFrame frame, Ground ground, Furniture furniture, int[] pixels) {
        if (frame.shows(Layer.INCIDENTS)) {
            sprites.draw(
                    new Surface(pixels, frame.viewport()),
                    pen -> incidents.paint(frame, ground.labels(), furniture.boxes(), pen));
        }
    }

    private void paintIncidents(
            MapFrame frame, Furniture furniture, List<LabelLayout.Label> labels, Pen pen) {
        if (frame.shows(Layer.INCIDENTS)) {
            incidents.paint(frame, labels, furniture.boxes(), pen);
        }
    }

    private Furniture prepare(MapFrame frame, int[] pixels) {
        Viewport viewport = frame.viewport();
        if (pixels.length < viewport.deviceWidth() * viewport.deviceHeight()) {
            throw new IllegalArgumentException("too few pixels for " + viewport);
        }
        return prepare(frame);
    }

    private Furniture prepare(MapFrame frame) {
        if (frame.control().size() != districts.size()) {
            throw new IllegalArgumentException("the control map is that of another package");
        }
        ColourKey key = ColourKey.of(frame);
        if (!key.equals(colourKey)) {
            palette = new Palette(pack.actors(), key.style(), key.overBaseMap(), key.patterns());
            int ground = key.overBaseMap() ? 0 : Pixels.premultiplied(key.style().ground());
            colours = new DistrictColours(districts.size(), ground);
            colourKey = key;
        }
        if (frame != furnished) {
            furniture = Furniture.of(frame, letters, () -> legends.rows(frame, palette));
            furnished = frame;
        }
        return furniture;
    }
}
