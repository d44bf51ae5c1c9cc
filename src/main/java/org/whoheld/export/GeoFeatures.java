package org.whoheld.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.whoheld.export.Sheet.Column;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Rows of a table that also have a place on the map, as GeoJSON (RFC 7946): WGS 84, longitude
/// first, seven decimals (about a centimetre), outer rings counter-clockwise.
public final class GeoFeatures {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final double DECIMALS = 1e7;

    private final List<ObjectNode> features;

    private GeoFeatures(List<ObjectNode> features) {
        this.features = features;
    }

    /// @param columns become the properties of each feature
    /// @param geometry a point, line, polygon or several of one of them, x = longitude, y =
    ///   latitude, degrees
    static <R> GeoFeatures of(
            List<R> rows, List<Column<R>> columns, Function<R, Geometry> geometry) {
        return new GeoFeatures(
                rows.stream().map(row -> feature(row, columns, geometry.apply(row))).toList());
    }

    /// The same features with one more property, that is alike in all of them.
    public GeoFeatures with(String property, String text) {
        return new GeoFeatures(
                features.stream()
                        .map(feature -> {
                            ObjectNode copy = feature.deepCopy();
                            copy.withObject("properties").put(property, text);
                            return copy;
                        })
                        .toList());
    }

    /// Writes a feature collection, one feature a line. The stream stays open.
    public void write(OutputStream out) throws IOException {
        StringBuilder text = new StringBuilder("{\"type\":\"FeatureCollection\",\"features\":[");
        String between = "\n";
        for (ObjectNode feature : features) {
            text.append(between).append(JSON.writeValueAsString(feature));
            between = ",\n";
        }
        out.write(text.append("\n]}\n").toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static <R> ObjectNode feature(R row, List<Column<R>> columns, Geometry geometry) {
        ObjectNode feature = JSON.createObjectNode();
        feature.put("type", "Feature");
        ObjectNode properties = feature.putObject("properties");
        columns.forEach(it -> it.cell().apply(row).putInto(properties, it.name()));
        ObjectNode shape = feature.putObject("geometry");
        shape.put("type", geometry.getGeometryType());
        put(geometry, shape.putArray("coordinates"));
        return feature;
    }

    private static void put(Geometry geometry, ArrayNode into) {
        switch (geometry) {
            case Point point -> put(point.getCoordinate(), into);
            case LineString line -> put(line.getCoordinates(), into);
            case Polygon polygon -> {
                put(wound(polygon.getExteriorRing(), true), into.addArray());
                for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                    put(wound(polygon.getInteriorRingN(hole), false), into.addArray());
                }
            }
            case GeometryCollection several -> {
                for (int part = 0; part < several.getNumGeometries(); part++) {
                    put(several.getGeometryN(part), into.addArray());
                }
            }
            default ->
                    throw new IllegalArgumentException(
                            "no GeoJSON for a " + geometry.getGeometryType());
        }
    }

    private static Coordinate[] wound(LinearRing ring, boolean counterClockwise) {
        return (Orientation.isCCW(ring.getCoordinateSequence()) == counterClockwise
                        ? ring
                        : ring.reverse())
                .getCoordinates();
    }

    private static void put(Coordinate[] line, ArrayNode into) {
        for (Coordinate place : line) {
            put(place, into.addArray());
        }
    }

    private static void put(Coordinate place, ArrayNode into) {
        into.add(rounded(place.x)).add(rounded(place.y));
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * DECIMALS) / DECIMALS;
    }
}
