package org.whoheld.ui.timeline.days;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.whoheld.ui.timeline.days.TypedDate.Day;
import org.whoheld.ui.timeline.days.TypedDate.NotADate;

class DateReaderTest {
    private final DateReader reader = new DateReader(LocalDate.of(2016, 11, 15));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2016-11-27         | 2016-11-27",
                "2016-1-7           | 2016-01-07",
                "2016/11/27         | 2016-11-27",
                "'  2016-11-27 '    | 2016-11-27",
                "2016-12            | 2016-12-01",
                "11-27              | 2016-11-27",
                "27 Nov 2016        | 2016-11-27",
                "27 November 2016   | 2016-11-27",
                "27  NOVEMBER  2014 | 2014-11-27",
                "27 nov             | 2016-11-27",
                "27. Nov. 2016      | 2016-11-27",
                "3 Sept 2016        | 2016-09-03",
                "November 27, 2016  | 2016-11-27",
                "nov 27             | 2016-11-27",
                "Dec 2016           | 2016-12-01",
                "27.11.2016         | 2016-11-27",
                "5.6.2016           | 2016-06-05",
                "27/11/2016         | 2016-11-27",
                "11/27/2016         | 2016-11-27",
                "05/05/2016         | 2016-05-05",
                "29 Feb             | 2016-02-29"
            })
    void readsADate(String typed, LocalDate day) {
        assertThat(reader.read(typed)).isEqualTo(new Day(day));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "05/06/2016  | 05/06/2016 may be 5 Jun 2016 or 6 May 2016. Write 2016-06-05 or"
                        + " 2016-05-06.",
                "2016-11-31  | November 2016 has 30 days.",
                "31/11/2016  | November 2016 has 30 days.",
                "29 Feb 2015 | February 2015 has 28 days.",
                "2016-13-01  | There is no month 13.",
                "27-11       | There is no month 27.",
                "0000-01-01  | There is no year 0.",
                "2016-11-00  | November 2016 has no day 0.",
                "soon        | “soon” is no date. Write it as 2016-11-15 or 15 Nov 2016.",
                "27 Foo 2016 | “27 Foo 2016” is no date. Write it as 2016-11-15 or 15 Nov 2016.",
                "27 No 2016  | “27 No 2016” is no date. Write it as 2016-11-15 or 15 Nov 2016.",
                "27.11.16    | “27.11.16” is no date. Write it as 2016-11-15 or 15 Nov 2016.",
                "20116-11-27 | “20116-11-27” is no date. Write it as 2016-11-15 or 15 Nov 2016.",
                "''          | No date is given. Write it as 2016-11-15 or 15 Nov 2016."
            })
    void saysWhyATextIsNoDate(String typed, String sentence) {
        assertThat(reader.read(typed)).isEqualTo(new NotADate(sentence));
    }
}
