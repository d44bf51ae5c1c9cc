package org.whoheld.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateArrays;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.whoheld.core.District;

/// Which districts touch, and along what. Two districts are neighbours if they share at least one
/// edge; a corner alone does not make neighbours, and neither does a river or a bay between them.
///
/// An edge is shared if both districts have the same two vertices one after the other, to the last
/// digit: neighbours that run along each other without sharing their vertices are not found (a
/// package that passes `validate` has none). Where three districts overlap, an edge belongs to the
/// first two.
///
/// Districts are addressed by their index in the package's list. Immutable; worked out once, in
/// time proportional to the number of vertices.
public final class DistrictGraph {
    /// The neighbour of a border with ground that belongs to no district.
    public static final int OUTSIDE = -1;

    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final List<Border> borders;

    /// By district.
    private final List<List<Border>> bordersOf;

    private final int[][] neighbours;

    private DistrictGraph(int districts, List<Border> borders) {
        this.borders = List.copyOf(borders);
        List<List<Border>> of = new ArrayList<>();
        for (int d = 0; d < districts; d++) {
            of.add(new ArrayList<>());
        }
        for (Border border : borders) {
            of.get(border.district()).add(border);
            if (!border.isOuter()) {
                of.get(border.neighbour()).add(border);
            }
        }
        bordersOf = of.stream().map(List::copyOf).toList();
        neighbours =
                IntStream.range(0, districts)
                        .mapToObj(d ->
                                of.get(d).stream()
                                        .filter(border -> !border.isOuter())
                                        .mapToInt(border -> border.beyond(d))
                                        .sorted()
                                        .toArray())
                        .toArray(int[][]::new);
    }

    /// All that two districts share, or that a district shares with the outside.
    ///
    /// @param district the one with the lower index, if there are two
    /// @param neighbour index of the other one, or [#OUTSIDE]
    /// @param lines in no particular direction, WGS 84, x = longitude and y = latitude in degrees
    /// @param lengthMetres of all lines together, on the ellipsoid
    public record Border(int district, int neighbour, List<LineString> lines, double lengthMetres) {
        public Border {
            lines = List.copyOf(lines);
        }

        public boolean isOuter() {
            return neighbour == OUTSIDE;
        }

        /// The district on the other side, or [#OUTSIDE].
        public int beyond(int oneSide) {
            return oneSide == district ? neighbour : district;
        }
    }

    private record Edge(double x1, double y1, double x2, double y2) {
        Edge {
            // a record tells −0 from 0, and a map must not
            x1 += 0.0;
            y1 += 0.0;
            x2 += 0.0;
            y2 += 0.0;
        }

        static Edge of(Coordinate p, Coordinate q) {
            return p.compareTo(q) < 0 ? new Edge(p.x, p.y, q.x, q.y) : new Edge(q.x, q.y, p.x, p.y);
        }
    }

    /// The one or two districts beside an edge.
    private record Sides(int first, int second) {
        Sides with(int district) {
            return second == OUTSIDE && district != first ? new Sides(first, district) : this;
        }

        boolean has(int district) {
            return first == district || second == district;
        }

        int beyond(int district) {
            return first == district ? second : first;
        }
    }

    public static DistrictGraph of(List<District> districts) {
        Map<Edge, Sides> sides = new HashMap<>();
        for (int d = 0; d < districts.size(); d++) {
            for (Coordinate[] points : rings(districts.get(d).geometry())) {
                for (int i = 0; i + 1 < points.length; i++) {
                    int district = d;
                    sides.merge(
                            Edge.of(points[i], points[i + 1]),
                            new Sides(d, OUTSIDE),
                            (old, _) -> old.with(district));
                }
            }
        }
        List<Border> borders = new ArrayList<>();
        for (int d = 0; d < districts.size(); d++) {
            Map<Integer, List<LineString>> runs = new TreeMap<>();
            for (Coordinate[] ring : rings(districts.get(d).geometry())) {
                addRuns(ring, d, sides, runs);
            }
            for (var run : runs.entrySet()) {
                borders.add(
                        new Border(
                                d,
                                run.getKey(),
                                run.getValue(),
                                run.getValue().stream().mapToDouble(Geodesy::metres).sum()));
            }
        }
        return new DistrictGraph(districts.size(), borders);
    }

    /// Without repeated points, which are valid, and would be edges with nothing beside them.
    private static List<Coordinate[]> rings(Geometry geometry) {
        List<Coordinate[]> rings = new ArrayList<>();
        for (int part = 0; part < geometry.getNumGeometries(); part++) {
            if (geometry.getGeometryN(part) instanceof Polygon polygon && !polygon.isEmpty()) {
                rings.add(points(polygon.getExteriorRing()));
                for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                    rings.add(points(polygon.getInteriorRingN(hole)));
                }
            }
        }
        return rings;
    }

    private static Coordinate[] points(LinearRing ring) {
        return CoordinateArrays.removeRepeatedPoints(ring.getCoordinates());
    }

    /// Cuts a ring where what lies beyond it changes. A border between two districts is taken from
    /// the one with the lower index.
    private static void addRuns(
            Coordinate[] ring,
            int district,
            Map<Edge, Sides> sides,
            Map<Integer, List<LineString>> runs) {
        int edges = ring.length - 1;
        int[] beyond = new int[edges];
        for (int i = 0; i < edges; i++) {
            Sides beside = sides.get(Edge.of(ring[i], ring[i + 1]));
            // an edge of more than two districts is nobody's border but that of the first two
            beyond[i] = beside.has(district) ? beside.beyond(district) : district;
        }
        int start = 0;
        while (start < edges && beyond[start] == beyond[(start + edges - 1) % edges]) {
            start++;
        }
        start %= edges;
        for (int done = 0; done < edges; ) {
            int first = (start + done) % edges;
            List<Coordinate> run = new ArrayList<>(List.of(ring[first]));
            while (done < edges && beyond[(start + done) % edges] == beyond[first]) {
                run.add(ring[(start + done) % edges + 1]);
                done++;
            }
            if (beyond[first] == OUTSIDE || beyond[first] > district) {
                runs.computeIfAbsent(beyond[first], _ -> new ArrayList<>())
                        .add(FACTORY.createLineString(run.toArray(Coordinate[]::new)));
            }
        }
    }

    /// The number of districts.
    public int size() {
        return neighbours.length;
    }

    /// Every border once.
    public List<Border> borders() {
        return borders;
    }

    /// The borders of a district, those with the outside too, each as seen from either side.
    public List<Border> borders(int district) {
        return bordersOf.get(district);
    }

    /// The neighbours of a district, in the order of their indices; none is named twice.
    public int[] neighbours(int district) {
        return neighbours[district].clone();
    }

    /// As [#neighbours], without a copy: not to be written to.
    int[] sharedNeighbours(int district) {
        return neighbours[district];
    }
}
