package org.whoheld.render.furniture;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.whoheld.analysis.DistrictAreas;
import org.whoheld.analysis.Holdings;
import org.whoheld.core.Actor;
import org.whoheld.core.ControlState.Kind;
import org.whoheld.core.DataPackage;
import org.whoheld.core.Hypothesis;
import org.whoheld.core.Incident;
import org.whoheld.core.IncidentLog;
import org.whoheld.render.frame.Layer;
import org.whoheld.render.frame.MapFrame;
import org.whoheld.render.marks.FindingMark;
import org.whoheld.render.marks.FindingWords;
import org.whoheld.render.style.Palette;
import org.whoheld.render.style.Shading;
import org.whoheld.render.words.HypothesisWords;

/// Makes the rows of legends. Safe for threads.
public final class LegendSource {
    private final DataPackage pack;
    private final Set<Integer> named;
    private final Set<Incident.Type> incidents;
    private final Supplier<DistrictAreas> unknownAreas;
    private DistrictAreas areas;

    /// @param areas asked for when the first legend is drawn, and never again
    public LegendSource(DataPackage pack, Supplier<DistrictAreas> areas) {
        this.pack = pack;
        this.unknownAreas = areas;
        this.named = LegendRows.named(pack);
        this.incidents = new IncidentLog(pack.incidents()).typesOnDistricts();
    }

    public LegendRows rows(MapFrame frame, Palette palette) {
        ShadedLegends shaded = new ShadedLegends(areas(), palette, frame.language());
        LegendRows rows =
                switch (frame.shading()) {
                    case Shading.ByControl() ->
                            frame.control()
                                    .hypothesis()
                                    .map(it -> supposing(it, frame, palette))
                                    .orElseGet(() -> ofControl(frame, named, palette));
                    case Shading.ByDifference(var difference) ->
                            shaded.ofDifference(difference, pack.actors(), named);
                    case Shading.ByDisagreement shading ->
                            shaded.ofDisagreement(shading, frame.control());
                };
        return frame.showsFindings() ? rows.withMarks(marks(frame)) : rows;
    }

    private synchronized DistrictAreas areas() {
        if (areas == null) {
            areas = unknownAreas.get();
        }
        return areas;
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

    /// A hypothesis may name an actor that no claim names.
    private LegendRows supposing(Hypothesis hypothesis, MapFrame frame, Palette palette) {
        Set<Integer> listed = new TreeSet<>(named);
        for (int a = 0; a < pack.actors().size(); a++) {
            if (hypothesis.holders().containsValue(pack.actors().get(a).id())) {
                listed.add(a);
            }
        }
        int supposed = pack.actors().indexOf(anySupposed(hypothesis));
        int other = listed.stream().filter(a -> a != supposed).findFirst().orElse(-1);
        return ofControl(frame, listed, palette)
                .supposing(
                        LegendRows.figures(
                                HypothesisWords.in(frame.language()).ofWhich(),
                                Holdings.supposed(frame.control(), areas())),
                        LegendRows.Row.supposed(
                                palette.look(Kind.SUPPOSED, supposed, other), frame.language()));
    }

    private Actor anySupposed(Hypothesis hypothesis) {
        return pack.actors().stream()
                .filter(it -> hypothesis.holders().containsValue(it.id()))
                .findFirst()
                .orElseThrow();
    }

    private LegendRows ofControl(MapFrame frame, Set<Integer> listed, Palette palette) {
        return LegendRows.ofControl(
                pack.actors(),
                listed,
                Holdings.of(frame.control(), areas()),
                Holdings.contestedOrDisputed(frame.control(), areas()),
                frame.shows(Layer.INCIDENTS) ? incidents : Set.of(),
                palette,
                frame.language());
    }
}
