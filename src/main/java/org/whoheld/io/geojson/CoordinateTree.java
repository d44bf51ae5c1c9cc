package org.whoheld.io.geojson;

import java.util.Arrays;
import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.POJONode;

/// Reads `coordinates` of any depth as JSON, but for the arrays of plain positions in it: in their
/// place stand nodes that hold [Positions].
final class CoordinateTree {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final JsonParser parser;

    /// The positions of the arrays that are being read, those within others behind them.
    private double[] degrees = new double[256];

    private int size;

    CoordinateTree(JsonParser parser) {
        this.parser = parser;
    }

    /// The value at which the parser stands.
    JsonNode read() {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            return parser.readValueAsTree();
        }
        parser.nextToken();
        return array();
    }

    /// The positions that a node holds; empty if it is JSON.
    static Optional<Positions> positions(JsonNode node) {
        return node instanceof POJONode held && held.getPojo() instanceof Positions positions
                ? Optional.of(positions)
                : Optional.empty();
    }

    /// The node as it was written, and what is in it to any depth.
    static JsonNode plain(JsonNode node) {
        if (node instanceof ArrayNode array) {
            ArrayNode plain = NODES.arrayNode();
            array.values().forEach(value -> plain.add(plain(value)));
            return plain;
        }
        Optional<Positions> positions = positions(node);
        return positions.isPresent() ? positions.get().toJson() : node;
    }

    /// The parser stands at the first value, or at the end of an empty array.
    private JsonNode array() {
        int start = size;
        Optional<JsonNode> other = Optional.empty();
        while (other.isEmpty() && parser.currentToken() == JsonToken.START_ARRAY) {
            other = position();
            parser.nextToken();
        }
        Positions positions = new Positions(Arrays.copyOfRange(degrees, start, size));
        size = start;
        if (other.isEmpty()
                && positions.degrees().length > 0
                && parser.currentToken() == JsonToken.END_ARRAY) {
            return NODES.pojoNode(positions);
        }
        ArrayNode begun = positions.toJson();
        other.ifPresent(begun::add);
        return rest(begun);
    }

    /// Reads an array, and adds it to the positions if it is one.
    ///
    /// @return the array, if it is none
    private Optional<JsonNode> position() {
        JsonToken first = parser.nextToken();
        if (first == JsonToken.START_ARRAY) {
            return Optional.of(array());
        }
        if (first != JsonToken.VALUE_NUMBER_FLOAT) {
            return Optional.of(rest(NODES.arrayNode()));
        }
        double lonDegrees = parser.getDoubleValue();
        JsonToken second = parser.nextToken();
        if (second != JsonToken.VALUE_NUMBER_FLOAT) {
            return Optional.of(rest(NODES.arrayNode().add(lonDegrees)));
        }
        double latDegrees = parser.getDoubleValue();
        JsonToken third = parser.nextToken();
        if (third != JsonToken.END_ARRAY || !Positions.areOnGlobe(lonDegrees, latDegrees)) {
            return Optional.of(rest(NODES.arrayNode().add(lonDegrees).add(latDegrees)));
        }
        if (size + 2 > degrees.length) {
            degrees = Arrays.copyOf(degrees, 2 * degrees.length);
        }
        degrees[size++] = lonDegrees;
        degrees[size++] = latDegrees;
        return Optional.empty();
    }

    /// Reads on from the value at which the parser stands to the end of the array.
    private ArrayNode rest(ArrayNode begun) {
        while (parser.currentToken() != JsonToken.END_ARRAY) {
            begun.add(read());
            parser.nextToken();
        }
        return begun;
    }
}
