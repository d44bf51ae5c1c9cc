package org.whoheld.core;

import java.util.List;
import org.locationtech.jts.geom.Geometry;

/// A piece of ground that is held as a whole.
///
/// @param alternativeNames other spellings, for the search
/// @param kind urban, peri-urban, open, landmark, infrastructure, or what the package says
/// @param sector part of the city; may be empty
/// @param geometryQuality how sure the outline is; may be empty
/// @param basis what the outline rests on; may be empty
/// @param geometry Polygon or MultiPolygon, WGS 84, x = longitude and y = latitude in degrees
public record District(
        String id,
        Names names,
        List<String> alternativeNames,
        String kind,
        String sector,
        String geometryQuality,
        String basis,
        Geometry geometry) {
    public District {
        alternativeNames = List.copyOf(alternativeNames);
    }
}
