package org.whoheld.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.triangulate.VoronoiDiagramBuilder;

/// Ground cut into Voronoi cells whose borders wind in small steps that neighbours share. All
/// coordinates have six decimals, so that a file keeps the borders as they are.
final class GeneratedGround {
    /// With about six edges a cell this makes about 41 vertices.
    private static final int STEPS_PER_EDGE = 7;

    /// Shorter steps would be bent by the rounding, in degrees.
    private static final double SHORTEST_STEP = 2e-5;

    /// How far a step lies aside of its edge at most, for each unit of the edge's length.
    private static final double ASIDE = 0.03;

    /// How far a site lies from its place in the even sequence, in mean distances.
    private static final double JITTER = 0.35;

    /// The sequence R2 of M. Roberts, which spreads any number of points evenly over a square: its
    /// steps are the powers of the inverse of the plastic number.
    private static final double STEP_X = 0.7548776662466927;

    private static final double STEP_Y = STEP_X * STEP_X;

    private final Random random;
    private final Envelope extent;
    private final GeometryFactory factory = new GeometryFactory();

    /// The steps of an edge, from its lesser end.
    private final Map<Edge, Coordinate[]> edges = new HashMap<>();

    private record Edge(Coordinate lesser, Coordinate greater) {}

    private GeneratedGround(Envelope extent, Random random) {
        this.extent = extent;
        this.random = random;
    }

    /// @param extent in degrees
    static List<Polygon> of(int cells, Envelope extent, Random random) {
        return new GeneratedGround(extent, random).cells(cells);
    }

    private List<Polygon> cells(int count) {
        VoronoiDiagramBuilder builder = new VoronoiDiagramBuilder();
        builder.setSites(sites(count));
        builder.setClipEnvelope(extent);
        Geometry cells = builder.getDiagram(factory);
        List<Polygon> winding = new ArrayList<>(count);
        for (int i = 0; i < cells.getNumGeometries(); i++) {
            winding.add(factory.createPolygon(winding(cells.getGeometryN(i).getCoordinates())));
        }
        return winding;
    }

    private List<Coordinate> sites(int count) {
        double jitter = JITTER / Math.sqrt(count);
        List<Coordinate> sites = new ArrayList<>(count);
        for (int i = 1; i <= count; i++) {
            sites.add(
                    new Coordinate(
                            extent.getMinX() + extent.getWidth() * site(i * STEP_X, jitter),
                            extent.getMinY() + extent.getHeight() * site(i * STEP_Y, jitter)));
        }
        return sites;
    }

    private double site(double place, double jitter) {
        double moved = place + (random.nextDouble() * 2 - 1) * jitter;
        return moved - Math.floor(moved);
    }

    private Coordinate[] winding(Coordinate[] ring) {
        List<Coordinate> winding = new ArrayList<>();
        for (int i = 0; i + 1 < ring.length; i++) {
            Coordinate from = rounded(ring[i].x, ring[i].y);
            Coordinate to = rounded(ring[i + 1].x, ring[i + 1].y);
            if (!from.equals2D(to)) {
                winding.add(from);
                winding.addAll(between(from, to));
            }
        }
        winding.add(winding.getFirst());
        return winding.toArray(Coordinate[]::new);
    }

    /// The steps of an edge, identical for the cells on both sides of it.
    private List<Coordinate> between(Coordinate from, Coordinate to) {
        boolean forward = from.compareTo(to) < 0;
        Edge edge = forward ? new Edge(from, to) : new Edge(to, from);
        List<Coordinate> steps = List.of(edges.computeIfAbsent(edge, this::steps));
        return forward ? steps : steps.reversed();
    }

    private Coordinate[] steps(Edge edge) {
        double dx = edge.greater.x - edge.lesser.x;
        double dy = edge.greater.y - edge.lesser.y;
        int count = Math.clamp((long) (Math.hypot(dx, dy) / SHORTEST_STEP), 1, STEPS_PER_EDGE);
        Coordinate[] steps = new Coordinate[count - 1];
        for (int i = 0; i < steps.length; i++) {
            double along = (i + 1.0) / count;
            double aside = (random.nextDouble() * 2 - 1) * ASIDE;
            steps[i] =
                    rounded(
                            edge.lesser.x + along * dx - aside * dy,
                            edge.lesser.y + along * dy + aside * dx);
        }
        return steps;
    }

    private static Coordinate rounded(double x, double y) {
        return new Coordinate(Math.rint(x * 1e6) / 1e6, Math.rint(y * 1e6) / 1e6);
    }
}
