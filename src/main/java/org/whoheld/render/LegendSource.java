package org.whoheld.render;

import java.util.Set;
import org.whoheld.analysis.DistrictAreas;
import org.whoheld.analysis.Holdings;
import org.whoheld.core.DataPackage;
import org.whoheld.core.Incident;
import org.whoheld.core.IncidentLog;

/// Makes the rows of legends. Areas are worked out when the first legend is drawn.
final class LegendSource {
    private final DataPackage pack;
    private final Set<Integer> named;
    private final Set<Incident.Type> incidents;
    private DistrictAreas areas;

    LegendSource(DataPackage pack) {
        this.pack = pack;
        this.named = LegendRows.named(pack);
        this.incidents = new IncidentLog(pack.incidents()).typesOnDistricts();
    }

    LegendRows rows(MapFrame frame, Palette palette) {
        if (areas == null) {
            areas = DistrictAreas.of(pack.districts());
        }
        ShadedLegends shaded = new ShadedLegends(areas, palette, frame.language());
        LegendRows rows =
                switch (frame.shading()) {
                    case Shading.ByControl() -> ofControl(frame, palette);
                    case Shading.ByDifference(var difference) ->
                            shaded.ofDifference(difference, pack.actors(), named);
                    case Shading.ByDisagreement shading ->
                            shaded.ofDisagreement(shading, frame.control());
                };
        return frame.showsFindings() ? rows.withMarks(marks(frame)) : rows;
    }

    private LegendRows.Marks marks(MapFrame frame) {
        FindingWords words = FindingWords.in(frame.language());
        return new LegendRows.Marks(
                frame.shading() instanceof Shading.ByDifference
                        ? words.asOn(frame.control().asOf().valid())
                        : "",
                FindingMark.of(frame).stream()
                        .map(it -> new LegendRows.Mark(it, words.mark(it)))
                        .toList(),
                named.stream().findFirst().map(a -> pack.actors().get(a).rgb()).orElse(0));
    }

    private LegendRows ofControl(MapFrame frame, Palette palette) {
        return LegendRows.ofControl(
                pack.actors(),
                named,
                Holdings.of(frame.control(), areas),
                Holdings.contestedOrDisputed(frame.control(), areas),
                frame.shows(Layer.INCIDENTS) ? incidents : Set.of(),
                palette,
                frame.language());
    }
}
