package org.whoheld.core;

import java.util.Arrays;

/// The voices on one district: of each source that the lens hears its newest claim. Filled in time
/// order, so that a later claim of a source takes the place of its earlier one. Reused from
/// district to district to keep judging free of garbage.
final class Voices {
    /// Claim indices; the first `size` are the voices, in the order in which their sources first
    /// spoke.
    final int[] claim;

    int size;

    /// Whether anything was heard or forgotten since this was last set to false.
    boolean changed = true;

    private final int[] placeOfSource;
    private final ClaimColumns columns;
    private final boolean[] heard;

    /// @param lens whose sources alone are heard
    Voices(ClaimColumns columns, Lens lens) {
        this.columns = columns;
        heard = columns.heard(lens);
        claim = new int[columns.sources()];
        placeOfSource = new int[columns.sources()];
        Arrays.fill(placeOfSource, -1);
    }

    void clear() {
        for (int i = 0; i < size; i++) {
            placeOfSource[columns.source[claim[i]]] = -1;
        }
        size = 0;
        changed = true;
    }

    void hear(int newClaim) {
        int source = columns.source[newClaim];
        if (!heard[source]) {
            return;
        }
        if (placeOfSource[source] < 0) {
            placeOfSource[source] = size++;
        }
        claim[placeOfSource[source]] = newClaim;
        changed = true;
    }

    /// Hears all claims of a district that hold by `day` and were recorded by `recordedBy`.
    void hearAll(int district, int day, int recordedBy) {
        clear();
        for (int i = columns.start[district];
                i < columns.start[district + 1] && columns.earliest[i] <= day;
                i++) {
            if (columns.recorded[i] <= recordedBy) {
                hear(i);
            }
        }
    }
}
