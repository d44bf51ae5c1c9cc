package org.whoheld.io.geojson;

/// The types of geometry that a resource can ask for, by their names in GeoJSON.
public enum GeometryType {
    POLYGON("Polygon"),
    MULTI_POLYGON("MultiPolygon"),
    LINE_STRING("LineString");

    final String word;

    GeometryType(String word) {
        this.word = word;
    }
}
