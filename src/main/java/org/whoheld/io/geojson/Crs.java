package org.whoheld.io.geojson;

import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// The `crs` member that the GeoJSON of 2008 had and RFC 7946 took away. Files still carry it; it
/// must say what the RFC lays down anyway.
final class Crs {
    private static final Pattern WGS84 =
            Pattern.compile(
                    "(urn:(x-)?ogc:def:crs:OGC:[\\d.]*:|OGC:|https?://www\\.opengis\\.net/def/crs/OGC/[\\d.]+/)?CRS84h?"
                            + "|(urn:(x-)?ogc:def:crs:EPSG:[\\d.]*:|EPSG:|https?://www\\.opengis\\.net/def/crs/EPSG/[\\d.]+/)4326",
                    Pattern.CASE_INSENSITIVE);

    private Crs() {}

    /// The name of a reference system other than WGS 84; empty if all is well.
    static Optional<String> foreign(JsonNode crs) {
        if (crs.isNull()) {
            return Optional.empty();
        }
        String name = Feature.textOf(crs.path("properties").path("name"));
        if (name.isEmpty()) {
            return Optional.of(crs.toString());
        }
        return WGS84.matcher(name).matches() ? Optional.empty() : Optional.of(name);
    }
}
