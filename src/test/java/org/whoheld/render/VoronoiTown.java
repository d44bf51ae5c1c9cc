package org.whoheld.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.triangulate.VoronoiDiagramBuilder;
import org.whoheld.core.District;
import org.whoheld.core.Names;

/// Coverages of as many districts as a test wants.
public final class VoronoiTown {
    public static final Envelope ENVELOPE = new Envelope(37, 37.1, 36, 36.08);
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private VoronoiTown() {}

    public static List<District> of(long seed, int count) {
        Random random = new Random(seed);
        List<Coordinate> sites = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            sites.add(
                    new Coordinate(
                            ENVELOPE.getMinX() + random.nextDouble() * ENVELOPE.getWidth(),
                            ENVELOPE.getMinY() + random.nextDouble() * ENVELOPE.getHeight()));
        }
        VoronoiDiagramBuilder builder = new VoronoiDiagramBuilder();
        builder.setSites(sites);
        builder.setClipEnvelope(ENVELOPE);
        Geometry cells = count == 1 ? FACTORY.toGeometry(ENVELOPE) : builder.getDiagram(FACTORY);
        List<District> districts = new ArrayList<>();
        for (int i = 0; i < cells.getNumGeometries(); i++) {
            districts.add(
                    new District(
                            "d" + i,
                            Names.of("D" + i),
                            List.of(),
                            "",
                            "",
                            "",
                            "",
                            cells.getGeometryN(i).intersection(FACTORY.toGeometry(ENVELOPE))));
        }
        return districts;
    }
}
