package org.whoheld.bench;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.whoheld.core.AsOf;
import org.whoheld.core.ControlMap;
import org.whoheld.core.ControlTimeline;
import org.whoheld.core.DataPackage;
import org.whoheld.core.Language;
import org.whoheld.core.Lens;
import org.whoheld.render.FramePainter;
import org.whoheld.render.frame.Layer;
import org.whoheld.render.frame.MapFrame;
import org.whoheld.render.style.MapStyle;
import org.whoheld.render.view.Viewport;
import org.whoheld.render.words.Captions;

/// How long the painter takes at 1920 × 1080, with every layer but the patterns: from a new date to
/// finished pixels, and for a new viewport. Prints a table.
public final class PainterBench {
    private static final int WIDTH = 1920;
    private static final int HEIGHT = 1080;
    private static final int WARM_UP = 300;
    private static final int ROUNDS = 400;
    private static final int VIEWPORT_ROUNDS = 60;

    private PainterBench() {}

    public static void main(String[] args) {
        Timings.header();
        int[] pixels = new int[WIDTH * HEIGHT];
        Timings.row("writing a frame at all", 0, 0, WARM_UP, ROUNDS, i -> Arrays.fill(pixels, i));
        packages(126, 500, pixels);
        packages(10_000, 1_000_000, pixels);
    }

    private static void packages(int districts, int claims, int[] pixels) {
        DataPackage pack = GeneratedPackage.of(districts, claims, 1);
        ControlTimeline timeline = pack.timeline();
        FramePainter painter = new FramePainter(pack);
        Viewport viewport = Viewport.fit(GeneratedPackage.EXTENT, WIDTH, HEIGHT, 1, 20);
        Timings.row(
                "new date, asOf and paint",
                districts,
                claims,
                WARM_UP,
                ROUNDS,
                i -> painter.paint(frame(pack, timeline, viewport, day(i)), pixels));
        Timings.row(
                "of this asOf",
                districts,
                claims,
                WARM_UP,
                ROUNDS,
                i -> timeline.asOf(AsOf.on(day(i)), Lens.BEST_SUPPORTED));
        Timings.row(
                "new viewport, all in view",
                districts,
                claims,
                VIEWPORT_ROUNDS,
                VIEWPORT_ROUNDS,
                i ->
                        painter.paint(
                                frame(pack, timeline, viewport.panned(i % 7, i % 11), day(i)),
                                pixels));
        Viewport close = viewport.zoomedAt(viewport.zoom() + 2, WIDTH / 2.0, HEIGHT / 2.0);
        Timings.row(
                "new viewport, 4 times as close",
                districts,
                claims,
                VIEWPORT_ROUNDS,
                VIEWPORT_ROUNDS,
                i ->
                        painter.paint(
                                frame(pack, timeline, close.panned(i % 7, i % 11), day(i)),
                                pixels));
    }

    /// Back and forth through the period in steps that change many districts.
    private static LocalDate day(int round) {
        return GeneratedPackage.FIRST.plusDays(round * 37L % GeneratedPackage.DAYS);
    }

    private static MapFrame frame(
            DataPackage pack, ControlTimeline timeline, Viewport viewport, LocalDate day) {
        AsOf asOf = AsOf.on(day);
        ControlMap control = timeline.asOf(asOf, Lens.BEST_SUPPORTED);
        return new MapFrame(
                viewport,
                control,
                Layer.USUAL,
                MapStyle.light(),
                Language.ENGLISH,
                Captions.of(pack, control, Language.ENGLISH),
                List.of(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                false);
    }
}
