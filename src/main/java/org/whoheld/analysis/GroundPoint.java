package org.whoheld.analysis;

/// A point on the WGS 84 ellipsoid.
///
/// @param latDegrees north of the equator, −90 to 90
/// @param lonDegrees east of Greenwich, any number: 181° is the same meridian as −179°, but a map
///   that runs on beyond 180° shows it elsewhere
public record GroundPoint(double latDegrees, double lonDegrees) {
    public GroundPoint {
        if (!(Math.abs(latDegrees) <= 90) || !Double.isFinite(lonDegrees)) {
            throw new IllegalArgumentException(
                    "no such place: %s° N %s° E".formatted(latDegrees, lonDegrees));
        }
    }

    /// The same place named by the meridian that is nearest to another's: the longitudes of the two
    /// differ by 180° at most.
    GroundPoint near(double otherLonDegrees) {
        double turns = Math.rint((otherLonDegrees - lonDegrees) / 360);
        return turns == 0 ? this : new GroundPoint(latDegrees, lonDegrees + 360 * turns);
    }

    /// Whether both are the same place, by whatever name.
    boolean isAt(GroundPoint other) {
        return latDegrees == other.latDegrees
                && near(other.lonDegrees).lonDegrees == other.lonDegrees;
    }
}
