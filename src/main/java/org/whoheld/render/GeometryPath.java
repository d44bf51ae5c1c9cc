package org.whoheld.render;

import java.awt.geom.Path2D;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

/// Makes shapes, in the logical pixels of a viewport, of geometries in longitude and latitude.
final class GeometryPath {
    private GeometryPath() {}

    /// Lines open, polygons closed; points are left out.
    static Path2D of(Geometry geometry, Viewport viewport) {
        Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            switch (geometry.getGeometryN(i)) {
                case LineString line -> add(line, false, viewport, path);
                case Polygon polygon -> {
                    add(polygon.getExteriorRing(), true, viewport, path);
                    for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                        add(polygon.getInteriorRingN(hole), true, viewport, path);
                    }
                }
                default -> {}
            }
        }
        return path;
    }

    private static void add(LineString line, boolean closed, Viewport viewport, Path2D path) {
        if (line.isEmpty()) {
            return;
        }
        Coordinate[] coordinates = line.getCoordinates();
        path.moveTo(viewport.xPx(coordinates[0].x), viewport.yPx(coordinates[0].y));
        for (int i = 1; i < coordinates.length - (closed ? 1 : 0); i++) {
            path.lineTo(viewport.xPx(coordinates[i].x), viewport.yPx(coordinates[i].y));
        }
        if (closed) {
            path.closePath();
        }
    }
}
