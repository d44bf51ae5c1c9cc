package org.whoheld.render.ground;

import java.util.Arrays;
import org.whoheld.render.view.ProjectedDistricts;

/// The borders of all districts, each stretch once: between two districts, or at the edge where
/// only one is. Found by vertices that neighbours share exactly; a border whose vertices differ
/// from side to side counts as two edges.
final class BorderLines {
    /// Line `i` runs over the vertices `from[i]` to `to[i]`, both inclusive, of the districts'
    /// arrays.
    int[] from = new int[256];

    int[] to = new int[256];

    /// Whether line `i` has a district on one side only.
    boolean[] outer = new boolean[256];

    int size;

    /// District `d` has the lines from `firstOf[d]` to `firstOf[d + 1]`, exclusive: a line between
    /// two districts belongs to the first of them.
    final int[] firstOf;

    private final ProjectedDistricts districts;

    BorderLines(ProjectedDistricts districts) {
        this.districts = districts;
        int vertices = districts.x.length;
        int[] slots = new int[Integer.highestOneBit(Math.max(8, vertices)) * 4];
        Arrays.fill(slots, -1);
        int rings = districts.ringStart.length - 1;
        boolean[] repeats = new boolean[vertices];
        boolean[] shared = new boolean[vertices];
        for (int ring = 0; ring < rings; ring++) {
            for (int i = districts.ringStart[ring]; i + 1 < districts.ringStart[ring + 1]; i++) {
                int first = firstAlike(i, slots);
                if (first != i) {
                    repeats[i] = true;
                    shared[first] = true;
                }
            }
        }
        firstOf = new int[districts.size() + 1];
        for (int d = 0; d < districts.size(); d++) {
            for (int ring = districts.firstRing[d]; ring < districts.firstRing[d + 1]; ring++) {
                join(districts.ringStart[ring], districts.ringStart[ring + 1] - 1, repeats, shared);
            }
            firstOf[d + 1] = size;
        }
    }

    /// The first edge seen that has the same ends; an edge is known by its first vertex.
    private int firstAlike(int edge, int[] slots) {
        long ends = end(edge) + end(edge + 1);
        ends *= 0x9E3779B97F4A7C15L;
        int slot = (int) (ends >>> 32) & slots.length - 1;
        while (slots[slot] >= 0) {
            if (isAlike(slots[slot], edge)) {
                return slots[slot];
            }
            slot = slot + 1 & slots.length - 1;
        }
        slots[slot] = edge;
        return edge;
    }

    private long end(int vertex) {
        return Double.doubleToLongBits(districts.x[vertex]) * 31
                ^ Double.doubleToLongBits(districts.y[vertex]) * 0xC2B2AE3D27D4EB4FL;
    }

    private boolean isAlike(int a, int b) {
        return isSame(a, b) && isSame(a + 1, b + 1) || isSame(a, b + 1) && isSame(a + 1, b);
    }

    private boolean isSame(int a, int b) {
        return districts.x[a] == districts.x[b] && districts.y[a] == districts.y[b];
    }

    private void join(int first, int last, boolean[] repeats, boolean[] shared) {
        int i = first;
        while (i < last) {
            if (repeats[i]) {
                i++;
                continue;
            }
            int start = i;
            while (i < last && !repeats[i] && shared[i] == shared[start]) {
                i++;
            }
            add(start, i, !shared[start]);
        }
    }

    private void add(int first, int last, boolean isOuter) {
        if (size == from.length) {
            from = Arrays.copyOf(from, size * 2);
            to = Arrays.copyOf(to, size * 2);
            outer = Arrays.copyOf(outer, size * 2);
        }
        from[size] = first;
        to[size] = last;
        outer[size++] = isOuter;
    }
}
