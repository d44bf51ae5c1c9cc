package org.whoheld.core;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Sheikh Saeed in November and December 2016 in small: taken, denied, listed as taken once more,
/// held, attacked, fallen.
class SheikhSaeedTest {
    private static final Sketch SKETCH =
            Sketch.of(
                    """
                    baseline 2016-11-14 #start high: opposition held
                    army/state 2016-11-30 #army medium: government held
                    sohr 2016-11-30 #third high: opposition contested by government
                    euphrates 2016-11-30 #all medium: opposition held
                    sohr 2016-12-02 #most high: opposition held
                    sana/state 2016-12-03 #listed medium: government held
                    sohr 2016-12-10 #attack high: opposition contested by government
                    sohr 2016-12-11/2016-12-12 recorded 2016-12-12 #fallen high: government held
                    army/state 2016-12-12 #army2 high: government held
                    """);

    @Test
    void bestSupportedTellsItAsItWent() {
        assertThat(SKETCH.course())
                .isEqualTo(
                        """
                        2016-11-14 held opposition
                        2016-11-30 disputed opposition, government
                        2016-12-07 held opposition
                        2016-12-10 contested opposition < government
                        2016-12-11 transition opposition > government
                        2016-12-12 held government
                        """);
    }

    @Test
    void theClaimsBehindTheDisputeChangeOnThirdOfDecember() {
        assertThat(SKETCH.evidence("2016-11-30", Lens.BEST_SUPPORTED)).isEqualTo("all third army");
        assertThat(SKETCH.evidence("2016-12-02", Lens.BEST_SUPPORTED)).isEqualTo("most all army");
        assertThat(SKETCH.evidence("2016-12-03", Lens.BEST_SUPPORTED))
                .isEqualTo("most all listed army");
        assertThat(SKETCH.evidence("2016-12-04", Lens.BEST_SUPPORTED)).isEqualTo("most all listed");
        assertThat(SKETCH.evidence("2016-12-07", Lens.BEST_SUPPORTED)).isEqualTo("most all");
    }

    @Test
    void whatFellIsKnownOnlyOnceItWasSaid() {
        assertThat(SKETCH.on("2016-12-11", "2016-12-11"))
                .isEqualTo("contested opposition < government");
        assertThat(SKETCH.on("2016-12-11", "2016-12-12"))
                .isEqualTo("transition opposition > government");
    }

    @Test
    void theArmyAloneTakesItEarlier() {
        assertThat(SKETCH.course(Lens.of(Sketch.source("army", "state"))))
                .isEqualTo("2016-11-30 held government\n");
    }
}
