package org.whoheld.io.geojson;

import java.util.function.Function;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Reads a feature as JSON, its coordinates as [CoordinateTree] does.
final class MemberReader {
    private final JsonParser parser;
    private final CoordinateTree coordinates;

    MemberReader(JsonParser parser) {
        this.parser = parser;
        coordinates = new CoordinateTree(parser);
    }

    /// The value at which the parser stands.
    JsonNode feature() {
        return object(name -> name.equals("geometry") ? geometry() : parser.readValueAsTree());
    }

    private JsonNode geometry() {
        return object(
                name -> name.equals("coordinates") ? coordinates.read() : parser.readValueAsTree());
    }

    /// @param member reads the value at which the parser stands, of the member of a name
    private JsonNode object(Function<String, JsonNode> member) {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            return parser.readValueAsTree();
        }
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            object.set(name, member.apply(name));
        }
        return object;
    }
}
