package org.whoheld.ui.timeline.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.whoheld.core.DataPackage.Period;
import org.whoheld.ui.timeline.axis.DayScale;

class KnowledgeScaleTest {
    private static final LocalDate FIRST = LocalDate.of(2016, 11, 13);
    private static final Period TEN_DAYS = new Period(FIRST, FIRST.plusDays(9));
    private static final LocalDate WEEK_AFTER = FIRST.plusDays(17);
    private static final LocalDate YEARS_AFTER = FIRST.plusYears(2);

    private static KnowledgeScale scale(List<LocalDate> later) {
        return new KnowledgeScale(
                new DayScale(TEN_DAYS, 200), new KnowledgeStops(TEN_DAYS, later), 320);
    }

    @Test
    void theDaysLieUnderThoseOfTheFirstSlider() {
        KnowledgeScale scale = scale(List.of(WEEK_AFTER));
        for (int day = 0; day < 10; day++) {
            assertThat(scale.xOf(FIRST.plusDays(day)))
                    .isEqualTo(scale.days().middleOf(FIRST.plusDays(day)));
        }
    }

    @Test
    void laterDaysFollowOneStopEach() {
        KnowledgeScale scale = scale(List.of(WEEK_AFTER, YEARS_AFTER));
        assertThat(scale.stops().count()).isEqualTo(12);
        assertThat(scale.xOf(WEEK_AFTER)).isBetween(200 + KnowledgeScale.BREAK_PX, 320.0);
        assertThat(scale.xOf(YEARS_AFTER)).isBetween(scale.xOf(WEEK_AFTER) + 10, 320.0);
    }

    @Test
    void everyStopIsFoundWhereItLies() {
        List<LocalDate> many =
                IntStream.range(0, 40).mapToObj(i -> WEEK_AFTER.plusDays(3L * i)).toList();
        KnowledgeScale scale = scale(many);
        for (long stop = 0; stop < scale.stops().count(); stop++) {
            assertThat(scale.stopAt(scale.xOf(stop))).isEqualTo(stop);
            assertThat(scale.stops().stopOf(scale.stops().day(stop))).isEqualTo(stop);
        }
        assertThat(scale.xOf(scale.stops().count() - 1)).isLessThan(320);
    }

    @Test
    void beyondTheEndsTheFirstOrLastStopIsTaken() {
        assertThat(scale(List.of()).stopAt(-50)).isZero();
        assertThat(scale(List.of()).stopAt(900)).isEqualTo(9);
        assertThat(scale(List.of(WEEK_AFTER)).stopAt(900)).isEqualTo(10);
    }

    @Test
    void aDayBetweenTwoStopsBelongsToTheOneBefore() {
        KnowledgeStops stops = new KnowledgeStops(TEN_DAYS, List.of(WEEK_AFTER, YEARS_AFTER));
        assertThat(stops.stopOf(FIRST.plusDays(12))).isEqualTo(9);
        assertThat(stops.stopOf(WEEK_AFTER.plusDays(30))).isEqualTo(10);
        assertThat(stops.stopOf(YEARS_AFTER.plusDays(30))).isEqualTo(11);
        assertThat(stops.stopOf(FIRST.minusDays(3))).isZero();
        assertThat(scale(List.of()).xOf(YEARS_AFTER)).isCloseTo(190, within(1e-9));
    }
}
