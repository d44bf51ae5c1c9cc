package org.whoheld.analysis;

import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicMask;

import org.locationtech.jts.geom.Coordinate;

/// The eight winds, clockwise from the north.
public enum Compass {
    NORTH,
    NORTH_EAST,
    EAST,
    SOUTH_EAST,
    SOUTH,
    SOUTH_WEST,
    WEST,
    NORTH_WEST;

    private static final double SECTOR_DEGREES = 45;

    /// Where a place lies as seen from another: the wind nearest to the geodesic's azimuth there.
    ///
    /// @param from x = longitude, y = latitude, degrees
    static Compass seenFrom(Coordinate from, Coordinate place) {
        double azimuth =
                Geodesic.WGS84.Inverse(from.y, from.x, place.y, place.x, GeodesicMask.AZIMUTH).azi1;
        return values()[Math.floorMod(Math.round(azimuth / SECTOR_DEGREES), values().length)];
    }
}
