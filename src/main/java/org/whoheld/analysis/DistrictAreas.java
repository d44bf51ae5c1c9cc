package org.whoheld.analysis;

import java.util.List;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.PolygonArea;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.whoheld.core.District;

/// The area of each district on the WGS 84 ellipsoid, where the border from vertex to vertex is a
/// geodesic. Immutable; worked out once.
///
/// Method: C. F. F. Karney, *Algorithms for geodesics*, J. Geodesy 87 (2013), as in GeographicLib;
/// [ShortEdges] for rings without a long edge, as detailed outlines are.
public final class DistrictAreas {
    private final double[] squareKilometres;

    private DistrictAreas(double[] squareKilometres) {
        this.squareKilometres = squareKilometres;
    }

    public static DistrictAreas of(List<District> districts) {
        return new DistrictAreas(
                districts.parallelStream()
                        .mapToDouble(district -> squareKilometres(district.geometry()))
                        .toArray());
    }

    /// @param district index in the list that the areas were made of
    public double squareKilometres(int district) {
        return squareKilometres[district];
    }

    public int size() {
        return squareKilometres.length;
    }

    /// Area of a Polygon or MultiPolygon less its holes; x = longitude, y = latitude, degrees.
    static double squareKilometres(Geometry geometry) {
        double squareMetres = 0;
        for (int part = 0; part < geometry.getNumGeometries(); part++) {
            if (geometry.getGeometryN(part) instanceof Polygon polygon) {
                squareMetres += squareMetres(polygon.getExteriorRing());
                for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                    squareMetres -= squareMetres(polygon.getInteriorRingN(hole));
                }
            }
        }
        return squareMetres / 1e6;
    }

    /// The winding of a ring does not matter: a ring never encloses half the Earth.
    private static double squareMetres(LinearRing ring) {
        var sequence = ring.getCoordinateSequence();
        if (ShortEdges.areAll(sequence)) {
            return Math.abs(ShortEdges.squareMetres(sequence));
        }
        PolygonArea area = new PolygonArea(Geodesic.WGS84, false);
        for (int i = 0; i + 1 < sequence.size(); i++) {
            area.AddPoint(sequence.getY(i), sequence.getX(i));
        }
        return Math.abs(area.Compute(false, true).area);
    }
}
