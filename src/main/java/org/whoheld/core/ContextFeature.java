package org.whoheld.core;

import java.util.Optional;
import org.locationtech.jts.geom.Geometry;

/// Something that helps to find one's way on the map and that nobody holds: a river, a road, a
/// wall.
///
/// @param names empty if it has none
/// @param geometry LineString or Polygon, WGS 84, x = longitude and y = latitude in degrees
public record ContextFeature(String id, Kind kind, Optional<Names> names, Geometry geometry) {
    /// What it is, which decides how it is drawn.
    public enum Kind {
        RIVER,
        ROAD,
        RAILWAY,
        CITADEL,
        OLD_CITY,
        AIRPORT,
        OTHER
    }
}
