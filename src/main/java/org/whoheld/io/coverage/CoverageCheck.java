package org.whoheld.io.coverage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.LineStringExtracter;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.linearref.LengthIndexedLine;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.whoheld.core.District;
import org.whoheld.io.problem.ImportProblem;
import org.whoheld.io.problem.ImportProblem.Code;

/// Finds where districts overlap, leave ground between them, or share a border without sharing its
/// vertices.
public final class CoverageCheck {
    /// Borders nearer than this, in degrees, are meant to be one: about 5 m.
    private static final double NARROW_DEGREES = 5e-5;

    /// Smaller than this, in square degrees, is rounding and no overlap: about 0.01 m².
    private static final double NO_GROUND = 1e-12;

    private final String file;
    private final List<District> districts;
    private final STRtree index = new STRtree();
    private final List<ImportProblem> problems = new ArrayList<>();

    private CoverageCheck(String file, List<District> districts) {
        this.file = file;
        this.districts = districts;
        for (int i = 0; i < districts.size(); i++) {
            index.insert(geometry(i).getEnvelopeInternal(), i);
        }
    }

    /// @param file path of the districts within the package
    /// @return each pair of districts at most once, then each gap; the value names the districts
    public static List<ImportProblem> problems(String file, List<District> districts) {
        if (districts.isEmpty()) {
            return List.of();
        }
        CoverageCheck check = new CoverageCheck(file, districts);
        check.findBadEdges();
        check.findGaps();
        return List.copyOf(check.problems);
    }

    private Geometry geometry(int district) {
        return districts.get(district).geometry();
    }

    private void findBadEdges() {
        Geometry[] all = districts.stream().map(District::geometry).toArray(Geometry[]::new);
        Set<List<Integer>> compared = new HashSet<>();
        Geometry[] badEdges = CoverageValidator.validate(all, NARROW_DEGREES);
        for (int i = 0; i < badEdges.length; i++) {
            Geometry edges = badEdges[i];
            if (edges == null || edges.isEmpty()) {
                continue;
            }
            for (int j : near(edges)) {
                List<Integer> pair = List.of(Math.min(i, j), Math.max(i, j));
                if (j != i && compared.add(pair)) {
                    compare(pair.getFirst(), pair.getLast(), edges);
                }
            }
        }
    }

    /// @param badEdges of one of the two
    private void compare(int i, int j, Geometry badEdges) {
        Geometry shared = OverlayNGRobust.overlay(geometry(i), geometry(j), OverlayNG.INTERSECTION);
        if (shared.getArea() > NO_GROUND) {
            add(Code.OVERLAP, List.of(i, j), shared.getInteriorPoint().getCoordinate(), "overlap");
            return;
        }
        Geometry along = along(along(badEdges, geometry(i)), geometry(j));
        // a stretch, and not only a corner
        if (along.getLength() > 3 * NARROW_DEGREES) {
            add(
                    Code.MISMATCHED_EDGE,
                    List.of(i, j),
                    middleOfLongest(along),
                    "run along each other without sharing their vertices");
        }
    }

    /// What of the edges lies along a district: lines alone, since what touches it in a point would
    /// be refused by the next overlay.
    private static Geometry along(Geometry edges, Geometry district) {
        return LineStringExtracter.getGeometry(
                OverlayNGRobust.overlay(
                        edges, district.buffer(NARROW_DEGREES), OverlayNG.INTERSECTION));
    }

    private static Coordinate middleOfLongest(Geometry lines) {
        Geometry longest = lines.getGeometryN(0);
        for (int i = 1; i < lines.getNumGeometries(); i++) {
            if (lines.getGeometryN(i).getLength() > longest.getLength()) {
                longest = lines.getGeometryN(i);
            }
        }
        return new LengthIndexedLine(longest).extractPoint(longest.getLength() / 2);
    }

    private void findGaps() {
        Geometry ground =
                OverlayNGRobust.union(districts.stream().map(District::geometry).toList());
        for (int part = 0; part < ground.getNumGeometries(); part++) {
            Polygon polygon = (Polygon) ground.getGeometryN(part);
            for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                Geometry ring = polygon.getInteriorRingN(hole);
                List<Integer> around =
                        near(ring).stream()
                                .filter(i -> ring.isWithinDistance(geometry(i), 0))
                                .toList();
                add(
                        Code.GAP,
                        around,
                        ring.getEnvelopeInternal().centre(),
                        "leave ground between them");
            }
        }
    }

    private List<Integer> near(Geometry geometry) {
        var envelope = geometry.getEnvelopeInternal().copy();
        envelope.expandBy(NARROW_DEGREES);
        List<Integer> found = new ArrayList<>();
        index.query(envelope, district -> found.add((Integer) district));
        return found.stream().sorted().toList();
    }

    private void add(Code code, List<Integer> involved, Coordinate where, String what) {
        String ids =
                involved.stream()
                        .map(districts::get)
                        .map(District::id)
                        .collect(Collectors.joining(", "));
        problems.add(
                ImportProblem.of(
                                code,
                                file,
                                "the districts %s near [%s, %s]"
                                        .formatted(what, rounded(where.x), rounded(where.y)))
                        .inColumn("geometry")
                        .withValue(ids));
    }

    /// To about a metre.
    private static double rounded(double degrees) {
        return Math.round(degrees * 1e5) / 1e5;
    }
}
