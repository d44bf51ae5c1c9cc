package org.whoheld.analysis;

import org.locationtech.jts.geom.CoordinateSequence;

/// The area of a ring whose edges are all so short that they may be taken for great circles of the
/// authalic sphere, on which every area is as large as on the WGS 84 ellipsoid. That costs a
/// twentieth of solving the geodesic of each edge.
///
/// An edge of 500 m leaves its chord by about 2 m² of ground, and sphere and ellipsoid differ in
/// that by one or two hundredths: each edge is off by less than 0.05 m².
///
/// Method: J. P. Snyder, *Map Projections: A Working Manual* (1987), 3-11 to 3-13 for the authalic
/// latitude; C. F. F. Karney, *Algorithms for geodesics* (2013), eq. 63 for the spherical excess
/// between an edge and the equator.
final class ShortEdges {
    private static final double MOST_DEGREES = 0.005;

    /// Nearer to a pole the sphere's latitude is lost in rounding.
    private static final double MOST_LATITUDE_DEGREES = 85;

    private static final double EQUATOR_METRES = 6_378_137;
    private static final double FLATTENING = 1 / 298.257223563;
    private static final double SQUARED_ECCENTRICITY = FLATTENING * (2 - FLATTENING);
    private static final double ECCENTRICITY = Math.sqrt(SQUARED_ECCENTRICITY);
    private static final double Q_OF_POLE = q(1);
    private static final double SQUARED_RADIUS = EQUATOR_METRES * EQUATOR_METRES * Q_OF_POLE / 2;

    private ShortEdges() {}

    /// @param ring x = longitude, y = latitude, degrees
    static boolean areAll(CoordinateSequence ring) {
        for (int i = 0; i < ring.size(); i++) {
            if (Math.abs(ring.getY(i)) > MOST_LATITUDE_DEGREES
                    || i > 0
                            && !(Math.abs(ring.getX(i) - ring.getX(i - 1)) <= MOST_DEGREES
                                    && Math.abs(ring.getY(i) - ring.getY(i - 1)) <= MOST_DEGREES)) {
                return false;
            }
        }
        return true;
    }

    /// @return negative for a ring that winds counter-clockwise
    static double squareMetres(CoordinateSequence ring) {
        double excess = 0;
        double tangent = 0;
        for (int i = 0; i < ring.size(); i++) {
            double last = tangent;
            tangent = tangentOfHalfAuthalicLatitude(ring.getY(i));
            if (i > 0) {
                double half = Math.toRadians(ring.getX(i) - ring.getX(i - 1)) / 2;
                excess += 2 * Math.atan(Math.tan(half) * (last + tangent) / (1 + last * tangent));
            }
        }
        return excess * SQUARED_RADIUS;
    }

    private static double tangentOfHalfAuthalicLatitude(double latDegrees) {
        double sine = q(Math.sin(Math.toRadians(latDegrees))) / Q_OF_POLE;
        return sine / (1 + Math.sqrt(1 - sine * sine));
    }

    private static double q(double sine) {
        double x = ECCENTRICITY * sine;
        return (1 - SQUARED_ECCENTRICITY)
                * (sine / (1 - x * x) + Math.log((1 + x) / (1 - x)) / (2 * ECCENTRICITY));
    }
}
