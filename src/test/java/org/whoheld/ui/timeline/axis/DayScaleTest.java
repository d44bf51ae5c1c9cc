package org.whoheld.ui.timeline.axis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.whoheld.core.DataPackage.Period;

class DayScaleTest {
    private static final LocalDate FIRST = LocalDate.of(2016, 11, 13);

    private static DayScale scale(int days, double widthPx) {
        return new DayScale(new Period(FIRST, FIRST.plusDays(days - 1)), widthPx);
    }

    @Property
    void theMiddleOfADaysSlotIsThatDay(
            @ForAll @IntRange(min = 1, max = 11_000) int days,
            @ForAll @IntRange(min = 1, max = 3840) int widthPx,
            @ForAll @IntRange(max = 10_999) int index) {
        DayScale scale = scale(days, widthPx);
        LocalDate day = FIRST.plusDays(index % days);
        assertThat(scale.dayAt(scale.middleOf(day))).isEqualTo(day);
    }

    @Test
    void everyDayHasASlotOfTheSameWidth() {
        DayScale scale = scale(10, 200);
        assertThat(scale.slotPx()).isEqualTo(20);
        assertThat(scale.leftOf(FIRST)).isZero();
        assertThat(scale.leftOf(FIRST.plusDays(10))).isEqualTo(200);
        assertThat(scale.dayAt(19.9)).isEqualTo(FIRST);
        assertThat(scale.dayAt(20)).isEqualTo(FIRST.plusDays(1));
    }

    @Test
    void beyondTheEndsItIsTheFirstOrTheLastDay() {
        DayScale scale = scale(10, 200);
        assertThat(scale.dayAt(-1e6)).isEqualTo(FIRST);
        assertThat(scale.dayAt(1e6)).isEqualTo(FIRST.plusDays(9));
    }
}
