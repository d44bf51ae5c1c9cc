package org.whoheld.analysis;

import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.Gnomonic;
import net.sf.geographiclib.GnomonicData;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/// A flat piece of ground: the ellipsoidal gnomonic projection, in which geodesics are straight
/// lines to within millimetres over a city (C. F. F. Karney, *Algorithms for geodesics*, 2013,
/// section 8). So the shortest way over the ground can be looked for with plane geometry.
///
/// Lengths grow away from the centre: at `r` metres from it by `1 + (r / 6 371 000)²` along the
/// ray, and by half of that across. 10 km away that is 0.0003 %, 100 km away 0.025 %, 1000 km away
/// 2.5 %. Lengths are therefore never taken from the plane, only places. Beyond about 10 000 km
/// nothing is shown: NaN.
final class LocalPlane {
    private static final Gnomonic GNOMONIC = new Gnomonic(Geodesic.WGS84);

    private final double lonDegrees;
    private final double latDegrees;

    private LocalPlane(double lonDegrees, double latDegrees) {
        this.lonDegrees = lonDegrees;
        this.latDegrees = latDegrees;
    }

    static LocalPlane around(Coordinate lonLat) {
        return new LocalPlane(lonLat.x, lonLat.y);
    }

    /// Around the middle of an envelope; around 0° N 0° E if it is empty.
    static LocalPlane around(Envelope lonLat) {
        return lonLat.isNull() ? new LocalPlane(0, 0) : around(lonLat.centre());
    }

    /// Metres from the centre, x east and y north, of a place in degrees.
    Coordinate toPlane(Coordinate lonLat) {
        GnomonicData place = GNOMONIC.Forward(latDegrees, lonDegrees, lonLat.y, lonLat.x);
        return new Coordinate(place.x, place.y);
    }

    /// x = longitude and y = latitude in degrees.
    Coordinate toLonLat(Coordinate plane) {
        GnomonicData place = GNOMONIC.Reverse(latDegrees, lonDegrees, plane.x, plane.y);
        return new Coordinate(place.lon, place.lat);
    }
}
