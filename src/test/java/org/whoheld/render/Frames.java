package org.whoheld.render;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.whoheld.analysis.Difference;
import org.whoheld.analysis.Disagreement;
import org.whoheld.core.AsOf;
import org.whoheld.core.ControlMap;
import org.whoheld.core.ControlTimeline;
import org.whoheld.core.DataPackage;
import org.whoheld.core.Hypothesis;
import org.whoheld.core.Incident;
import org.whoheld.core.IncidentLog;
import org.whoheld.core.Language;
import org.whoheld.core.Lens;
import org.whoheld.render.frame.Layer;
import org.whoheld.render.frame.MapFrame;
import org.whoheld.render.style.MapStyle;
import org.whoheld.render.style.Shading;
import org.whoheld.render.view.Viewport;
import org.whoheld.render.words.Captions;

/// Frames of the [SmallCoverage], to be varied by tests.
public final class Frames {
    public static final DataPackage PACK = SmallCoverage.get();
    public static final ControlTimeline TIMELINE = PACK.timeline();

    public static final Set<Layer> ALL_BUT_PATTERNS = Layer.USUAL;

    private Frames() {}

    public static Viewport viewport(int width, int height, double scale) {
        return Viewport.fit(SmallCoverage.envelope(), width, height, scale, 20);
    }

    public static MapFrame on(LocalDate day, Viewport viewport, Set<Layer> layers) {
        return of(day, viewport, layers, MapStyle.light(), Language.ENGLISH);
    }

    public static MapFrame of(
            LocalDate day,
            Viewport viewport,
            Set<Layer> layers,
            MapStyle style,
            Language language) {
        AsOf asOf = AsOf.on(day);
        ControlMap control = TIMELINE.asOf(asOf, Lens.BEST_SUPPORTED);
        return new MapFrame(
                viewport,
                control,
                layers,
                style,
                language,
                Captions.of(PACK, control, language),
                new IncidentLog(PACK.incidents()).on(asOf),
                OptionalInt.empty(),
                OptionalInt.empty(),
                false);
    }

    /// What changed hands from a day to another.
    public static MapFrame difference(
            LocalDate from,
            LocalDate to,
            Viewport viewport,
            Set<Layer> layers,
            MapStyle style,
            Language language) {
        MapFrame frame = of(to, viewport, layers, style, language);
        Shading shading =
                new Shading.ByDifference(
                        Difference.between(
                                TIMELINE.asOf(AsOf.on(from), Lens.BEST_SUPPORTED),
                                frame.control()));
        return shaded(frame, shading);
    }

    public static MapFrame disagreement(MapFrame frame, Shading.Measure measure) {
        return shaded(
                frame,
                new Shading.ByDisagreement(
                        Disagreement.of(frame.control(), PACK.period()), measure));
    }

    private static MapFrame shaded(MapFrame frame, Shading shading) {
        return frame.withShading(shading)
                .withCaptions(Captions.of(PACK, frame.control(), shading, frame.language()));
    }

    /// What if: the same frame with districts in other hands.
    static MapFrame supposing(MapFrame frame, String hypothesis) {
        ControlMap control = frame.control().supposing(Hypothesis.parse(hypothesis));
        return new MapFrame(
                        frame.viewport(),
                        control,
                        frame.layers(),
                        frame.style(),
                        frame.language(),
                        Captions.of(PACK, control, frame.shading(), frame.language()),
                        frame.incidents(),
                        frame.selected(),
                        frame.hovered(),
                        frame.overBaseMap())
                .withShading(frame.shading());
    }

    static MapFrame pointing(MapFrame frame, OptionalInt selected, OptionalInt hovered) {
        return new MapFrame(
                frame.viewport(),
                frame.control(),
                frame.layers(),
                frame.style(),
                frame.language(),
                frame.captions(),
                frame.incidents(),
                selected,
                hovered,
                frame.overBaseMap());
    }

    static MapFrame overBaseMap(MapFrame frame) {
        return new MapFrame(
                frame.viewport(),
                frame.control(),
                frame.layers(),
                frame.style(),
                frame.language(),
                frame.captions(),
                frame.incidents(),
                frame.selected(),
                frame.hovered(),
                true);
    }

    public static MapFrame withIncidents(MapFrame frame, List<Incident> incidents) {
        return new MapFrame(
                frame.viewport(),
                frame.control(),
                frame.layers(),
                frame.style(),
                frame.language(),
                frame.captions(),
                incidents,
                frame.selected(),
                frame.hovered(),
                frame.overBaseMap());
    }
}
