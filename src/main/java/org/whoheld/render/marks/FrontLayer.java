package org.whoheld.render.marks;

import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Coordinate;
import org.whoheld.analysis.Frontlines.Front;
import org.whoheld.analysis.Frontlines.Stretch;
import org.whoheld.render.style.MapStyle;
import org.whoheld.render.surface.Pen;
import org.whoheld.render.view.Box;
import org.whoheld.render.view.GeometryPath;
import org.whoheld.render.view.Viewport;

/// Draws where the ground of one actor meets that of another: a strong line in the ink of names,
/// which none of the actors' colours is, on a casing that parts it from any of them. Dashed beside
/// a district that is not surely held; thin between actors that are not named as hostile.
public final class FrontLayer {
    private static final double HOSTILE_PX = 3.6;
    private static final double OTHER_PX = 1.8;
    private static final double CASING_PX = 2.6;
    private static final float[] DASHES_PX = {8, 4.5f};

    /// One label for so much of a front that is seen, up to [#MOST_LABELS].
    private static final double LABEL_EVERY_PX = 1100;

    private static final int MOST_LABELS = 3;

    /// A front that is shorter on the picture has no label.
    private static final double LEAST_LABELLED_PX = 40;

    private static final double STEP_PX = 9;

    private FrontLayer() {}

    /// A front, and its lines.
    record Drawn(Front front, List<Stretch> stretches) {
        static Drawn of(Front front) {
            return new Drawn(front, front.stretches());
        }
    }

    public static void paint(List<Drawn> fronts, Viewport viewport, MapStyle style, Pen pen) {
        draw(fronts, false, viewport, style, pen);
        draw(fronts, true, viewport, style, pen);
    }

    private static void draw(
            List<Drawn> fronts, boolean hostile, Viewport viewport, MapStyle style, Pen pen) {
        Path2D settled = new Path2D.Double();
        Path2D unsettled = new Path2D.Double();
        for (Drawn drawn : fronts) {
            if (drawn.front().hostile() == hostile) {
                for (Stretch stretch : drawn.stretches()) {
                    Path2D lines = stretch.unsettled() ? unsettled : settled;
                    lines.append(GeometryPath.of(stretch.line(), viewport), false);
                }
            }
        }
        double width = hostile ? HOSTILE_PX : OTHER_PX;
        pen.stroke(settled, style.text().halo(), width + CASING_PX);
        pen.stroke(unsettled, style.text().halo(), width + CASING_PX);
        drawCore(settled, false, hostile, style, pen);
        drawCore(unsettled, true, hostile, style, pen);
    }

    private static void drawCore(
            Shape line, boolean unsettled, boolean hostile, MapStyle style, Pen pen) {
        double width = hostile ? HOSTILE_PX : OTHER_PX;
        if (unsettled) {
            pen.dashed(line, style.text().ink(), width, DASHES_PX);
        } else {
            pen.stroke(line, style.text().ink(), width);
        }
    }

    /// The line as it looks, across the middle of a box.
    static void drawSample(Box box, boolean unsettled, boolean hostile, MapStyle style, Pen pen) {
        double y = box.y() + box.height() / 2;
        Line2D line = new Line2D.Double(box.x() + 1, y, box.right() - 1, y);
        drawCore(line, unsettled, hostile, style, pen);
    }

    /// Asks for the labels of all fronts: who meets whom, and how long the whole front is, in the
    /// middle of the longest stretches that are seen.
    ///
    /// @param words of the frame's language
    public static void label(
            List<Drawn> fronts, Viewport viewport, FindingWords words, PlateLayout plates) {
        for (Drawn drawn : fronts) {
            List<List<Point2D>> seen =
                    drawn.stretches().stream()
                            .map(it -> seen(it.line().getCoordinates(), viewport))
                            .sorted(Comparator.comparingInt(it -> -it.size()))
                            .toList();
            if (!seen.isEmpty() && seen.getFirst().size() * STEP_PX >= LEAST_LABELLED_PX) {
                label(words.front(drawn.front()), seen, plates);
            }
        }
    }

    /// @param seen points along each stretch; the longest stretch first
    private static void label(String text, List<List<Point2D>> seen, PlateLayout plates) {
        int placed = 0;
        for (List<Point2D> points : seen) {
            long labels = Math.round(points.size() * STEP_PX / LABEL_EVERY_PX);
            if (placed > 0 && labels == 0 || placed >= MOST_LABELS) {
                break;
            }
            labels = Math.clamp(labels, 1, MOST_LABELS - placed);
            for (int i = 0; i < labels; i++) {
                double wanted = (i + 0.5) / labels * points.size();
                double room = points.size() / 2.0 / labels;
                placed += plates.onLine(text, nearest(points, wanted, room)) ? 1 : 0;
            }
        }
        if (placed == 0) {
            List<Point2D> longest = seen.getFirst();
            plates.beside(text, nearest(longest, longest.size() / 2.0, longest.size()));
        }
    }

    /// The points around a place in a list, the nearest first.
    private static List<Point2D> nearest(List<Point2D> points, double wanted, double room) {
        return IntStream.range(0, points.size())
                .boxed()
                .filter(i -> Math.abs(i - wanted) <= room)
                .sorted(Comparator.comparingDouble(i -> Math.abs(i - wanted)))
                .map(points::get)
                .toList();
    }

    /// Points along what is seen of a line, [#STEP_PX] apart.
    private static List<Point2D> seen(Coordinate[] line, Viewport viewport) {
        Box picture = new Box(0, 0, viewport.widthPx(), viewport.heightPx());
        List<Point2D> points = new ArrayList<>();
        double ahead = STEP_PX / 2;
        for (int i = 0; i + 1 < line.length; i++) {
            double x = viewport.xPx(line[i].x);
            double y = viewport.yPx(line[i].y);
            double dx = viewport.xPx(line[i + 1].x) - x;
            double dy = viewport.yPx(line[i + 1].y) - y;
            double length = Math.hypot(dx, dy);
            Box around =
                    new Box(Math.min(x, x + dx), Math.min(y, y + dy), Math.abs(dx), Math.abs(dy));
            if (!picture.meets(around.grown(1))) {
                continue;
            }
            for (; ahead < length; ahead += STEP_PX) {
                Point2D point =
                        new Point2D.Double(x + dx * ahead / length, y + dy * ahead / length);
                if (picture.rectangle().contains(point)) {
                    points.add(point);
                }
            }
            ahead -= length;
        }
        return points;
    }
}
