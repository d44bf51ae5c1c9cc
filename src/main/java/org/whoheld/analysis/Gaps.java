package org.whoheld.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.Predicate;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.index.strtree.ItemDistance;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.operation.distance.FacetSequence;
import org.locationtech.jts.operation.distance.FacetSequenceTreeBuilder;
import org.locationtech.jts.operation.distance.GeometryLocation;
import org.whoheld.analysis.DistrictGraph.Border;
import org.whoheld.core.Actor;
import org.whoheld.core.ControlCode;
import org.whoheld.core.ControlMap;

/// The gaps between the parts of every actor's ground: for each two parts of an actor the shortest
/// straight way from one to the other, unless it crosses a third part or another stretch of the
/// actor's own ground, or runs along it, within about a metre, for more than three; then the gaps
/// to that part tell more.
///
/// Of an actor with more than [#MOST_PARTS] parts the largest ones are looked at.
///
/// The two ends are looked for in the plane of [LocalPlane] about the middle of the map, the length
/// is then that of the geodesic between them. On a map 20 km across the way found is at most 0.001
/// % longer than the shortest, on one of 200 km 0.03 %, on one of 1000 km 0.7 %. So a gap of 1500 m
/// between two outlines that are drawn to 30 m is sure to about 40 m, whatever the plane.
///
/// @param shortestFirst of all actors
public record Gaps(List<Gap> shortestFirst) {
    /// How many parts of one actor are looked at.
    public static final int MOST_PARTS = 16;

    private static final GeometryFactory FACTORY = new GeometryFactory();

    /// Shorter stretches in or along own ground are those at the two ends, of about a metre each.
    private static final double OWN_GROUND_METRES = 3;

    public Gaps {
        shortestFirst = List.copyOf(shortestFirst);
    }

    /// A part and its outline in the plane, as pieces in an index that serves for every pair.
    private record Outline(Pocket pocket, Envelope envelope, STRtree pieces) {
        /// The pieces of both that come nearest to each other.
        private FacetSequence[] nearest(Outline other) {
            Object[] pair = pieces.nearestNeighbour(other.pieces, DISTANCE);
            return new FacetSequence[] {(FacetSequence) pair[0], (FacetSequence) pair[1]};
        }

        double distance(Outline other) {
            FacetSequence[] nearest = nearest(other);
            return nearest[0].distance(nearest[1]);
        }

        /// Where the shortest way to the other starts and ends.
        Coordinate[] shortestWay(Outline other) {
            FacetSequence[] nearest = nearest(other);
            GeometryLocation[] ends = nearest[0].nearestLocations(nearest[1]);
            return new Coordinate[] {ends[0].getCoordinate(), ends[1].getCoordinate()};
        }
    }

    private static final ItemDistance DISTANCE =
            (a, b) -> ((FacetSequence) a.getItem()).distance((FacetSequence) b.getItem());

    public static Gaps of(ControlMap control, Coverage coverage) {
        return of(control, Pockets.of(control, coverage), coverage);
    }

    public static Gaps of(ControlMap control, Pockets pockets, Coverage coverage) {
        List<Gap> gaps = new ArrayList<>();
        for (Actor actor : control.timeline().actors()) {
            List<Outline> parts = outlines(pockets.of(actor), pockets, coverage);
            for (int i = 0; i < parts.size(); i++) {
                for (int j = i + 1; j < parts.size(); j++) {
                    gap(control, coverage, parts.get(i), parts.get(j)).ifPresent(gaps::add);
                }
            }
        }
        gaps.sort(Comparator.comparingDouble(Gap::lengthMetres));
        return new Gaps(gaps);
    }

    /// Whether of some actor not all parts were looked at.
    public static boolean leavesOut(Pockets pockets) {
        return pockets.all().stream().anyMatch(pocket -> pocket.number() > MOST_PARTS);
    }

    /// As few gaps as join all parts of each actor that the gaps join, the shortest that do: a
    /// minimum spanning tree (J. B. Kruskal, 1956). Shortest first.
    public List<Gap> joining() {
        List<Gap> joining = new ArrayList<>();
        UnionOfParts joined = new UnionOfParts();
        for (Gap gap : shortestFirst) {
            if (joined.join(gap.from(), gap.to())) {
                joining.add(gap);
            }
        }
        return List.copyOf(joining);
    }

