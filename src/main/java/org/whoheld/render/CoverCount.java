package org.whoheld.render;

import java.util.List;
import org.whoheld.render.view.Box;
import org.whoheld.render.view.Viewport;

/// How many places lie under boxes, for all combinations of some shifts of the picture to the right
/// and some down at once. Each place costs as much as finding out by which shifts it goes under a
/// box and comes out again, not as much as there are combinations.
final class CoverCount {
    private final Edges[] across;
    private final Edges[] down;

    /// The counts' differences from one shift to the next, in both directions; one shift more than
    /// there are, where those end that never come out.
    private final int[][] steps;

    /// Where a box begins and ends in the world, for each shift. The further the picture is
    /// shifted, the smaller are both.
    private record Edges(double[] begins, double[] ends) {
        /// The first shift that takes an edge below a place.
        ///
        /// @param touching whether an edge on the place is enough
        private static int first(double[] edges, double place, boolean touching) {
            int shift = 0;
            while (shift < edges.length
                    && (touching ? edges[shift] > place : edges[shift] >= place)) {
                shift++;
            }
            return shift;
        }

        boolean everHolds(double place) {
            return place > begins[begins.length - 1] && place < ends[0];
        }

        int in(double place) {
            return first(begins, place, false);
        }

        int out(double place) {
            return first(ends, place, true);
        }
    }

    /// @param viewport not shifted
    /// @param boxes a place on an edge is not covered
    /// @param dx logical pixels to the right, ascending
    /// @param dy logical pixels down, ascending
    CoverCount(Viewport viewport, List<Box> boxes, double[] dx, double[] dy) {
        across = new Edges[boxes.size()];
        down = new Edges[boxes.size()];
        for (int b = 0; b < across.length; b++) {
            Box box = boxes.get(b);
            across[b] = new Edges(new double[dx.length], new double[dx.length]);
            for (int i = 0; i < dx.length; i++) {
                Viewport panned = viewport.panned(dx[i], 0);
                across[b].begins[i] = panned.worldXAt(box.x());
                across[b].ends[i] = panned.worldXAt(box.right());
            }
            down[b] = new Edges(new double[dy.length], new double[dy.length]);
            for (int j = 0; j < dy.length; j++) {
                Viewport panned = viewport.panned(0, dy[j]);
                down[b].begins[j] = panned.worldYAt(box.y());
                down[b].ends[j] = panned.worldYAt(box.bottom());
            }
        }
        steps = new int[dx.length + 1][dy.length + 1];
    }

    /// Counts a place, once for each box that covers it.
    ///
    /// @param x world coordinate
    /// @param y world coordinate
    void add(double x, double y) {
        for (int b = 0; b < across.length; b++) {
            if (across[b].everHolds(x) && down[b].everHolds(y)) {
                int fromX = across[b].in(x);
                int toX = across[b].out(x);
                int fromY = down[b].in(y);
                int toY = down[b].out(y);
                if (fromX < toX && fromY < toY) {
                    steps[fromX][fromY]++;
                    steps[toX][fromY]--;
                    steps[fromX][toY]--;
                    steps[toX][toY]++;
                }
            }
        }
    }

    /// The counts of all places that were added, by shift across and by shift down.
    int[][] counts() {
        int[][] counts = new int[steps.length][steps[0].length];
        for (int i = 0; i < counts.length; i++) {
            int column = 0;
            for (int j = 0; j < counts[i].length; j++) {
                column += steps[i][j];
                counts[i][j] = column + (i > 0 ? counts[i - 1][j] : 0);
            }
        }
        return counts;
    }
}
