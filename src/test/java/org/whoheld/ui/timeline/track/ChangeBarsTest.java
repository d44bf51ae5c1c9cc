package org.whoheld.ui.timeline.track;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.whoheld.core.ControlTimeline.Change;
import org.whoheld.core.DataPackage.Period;
import org.whoheld.ui.timeline.axis.DayScale;

class ChangeBarsTest {
    private static final LocalDate FIRST = LocalDate.of(2016, 11, 13);

    private static final SortedMap<LocalDate, Change> CHANGES =
            new TreeMap<>(
                    Map.of(
                            day(14), new Change(100, 0),
                            day(24), new Change(0, 1),
                            day(26), new Change(9, 7),
                            day(27), new Change(3, 1)));

    private static LocalDate day(int dayOfNovember) {
        return LocalDate.of(2016, 11, dayOfNovember);
    }

    private static List<ChangeBar> bars(int days, double widthPx) {
        return ChangeBars.of(
                CHANGES, new DayScale(new Period(FIRST, FIRST.plusDays(days - 1)), widthPx));
    }

    @Test
    void theHeightGoesWithTheSquareRootOfTheNumber() {
        assertThat(bars(20, 400))
                .extracting(it -> it.days().first(), ChangeBar::height)
                .contains(tuple(day(24), 0.25), tuple(day(26), 1.0), tuple(day(27), 0.5));
    }

    @Test
    void changesOfHandsHaveTheirShareOfTheBar() {
        ChangeBar bar = bars(20, 400).get(2);
        assertThat(bar.handsHeight()).isCloseTo(9.0 / 16, within(1e-9));
        assertThat(bar.words()).isEqualTo("26 Nov 2016 · 9 changed hands, 7 changed without");
    }

    @Test
    void theStartingSituationIsNoChangeOfHandsAndDoesNotFlattenTheRest() {
        ChangeBar bar = bars(20, 400).getFirst();
        assertThat(bar.hands()).isZero();
        assertThat(bar.firstKnown()).isEqualTo(100);
        assertThat(bar.height()).isEqualTo(1);
        assertThat(bar.words()).isEqualTo("14 Nov 2016 · 100 first known");
    }

    @Test
    void aBarStandsInItsDaysSlot() {
        ChangeBar bar = bars(20, 400).get(2);
        assertThat(bar.x() + bar.widthPx() / 2).isCloseTo(13.5 * 20, within(1e-9));
        assertThat(bar.widthPx()).isEqualTo(14);
    }

    @Test
    void daysTooNarrowToSeeAreCountedTogether() {
        List<ChangeBar> bars = bars(1000, 400);
        assertThat(bars).hasSize(2);
        ChangeBar last = bars.getLast();
        assertThat(last.days()).isEqualTo(new Period(day(21), day(28)));
        assertThat(last.hands()).isEqualTo(12);
        assertThat(last.otherwise()).isEqualTo(9);
        assertThat(last.words())
                .isEqualTo("21 Nov 2016 – 28 Nov 2016 · 12 changed hands, 9 changed without");
    }

    @Test
    void changesBeyondTheTimelineHaveNoBar() {
        assertThat(bars(12, 400))
                .extracting(it -> it.days().first())
                .containsExactly(day(14), day(24));
    }

    @Test
    void aDayOnWhichNoHandsChangeSaysSo() {
        assertThat(bars(20, 400).get(1).words())
                .isEqualTo("24 Nov 2016 · 1 changed without changing hands");
    }

    @Test
    void noChangesGiveNoBars() {
        DayScale scale = new DayScale(new Period(FIRST, FIRST.plusDays(9)), 400);
        assertThat(ChangeBars.of(new TreeMap<>(), scale)).isEmpty();
    }
}
