package org.whoheld.ui.timeline.axis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.whoheld.core.DataPackage.Period;

class AxisLayoutTest {
    private static final double DIGIT_PX = 7.5;

    private static List<AxisLabel> labels(LocalDate first, long days, double widthPx) {
        DayScale scale = new DayScale(new Period(first, first.plusDays(days - 1)), widthPx);
        return AxisLayout.of(scale, text -> text.length() * DIGIT_PX);
    }

    private static List<String> texts(List<AxisLabel> labels, boolean fine) {
        return labels.stream().filter(it -> it.fine() == fine).map(AxisLabel::text).toList();
    }

    @Property(tries = 3000)
    void noTwoLabelsOfARowMeetAtAnyWidthForAnyRange(
            @ForAll @IntRange(min = 400, max = 3840) int widthPx,
            @ForAll @IntRange(min = 3, max = 10_958) int days,
            @ForAll @IntRange(min = -20_000, max = 30_000) int firstEpochDay) {
        check(labels(LocalDate.ofEpochDay(firstEpochDay), days, widthPx), widthPx);
    }

    @Property(tries = 3000)
    void noTwoLabelsOfARowMeetInShortRangesEither(
            @ForAll @IntRange(min = 400, max = 3840) int widthPx,
            @ForAll @IntRange(min = 3, max = 400) int days,
            @ForAll @IntRange(min = -20_000, max = 30_000) int firstEpochDay) {
        check(labels(LocalDate.ofEpochDay(firstEpochDay), days, widthPx), widthPx);
    }

    private static void check(List<AxisLabel> labels, double widthPx) {
        for (boolean fine : new boolean[] {true, false}) {
            List<AxisLabel> row = labels.stream().filter(it -> it.fine() == fine).toList();
            for (int i = 1; i < row.size(); i++) {
                assertThat(row.get(i).x())
                        .as("%s after %s", row.get(i).text(), row.get(i - 1).text())
                        .isGreaterThanOrEqualTo(row.get(i - 1).right() + AxisLayout.GAP_PX - 1e-6);
            }
            assertThat(row)
                    .allSatisfy(label -> {
                        assertThat(label.x()).isGreaterThanOrEqualTo(-AxisLayout.OVERHANG_PX);
                        assertThat(label.right())
                                .isLessThanOrEqualTo(widthPx + AxisLayout.OVERHANG_PX);
                    });
        }
        assertThat(texts(labels, true)).as("labels of the smaller unit").hasSizeGreaterThan(1);
        assertThat(labels.stream().map(AxisLabel::text))
                .as("some label says the year")
                .anyMatch(text -> text.matches(".*\\d{4}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2016-11-13 | 41   | 1400 | 13,14,15,16      | November 2016,December 2016",
                "2016-11-13 | 41   | 800  | 13,15,17,19      | November 2016,December 2016",
                "2016-11-13 | 41   | 400  | 15,20,25,1       | November 2016,December 2016",
                "2016-11-01 | 100  | 335  | 1,8,15,22        | Nov 2016,Dec 2016",
                "2016-11-01 | 120  | 300  | 1,15,1,15        | Nov 2016,Dec 2016",
                "2016-11-13 | 400  | 600  | Dec,Jan,Feb,Mar  | 2016,2017",
                "2016-01-01 | 1500 | 400  | Jan,Jul,Jan,Jul  | 2016,2017",
                "2001-01-01 | 10950| 400  | 2005,2010,2015   | ''",
                "2001-01-01 | 10950| 3840 | Jan,Apr,Jul,Oct  | 2001,2002"
            })
    void unitAndStepGoWithTheRoom(
            LocalDate first, int days, int widthPx, String fine, String coarse) {
        List<AxisLabel> labels = labels(first, days, widthPx);
        assertThat(String.join(",", texts(labels, true))).startsWith(fine.strip());
        assertThat(String.join(",", texts(labels, false))).startsWith(coarse.strip());
    }

    @Test
    void aDaysLabelStandsUnderItsSlotAndAMonthsWhereItBegins() {
        List<AxisLabel> labels = labels(LocalDate.of(2016, 11, 29), 4, 400);
        assertThat(labels)
                .extracting(AxisLabel::text, AxisLabel::tickX)
                .contains(tuple("30", 150.0), tuple("December 2016", 200.0));
    }

    @Test
    void aTimelineOfThousandsOfYearsStillHasLabels() {
        assertThat(texts(labels(LocalDate.of(1, 1, 1), 730_000, 400), true))
                .startsWith("0200", "0400");
    }
}
