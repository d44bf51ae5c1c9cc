package org.whoheld.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DayLogTest {
    private static final int DISTRICTS = 20_000;
    private static final int SPANS = 3;
    private static final int DAYS = 40;

    /// More districts than changes lie between two snapshots.
    @Test
    void anyDayIsWhatItsSpansSayAlsoWithManyDistricts() {
        Random random = new Random(5);
        int[] start = new int[DISTRICTS + 1];
        int[] firstDay = new int[DISTRICTS * SPANS];
        int[] code = random.ints(firstDay.length, 1, 1_000).toArray();
        for (int d = 0; d < DISTRICTS; d++) {
            start[d + 1] = (d + 1) * SPANS;
            int[] days = random.ints(0, DAYS).distinct().limit(SPANS).sorted().toArray();
            System.arraycopy(days, 0, firstDay, start[d], SPANS);
        }
        DayLog log = new DayLog(start, firstDay, code);
        for (int day = -1; day <= DAYS; day++) {
            int[] wanted = new int[DISTRICTS];
            Arrays.fill(wanted, ControlCode.UNKNOWN);
            for (int span = 0; span < firstDay.length; span++) {
                if (firstDay[span] <= day) {
                    wanted[span / SPANS] = code[span];
                }
            }
            assertThat(log.codes(day)).isEqualTo(wanted);
        }
    }
}
