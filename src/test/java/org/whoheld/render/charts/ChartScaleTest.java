package org.whoheld.render.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChartScaleTest {
    @ParameterizedTest
    @CsvSource({
        "138.2, 4, false, 160, 40",
        "118, 2, false, 120, 60",
        "0.37, 2, false, 0.4, 0.2",
        "5, 2, true, 6, 3",
        "1, 2, true, 1, 1",
        "0, 2, false, 1, 1"
    })
    void theTopIsARoundNumberThatHoldsAll(
            double most, int marks, boolean whole, double top, double step) {
        ChartScale scale = ChartScale.of(most, marks, whole);
        assertThat(scale.top()).isCloseTo(top, within(1e-9));
        assertThat(scale.step()).isCloseTo(step, within(1e-9));
    }

    @Test
    void marksAreWrittenWithTheDecimalsThatTheyNeed() {
        assertThat(
                        ChartScale.of(0.37, 2, false).marks().stream()
                                .map(ChartScale.of(0.37, 2, false)::text))
                .containsExactly("0.0", "0.2", "0.4");
        ChartScale thousands = ChartScale.of(2400, 2, false);
        assertThat(thousands.marks().stream().map(thousands::text))
                .containsExactly("0", "2,000", "4,000");
    }

    @Test
    void anyFigureFitsBelowTheTop() {
        for (double most = 0.001; most < 1e7; most *= 1.37) {
            for (int marks = 1; marks <= 5; marks++) {
                ChartScale scale = ChartScale.of(most, marks, false);
                assertThat(scale.top()).isGreaterThanOrEqualTo(most * (1 - 1e-6));
                assertThat(scale.marks()).hasSizeBetween(2, marks + 1);
            }
        }
    }
}
