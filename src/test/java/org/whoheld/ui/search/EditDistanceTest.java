package org.whoheld.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {
    @ParameterizedTest
    @CsvSource({
        "sakhur, sakhur, 2, false, 0",
        "sakhur, sakhour, 2, false, 1",
        "skahur, sakhur, 2, false, 1",
        "sakur, sakhour, 2, false, 2",
        "midan, sakhur, 2, false, 3",
        "sak, sakhour, 2, false, 3",
        "sak, sakhour, 2, true, 0",
        "ska, sakhour, 2, true, 1",
        "sakhourxx, sakhour, 1, true, 2",
        "'', ab, 2, false, 2"
    })
    void distanceIsCountedUpToTheLimit(
            String a, String b, int limit, boolean toPrefix, int distance) {
        assertThat(EditDistance.within(a, b, limit, toPrefix)).isEqualTo(distance);
    }
}
