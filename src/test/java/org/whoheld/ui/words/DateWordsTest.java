package org.whoheld.ui.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.whoheld.core.TemporalExtent;
import org.whoheld.core.TemporalExtent.Qualifier;

class DateWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2016-11-26             | 26 November 2016
                    2016-11-20~            | about 20 November 2016
                    2016-11-20?            | 20 November 2016, uncertain
                    2016-11-20%            | about 20 November 2016, uncertain
                    2016-11                | November 2016
                    2016-12~               | about December 2016
                    2016                   | 2016
                    2016-11-XX             | November 2016
                    2016-11-26/2016-11-28  | between 26 and 28 November 2016
                    2016-11-30/2016-12-01  | between 30 November and 1 December 2016
                    2016-12-30/2017-01-02  | between 30 December 2016 and 2 January 2017
                    2016-11-26~/2016-11-28 | between about 26 and 28 November 2016
                    2016-11-26?/2016-11-28 | between 26 and 28 November 2016, uncertain
                    2016-11/2016-12        | between November and December 2016
                    2016-11/2016-12-03     | between November 2016 and 3 December 2016
                    2015/2016              | between 2015 and 2016
                    2016-11-26/2016-11-26  | 26 November 2016
                    2016-11-26/..          | 26 November 2016
                    ../2016-11-26          | by 26 November 2016 at the latest
                    """)
    void aChangeIsToldAsItWasWritten(String edtf, String words) {
        assertThat(DateWords.when(Sample.extent(edtf))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2016-11-26             | 26 November 2016
                    2016-11-20~            | about 20 November 2016
                    2016-11-20?            | 20 November 2016, uncertain
                    2016-11-20%            | about 20 November 2016, uncertain
                    2016-11-26/2016-11-27  | between 26 and 27 November 2016, the day is not known
                    2016-11                | November 2016, the day is not known
                    """)
    void theDoubtAboutAChangeIsSaidInWords(String edtf, String words) {
        assertThat(DateWords.turn(Sample.extent(edtf))).isEqualTo(words);
        assertThat(DateWords.isUncertain(Sample.extent(edtf)))
                .isEqualTo(words.endsWith("uncertain"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2016-11-26             | 26 November 2016
                    2016-11-15/2016-11-27  | from 15 to 27 November 2016
                    2016-11-15/..          | since 15 November 2016
                    /2016-11-26            | until 26 November 2016
                    """)
    void anEventIsToldAsLasting(String edtf, String words) {
        assertThat(DateWords.span(Sample.extent(edtf))).isEqualTo(words);
    }

    @Test
    void anExtentWithoutEdtfIsToldByItsDays() {
        LocalDate first = LocalDate.of(2016, 11, 26);
        assertThat(
                        DateWords.when(
                                new TemporalExtent(
                                        first, first.plusDays(2), Qualifier.NONE, "some days")))
                .isEqualTo("between 26 November 2016 and 28 November 2016");
        assertThat(DateWords.when(new TemporalExtent(first, first, Qualifier.NONE, "")))
                .isEqualTo("26 November 2016");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2016-09-05             | 5 Sep 16
                    2016-11-20~            | ~20 Nov 16
                    2016-11-20%            | ~20 Nov 16?
                    2016-11-26/2016-11-28  | 26–28 Nov 16
                    2016-11-30/2016-12-01  | 30 Nov – 1 Dec 16
                    2016-12-30/2017-01-02  | 30 Dec 16 – 2 Jan 17
                    2016-11                | 1–30 Nov 16
                    ../2016-11-26          | by 26 Nov 16
                    2016-11-26/..          | 26 Nov 16
                    """)
    void theNarrowFormKeepsTheMarks(String edtf, String words) {
        assertThat(DateWords.compact(Sample.extent(edtf))).isEqualTo(words);
    }
}
