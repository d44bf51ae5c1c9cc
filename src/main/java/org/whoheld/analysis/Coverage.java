package org.whoheld.analysis;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.STRtree;
import org.whoheld.core.DataPackage;
import org.whoheld.core.District;

/// The ground of a package as the analyses need it, worked out once: areas, neighbours, who is
/// hostile to whom. The same for every day. Immutable, safe for threads.
public final class Coverage {
    private final List<District> districts;
    private final DistrictAreas areas;
    private final DistrictGraph graph;
    private final Hostility hostility;
    private final LocalPlane plane;
    private final STRtree index;

    private volatile Coordinate[] centroids;

    /// Worked out when gaps are first asked for.
    private volatile PlaneLines planeLines;

    private Coverage(DataPackage pack) {
        districts = pack.districts();
        areas = DistrictAreas.of(districts);
        graph = DistrictGraph.of(districts);
        hostility = Hostility.of(pack);
        Envelope all = new Envelope();
        index = new STRtree();
        for (int d = 0; d < districts.size(); d++) {
            Envelope envelope = districts.get(d).geometry().getEnvelopeInternal();
            all.expandToInclude(envelope);
            index.insert(envelope, d);
        }
        index.build();
        plane = LocalPlane.around(all);
    }

    public static Coverage of(DataPackage pack) {
        return new Coverage(pack);
    }

    public List<District> districts() {
        return districts;
    }

    /// The number of districts.
    public int size() {
        return districts.size();
    }

    public DistrictAreas areas() {
        return areas;
    }

    public DistrictGraph graph() {
        return graph;
    }

    public Hostility hostility() {
        return hostility;
    }

    /// Around the middle of all districts.
    LocalPlane plane() {
        return plane;
    }

    /// Of each district; x = longitude, y = latitude, degrees. Two threads may both work them out.
    Coordinate centroid(int district) {
        Coordinate[] all = centroids;
        if (all == null) {
            all =
                    districts.stream()
                            .map(it -> it.geometry().getCentroid().getCoordinate())
                            .toArray(Coordinate[]::new);
            centroids = all;
        }
        return all[district];
    }

    /// The borders in [#plane]. Two threads may both work them out, with the same result.
    PlaneLines planeLines() {
        PlaneLines lines = planeLines;
        if (lines == null) {
            lines = new PlaneLines(graph, plane);
            planeLines = lines;
        }
        return lines;
    }

    /// Indices of the districts whose envelopes touch one, in ascending order.
    List<Integer> near(Envelope lonLat) {
        List<Integer> found = new ArrayList<>();
        index.query(lonLat, item -> found.add((Integer) item));
        return found.stream().sorted().toList();
    }
}
