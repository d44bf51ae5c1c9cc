package org.whoheld.bench;

import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.whoheld.render.view.Viewport;

/// A point well inside a district.
///
/// @param at longitude and latitude, degrees
/// @param clearPx how far the district's border is, in logical pixels of the viewport
record InnerPoint(Coordinate at, double clearPx) {
    /// The middle of the ground if that lies in it, or the interior point: whichever lies deeper.
    static InnerPoint of(Geometry district, Viewport viewport) {
        GeometryFactory factory = district.getFactory();
        return Stream.of(district.getCentroid(), district.getInteriorPoint())
                .map(point -> point.getCoordinate())
                .filter(at -> district.contains(factory.createPoint(at)))
                .map(at -> new InnerPoint(at, clearPx(at, district.getCoordinates(), viewport)))
                .reduce((a, b) -> a.clearPx > b.clearPx ? a : b)
                .orElseThrow();
    }

    private static double clearPx(Coordinate at, Coordinate[] ring, Viewport viewport) {
        double x = viewport.xPx(at.x);
        double y = viewport.yPx(at.y);
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i + 1 < ring.length; i++) {
            double x0 = viewport.xPx(ring[i].x) - x;
            double y0 = viewport.yPx(ring[i].y) - y;
            double dx = viewport.xPx(ring[i + 1].x) - x - x0;
            double dy = viewport.yPx(ring[i + 1].y) - y - y0;
            double share = Math.clamp(-(x0 * dx + y0 * dy) / (dx * dx + dy * dy), 0, 1);
            least = Math.min(least, Math.hypot(x0 + share * dx, y0 + share * dy));
        }
        return least;
    }
}
