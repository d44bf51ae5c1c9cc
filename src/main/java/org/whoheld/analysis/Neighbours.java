package org.whoheld.analysis;

import java.util.Comparator;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.GeometryTransformer;
import org.locationtech.jts.operation.distance.DistanceOp;
import org.whoheld.analysis.DistrictGraph.Border;

/// How districts lie to each other.
public final class Neighbours {
    private Neighbours() {}

    /// How one district lies to another.
    ///
    /// @param other index of the other district
    /// @param sharedMetres length of the border that they share; 0 if they are no neighbours
    /// @param distanceMetres of the shortest way between their outlines; 0 if they touch, be it at
    ///   a corner
    public record Relation(int other, double sharedMetres, double distanceMetres) {}

    /// The neighbours of a district, the one with the longest shared border first.
    public static List<Relation> of(int district, Coverage coverage) {
        return coverage.graph().borders(district).stream()
                .filter(border -> !border.isOuter())
                .map(border -> new Relation(border.beyond(district), border.lengthMetres(), 0))
                .sorted(Comparator.comparingDouble(relation -> -relation.sharedMetres()))
                .toList();
    }

    /// How a district lies to any other.
    public static Relation between(int district, int other, Coverage coverage) {
        double shared =
                coverage.graph().borders(district).stream()
                        .filter(border -> !border.isOuter() && border.beyond(district) == other)
                        .mapToDouble(Border::lengthMetres)
                        .sum();
        return new Relation(other, shared, distance(district, other, coverage));
    }

    /// Looked for in the plane about the middle of the two, with the error that [LocalPlane] tells.
    private static double distance(int district, int other, Coverage coverage) {
        Geometry a = coverage.districts().get(district).geometry();
        Geometry b = coverage.districts().get(other).geometry();
        var both = a.getEnvelopeInternal().copy();
        both.expandToInclude(b.getEnvelopeInternal());
        LocalPlane plane = LocalPlane.around(both);
        Coordinate[] ends = DistanceOp.nearestPoints(projected(a, plane), projected(b, plane));
        return Geodesy.metres(plane.toLonLat(ends[0]), plane.toLonLat(ends[1]));
    }

    private static Geometry projected(Geometry geometry, LocalPlane plane) {
        return new GeometryTransformer() {
            @Override
            protected CoordinateSequence transformCoordinates(
                    CoordinateSequence lonLat, Geometry parent) {
                Coordinate[] points = lonLat.toCoordinateArray();
                Coordinate[] projected = new Coordinate[points.length];
                for (int i = 0; i < points.length; i++) {
                    projected[i] = plane.toPlane(points[i]);
                }
                return createCoordinateSequence(projected);
            }
        }.transform(geometry);
    }
}
