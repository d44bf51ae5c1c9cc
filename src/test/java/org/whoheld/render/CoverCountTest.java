package org.whoheld.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.whoheld.render.view.Box;
import org.whoheld.render.view.Viewport;

class CoverCountTest {
    private static final Viewport VIEWPORT = Frames.viewport(800, 600, 2);

    /// Some places stand still among the shifts, as where a picture has no room to move.
    private static final double[] ACROSS = {-200, -31, 0, 0, 7, 150};

    private static final double[] ALONG = {0, 0, 3, 90};

    @Test
    void countsWhatCountingForEachShiftFinds() {
        Random random = new Random(5);
        List<Box> boxes = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            boxes.add(
                    new Box(
                            random.nextDouble() * 700,
                            random.nextDouble() * 500,
                            random.nextDouble() * 300,
                            random.nextDouble() * 200));
        }
        CoverCount count = new CoverCount(VIEWPORT, boxes, ACROSS, ALONG);
        int[][] expected = new int[ACROSS.length][ALONG.length];
        int covered = 0;
        for (int p = 0; p < 500; p++) {
            double x = random.nextDouble() * 1000 - 100;
            double y = random.nextDouble() * 800 - 100;
            count.add(VIEWPORT.worldXAt(x), VIEWPORT.worldYAt(y));
            for (int i = 0; i < ACROSS.length; i++) {
                for (int j = 0; j < ALONG.length; j++) {
                    Box place = new Box(x + ACROSS[i], y + ALONG[j], 0, 0);
                    int over = (int) boxes.stream().filter(place::meets).count();
                    expected[i][j] += over;
                    covered += over;
                }
            }
        }
        int[][] counts = count.counts();
        assertThat(covered).isGreaterThan(1000);
        for (int i = 0; i < ACROSS.length; i++) {
            for (int j = 0; j < ALONG.length; j++) {
                assertThat(counts[i][j]).isEqualTo(expected[i][j]);
            }
        }
    }

    @Test
    void withoutBoxesNothingIsCovered() {
        CoverCount count = new CoverCount(VIEWPORT, List.of(), ACROSS, ALONG);
        count.add(VIEWPORT.worldXAt(400), VIEWPORT.worldYAt(300));
        assertThat(count.counts()[2][0]).isZero();
    }
}
