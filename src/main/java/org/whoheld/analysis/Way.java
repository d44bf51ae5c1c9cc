package org.whoheld.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import org.locationtech.jts.algorithm.Distance;
import org.locationtech.jts.algorithm.LineIntersector;
import org.locationtech.jts.algorithm.RobustLineIntersector;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;

/// A straight way from one place to another, and the districts that it crosses.
///
/// Worked out in the plane of the coverage, where a geodesic is a straight line: cut at every
/// district border, and each piece given to the district in which its middle lies. A piece along a
/// border belongs to the first of the two districts, one along the edge of the mapped area to the
/// district there.
final class Way {
    /// A vertex so near is a place where a way along an outline may leave it.
    private static final double BESIDE_METRES = 1.5;

    /// About a metre: a way along an outline leaves it by no more, because the sides of districts
    /// and the way are not bent alike.
    private static final double BESIDE_DEGREES = 1e-5;

    /// Rounding leaves pieces of this length where nothing is crossed.
    private static final double NOTHING_METRES = 1e-3;

    /// The borders near are looked up a stretch at a time: of a long slanting way the envelope
    /// holds most of the map, those of its stretches do not.
    private static final int STRETCHES = 16;

    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final Coverage coverage;
    private final Coordinate start;
    private final Coordinate end;
    private final List<List<Piece>> stretches = new ArrayList<>();

    /// @param start in metres of the coverage's plane
    /// @param end likewise
    Way(Coverage coverage, Coordinate start, Coordinate end) {
        this.coverage = coverage;
        this.start = start;
        this.end = end;
    }

    /// A stretch of the way between two borders.
    private record Piece(
            double metres, Coordinate startLonLat, Coordinate middleLonLat, Coordinate endLonLat) {}

    /// In the order in which the districts are entered first; none twice. Ground of no district is
    /// left out.
    List<Gap.Crossing> crossings() {
        Map<Integer, Double> metres = new LinkedHashMap<>();
        for (int i = 0; i < STRETCHES; i++) {
            for (Piece piece : stretch(i)) {
                districtAt(piece.middleLonLat())
                        .ifPresent(district -> metres.merge(district, piece.metres(), Double::sum));
            }
        }
        return metres.entrySet().stream()
                .filter(entry -> entry.getValue() > NOTHING_METRES)
                .map(entry -> new Gap.Crossing(entry.getKey(), entry.getValue()))
                .toList();
    }

    /// Whether the way runs farther in some districts or along their outlines: within about a metre
    /// of one of them, from end to end of a piece. Where it comes near and leaves again, as at its
    /// own ends, it does not run along. Of a way that does, no more is worked out than it takes to
    /// know.
    boolean runsIn(IntPredicate districts, double moreThanMetres) {
        double metres = 0;
        for (int i = 0; i < STRETCHES; i++) {
            for (Piece piece : stretch(i)) {
                if (runsBesideOne(districts, piece)) {
                    metres += piece.metres();
                }
                if (metres > moreThanMetres) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean runsBesideOne(IntPredicate districts, Piece piece) {
        return near(piece.middleLonLat()).stream()
                .anyMatch(d ->
                        districts.test(d)
                                && isBeside(d, piece.middleLonLat())
                                && isBeside(d, piece.startLonLat())
                                && isBeside(d, piece.endLonLat()));
    }

    /// The pieces of one of [#STRETCHES], worked out when they are asked for first.
    private List<Piece> stretch(int number) {
        while (stretches.size() <= number) {
            stretches.add(pieces(stretches.size()));
        }
        return stretches.get(number);
    }

    private List<Piece> pieces(int stretch) {
        List<Piece> pieces = new ArrayList<>();
        Double from = null;
        for (double to : cuts((double) stretch / STRETCHES, (stretch + 1.0) / STRETCHES)) {
            if (from != null) {
                Coordinate start = lonLat(from);
                Coordinate end = lonLat(to);
                pieces.add(
                        new Piece(Geodesy.metres(start, end), start, lonLat((from + to) / 2), end));
            }
            from = to;
        }
        return pieces;
    }

    /// Where on a stretch of the way borders lie, as shares of the length of the way, with both
    /// ends of the stretch.
    private SortedSet<Double> cuts(double from, double to) {
        TreeSet<Double> cuts = new TreeSet<>(List.of(from, to));
        Envelope along = new Envelope(along(from), along(to));
        along.expandBy(BESIDE_METRES);
        LineIntersector crossing = new RobustLineIntersector();
        for (LineString line : coverage.planeLines().near(along)) {
            Coordinate[] points = line.getCoordinates();
            for (int i = 0; i < points.length; i++) {
                if (i > 0) {
                    crossing.computeIntersection(start, end, points[i - 1], points[i]);
                    for (int k = 0; k < crossing.getIntersectionNum(); k++) {
                        cuts.add(share(crossing.getIntersection(k)));
                    }
                }
                if (Distance.pointToSegment(points[i], start, end) < BESIDE_METRES) {
                    cuts.add(share(points[i]));
                }
            }
        }
        return cuts.subSet(from, true, to, true);
    }

    private double share(Coordinate onWay) {
        double length = start.distance(end);
        return length == 0 ? 0 : Math.clamp(start.distance(onWay) / length, 0, 1);
    }

    private Coordinate lonLat(double share) {
        return coverage.plane().toLonLat(along(share));
    }

    private Coordinate along(double share) {
        return new Coordinate(
                start.x + share * (end.x - start.x), start.y + share * (end.y - start.y));
    }

    private Optional<Integer> districtAt(Coordinate lonLat) {
        List<Integer> near = near(lonLat);
        return near.stream()
                .filter(district -> geometry(district).covers(point(lonLat)))
                .findFirst()
                .or(() -> near.stream().filter(d -> isBeside(d, lonLat)).findFirst());
    }

    private List<Integer> near(Coordinate lonLat) {
        Envelope around = new Envelope(lonLat);
        around.expandBy(BESIDE_DEGREES);
        return coverage.near(around);
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
