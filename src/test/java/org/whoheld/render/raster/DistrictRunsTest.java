package org.whoheld.render.raster;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DistrictRunsTest {
    private static final int[] RUN_INDEX = {0, 3, 0, 1, 3, 1};
    private static final int[] RUN_END = {2, 4, 8, 9, 12, 16};

    private final DistrictRuns runs = new DistrictRuns(RUN_INDEX, RUN_END, 3);

    @Test
    void districtsStandInTheOrderInWhichTheyComeUp() {
        assertThat(runs.places).containsExactly(0, 3, 1);
        assertThat(runs.slots()).isEqualTo(3);
        for (int slot = 0; slot < runs.slots(); slot++) {
            assertThat(runs.slotOf(runs.places[slot])).isEqualTo(slot);
        }
    }

    @Test
    void eachHasItsRunsFromTheTop() {
        assertThat(runsOf(0)).isDeepEqualTo(new int[][] {{0, 2}, {4, 8}});
        assertThat(runsOf(3)).isDeepEqualTo(new int[][] {{2, 4}, {9, 12}});
        assertThat(runsOf(1)).isDeepEqualTo(new int[][] {{8, 9}, {12, 16}});
    }

    private int[][] runsOf(int place) {
        int slot = runs.slotOf(place);
        int from = runs.firstRun(slot);
        int[][] found = new int[runs.firstRun(slot + 1) - from][];
        for (int i = 0; i < found.length; i++) {
            found[i] = new int[] {runs.start(from + i), runs.end(from + i)};
        }
        return found;
    }
}
