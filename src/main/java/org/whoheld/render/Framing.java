package org.whoheld.render;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.whoheld.core.DataPackage;
import org.whoheld.core.District;
import org.whoheld.render.frame.MapFrame;
import org.whoheld.render.furniture.Furniture;
import org.whoheld.render.furniture.LegendSource;
import org.whoheld.render.lettering.Lettering;
import org.whoheld.render.style.Palette;
import org.whoheld.render.view.Box;
import org.whoheld.render.view.PixelGrid;
import org.whoheld.render.view.ProjectedDistricts;
import org.whoheld.render.view.Viewport;

/// Moves a picture so that as little as possible of its districts lies under captions, legend and
/// credits. It tries a raster of shifts, and a few looks from farther away, and takes the one with
/// the fewest corners of outlines covered; of two alike the one that is closer and less shifted.
public final class Framing {
    private static final int STEPS = 8;
    private static final double[] FARTHER = {0, 0.08, 0.16, 0.24, 0.32};

    /// What one zoom level farther away costs, as a share of corners covered.
    private static final double COST_OF_FARTHER = 0.35;

    /// What a shift by the whole picture costs, likewise.
    private static final double COST_OF_SHIFT = 0.01;

    private static final double MARGIN_PX = 8;

    /// Corners enough to tell by: of outlines that have more, one in so many is looked at.
    private static final int ENOUGH = 100_000;

    private final DataPackage pack;
    private final ProjectedDistricts outlines;
    private final LegendSource legends;
    private final Lettering letters = new Lettering();
    private final int enough;

    public Framing(DrawnPackage drawn) {
        this(drawn, ENOUGH);
    }

    /// @param enough about how many corners are looked at
    Framing(DrawnPackage drawn, int enough) {
        this.enough = enough;
        pack = drawn.pack();
        outlines = drawn.outlines();
        legends = drawn.legends();
    }

    /// The frame, seen so that its districts are clear of its furniture.
    ///
    /// @param about ids of the districts that the picture is about; all if empty
    public MapFrame clear(MapFrame frame, List<String> about) {
        int[] shown = indices(about);
        if (shown.length == 0) {
            return frame;
        }
        Palette palette = new Palette(pack.actors(), frame.style(), false, false);
        List<Look> looks = Arrays.stream(FARTHER).mapToObj(it -> look(frame, it, palette)).toList();
        // the nearest of those that cost the same
        Candidate best =
                looks.parallelStream()
                        .map(look -> bestShift(look, shown))
                        .reduce((a, b) -> b.cost() < a.cost() ? b : a)
                        .orElseThrow();
        return frame.withViewport(best.viewport());
    }

    /// A look from farther away.
    ///
    /// @param boxes of the furniture
    private record Look(Viewport viewport, List<Box> boxes, double cost) {}

    private Look look(MapFrame frame, double farther, Palette palette) {
        Viewport viewport = frame.viewport();
        Viewport zoomed =
                viewport.zoomedAt(
                        viewport.zoom() - farther,
                        viewport.widthPx() / 2.0,
                        viewport.heightPx() / 2.0);
        return new Look(
                zoomed,
                Furniture.of(
                                frame.withViewport(zoomed),
                                letters,
                                () -> legends.rows(frame, palette))
                        .boxes(),
                farther * COST_OF_FARTHER);
    }

    private int[] indices(List<String> about) {
        if (about.isEmpty()) {
            return IntStream.range(0, outlines.size()).toArray();
        }
        List<String> ids = pack.districts().stream().map(District::id).toList();
        return about.stream().mapToInt(ids::indexOf).filter(d -> d >= 0).toArray();
    }

    private record Candidate(Viewport viewport, double cost) {}

    private Candidate bestShift(Look look, int[] shown) {
        Viewport viewport = look.viewport();
        Box content = content(viewport, shown);
        double left = Math.min(0, MARGIN_PX - content.x());
        double right = Math.max(0, viewport.widthPx() - MARGIN_PX - content.right());
        double up = Math.min(0, MARGIN_PX - content.y());
        double down = Math.max(0, viewport.heightPx() - MARGIN_PX - content.bottom());
        double[] across = shifts(left, right);
        double[] along = shifts(up, down);
        int total = corners(shown);
        int step = Math.ceilDiv(Math.max(1, total), enough);
        int[][] covered = covered(viewport, shown, step, look.boxes(), across, along);
        double corners = Math.max(1, (double) total / step);
        double diagonal = Math.hypot(viewport.widthPx(), viewport.heightPx());
        Candidate best = null;
        for (int i = 0; i < across.length; i++) {
            for (int j = 0; j < along.length; j++) {
                double shift = Math.hypot(across[i], along[j]) / diagonal;
                double all = look.cost() + shift * COST_OF_SHIFT + covered[i][j] / corners;
                if (best == null || all < best.cost()) {
                    best = new Candidate(viewport.panned(across[i], along[j]), all);
                }
            }
        }
        return best;
    }

    /// From as far back as there is room to as far on, logical pixels.
    ///
    /// @param back not positive
    private static double[] shifts(double back, double on) {
        double[] shifts = new double[2 * STEPS + 1];
        for (int i = -STEPS; i <= STEPS; i++) {
            shifts[i + STEPS] = Math.rint(i < 0 ? -back * i / STEPS : on * i / STEPS);
        }
        return shifts;
    }

    private Box content(Viewport viewport, int[] shown) {
        double[] all = {1, 1, 0, 0};
        for (int d : shown) {
            all[0] = Math.min(all[0], outlines.bounds[4 * d]);
            all[1] = Math.min(all[1], outlines.bounds[4 * d + 1]);
            all[2] = Math.max(all[2], outlines.bounds[4 * d + 2]);
            all[3] = Math.max(all[3], outlines.bounds[4 * d + 3]);
        }
        PixelGrid grid = viewport.grid();
        double x = grid.xPx(all[0]);
        double y = grid.yPx(all[1]);
        return new Box(x, y, grid.xPx(all[2]) - x, grid.yPx(all[3]) - y);
    }

    private int corners(int[] shown) {
        int corners = 0;
        for (int d : shown) {
            corners += outlines.vertexTo(d) - outlines.vertexFrom(d);
        }
        return corners;
    }

    /// How many corners are under furniture, by shift.
    ///
    /// @param step one corner in so many is counted
    private int[][] covered(
            Viewport viewport,
            int[] shown,
            int step,
            List<Box> boxes,
            double[] across,
            double[] along) {
        CoverCount count = new CoverCount(viewport, boxes, across, along);
        int passed = 0;
        for (int d : shown) {
            int from = outlines.vertexFrom(d);
            int to = outlines.vertexTo(d);
            for (int i = from + Math.floorMod(-passed, step); i < to; i += step) {
                count.add(outlines.x[i], outlines.y[i]);
            }
            passed += to - from;
        }
        return count.counts();
    }
}
