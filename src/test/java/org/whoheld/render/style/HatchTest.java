package org.whoheld.render.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HatchTest {
    private static double covered(Hatch hatch, double scale) {
        byte[] levels = HatchMask.of(hatch, scale).levels();
        double sum = 0;
        for (byte level : levels) {
            sum += level;
        }
        return sum / levels.length / (HatchMask.LEVELS - 1);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 1.25, 1.5, 2, 3, 4})
    void sharesTheGroundAlikeAtEveryScale(double scale) {
        assertThat(covered(Hatch.PLAIN, scale)).isZero();
        assertThat(covered(Hatch.CONTESTED, scale)).isCloseTo(0.5, within(0.02));
        assertThat(covered(Hatch.DISPUTED, scale)).isCloseTo(0.35, within(0.04));
    }

    @Test
    void tellsTheStatesApartWithoutColour() {
        List<Hatch> hatches = List.copyOf(EnumSet.allOf(Hatch.class));
        for (Hatch one : hatches) {
            for (Hatch other : hatches) {
                if (one != other) {
                    assertThat(
                                    Arrays.equals(
                                            HatchMask.of(one, 1).levels(),
                                            HatchMask.of(other, 1).levels()))
                            .as("%s and %s", one, other)
                            .isFalse();
                }
            }
        }
    }

    @Test
    void slantsContestedAndDisputedInOppositeWays() {
        HatchMask contested = HatchMask.of(Hatch.CONTESTED, 1);
        HatchMask disputed = HatchMask.of(Hatch.DISPUTED, 1);
        for (int i = 1; i < 16; i++) {
            assertThat(contested.levels()[16 * i]).isEqualTo(contested.levels()[i]);
            assertThat(disputed.levels()[16 * i]).isEqualTo(disputed.levels()[16 - i]);
        }
    }
}
