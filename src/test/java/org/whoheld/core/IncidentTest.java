package org.whoheld.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IncidentTest {
    private static final Source SOURCE = new Source("s", "S", Source.Kind.OTHER, "s", "", "");

    @ParameterizedTest
    @CsvSource({
        "2016-11-25, 2016-12-31, false",
        "2016-11-26, 2016-12-31, true",
        "2016-11-28, 2016-12-31, true",
        "2016-11-29, 2016-12-31, false",
        "2016-11-27, 2016-11-29, false",
        "2016-11-27, 2016-11-30, true"
    })
    void isOnTheDaysOfItsSpanOnceItIsRecorded(LocalDate day, LocalDate knownOn, boolean on)
            throws EdtfException {
        Incident incident =
                new Incident(
                        "i",
                        Incident.Type.STRIKE,
                        TemporalExtent.parse("2016-11-26/2016-11-28", 1),
                        List.of(),
                        "",
                        "",
                        SOURCE,
                        LocalDate.of(2016, 11, 30),
                        Confidence.LOW,
                        Optional.empty(),
                        Reference.NONE);
        assertThat(incident.isOn(AsOf.on(day).knownOn(knownOn))).isEqualTo(on);
    }
}
