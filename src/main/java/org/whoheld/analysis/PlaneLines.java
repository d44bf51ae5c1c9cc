package org.whoheld.analysis;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.index.strtree.STRtree;
import org.whoheld.analysis.DistrictGraph.Border;

/// The borders of a coverage in its plane, worked out once and ready to be searched.
final class PlaneLines {
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final Map<Border, List<LineString>> linesOf = new IdentityHashMap<>();
    private final STRtree index = new STRtree();

    PlaneLines(DistrictGraph graph, LocalPlane plane) {
        for (Border border : graph.borders()) {
            List<LineString> lines =
                    border.lines().stream().map(line -> projected(line, plane)).toList();
            linesOf.put(border, lines);
            lines.forEach(line -> index.insert(line.getEnvelopeInternal(), line));
        }
        index.build();
    }

    private static LineString projected(LineString line, LocalPlane plane) {
        Coordinate[] points = line.getCoordinates();
        Coordinate[] projected = new Coordinate[points.length];
        for (int i = 0; i < points.length; i++) {
            projected[i] = plane.toPlane(points[i]);
        }
        return FACTORY.createLineString(projected);
    }

    /// @param border one of the coverage's own
    List<LineString> of(Border border) {
        return linesOf.get(border);
    }

    /// The lines whose envelopes touch one, all in metres of the plane.
    List<LineString> near(Envelope plane) {
        List<LineString> found = new ArrayList<>();
        index.query(plane, line -> found.add((LineString) line));
        return found;
    }
}
