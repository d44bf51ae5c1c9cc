package org.whoheld.analysis;

import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicMask;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.LineString;

/// Lengths on the WGS 84 ellipsoid, where the way from vertex to vertex is a geodesic. Exact to
/// about 15 nanometres for the vertices as they are (C. F. F. Karney, 2013); what a generalised
/// outline leaves out is not in it.
final class Geodesy {
    private Geodesy() {}

    /// @param from x = longitude, y = latitude, degrees
    static double metres(Coordinate from, Coordinate to) {
        return metres(from.y, from.x, to.y, to.x);
    }

    static double metres(LineString line) {
        CoordinateSequence points = line.getCoordinateSequence();
        double metres = 0;
        for (int i = 0; i + 1 < points.size(); i++) {
            metres +=
                    metres(points.getY(i), points.getX(i), points.getY(i + 1), points.getX(i + 1));
        }
        return metres;
    }

    private static double metres(double lat1, double lon1, double lat2, double lon2) {
        return Geodesic.WGS84.Inverse(lat1, lon1, lat2, lon2, GeodesicMask.DISTANCE).s12;
    }
}
