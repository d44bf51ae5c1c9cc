package org.whoheld.render.raster;

import java.util.Arrays;

/// The runs of a raster by whose they are, so that some districts are painted anew without a look
/// at all others.
///
/// Districts have slots in the order in which they come up in the picture, row by row: who goes
/// from slot to slot reads everything in the order in which it lies, and writes into a few rows at
/// a time, which stay in the processor's cache.
final class DistrictRuns {
    /// The place in the raster's index that each slot is for: 0 for no district, else the
    /// district's index + 1. Those in sight alone.
    final int[] places;

    /// Slot `s` has the runs from `first[s]` to `first[s + 1]`, exclusive.
    private final int[] first;

    /// Start and end of each run, exclusive, as positions in the picture.
    private final int[] ends;

    /// The slot of each place, −1 for one that is not in sight.
    private final int[] slots;

    /// @param runIndex what each run shows
    /// @param runEnd where it ends, and the next one starts
    DistrictRuns(int[] runIndex, int[] runEnd, int districts) {
        slots = new int[districts + 1];
        Arrays.fill(slots, -1);
        int[] order = new int[districts + 1];
        int[] count = new int[districts + 1];
        int inSight = 0;
        for (int place : runIndex) {
            if (slots[place] < 0) {
                order[inSight] = place;
                slots[place] = inSight++;
            }
            count[slots[place]]++;
        }
        places = Arrays.copyOf(order, inSight);
        first = firstOfEach(count, inSight);
        ends = new int[2 * runIndex.length];
        int[] next = first.clone();
        int start = 0;
        for (int run = 0; run < runIndex.length; run++) {
            int at = next[slots[runIndex[run]]]++;
            ends[2 * at] = start;
            ends[2 * at + 1] = runEnd[run];
            start = runEnd[run];
        }
    }

    /// Where the things of each slot begin, and after the last where they end.
    ///
    /// @param count how many each slot has
    static int[] firstOfEach(int[] count, int slots) {
        int[] first = new int[slots + 1];
        for (int slot = 0; slot < slots; slot++) {
            first[slot + 1] = first[slot] + count[slot];
        }
        return first;
    }

    int slots() {
        return places.length;
    }

    /// @param place in the raster's index, in sight
    int slotOf(int place) {
        return slots[place];
    }

    int firstRun(int slot) {
        return first[slot];
    }

    /// @param run of the slots' order
    int start(int run) {
        return ends[2 * run];
    }

    int end(int run) {
        return ends[2 * run + 1];
    }
}
