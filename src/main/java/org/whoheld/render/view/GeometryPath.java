package org.whoheld.render.view;

import java.awt.geom.Path2D;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

/// Makes shapes, in the logical pixels of a viewport, of geometries in longitude and latitude.
public final class GeometryPath {
    private GeometryPath() {}

    /// Lines open, polygons closed; points are left out.
    public static Path2D of(Geometry geometry, Viewport viewport) {
        PixelGrid grid = viewport.grid();
        Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            switch (geometry.getGeometryN(i)) {
                case LineString line -> add(line, false, grid, path);
                case Polygon polygon -> {
                    add(polygon.getExteriorRing(), true, grid, path);
                    for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                        add(polygon.getInteriorRingN(hole), true, grid, path);
                    }
                }
                default -> {}
            }
        }
        return path;
    }

    private static void add(LineString line, boolean closed, PixelGrid grid, Path2D path) {
        if (line.isEmpty()) {
            return;
        }
        Coordinate[] coordinates = line.getCoordinates();
        path.moveTo(x(coordinates[0], grid), y(coordinates[0], grid));
        for (int i = 1; i < coordinates.length - (closed ? 1 : 0); i++) {
            path.lineTo(x(coordinates[i], grid), y(coordinates[i], grid));
        }
        if (closed) {
            path.closePath();
        }
    }

    private static double x(Coordinate lonLat, PixelGrid grid) {
        return grid.xPx(Viewport.worldX(lonLat.x));
    }

    private static double y(Coordinate lonLat, PixelGrid grid) {
        return grid.yPx(Viewport.worldY(lonLat.y));
    }
}
