package org.whoheld.render.marks;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.util.List;
import java.util.OptionalInt;
import org.locationtech.jts.geom.LineString;
import org.whoheld.analysis.Pocket;
import org.whoheld.render.names.LabelAnchors;
import org.whoheld.render.style.MapStyle;
import org.whoheld.render.style.Pixels;
import org.whoheld.render.surface.Pen;
import org.whoheld.render.view.Box;
import org.whoheld.render.view.DistrictShapes;
import org.whoheld.render.view.GeometryPath;
import org.whoheld.render.view.PixelGrid;
import org.whoheld.render.view.Viewport;

/// Draws the parts that an actor's ground falls into: a band of the actor's colour, made stronger,
/// along the inner side of a part's outline, so that parts that touch keep a band each. An
/// encircled part has a row of short strokes that point inwards, as maps of terrain draw what lies
/// enclosed.
public final class PocketLayer {
    private static final double BAND_PX = 5;
    private static final double LINE_PX = 1.6;
    private static final double TEETH_PX = 7;
    private static final double TOOTH_PX = 1.5;
    private static final double TEETH_APART_PX = 8;
    private static final double BAND_STRENGTH = 0.75;

    /// How far the actor's colour is moved towards the ink.
    private static final double TOWARDS_INK = 0.42;

    /// A part that is smaller on the picture has no label.
    private static final double LEAST_LABELLED_PX = 8;

    private static final int MOST_LABELS = 16;

    /// The label of a part that is smaller than this, from side to side, does not lie over it.
    private static final double SMALL_PX = 110;

    private PocketLayer() {}

    /// A part that is marked.
    ///
    /// @param edge indices of its districts along the outline
    /// @param largest indices of some of its districts, the largest first
    record Drawn(
            Pocket pocket, List<LineString> outline, List<Integer> edge, List<Integer> largest) {}

    public static void paint(
            List<Drawn> pockets,
            DistrictShapes shapes,
            Viewport viewport,
            MapStyle style,
            Pen pen) {
        for (Drawn drawn : pockets) {
            Path2D outline = new Path2D.Double();
            drawn.outline().forEach(line -> outline.append(GeometryPath.of(line, viewport), false));
            Path2D inside = new Path2D.Double(Path2D.WIND_EVEN_ODD);
            for (int district : drawn.edge()) {
                inside.append(shapes.outline(district, viewport), false);
            }
            draw(
                    outline,
                    inside,
                    drawn.pocket().actor().rgb(),
                    drawn.pocket().encircled(),
                    style,
                    pen);
        }
    }

    private static void draw(
            Shape outline, Shape inside, int rgb, boolean encircled, MapStyle style, Pen pen) {
        int colour = Pixels.mix(0xFF000000 | rgb, style.text().ink(), TOWARDS_INK);
        Graphics2D graphics = pen.graphics();
        Shape before = graphics.getClip();
        graphics.clip(inside);
        pen.stroke(outline, Pixels.faded(colour, BAND_STRENGTH), 2 * BAND_PX);
        if (encircled) {
            pen.stroke(teeth(outline), style.text().ink(), TOOTH_PX);
        }
        graphics.setClip(before);
        pen.stroke(outline, encircled ? style.text().ink() : colour, LINE_PX);
    }

    /// Short lines across a line.
    private static Shape teeth(Shape line) {
        Path2D teeth = new Path2D.Double();
        double[] point = new double[6];
        double x = 0;
        double y = 0;
        double startX = 0;
        double startY = 0;
        double ahead = TEETH_APART_PX / 2;
        for (PathIterator it = line.getPathIterator(null); !it.isDone(); it.next()) {
            int kind = it.currentSegment(point);
            if (kind == PathIterator.SEG_MOVETO) {
                startX = point[0];
                startY = point[1];
                ahead = TEETH_APART_PX / 2;
            } else {
                double toX = kind == PathIterator.SEG_CLOSE ? startX : point[0];
                double toY = kind == PathIterator.SEG_CLOSE ? startY : point[1];
                double length = Math.hypot(toX - x, toY - y);
                double alongX = (toX - x) / length;
                double alongY = (toY - y) / length;
                for (; ahead < length; ahead += TEETH_APART_PX) {
                    double middleX = x + ahead * alongX;
                    double middleY = y + ahead * alongY;
                    teeth.moveTo(middleX - alongY * TEETH_PX, middleY + alongX * TEETH_PX);
                    teeth.lineTo(middleX + alongY * TEETH_PX, middleY - alongX * TEETH_PX);
                }
                ahead -= length;
                point[0] = toX;
                point[1] = toY;
            }
            x = point[0];
            y = point[1];
        }
        return teeth;
    }

    /// A part as it looks, filling a box.
    static void drawSample(Box box, int rgb, boolean encircled, MapStyle style, Pen pen) {
        pen.fill(box.rectangle(), Pixels.faded(0xFF000000 | rgb, style.fills().strength()));
        draw(box.rectangle(), box.rectangle(), rgb, encircled, style, pen);
    }

    /// Asks for the labels of all parts: whose, which, how large, and whether it is encircled.
    public static void label(
            List<Drawn> pockets,
            LabelAnchors anchors,
            DistrictShapes shapes,
            Viewport viewport,
            FindingWords words,
            PlateLayout plates) {
        pockets.stream()
                .filter(it -> isSeen(it, viewport))
                .limit(MOST_LABELS)
                .forEach(it -> {
                    List<Integer> districts = it.pocket().districts();
                    plates.inside(
                            words.pocket(it.pocket()),
                            OptionalInt.of(it.pocket().actor().rgb()),
                            it.largest().stream()
                                    .map(anchors::of)
                                    .map(place -> point(place, viewport))
                                    .toList(),
                            point ->
                                    districts.stream()
                                            .anyMatch(d ->
                                                    shapes.holds(
                                                            d,
                                                            point.getX(),
                                                            point.getY(),
                                                            viewport)),
                            clearance(bounds(it, viewport)));
                });
    }

    private static double clearance(Box bounds) {
        double across = Math.max(bounds.width(), bounds.height());
        return across < SMALL_PX ? across / 2 : 0;
    }

    private static Point2D point(double[] place, Viewport viewport) {
        PixelGrid grid = viewport.grid();
        return new Point2D.Double(grid.xPx(place[0]), grid.yPx(place[1]));
    }

    private static boolean isSeen(Drawn drawn, Viewport viewport) {
        Box bounds = bounds(drawn, viewport);
        return Math.min(bounds.width(), bounds.height()) >= LEAST_LABELLED_PX
                && bounds.meets(new Box(0, 0, viewport.widthPx(), viewport.heightPx()));
    }

    private static Box bounds(Drawn drawn, Viewport viewport) {
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (LineString line : drawn.outline()) {
            var envelope = line.getEnvelopeInternal();
            left = Math.min(left, viewport.xPx(envelope.getMinX()));
            right = Math.max(right, viewport.xPx(envelope.getMaxX()));
            top = Math.min(top, viewport.yPx(envelope.getMaxY()));
            bottom = Math.max(bottom, viewport.yPx(envelope.getMinY()));
        }
        return new Box(left, top, right - left, bottom - top);
    }
}
