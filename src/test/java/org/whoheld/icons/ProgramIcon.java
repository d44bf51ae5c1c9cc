package org.whoheld.icons;

import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;

/// The program's icon in a square from (0, 0) to (64, 64): districts in two colours, one of them
/// hatched, and the slider of the timeline under them.
final class ProgramIcon {
    static final int SIZE = 64;

    private static final int GROUND = 0xFFF4F1EA;
    private static final int RED = 0xFFAF5D4B;
    private static final int GREEN = 0xFF5FACA3;
    private static final int INK = 0xFF2B2722;
    private static final int ACCENT = 0xFF1B4FD8;

    /// @param argb of the filling
    record Part(Shape shape, int argb) {}

    private ProgramIcon() {}

    /// From the ground up.
    static List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(new RoundRectangle2D.Double(0, 0, 64, 64, 14, 14), GROUND));
        parts.add(new Part(polygon(6, 7, 58, 7, 58, 46, 6, 46), INK));
        parts.add(new Part(polygon(8, 9, 27, 9, 23, 27, 8, 24), RED));
        parts.add(new Part(polygon(29.2, 9, 56, 9, 56, 22, 25.4, 26.4), GREEN));
        Path2D contested = polygon(8, 26.2, 23, 29.2, 28, 44, 8, 44);
        parts.add(new Part(contested, RED));
        parts.add(new Part(hatch(contested), GREEN));
        parts.add(new Part(polygon(25.4, 28.6, 56, 24.2, 56, 44, 30.4, 44), GREEN));
        parts.add(new Part(new RoundRectangle2D.Double(6, 53, 52, 4, 4, 4), INK));
        parts.add(new Part(new Ellipse2D.Double(31.5, 47.5, 15, 15), GROUND));
        parts.add(new Part(new Ellipse2D.Double(33, 49, 12, 12), ACCENT));
        return parts;
    }

    private static Shape hatch(Shape district) {
        Area stripes = new Area();
        for (double x = -32; x < 64; x += 9) {
            stripes.add(new Area(polygon(x + 36, 12, x + 40.5, 12, x + 4.5, 48, x, 48)));
        }
        stripes.intersect(new Area(district));
        return stripes;
    }

    private static Path2D polygon(double... xy) {
        Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        path.moveTo(xy[0], xy[1]);
        for (int i = 2; i < xy.length; i += 2) {
            path.lineTo(xy[i], xy[i + 1]);
        }
        path.closePath();
        return path;
    }
}
