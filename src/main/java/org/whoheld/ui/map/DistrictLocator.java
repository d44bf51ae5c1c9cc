package org.whoheld.ui.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.index.strtree.STRtree;
import org.whoheld.core.District;

/// Finds the district at a place. On the JavaFX thread, in well under a millisecond for tens of
/// thousands of districts.
final class DistrictLocator {
    private record Entry(String id, IndexedPointInAreaLocator area) {}

    private STRtree tree = new STRtree();

    void show(List<District> districts) {
        STRtree newTree = new STRtree();
        for (District district : districts) {
            newTree.insert(
                    district.geometry().getEnvelopeInternal(),
                    new Entry(district.id(), new IndexedPointInAreaLocator(district.geometry())));
        }
        tree = newTree;
    }

    Optional<String> at(double lonDegrees, double latDegrees) {
        Coordinate point = new Coordinate(lonDegrees, latDegrees);
        List<String> found = new ArrayList<>();
        tree.query(
                new Envelope(point),
                item -> {
                    Entry entry = (Entry) item;
                    if (entry.area().locate(point) != Location.EXTERIOR) {
                        found.add(entry.id());
                    }
                });
        return found.stream().findFirst();
    }
}
