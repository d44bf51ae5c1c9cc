package org.whoheld.render.names;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.locationtech.jts.algorithm.construct.MaximumInscribedCircle;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.whoheld.core.District;
import org.whoheld.render.view.Viewport;

/// Where a district's name may stand, and which districts are named first. A district's places are
/// worked out when it is first large enough to be named.
public final class LabelAnchors {
    /// World coordinates of one city differ in the fifth place: enlarged so that no tolerance of
    /// the geometry library gets in the way.
    private static final double ENLARGED = 1e6;

    /// Share of the largest circle's radius that must be free around the balance point.
    private static final double ENOUGH_ROOM = 0.7;

    private final List<District> districts;
    private final List<Integer> largestFirst;
    private final double[][] places;

    public LabelAnchors(List<District> districts) {
        this.districts = districts;
        this.places = new double[districts.size()][];
        double[] areas =
                districts.stream().mapToDouble(district -> district.geometry().getArea()).toArray();
        largestFirst =
                IntStream.range(0, areas.length)
                        .boxed()
                        .sorted((a, b) -> Double.compare(areas[b], areas[a]))
                        .toList();
    }

    /// Indices of all districts.
    List<Integer> largestFirst() {
        return largestFirst;
    }

    /// Works the places of districts out, on all processors, where they are not known: a thousand
    /// take half a second on one in a fresh process.
    void find(List<Integer> wanted) {
        wanted.parallelStream().forEach(this::of);
    }

    /// World coordinates x, y, x, y, … of places for the name, the best first: the district's
    /// balance point if there is room around it, the middle of the largest circle in the district,
    /// the middle of its widest row.
    public double[] of(int district) {
        if (places[district] == null) {
            places[district] = find(districts.get(district).geometry());
        }
        return places[district];
    }

    private static double[] find(Geometry lonLat) {
        Geometry world = lonLat.copy();
        world.apply(new ToWorld());
        double tolerance = Math.sqrt(world.getArea()) / 25;
        if (!(tolerance > 0)) {
            return inOrder(world.getInteriorPoint().getCoordinate());
        }
        MaximumInscribedCircle circle = new MaximumInscribedCircle(world, tolerance);
        Coordinate middle = circle.getCenter().getCoordinate();
        Coordinate row = world.getInteriorPoint().getCoordinate();
        Point balance = world.getCentroid();
        // In a long district many circles are as large; the eye expects the name in the middle.
        boolean isRoomy =
                world.contains(balance)
                        && world.getBoundary().distance(balance)
                                > ENOUGH_ROOM * circle.getRadiusLine().getLength();
        return isRoomy
                ? inOrder(balance.getCoordinate(), middle, row)
                : inOrder(middle, row, balance.getCoordinate());
    }

    private static double[] inOrder(Coordinate... places) {
        return Arrays.stream(places)
                .flatMapToDouble(it -> DoubleStream.of(it.x / ENLARGED, it.y / ENLARGED))
                .toArray();
    }

    private static final class ToWorld implements CoordinateSequenceFilter {
        @Override
        public void filter(CoordinateSequence sequence, int i) {
            sequence.setOrdinate(i, 0, Viewport.worldX(sequence.getX(i)) * ENLARGED);
            sequence.setOrdinate(i, 1, Viewport.worldY(sequence.getY(i)) * ENLARGED);
        }

        @Override
        public boolean isDone() {
            return false;
        }

        @Override
        public boolean isGeometryChanged() {
            return true;
        }
    }
}
