package org.whoheld.render.marks;

import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.OptionalInt;
import org.whoheld.analysis.Gap;
import org.whoheld.render.style.MapStyle;
import org.whoheld.render.surface.Pen;
import org.whoheld.render.view.Box;
import org.whoheld.render.view.Viewport;

/// Draws the shortest ways between parts as one draws a measure: a straight line with a stroke
/// across each end. It lies over names, which it may cross, so that it is never hidden by one.
public final class GapLayer {
    private static final double LINE_PX = 2;
    private static final double CASING_PX = 3;
    private static final double END_PX = 6;

    /// A gap that is shorter on the picture is not drawn: its ends would touch.
    private static final double LEAST_PX = 5;

    private GapLayer() {}

    /// Those that are long enough to be seen.
    public static List<Gap> seen(List<Gap> gaps, Viewport viewport) {
        Box picture = new Box(0, 0, viewport.widthPx(), viewport.heightPx());
        return gaps.stream()
                .filter(gap -> {
                    Line2D line = line(gap, viewport);
                    return line.getP1().distance(line.getP2()) >= LEAST_PX
                            && line.intersects(picture.rectangle());
                })
                .toList();
    }

    public static void paint(List<Gap> gaps, Viewport viewport, MapStyle style, Pen pen) {
        for (Gap gap : gaps) {
            draw(line(gap, viewport), style, pen);
        }
    }

    private static void draw(Line2D line, MapStyle style, Pen pen) {
        Path2D path = new Path2D.Double(line);
        double length = line.getP1().distance(line.getP2());
        double acrossX = (line.getY1() - line.getY2()) / length * END_PX;
        double acrossY = (line.getX2() - line.getX1()) / length * END_PX;
        addStroke(line.getX1(), line.getY1(), acrossX, acrossY, path);
        addStroke(line.getX2(), line.getY2(), acrossX, acrossY, path);
        pen.stroke(path, style.text().halo() | 0xFF000000, LINE_PX + CASING_PX);
        pen.stroke(path, style.text().ink(), LINE_PX);
    }

    private static void addStroke(double x, double y, double dx, double dy, Path2D path) {
        path.moveTo(x - dx, y - dy);
        path.lineTo(x + dx, y + dy);
    }

    private static Line2D line(Gap gap, Viewport viewport) {
        return new Line2D.Double(
                viewport.xPx(gap.start().x),
                viewport.yPx(gap.start().y),
                viewport.xPx(gap.end().x),
                viewport.yPx(gap.end().y));
    }

    /// The line as it looks, across the middle of a box.
    static void drawSample(Box box, MapStyle style, Pen pen) {
        double y = box.y() + box.height() / 2;
        draw(new Line2D.Double(box.x() + 3, y, box.right() - 3, y), style, pen);
    }

    /// Asks for the lengths, beside the lines.
    public static void label(
            List<Gap> gaps, Viewport viewport, FindingWords words, PlateLayout plates) {
        gaps.forEach(gap -> plates.keepClearOf(line(gap, viewport)));
        for (Gap gap : gaps) {
            plates.besideLine(
                    words.length(gap.lengthMetres()),
                    OptionalInt.of(gap.actor().rgb()),
                    line(gap, viewport));
        }
    }
}
