package org.whoheld.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EdtfTest {
    @ParameterizedTest(name = "{0} is {1} to {2}")
    @CsvSource({
        // a day, a month, a year
        "2016-11-26, 2016-11-26, 2016-11-26",
        "2016-11, 2016-11-01, 2016-11-30",
        "2016, 2016-01-01, 2016-12-31",
        "2016-02, 2016-02-01, 2016-02-29",
        "2015-02, 2015-02-01, 2015-02-28",
        "1900-02, 1900-02-01, 1900-02-28",
        "2016-02-29, 2016-02-29, 2016-02-29",
        "0000-01-01, 0000-01-01, 0000-01-01",
        "9999-12-31, 9999-12-31, 9999-12-31",
        "' 2016-11-26 ', 2016-11-26, 2016-11-26",
        // precision written with XX
        "2016-11-XX, 2016-11-01, 2016-11-30",
        "2016-XX-XX, 2016-01-01, 2016-12-31",
        "2016-XX, 2016-01-01, 2016-12-31",
        // qualifiers: only ~ and % have a width, here two days
        "2016-11-26?, 2016-11-26, 2016-11-26",
        "2016-11-26~, 2016-11-24, 2016-11-28",
        "2016-11-26%, 2016-11-24, 2016-11-28",
        "2016-11~, 2016-10-30, 2016-12-02",
        "2016-01-01~, 2015-12-30, 2016-01-03",
        // intervals
        "2016-11-26/2016-11-28, 2016-11-26, 2016-11-28",
        "2016-11-26/2016-11-26, 2016-11-26, 2016-11-26",
        "2016-11/2016-12, 2016-11-01, 2016-12-31",
        "2004-02-01/2005, 2004-02-01, 2005-12-31",
        "2016-11-26~/2016-11-28, 2016-11-24, 2016-11-28",
        "2016-11-26/2016-11-28~, 2016-11-26, 2016-11-30",
        // open and unknown ends: nothing is known but the start
        "2016-11-26/.., 2016-11-26, 2016-11-26",
        "2016-11-26/, 2016-11-26, 2016-11-26",
        "2016-11/.., 2016-11-01, 2016-11-30",
        "2016-11-26~/.., 2016-11-24, 2016-11-28",
    })
    void givesTheFirstAndTheLastPossibleDay(String edtf, LocalDate earliest, LocalDate latest)
            throws EdtfException {
        TemporalExtent extent = TemporalExtent.parse(edtf, 2);
        assertThat(extent.earliest()).isEqualTo(earliest);
        assertThat(extent.latest()).isEqualTo(latest);
        assertThat(extent.edtf()).isEqualTo(edtf.strip());
    }

    @ParameterizedTest
    @CsvSource({"../2016-11-28, 2016-11-28", "/2016-11-28, 2016-11-28", "../2016, 2016-12-31"})
    void takesAnOpenOrUnknownStartAsBefore(String edtf, LocalDate latest) throws EdtfException {
        TemporalExtent extent = TemporalExtent.parse(edtf, 1);
        assertThat(extent.earliest()).isEqualTo(LocalDate.MIN);
        assertThat(extent.latest()).isEqualTo(latest);
    }

    @ParameterizedTest
    @CsvSource({
        "2016, NONE",
        "2016-11-26?, UNCERTAIN",
        "2016-11~, APPROXIMATE",
        "2016%, UNCERTAIN_AND_APPROXIMATE",
        "2016-11-26/2016-11-28?, UNCERTAIN",
        "2016-11-26~/2016-11-28, APPROXIMATE",
        "2016-11-26~/2016-11-28?, UNCERTAIN_AND_APPROXIMATE",
        "2016-11-26%/2016-11-28, UNCERTAIN_AND_APPROXIMATE",
        "../2016-11-28?, UNCERTAIN",
    })
    void keepsTheQualifierAndJoinsThoseOfAnInterval(String edtf, TemporalExtent.Qualifier qualifier)
            throws EdtfException {
        assertThat(TemporalExtent.parse(edtf, 1).qualifier()).isEqualTo(qualifier);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "'', empty",
        "' ', empty",
        "2016-02-30, no such day",
        "2015-02-29, no such day",
        "1900-02-29, no such day",
        "2016-13, no such day",
        "2016-00-01, no such day",
        "2016-11-00, no such day",
        "2016-11-31, no such day",
        "2016-21, seasons",
        "2016-24~, seasons",
        "2016-33, seasons",
        "2016-XX-15, a day without its month",
        "201X, decades",
        "20XX, decades",
        "156X-12-25, unknown digits",
        "1XXX, unknown digits",
        "2016-1X, unknown digits",
        "Y170000002, more than four digits",
        "-1985, before 0000",
        "2016-11-26T10:00:00Z, times of day",
        "2016-11-26/2016-11-28/2016-11-30, several",
        "/, a start or an end",
        "../.., a start or an end",
        "'/..', a start or an end",
        "2016-11-28/2016-11-26, ends before it begins",
        "2016-11-28~/2016-11-27~, ends before it begins",
        "'[2016,2017]', sets",
        "'{2016,2017-12}', sets",
        "'[..1760-12-03]', sets",
        "2004-06~-11, a part of a date",
        "?2004-06-11, a part of a date",
        "1950S2, are written like",
        "2016-1-5, are written like",
        "26.11.2016, are written like",
        "26/11/2016, several",
        "20161126, are written like",
        "2016-11-26 ~, are written like",
        "2016-11-26??, are written like",
        "soon, are written like",
        "٢٠١٦, are written like",
    })
    void refusesWhatItDoesNotSupportAndSaysWhy(String edtf, String reason) {
        assertThatThrownBy(() -> TemporalExtent.parse(edtf, 1))
                .isInstanceOf(EdtfException.class)
                .hasMessageContaining(reason);
    }

    @Test
    void anExtentCannotEndBeforeItBegins() {
        LocalDate day = LocalDate.of(2016, 11, 26);
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new TemporalExtent(
                                day, day.minusDays(1), TemporalExtent.Qualifier.NONE, "2016"));
    }
}
