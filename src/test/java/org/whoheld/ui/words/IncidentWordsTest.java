package org.whoheld.ui.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.whoheld.core.Incident;
import org.whoheld.core.Incident.Figure;

class IncidentWordsTest {
    @Test
    void aRunningTotalNamesSourceStartAndEnd() {
        assertThat(figure(Sample.killed("219", "civilians", "2016-11-15", "2016-11-27")))
                .isEqualTo("SOHR: 219 civilians killed since 15 November, as of 27 November");
    }

    @Test
    void yearsAreToldWhereTheyDiffer() {
        assertThat(figure(Sample.killed("100+", "", "2016-11-15", "2017-01-04")))
                .isEqualTo("SOHR: 100+ killed since 15 November 2016, as of 4 January 2017");
    }

    @Test
    void theDetailsTellWhoSaysSoAndWhoDisputesIt() {
        Incident strike =
                Sample.incident(
                        "i",
                        Incident.Type.STRIKE,
                        "2016-11-26/2016-11-27",
                        Sample.SOHR,
                        "2016-11-28",
                        null,
                        "hanano");
        assertThat(IncidentWords.details(strike))
                .isEqualTo(
                        """
                        Air strike or shelling · Hanano and around
                        From 26 to 27 November 2016
                        Reported by Syrian Observatory for Human Rights (SOHR) (published 28 November 2016)
                        Disputed by: Russia: denied\
                        """);
    }

    private static String figure(Figure figure) {
        return IncidentWords.figure(
                Sample.incident(
                        "i",
                        Incident.Type.CASUALTIES,
                        "2016-11-27",
                        Sample.SOHR,
                        "2016-11-27",
                        figure),
                figure);
    }
}
