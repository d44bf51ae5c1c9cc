package org.whoheld.io.geojson;

import java.util.List;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Geometry;
import tools.jackson.databind.JsonNode;

/// A feature whose id and geometry are good.
public final class Feature {
    private final String id;
    private final long row;
    private final Geometry geometry;
    private final JsonNode properties;

    Feature(String id, long row, Geometry geometry, JsonNode properties) {
        this.id = id;
        this.row = row;
        this.geometry = geometry;
        this.properties = properties;
    }

    public String id() {
        return id;
    }

    /// The line of the file on which the feature begins, from 1.
    public long row() {
        return row;
    }

    /// Valid, not empty, and of one of the types that were asked for.
    public Geometry geometry() {
        return geometry;
    }

    /// A text or number property; empty if it is missing or something else.
    public String text(String property) {
        return textOf(properties.path(property));
    }

    /// The texts of an array property; empty if it is missing or something else.
    public List<String> texts(String property) {
        return Stream.of(properties.path(property))
                .filter(JsonNode::isArray)
                .flatMap(array -> array.values().stream())
                .map(Feature::textOf)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    static String textOf(JsonNode value) {
        return value.isString() || value.isNumber() ? value.asString().strip() : "";
    }
}
