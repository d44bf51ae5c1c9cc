package org.whoheld.io.geojson;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FractionTest {
    private static double plain(String text) {
        String file = "[" + text + "]";
        return Fraction.plain(file.toCharArray(), 1, file.length() - 1);
    }

    @Property
    void isTheNearestDouble(
            @ForAll @LongRange(min = -999_999_999_999_999L, max = 999_999_999_999_999L) long digits,
            @ForAll @IntRange(min = 1, max = 14) int scale) {
        String text = BigDecimal.valueOf(digits, scale).toPlainString();
        assertThat(plain(text)).isEqualTo(Double.parseDouble(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0", "-0.0", "37.123456", "-179.99999999", "90.0000000000000"})
    void readsPlainOnes(String text) {
        assertThat(plain(text)).isEqualTo(Double.parseDouble(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "-", "37", "1e2", "1.5e2", "36.318567123456789", "1234567890123456"})
    void leavesTheOthersToTheParser(String text) {
        assertThat(plain(text)).isNaN();
    }
}
