package org.whoheld.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import org.locationtech.jts.algorithm.Distance;
import org.locationtech.jts.algorithm.LineIntersector;
import org.locationtech.jts.algorithm.RobustLineIntersector;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.whoheld.analysis.DistrictGraph.Border;

/// A geodesic from one place to another, and the districts that it crosses.
///
/// Worked out in the plane about its middle, where it is a straight line: cut at every district
/// border, and each piece given to the district in which its middle lies. A piece along a border
/// belongs to the first of the two districts, one along the edge of the mapped area to the district
/// there.
final class Way {
    /// Enough for 1500 km at 45° of latitude, where a geodesic bulges by `length² / (8 · 6371 km)`.
    private static final double BULGE = 0.05;

    /// A vertex so near is a place where a way along an outline may leave it.
    private static final double BESIDE_METRES = 1.5;

    /// About a metre: a way along an outline leaves it by no more, because the sides of districts
    /// and the way are not bent alike.
    private static final double BESIDE_DEGREES = 1e-5;

    /// Rounding leaves pieces of this length where nothing is crossed.
    private static final double NOTHING_METRES = 1e-3;

    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final Coverage coverage;
    private final LocalPlane plane;
    private final Coordinate start;
    private final Coordinate end;
    private final List<Integer> near;

    /// @param startLonLat x = longitude, y = latitude, degrees
    Way(Coverage coverage, Coordinate startLonLat, Coordinate endLonLat) {
        this.coverage = coverage;
        Envelope envelope = new Envelope(startLonLat, endLonLat);
        plane = LocalPlane.around(envelope);
        start = plane.toPlane(startLonLat);
        end = plane.toPlane(endLonLat);
        // between its ends a geodesic leaves their envelope towards the pole
        envelope.expandBy(BULGE * Math.max(envelope.getWidth(), envelope.getHeight()));
        near = coverage.near(envelope);
    }

    /// A stretch of the way between two borders.
    private record Piece(double metres, Coordinate middleLonLat) {}

    /// In the order in which the districts are entered first; none twice. Ground of no district is
    /// left out.
    List<Gap.Crossing> crossings() {
        Map<Integer, Double> metres = new LinkedHashMap<>();
        for (Piece piece : pieces()) {
            districtAt(piece.middleLonLat())
                    .ifPresent(district -> metres.merge(district, piece.metres(), Double::sum));
        }
        return metres.entrySet().stream()
                .filter(entry -> entry.getValue() > NOTHING_METRES)
                .map(entry -> new Gap.Crossing(entry.getKey(), entry.getValue()))
                .toList();
    }

    /// How far the way runs in some districts or along their outlines.
    double metresAt(IntPredicate districts) {
        List<Integer> wanted = near.stream().filter(districts::test).toList();
        return pieces().stream()
                .filter(piece -> wanted.stream().anyMatch(d -> isBeside(d, piece.middleLonLat())))
                .mapToDouble(Piece::metres)
                .sum();
    }

    private List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        Double from = null;
        for (double to : cuts()) {
            if (from != null) {
                pieces.add(
                        new Piece(
                                Geodesy.metres(lonLat(from), lonLat(to)), lonLat((from + to) / 2)));
            }
            from = to;
        }
        return pieces;
    }

    /// Where on the way borders lie, as shares of its length, with both ends.
    private TreeSet<Double> cuts() {
        TreeSet<Double> cuts = new TreeSet<>(List.of(0.0, 1.0));
        LineIntersector crossing = new RobustLineIntersector();
        for (Border border : bordersNear()) {
            border.lines()
                    .forEach(line -> {
                        Coordinate[] points = line.getCoordinates();
                        Coordinate p = plane.toPlane(points[0]);
                        for (int i = 1; i < points.length; i++) {
                            Coordinate q = plane.toPlane(points[i]);
                            crossing.computeIntersection(start, end, p, q);
                            for (int k = 0; k < crossing.getIntersectionNum(); k++) {
                                cuts.add(share(crossing.getIntersection(k)));
                            }
                            if (Distance.pointToSegment(q, start, end) < BESIDE_METRES) {
                                cuts.add(share(q));
                            }
                            p = q;
                        }
                    });
        }
        return cuts;
    }

    private List<Border> bordersNear() {
        List<Border> borders = new ArrayList<>();
        for (int district : near) {
            for (Border border : coverage.graph().borders(district)) {
                if (border.district() == district || !near.contains(border.district())) {
                    borders.add(border);
                }
            }
        }
        return borders;
    }

    private double share(Coordinate onWay) {
        double length = start.distance(end);
        return length == 0 ? 0 : Math.clamp(start.distance(onWay) / length, 0, 1);
    }

    private Coordinate lonLat(double share) {
        return plane.toLonLat(
                new Coordinate(
                        start.x + share * (end.x - start.x), start.y + share * (end.y - start.y)));
    }

    private Optional<Integer> districtAt(Coordinate lonLat) {
        return near.stream()
                .filter(district -> geometry(district).covers(point(lonLat)))
                .findFirst()
                .or(() -> near.stream().filter(d -> isBeside(d, lonLat)).findFirst());
    }

    private boolean isBeside(int district, Coordinate lonLat) {
        return geometry(district).isWithinDistance(point(lonLat), BESIDE_DEGREES);
    }

    private Geometry geometry(int district) {
        return coverage.districts().get(district).geometry();
    }

    private static Geometry point(Coordinate lonLat) {
        return FACTORY.createPoint(lonLat);
    }
}
