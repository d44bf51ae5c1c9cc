package org.whoheld.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.whoheld.core.AsOf;
import org.whoheld.core.ControlTimeline;
import org.whoheld.core.DataPackage;
import org.whoheld.core.Lens;
import org.whoheld.export.FrameComposer;
import org.whoheld.export.PictureOrder;
import org.whoheld.export.PngExporter;
import org.whoheld.export.Sight;
import org.whoheld.render.FramePainter;
import org.whoheld.render.frame.Layer;
import org.whoheld.render.view.Viewport;

/// All that is measured of one size, after its pictures were found to be right.
final class SizeBench {
    private static final int WIDTH = 1920;
    private static final int HEIGHT = 1080;
    private static final int WARM_UP = 400;

    /// Steps ahead of all that is timed, so that the compiler is done with the painter.
    private static final int COMPILING = 1_200;

    private static final int ROUNDS = 400;
    private static final int VIEWPORT_ROUNDS = 40;
    private static final int PNG_WARM_UP = 6;
    private static final int PNG_ROUNDS = 15;

    /// As a key of the window zooms.
    private static final double ZOOM_STEP = 0.5;

    private final PackageSize size;
    private final Consumer<ScaleRow> rows;
    private final DataPackage pack;
    private final ControlTimeline timeline;
    private final Viewport viewport = wholeMap();
    private final StepPicture picture;
    private final int[] pixels = new int[WIDTH * HEIGHT];
    private final LocalDate[] anyDays;
    private Timing limit;

    /// @param rows told each row as soon as it is measured
    SizeBench(PackageSize size, Consumer<ScaleRow> rows) {
        this.size = size;
        this.rows = rows;
        pack = size.generate();
        timeline = pack.timeline();
        picture = new StepPicture(pack, timeline, Layer.USUAL);
        anyDays =
                new Random(7)
                        .ints(WARM_UP + ROUNDS, 0, GeneratedPackage.DAYS)
                        .mapToObj(SizeBench::day)
                        .toArray(LocalDate[]::new);
    }

    static Viewport wholeMap() {
        return Viewport.fit(GeneratedPackage.EXTENT, WIDTH, HEIGHT, 1, 20);
    }

    /// @return the median of the steps in a row, in milliseconds
    /// @throws IllegalStateException if a picture is wrong
    double measure() throws IOException {
        check();
        for (int i = 0; i < COMPILING; i++) {
            picture.paint(day(i), viewport);
        }
        limits();
        double step = steps();
        states();
        viewports();
        png();
        return step;
    }

    private void check() {
        List<String> wrong =
                PictureCheck.wrong(pack, timeline, viewport, List.of(day(17), day(18), day(250)));
        if (!wrong.isEmpty()) {
            throw new IllegalStateException(
                    wrong.size()
                            + " districts are drawn wrongly at size "
                            + size
                            + ": "
                            + wrong.subList(0, Math.min(5, wrong.size())));
        }
    }

    private void limits() {
        LimitPicture least = new LimitPicture(pack, timeline, viewport);
        limit = Timing.of(WARM_UP, ROUNDS, i -> least.paint(day(i), pixels));
        row("floor: writing a frame", Timing.of(WARM_UP, ROUNDS, i -> Arrays.fill(pixels, i)));
        row("limit: plain Java, a day on", limit);
        row("limit: any day", Timing.of(WARM_UP, ROUNDS, i -> least.paint(anyDays[i], pixels)));
    }

    private double steps() {
        double target = ScaleTargets.STEP_TIMES_LIMIT * limit.medianMillis();
        Timing next = Timing.of(WARM_UP, ROUNDS, i -> picture.paint(day(i), viewport));
        rows.accept(new ScaleRow(size, "whole step, a day on", next, limit, target, true));
        Timing any = Timing.of(WARM_UP, ROUNDS, i -> picture.paint(anyDays[i], viewport));
        rows.accept(new ScaleRow(size, "whole step, any day", any, limit, target, true));
        return next.medianMillis();
    }

    private void states() {
        row(
                "asOf alone, any day",
                Timing.of(WARM_UP, ROUNDS, i -> asOf(anyDays[i])),
                ScaleTargets.asOfMillis(size));
        row(
                "asOf alone, a day on",
                Timing.of(WARM_UP, ROUNDS, i -> asOf(day(i))),
                ScaleTargets.ONE_DAY_MILLIS);
        row(
                "asOf alone, a day back",
                Timing.of(WARM_UP, ROUNDS, i -> asOf(day(-i))),
                ScaleTargets.ONE_DAY_MILLIS);
    }

