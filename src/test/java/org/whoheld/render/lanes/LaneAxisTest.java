package org.whoheld.render.lanes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.whoheld.core.DataPackage.Period;
import org.whoheld.core.Language;
import org.whoheld.render.lanes.LaneAxis.Tick;

class LaneAxisTest {
    private static List<Tick> ticks(String first, String last, double width) {
        return ticks(LocalDate.parse(first), LocalDate.parse(last), width);
    }

    private static List<Tick> ticks(LocalDate first, LocalDate last, double width) {
        return LaneAxis.ticks(
                new DayColumns(new Period(first, last), 0, width),
                LaneWording.in(Language.ENGLISH),
                text -> 7.0 * text.length());
    }

    @Test
    void namesEveryDayWhereThereIsRoom() {
        assertThat(ticks("2016-11-28", "2016-12-03", 600))
                .extracting(Tick::text)
                .containsExactly("28 Nov 2016", "29", "30", "1 Dec", "2", "3");
    }

    @Test
    void namesMonthsOfYearsWhereThereIsLess() {
        assertThat(ticks("2016-06-10", "2017-05-20", 600))
                .extracting(Tick::text)
                .containsExactly(
                        "Jul 2016",
                        "Aug",
                        "Sep",
                        "Oct",
                        "Nov",
                        "Dec",
                        "Jan 2017",
                        "Feb",
                        "Mar",
                        "Apr",
                        "May");
    }

    @Test
    void namesYearsOfCenturies() {
        assertThat(ticks("1900-01-01", "1999-12-31", 600))
                .extracting(Tick::text)
                .startsWith("1900", "1910", "1920");
    }

    @Property(tries = 200)
    void noTwoNamesMeet(
            @ForAll @IntRange(min = 1, max = 20_000) int days,
            @ForAll @IntRange(min = 0, max = 5000) int start,
            @ForAll @IntRange(min = 60, max = 2000) int width) {
        LocalDate first = LocalDate.of(2010, 1, 1).plusDays(start);
        List<Tick> ticks = ticks(first, first.plusDays(days - 1), width);
        for (int i = 1; i < ticks.size(); i++) {
            assertThat(ticks.get(i).left())
                    .isGreaterThanOrEqualTo(ticks.get(i - 1).left() + ticks.get(i - 1).width());
        }
    }
}
