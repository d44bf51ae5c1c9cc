package org.whoheld.analysis;

import java.util.ArrayList;
import java.util.List;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicLine;
import net.sf.geographiclib.GeodesicMask;
import net.sf.geographiclib.PolygonArea;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

/// Lengths and areas between points that somebody chose, on the WGS 84 ellipsoid. From point to
/// point runs the geodesic, the shortest way over the ellipsoid; heights play no part.
///
/// Method: C. F. F. Karney, *Algorithms for geodesics*, J. Geodesy 87 (2013), as in GeographicLib,
/// which is exact to some nanometres. What is uncertain of a measure is where its points were set.
public final class Measurement {
    /// Length of the pieces in which a geodesic is drawn. At latitude 36° the chord of 5 km on a
    /// map lies 0.4 m beside the geodesic.
    private static final double PIECE_METRES = 5_000;

    private static final int MAX_PIECES = 200;

    private Measurement() {}

    /// Length of the geodesic between two points; 0 if they are the same place.
    public static double metres(GroundPoint from, GroundPoint to) {
        return Geodesy.metres(
                from.latDegrees(), from.lonDegrees(), to.latDegrees(), to.lonDegrees());
    }

    /// Length of a path from point to point. A path may cross itself, and a point may come again:
    /// every leg counts. Without a leg, that is with one point or none, the length is 0.
    public static double metres(List<GroundPoint> path) {
        double metres = 0;
        for (int i = 1; i < path.size(); i++) {
            metres += metres(path.get(i - 1), path.get(i));
        }
        return metres;
    }

    /// What a ring encloses.
    ///
    /// A corner that repeats the one before it counts once. No area is given where a ring has fewer
    /// than three different corners, where it crosses or touches itself, also in a single point,
    /// and where it runs round a pole. It may run either way round and across the meridian of 180°,
    /// and is taken to enclose the smaller part of the Earth.
    ///
    /// @param corners in order; the ring closes itself, so the first need not come again at the end
    public static Outline outline(List<GroundPoint> corners) {
        List<GroundPoint> ring = withoutRepeats(corners);
        if (ring.size() < 3) {
            return new Outline.TooFewCorners(2 * metres(ring));
        }
        PolygonArea sum = new PolygonArea(Geodesic.WGS84, false);
        ring.forEach(it -> sum.AddPoint(it.latDegrees(), it.lonDegrees()));
        var result = sum.Compute(false, true);
        List<GroundPoint> drawn = unrolled(ring);
        GroundPoint end = drawn.getLast();
        if (Math.abs(end.lonDegrees() - drawn.getFirst().lonDegrees()) > 180) {
            return new Outline.RoundAPole(result.perimeter);
        }
        return isSimple(drawn)
                ? new Outline.Enclosing(result.perimeter, Math.abs(result.area))
                : new Outline.Crossing(result.perimeter);
    }

    /// The geodesic between two points for drawing, both ends included. Longitudes run on beyond
    /// ±180° where it crosses that meridian, and so the end may have another longitude than was
    /// asked for.
    public static List<GroundPoint> line(GroundPoint from, GroundPoint to) {
        GeodesicLine line =
                Geodesic.WGS84.InverseLine(
                        from.latDegrees(), from.lonDegrees(), to.latDegrees(), to.lonDegrees());
        int pieces = Math.clamp((long) Math.ceil(line.Distance() / PIECE_METRES), 1, MAX_PIECES);
        List<GroundPoint> points = new ArrayList<>();
        points.add(from);
        double lastLon = from.lonDegrees();
        for (int i = 1; i < pieces; i++) {
            var at =
                    line.Position(
                            line.Distance() * i / pieces,
                            GeodesicMask.LATITUDE
                                    | GeodesicMask.LONGITUDE
                                    | GeodesicMask.LONG_UNROLL);
            points.add(new GroundPoint(at.lat2, at.lon2));
            lastLon = at.lon2;
        }
        points.add(to.near(lastLon));
        return points;
    }

    private static List<GroundPoint> withoutRepeats(List<GroundPoint> corners) {
        List<GroundPoint> ring = new ArrayList<>();
        for (GroundPoint corner : corners) {
            if (ring.isEmpty() || !ring.getLast().isAt(corner)) {
                ring.add(corner);
            }
        }
        while (ring.size() > 1 && ring.getLast().isAt(ring.getFirst())) {
            ring.removeLast();
        }
        return ring;
    }

    /// The ring as it is drawn, closed, its longitudes running on without a jump.
    private static List<GroundPoint> unrolled(List<GroundPoint> ring) {
        List<GroundPoint> points = new ArrayList<>();
        points.add(ring.getFirst());
        for (int i = 1; i <= ring.size(); i++) {
            List<GroundPoint> leg = line(points.getLast(), ring.get(i % ring.size()));
            points.addAll(leg.subList(1, leg.size()));
        }
        return points;
    }

    private static boolean isSimple(List<GroundPoint> ring) {
        return new GeometryFactory()
                .createLinearRing(
                        ring.stream()
                                .map(it -> new Coordinate(it.lonDegrees(), it.latDegrees()))
                                .toArray(Coordinate[]::new))
                .isSimple();
    }
}
