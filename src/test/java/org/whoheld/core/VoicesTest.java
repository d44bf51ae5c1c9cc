package org.whoheld.core;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Which claim speaks for a source.
class VoicesTest {
    private static final Lens SOHR = Lens.of(Sketch.source("sohr", "sohr"));

    @Test
    void aSourcesVoiceIsItsNewestClaimByTheDayFromWhichItHolds() {
        Sketch sketch =
                Sketch.of(
                        """
                        sohr 2016-11-26 recorded 2016-11-26: government held
                        sohr 2016-11-20 recorded 2016-11-30: opposition held
                        """);
        assertThat(sketch.on("2016-11-30")).isEqualTo("held government");
    }

    @Test
    void ofTwoClaimsFromOneDayTheLaterRecordedIsTheVoice() {
        Sketch sketch =
                Sketch.of(
                        """
                        sohr 2016-11-26 recorded 2016-11-28 #a low: government held
                        sohr 2016-11-26 recorded 2016-11-27 #b high: opposition held
                        """);
        assertThat(sketch.on("2016-11-26")).isEqualTo("held government");
    }

    @Test
    void ofTwoClaimsFromOneDayRecordedTogetherTheGreaterIdIsTheVoice() {
        Sketch sketch =
                Sketch.of(
                        """
                        sohr 2016-11-26 #b low: government held
                        sohr 2016-11-26 #a high: opposition held
                        """);
        assertThat(sketch.on("2016-11-26")).isEqualTo("held government");
    }

    @Test
    void aSourceThatChangesItsMindDoesNotContradictItself() {
        Sketch sketch =
                Sketch.of(
                        """
                        sohr 2016-11-26 high: opposition held
                        sohr 2016-11-27 low: government held
                        """);
        assertThat(sketch.course())
                .isEqualTo(
                        """
                        2016-11-26 held opposition
                        2016-11-27 held government
                        """);
    }

    @Test
    void aClaimDoesNotSpeakBeforeItsFirstDay() {
        Sketch sketch = Sketch.of("sohr 2016-11-26 recorded 2016-11-20: government held");
        assertThat(sketch.on("2016-11-25")).isEqualTo("unknown");
        assertThat(sketch.on("2016-11-26")).isEqualTo("held government");
    }

    @Test
    void aClaimCountsFromTheDayOnWhichItWasRecorded() {
        Sketch sketch =
                Sketch.of(
                        """
                        sohr 2016-11-20: opposition held
                        sohr 2016-11-26 recorded 2016-11-28: government held
                        """);
        assertThat(sketch.on("2016-11-27", "2016-11-27")).isEqualTo("held opposition");
        assertThat(sketch.on("2016-11-27", "2016-11-28")).isEqualTo("held government");
        assertThat(sketch.on("2016-11-25", "2016-11-28")).isEqualTo("held opposition");
    }

    @Test
    void aVoiceNotYetRecordedNeitherLeadsNorDisputes() {
        Sketch sketch =
                Sketch.of(
                        """
                        sohr 2016-11-26: government held
                        rebels 2016-11-26 recorded 2016-11-29: opposition held
                        """);
        assertThat(sketch.on("2016-11-26", "2016-11-28")).isEqualTo("held government");
        assertThat(sketch.on("2016-11-26", "2016-11-29")).startsWith("disputed");
    }

    @Test
    void beforeTheFirstClaimADistrictIsUnknownAndNothingIsBehindIt() {
        Sketch sketch = Sketch.of("sohr 2016-11-26: government held");
        assertThat(sketch.on("2016-11-25")).isEqualTo("unknown");
        assertThat(sketch.evidence("2016-11-25", Lens.BEST_SUPPORTED)).isEmpty();
    }

    @Test
    void aDistrictWithoutClaimsIsUnknown() {
        Sketch sketch = Sketch.of("sohr 2016-11-26 in east: government held");
        assertThat(sketch.on("2016-11-26")).isEqualTo("unknown");
        assertThat(sketch.course()).isEmpty();
    }

    @Test
    void singleSourceHearsThatSourceAlone() {
        Sketch sketch =
                Sketch.of(
                        """
                        baseline 2016-11-14 high: opposition held
                        sohr 2016-11-20 low: opposition contested by government
                        army 2016-11-20 high: government held
                        sohr 2016-11-25/2016-11-27 low: government held
                        rebels 2016-11-26 high: opposition held
                        """);
        assertThat(sketch.course(SOHR))
                .isEqualTo(
                        """
                        2016-11-20 contested opposition < government
                        2016-11-25 transition opposition > government
                        2016-11-27 held government
                        """);
        assertThat(sketch.evidence("2016-11-26", SOHR)).isEqualTo("c4");
    }

    @Test
    void singleSourceOfASilentSourceKnowsNothing() {
        Sketch sketch = Sketch.of("army 2016-11-20 high: government held");
        assertThat(sketch.on("2016-11-20", SOHR)).isEqualTo("unknown");
        assertThat(sketch.course(SOHR)).isEmpty();
    }
}