    /// The first of [#joining] alone, of some actors: those gaps are looked for from the shortest
    /// on, and the others are not worked out.
    ///
    /// @param wanted whose gaps are looked for
    /// @param most how many there are to be at most
    /// @return shortest first
    public static List<Gap> shortestJoining(
            ControlMap control,
            Pockets pockets,
            Coverage coverage,
            Predicate<Actor> wanted,
            int most) {
        PriorityQueue<Candidate> candidates = new PriorityQueue<>();
        for (Actor actor : control.timeline().actors()) {
            if (wanted.test(actor)) {
                candidates.addAll(candidates(pockets.of(actor), pockets, coverage));
            }
        }
        List<Gap> joining = new ArrayList<>();
        UnionOfParts joined = new UnionOfParts();
        while (joining.size() < most && !candidates.isEmpty()) {
            Candidate next = candidates.remove();
            if (joined.areJoined(next.from().pocket(), next.to().pocket())) {
                continue;
            }
            if (!next.measured()) {
                candidates.add(next.measure());
                continue;
            }
            gap(control, coverage, next.from(), next.to())
                    .filter(it -> joined.join(it.from(), it.to()))
                    .ifPresent(joining::add);
        }
        return List.copyOf(joining);
    }

    /// Two parts that may be joined.
    ///
    /// @param distance in the plane; before it is measured, a distance that is not greater
    private record Candidate(Outline from, Outline to, double distance, boolean measured)
            implements Comparable<Candidate> {
        static Candidate of(Outline from, Outline to) {
            double least = from.envelope().distance(to.envelope());
            return new Candidate(from, to, least, false);
        }

        Candidate measure() {
            return new Candidate(from, to, from.distance(to), true);
        }

        @Override
        public int compareTo(Candidate other) {
            return Double.compare(distance, other.distance);
        }
    }

    private static List<Candidate> candidates(
            List<Pocket> ofActor, Pockets pockets, Coverage coverage) {
        List<Outline> parts = outlines(ofActor, pockets, coverage);
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            for (int j = i + 1; j < parts.size(); j++) {
                candidates.add(Candidate.of(parts.get(i), parts.get(j)));
            }
        }
        return candidates;
    }

    /// Without parts that have no outline: where districts lie one over the other, an edge is
    /// nobody's border but that of the first two.
    private static List<Outline> outlines(
            List<Pocket> ofActor, Pockets pockets, Coverage coverage) {
        return ofActor.stream()
                .limit(MOST_PARTS)
                .filter(pocket -> !pockets.outerBorders(pocket).isEmpty())
                .map(pocket -> outline(pocket, pockets, coverage))
                .toList();
    }

    private static Outline outline(Pocket pocket, Pockets pockets, Coverage coverage) {
        List<LineString> lines = new ArrayList<>();
        for (Border border : pockets.outerBorders(pocket)) {
            lines.addAll(coverage.planeLines().of(border));
        }
        Geometry all = FACTORY.createMultiLineString(lines.toArray(LineString[]::new));
        return new Outline(pocket, all.getEnvelopeInternal(), FacetSequenceTreeBuilder.build(all));
    }

    private static Optional<Gap> gap(
            ControlMap control, Coverage coverage, Outline from, Outline to) {
        Coordinate[] ends = from.shortestWay(to);
        if (Double.isNaN(ends[0].x) || Double.isNaN(ends[1].x)) {
            return Optional.empty();
        }
        int own = control.timeline().actors().indexOf(from.pocket().actor());
        Way way = new Way(coverage, ends[0], ends[1]);
        if (way.runsIn(d -> ControlCode.leader(control.code(d)) == own, OWN_GROUND_METRES)) {
            return Optional.empty();
        }
        Coordinate start = coverage.plane().toLonLat(ends[0]);
        Coordinate end = coverage.plane().toLonLat(ends[1]);
        return Optional.of(
                new Gap(
                        from.pocket().actor(),
                        from.pocket(),
                        to.pocket(),
                        start,
                        end,
                        nearest(from.pocket(), coverage, start),
                        nearest(to.pocket(), coverage, end),
                        Geodesy.metres(start, end),
                        way.crossings().stream()
                                .filter(it ->
                                        ControlCode.leader(control.code(it.district())) != own)
                                .toList()));
    }

    /// The district of a part that lies nearest to a point on the part's outline.
    private static int nearest(Pocket pocket, Coverage coverage, Coordinate lonLat) {
        Geometry point = FACTORY.createPoint(lonLat);
        return pocket.districts().stream()
                .min(
                        Comparator.comparingDouble(
                                d -> coverage.districts().get(d).geometry().distance(point)))
                .orElseThrow();
    }
}
