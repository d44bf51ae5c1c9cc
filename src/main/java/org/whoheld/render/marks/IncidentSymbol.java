package org.whoheld.render.marks;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import org.whoheld.core.Incident;

/// The symbol of each type of incident, as one filled shape in a square from (0, 0) to (16, 16), to
/// be read at the size of a word: burst, person, way out of a house, bus, pause.
public final class IncidentSymbol {
    /// Side of the square that shapes are drawn in.
    public static final double SIZE = 16;

    private IncidentSymbol() {}

    /// A new shape; filled by the even-odd rule.
    public static Shape of(Incident.Type type) {
        return switch (type) {
            case STRIKE -> burst();
            case CASUALTIES -> person();
            case DISPLACEMENT -> wayOut();
            case EVACUATION -> bus();
            case CEASEFIRE -> pause();
        };
    }

    private static Shape burst() {
        Path2D star = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        int points = 8;
        for (int i = 0; i < 2 * points; i++) {
            double radius = i % 2 == 1 ? 2.6 : i % 4 == 0 ? 7 : 5;
            double angle = Math.PI * i / points - Math.PI / 2;
            double x = round(8 + radius * Math.cos(angle));
            double y = round(8 + radius * Math.sin(angle));
            if (i == 0) {
                star.moveTo(x, y);
            } else {
                star.lineTo(x, y);
            }
        }
        star.closePath();
        return star;
    }

    private static double round(double coordinate) {
        return Math.round(coordinate * 100) / 100.0;
    }

    private static Shape person() {
        Path2D shape = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        shape.append(new Ellipse2D.Double(5.5, 1.8, 5, 5), false);
        Path2D shoulders = new Path2D.Double();
        shoulders.moveTo(2.8, 14);
        shoulders.curveTo(2.8, 9.6, 5, 7.8, 8, 7.8);
        shoulders.curveTo(11, 7.8, 13.2, 9.6, 13.2, 14);
        shoulders.closePath();
        shape.append(shoulders, false);
        return shape;
    }

    private static Shape wayOut() {
        Path2D shape = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        polygon(
                shape, 1, 7.4, 5.4, 2.6, 9.8, 7.4, 8.6, 7.4, 8.6, 8.6, 5, 8.6, 5, 13.4, 2.2, 13.4,
                2.2, 7.4);
        polygon(shape, 6.4, 10.1, 11, 10.1, 11, 7.8, 15.2, 11.2, 11, 14.6, 11, 12.3, 6.4, 12.3);
        return shape;
    }

    private static void polygon(Path2D path, double... xy) {
        path.moveTo(xy[0], xy[1]);
        for (int i = 2; i < xy.length; i += 2) {
            path.lineTo(xy[i], xy[i + 1]);
        }
        path.closePath();
    }

    private static Shape bus() {
        Area bus = new Area(new RoundRectangle2D.Double(1.2, 3.4, 13.6, 8.4, 2.6, 2.6));
        for (double x : new double[] {2.8, 6.6, 10.4}) {
            bus.subtract(new Area(new Rectangle2D.Double(x, 5, 2.8, 2.8)));
        }
        for (double x : new double[] {2.9, 9.5}) {
            bus.add(new Area(new Ellipse2D.Double(x, 10.2, 3.6, 3.6)));
        }
        return bus;
    }

    private static Shape pause() {
        Path2D shape = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        shape.append(new Rectangle2D.Double(3.6, 2.8, 3.2, 10.4), false);
        shape.append(new Rectangle2D.Double(9.2, 2.8, 3.2, 10.4), false);
        return shape;
    }

    public static Shape at(Incident.Type type, double centreX, double centreY, double size) {
        double scale = size / SIZE;
        return new AffineTransform(scale, 0, 0, scale, centreX - size / 2, centreY - size / 2)
                .createTransformedShape(of(type));
    }
}
