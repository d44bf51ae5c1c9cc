package org.whoheld.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.whoheld.analysis.Areas;
import org.whoheld.analysis.Corridors;
import org.whoheld.analysis.Coverage;
import org.whoheld.analysis.FigureSeries;
import org.whoheld.analysis.Frontlines;
import org.whoheld.analysis.Gaps;
import org.whoheld.analysis.Pockets;
import org.whoheld.analysis.WhatIf;
import org.whoheld.core.AsOf;
import org.whoheld.core.ControlMap;
import org.whoheld.core.ControlTimeline;
import org.whoheld.core.DataPackage;
import org.whoheld.core.Hypothesis;
import org.whoheld.core.Language;
import org.whoheld.core.Lens;
import org.whoheld.io.datapackage.DataPackageReader;
import org.whoheld.render.FramePainter;
import org.whoheld.render.frame.Layer;
import org.whoheld.render.frame.MapFrame;
import org.whoheld.render.style.MapStyle;
import org.whoheld.render.view.Viewport;
import org.whoheld.render.words.Captions;

/// How long the analyses of one date take, and of a whole period.
///
/// Of the generated packages two arrangements are measured: *speckled*, where the holders of
/// neighbours have nothing to do with each other, so that nearly every border is a front and every
/// actor has a great many parts; and *blocks*, where a hypothesis gives each actor a wedge of the
/// map, as ground is held in earnest.
public final class AnalysisBench {
    private static final int WARM_UP = 5;
    private static final int ROUNDS = 21;

    private AnalysisBench() {}

    /// @param args the folder of the Aleppo package
    public static void main(String[] args) throws IOException {
        Timings.header();
        DataPackage aleppo = DataPackageReader.read(Path.of(args[0])).dataPackage().orElseThrow();
        Coverage coverage = Coverage.of(aleppo);
        ControlTimeline timeline = aleppo.timeline();
        oneDate("Aleppo", aleppo, coverage, map(timeline, aleppo));
        Timings.row(
                "Aleppo: series of %d days and events"
                        .formatted(
                                aleppo.period().last().toEpochDay()
                                        - aleppo.period().first().toEpochDay()
                                        + 1),
                aleppo.districts().size(),
                aleppo.claims().size(),
                3,
                ROUNDS,
                _ ->
                        FigureSeries.of(
                                aleppo.period(),
                                day -> timeline.asOf(AsOf.on(day), Lens.BEST_SUPPORTED),
                                coverage));
        for (int districts : List.of(2_000, 10_000)) {
            DataPackage pack = GeneratedPackage.of(districts, districts * 10, 1);
            Coverage ground = Coverage.of(pack);
            Timings.row(
                    "graph and areas, once a package",
                    districts,
                    districts * 10,
                    1,
                    3,
                    _ -> Coverage.of(pack));
            ControlMap speckled = map(pack.timeline(), pack);
            ControlMap blocks = blocks(speckled, pack);
            oneDate("speckled", pack, ground, speckled);
            oneDate("blocks", pack, ground, blocks);
            layers("speckled", pack, ground, speckled);
            layers("blocks", pack, ground, blocks);
            Timings.row(
                    "speckled: series of 400 days and events",
                    districts,
                    districts * 10,
                    0,
                    1,
                    _ ->
                            FigureSeries.of(
                                    pack.period(),
                                    day -> pack.timeline().asOf(AsOf.on(day), Lens.BEST_SUPPORTED),
                                    ground));
        }
    }

    private static ControlMap map(ControlTimeline timeline, DataPackage pack) {
        return timeline.asOf(
                AsOf.on(
                        pack.period()
                                .first()
                                .plusDays(
                                        (pack.period().last().toEpochDay()
                                                        - pack.period().first().toEpochDay())
                                                / 3)),
                Lens.BEST_SUPPORTED);
    }

    /// Six wedges about the middle of the map.
    private static ControlMap blocks(ControlMap control, DataPackage pack) {
        var middle = GeneratedPackage.EXTENT.centre();
        TreeMap<String, String> holders = new TreeMap<>();
        pack.districts()
                .forEach(district -> {
                    var at = district.geometry().getEnvelopeInternal().centre();
                    double angle = Math.atan2(at.y - middle.y, at.x - middle.x) + Math.PI;
                    int wedge = (int) Math.min(5, angle / (2 * Math.PI) * 6);
                    holders.put(district.id(), pack.actors().get(wedge).id());
                });
        return control.supposing(new Hypothesis(holders));
    }

    private static void oneDate(
            String name, DataPackage pack, Coverage coverage, ControlMap control) {
        row(name + ": areas", pack, control, map -> Areas.of(map, coverage.areas()));
        row(name + ": fronts", pack, control, map -> Frontlines.of(map, coverage).lengthMetres());
        row(name + ": parts", pack, control, map -> Pockets.of(map, coverage));
        row(name + ": corridors", pack, control, map -> Corridors.of(map, coverage));
        row(name + ": gaps", pack, control, map -> Gaps.of(map, coverage));
        row(
                name + ": all of these",
                pack,
                control,
                map -> {
                    Pockets pockets = Pockets.of(map, coverage);
                    Areas.of(map, coverage.areas());
                    Frontlines.of(map, coverage).lengthMetres();
                    Corridors.of(pockets, coverage);
                    Gaps.of(map, pockets, coverage);
                });
        String district = pack.districts().getFirst().id();
        String actor = pack.actors().getLast().id();
        ControlMap supposed = control.asSaid().supposing(Hypothesis.of(district, actor));
        row(name + ": what if", pack, supposed, map -> WhatIf.of(map, coverage));
    }

    /// Fronts, parts, gaps and corridors on the picture, 1920 × 1080, each time worked out and
    /// drawn anew.
    private static void layers(
            String name, DataPackage pack, Coverage coverage, ControlMap control) {
        FramePainter painter = new FramePainter(pack, () -> coverage);
        Viewport viewport = Viewport.fit(GeneratedPackage.EXTENT, 1920, 1080, 1, 20);
        Set<Layer> layers = EnumSet.copyOf(Layer.USUAL);
        layers.addAll(Layer.FINDINGS);
        ControlMap other =
                control.supposing(
                        Hypothesis.of(
                                pack.districts().getFirst().id(), pack.actors().getLast().id()));
        int[] pixels = new int[1920 * 1080];
        Timings.row(
                name + ": picture with all four layers",
                pack.districts().size(),
                pack.claims().size(),
                WARM_UP,
                ROUNDS,
                i -> {
                    ControlMap map = i % 2 == 0 ? control : other;
                    painter.paint(
                            new MapFrame(
                                    viewport,
                                    map,
                                    layers,
                                    MapStyle.light(),
                                    Language.ENGLISH,
                                    Captions.of(pack, map, Language.ENGLISH),
                                    List.of(),
                                    OptionalInt.empty(),
                                    OptionalInt.empty(),
                                    false),
                            pixels);
                });
    }

    private static void row(
            String what, DataPackage pack, ControlMap control, Consumer<ControlMap> work) {
        Timings.row(
                what,
                pack.districts().size(),
                pack.claims().size(),
                WARM_UP,
                ROUNDS,
                _ -> work.accept(control));
    }
}
