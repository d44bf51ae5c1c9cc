package org.whoheld.io.geojson;

import java.util.stream.IntStream;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.impl.PackedCoordinateSequence;

/// An outline to be kept: 16 bytes a position, where JTS takes 44 as long as it works on one.
final class PackedOutline {
    private PackedOutline() {}

    /// The same polygon or polygons; anything else as it is.
    static Geometry of(Geometry geometry) {
        GeometryFactory factory = geometry.getFactory();
        return switch (geometry) {
            case Polygon polygon -> polygon(polygon, factory);
            case MultiPolygon polygons ->
                    factory.createMultiPolygon(
                            IntStream.range(0, polygons.getNumGeometries())
                                    .mapToObj(i -> (Polygon) polygons.getGeometryN(i))
                                    .map(part -> polygon(part, factory))
                                    .toArray(Polygon[]::new));
            default -> geometry;
        };
    }

    private static Polygon polygon(Polygon polygon, GeometryFactory factory) {
        LinearRing[] holes = new LinearRing[polygon.getNumInteriorRing()];
        for (int i = 0; i < holes.length; i++) {
            holes[i] = ring(polygon.getInteriorRingN(i), factory);
        }
        return factory.createPolygon(ring(polygon.getExteriorRing(), factory), holes);
    }

    private static LinearRing ring(LinearRing ring, GeometryFactory factory) {
        CoordinateSequence positions = ring.getCoordinateSequence();
        double[] lonLatDegrees = new double[2 * positions.size()];
        for (int i = 0; i < positions.size(); i++) {
            lonLatDegrees[2 * i] = positions.getX(i);
            lonLatDegrees[2 * i + 1] = positions.getY(i);
        }
        return factory.createLinearRing(new PackedCoordinateSequence.Double(lonLatDegrees, 2, 0));
    }
}
