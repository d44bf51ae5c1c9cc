package org.whoheld.analysis;

import java.util.List;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.whoheld.core.ControlTimeline;
import org.whoheld.core.District;
import org.whoheld.core.Names;

/// Areas for districts that have no outline of their own: each is larger than the one before.
final class Boxes {
    private Boxes() {}

    static DistrictAreas of(ControlTimeline timeline) {
        GeometryFactory factory = new GeometryFactory();
        return DistrictAreas.of(
                IntStream.range(0, timeline.districts().size())
                        .mapToObj(d ->
                                new District(
                                        timeline.districts().get(d),
                                        Names.of(timeline.districts().get(d)),
                                        List.of(),
                                        "",
                                        "",
                                        "",
                                        "",
                                        factory.toGeometry(
                                                new Envelope(
                                                        37, 37.01 * (1 + d * 1e-4), 36, 36.01))))
                        .toList());
    }
}
