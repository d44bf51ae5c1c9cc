package org.whoheld.io.geojson;

import org.locationtech.jts.geom.Coordinate;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// A JSON array of nothing but positions, each two decimal fractions and on the globe. As JSON it
/// would take ten times the memory; that can be had back, for whoever wanted something else.
///
/// @param degrees longitude, latitude, longitude, …
record Positions(double[] degrees) {
    /// Whether something can be a position; not so for what is no number.
    static boolean areOnGlobe(double lonDegrees, double latDegrees) {
        return Math.abs(lonDegrees) <= 180 && Math.abs(latDegrees) <= 90;
    }

    Coordinate[] toCoordinates() {
        Coordinate[] coordinates = new Coordinate[degrees.length / 2];
        for (int i = 0; i < coordinates.length; i++) {
            coordinates[i] = new Coordinate(degrees[2 * i], degrees[2 * i + 1]);
        }
        return coordinates;
    }

    ArrayNode toJson() {
        ArrayNode json = JsonNodeFactory.instance.arrayNode();
        for (int i = 0; i < degrees.length; i += 2) {
            json.addArray().add(degrees[i]).add(degrees[i + 1]);
        }
        return json;
    }
}
