package org.whoheld.io.geojson;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.whoheld.io.problem.ImportProblem.Code;
import tools.jackson.databind.JsonNode;

/// Reads the geometry of one feature and mends what can be mended without guessing.
final class GeometryReader {
    private static final int WGS84 = 4326;
    private static final GeometryFactory GEOMETRIES =
            new GeometryFactory(new PrecisionModel(), WGS84);

    private final Set<GeometryType> types;
    private final BiConsumer<Code, String> remarks;

    /// @param remarks takes what was mended: a code and a reason
    GeometryReader(Set<GeometryType> types, BiConsumer<Code, String> remarks) {
        this.types = types;
        this.remarks = remarks;
    }

    Geometry read(JsonNode geometry) throws GeometryProblem {
        if (!geometry.isObject()) {
            throw new GeometryProblem(
                    Code.MISSING_GEOMETRY, "the feature has no geometry; it is left out");
        }
        String word = Feature.textOf(geometry.path("type"));
        JsonNode coordinates = geometry.path("coordinates");
        GeometryType type =
                types.stream()
                        .filter(asked -> asked.word.equals(word))
                        .findFirst()
                        .orElseThrow(() -> wrongType(word));
        return switch (type) {
            case LINE_STRING -> GEOMETRIES.createLineString(Coordinates.line(coordinates));
            case POLYGON -> valid(polygon(coordinates));
            case MULTI_POLYGON -> valid(multiPolygon(coordinates));
        };
    }

    private GeometryProblem wrongType(String word) {
        return new GeometryProblem(
                Code.WRONG_GEOMETRY_TYPE,
                "the geometry must be a "
                        + types.stream().map(t -> t.word).collect(Collectors.joining(" or "))
                        + ", not "
                        + (word.isEmpty() ? "without a type" : "a " + word)
                        + "; it is left out");
    }

    private Geometry multiPolygon(JsonNode coordinates) throws GeometryProblem {
        List<Polygon> polygons = new ArrayList<>();
        for (JsonNode part : parts(coordinates)) {
            polygons.add(polygon(part));
        }
        return GEOMETRIES.createMultiPolygon(polygons.toArray(Polygon[]::new));
    }

    private Polygon polygon(JsonNode coordinates) throws GeometryProblem {
        List<LinearRing> rings = new ArrayList<>();
        for (JsonNode ring : parts(coordinates)) {
            rings.add(ring(ring));
        }
        if (rings.isEmpty()) {
            throw new GeometryProblem(
                    Code.TOO_FEW_POSITIONS, "the polygon has no ring; it is left out");
        }
        return GEOMETRIES.createPolygon(
                rings.getFirst(), rings.subList(1, rings.size()).toArray(LinearRing[]::new));
    }

    /// What stands in an array, also where that are positions and something else is wanted.
    private static Iterable<JsonNode> parts(JsonNode coordinates) {
        return CoordinateTree.positions(coordinates)
                .map(Positions::toJson)
                .map(JsonNode::values)
                .orElseGet(coordinates::values);
    }

    private LinearRing ring(JsonNode positions) throws GeometryProblem {
        Coordinate[] ring = Coordinates.read(positions);
        boolean open = ring.length > 0 && !ring[0].equals2D(ring[ring.length - 1]);
        if (open) {
            ring = Arrays.copyOf(ring, ring.length + 1);
            ring[ring.length - 1] = ring[0].copy();
        }
        if (ring.length < 4) {
            throw new GeometryProblem(
                    Code.TOO_FEW_POSITIONS,
                    "a ring needs at least 4 positions, the last like the first; it is left out");
        }
        if (open) {
            remarks.accept(
                    Code.RING_NOT_CLOSED,
                    "a ring must end where it begins; it has been closed with a straight line");
        }
        return GEOMETRIES.createLinearRing(ring);
    }

    private Geometry valid(Geometry geometry) throws GeometryProblem {
        IsValidOp check = new IsValidOp(geometry);
        if (check.isValid() && !geometry.isEmpty()) {
            return PackedOutline.of(geometry);
        }
        Geometry mended = GeometryFixer.fix(geometry);
        if (mended.isEmpty()) {
            throw new GeometryProblem(
                    Code.GEOMETRY_BEYOND_REPAIR, "the outline encloses no ground; it is left out");
        }
        mended.setSRID(WGS84);
        Coordinate where = check.getValidationError().getCoordinate();
        remarks.accept(
                Code.GEOMETRY_REPAIRED,
                "the outline is not valid near [%s, %s] (%s); it has been mended"
                        .formatted(where.x, where.y, check.getValidationError().getMessage()));
        return PackedOutline.of(mended);
    }
}