    private void asOf(LocalDate day) {
        timeline.asOf(AsOf.on(day), Lens.BEST_SUPPORTED);
    }

    private void viewports() {
        LocalDate day = day(200);
        Viewport closer = viewport.zoomedAt(viewport.zoom() + 1, WIDTH / 2.0, HEIGHT / 2.0);
        Random random = new Random(11);
        List<Viewport> panned = new ArrayList<>(List.of(closer));
        for (int i = 0; i < 2 * VIEWPORT_ROUNDS; i++) {
            // Two hundred to six hundred pixels, and never far from the middle.
            int side = i % 2 == 0 ? 1 : -1;
            panned.add(
                    closer.panned(
                            side * (100 + random.nextInt(200)), side * (50 + random.nextInt(100))));
        }
        viewport("new viewport, panned", i -> paint(panned.get(i + 1), day));
        viewport("new viewport, dragged", i -> paint(dragged(closer, i), day));
        viewport(
                "new viewport, a step closer",
                i -> paint(aside(i), day),
                i -> paint(zoomed(aside(i), ZOOM_STEP), day));
        viewport(
                "new viewport, a step away",
                i -> paint(zoomed(aside(i), ZOOM_STEP), day),
                i -> paint(aside(i), day));
    }

    /// To and fro, by a few pixels, as a pointer moves from pulse to pulse.
    private static Viewport dragged(Viewport from, int round) {
        int steps = Math.abs(round % 40 - 20);
        return from.panned(12 * steps, 7 * steps);
    }

    private void viewport(String what, IntConsumer work) {
        viewport(what, _ -> {}, work);
    }

    private void viewport(String what, IntConsumer before, IntConsumer work) {
        row(
                what,
                Timing.of(VIEWPORT_ROUNDS, VIEWPORT_ROUNDS, before, work),
                ScaleTargets.viewportMillis(size));
    }

    /// The whole map, never at the same place, so that no earlier picture of it will do.
    private Viewport aside(int round) {
        return viewport.panned(round % 13 + 1, round % 7 + 1);
    }

    private static Viewport zoomed(Viewport from, double steps) {
        return from.zoomedAt(from.zoom() + steps, WIDTH / 2.0, HEIGHT / 2.0);
    }

    private void paint(Viewport where, LocalDate day) {
        picture.paint(day, where);
    }

    /// Composed, painted at a place where nothing stands ready, and written to a file.
    private void png() throws IOException {
        PngExporter exporter = new PngExporter(pack, new FramePainter(pack), "bench");
        FrameComposer composer = new FrameComposer(pack, timeline);
        Path folder = Files.createTempDirectory("whoheld-bench");
        Path target = folder.resolve("map.png");
        Timing timing =
                Timing.of(
                        PNG_WARM_UP,
                        PNG_ROUNDS,
                        i -> {
                            try {
                                var composed = composer.compose(order(i));
                                exporter.export(
                                        composed.withViewport(
                                                composed.frames()
                                                        .getFirst()
                                                        .viewport()
                                                        .panned(i % 5, i % 3)),
                                        target);
                            } catch (IOException e) {
                                throw new UncheckedIOException(e);
                            }
                        });
        row("PNG, 3840 × 2160", timing, ScaleTargets.pngMillis(size));
        Files.delete(target);
        Files.delete(folder);
    }

    private static PictureOrder order(int round) {
        return PictureOrder.of(
                AsOf.on(day(round * 37)),
                Lens.BEST_SUPPORTED,
                Sight.ofAll(2 * WIDTH, 2 * HEIGHT, 1));
    }

    /// Days follow each other, and the first comes after the last.
    static LocalDate day(int round) {
        return GeneratedPackage.FIRST.plusDays(Math.floorMod(round, GeneratedPackage.DAYS));
    }

    private void row(String what, Timing timing) {
        row(what, timing, Double.NaN);
    }

    private void row(String what, Timing timing, double target) {
        rows.accept(new ScaleRow(size, what, timing, limit, target, false));
    }
}
