package org.whoheld.core;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// How long a voice goes on contradicting.
class DisputeTest {
    @Test
    void aVoiceForAnotherHolderDisputesUntilOneWindowAfterItsOwnDay() {
        assertThat(
                        Sketch.of(
                                        """
                                        sohr 2016-11-26 high: opposition held
                                        army 2016-11-26 medium: government held
                                        """)
                                .course())
                .isEqualTo(
                        """
                        2016-11-26 disputed opposition, government
                        2016-11-30 held opposition
                        """);
    }

    @Test
    void theWindowOfThePackageSetsTheLapse() {
        String claims =
                """
                sohr 2016-11-26 high: opposition held
                army 2016-11-26 medium: government held
                """;
        assertThat(Sketch.of(claims).window(0).course())
                .isEqualTo(
                        """
                        2016-11-26 disputed opposition, government
                        2016-11-27 held opposition
                        """);
        assertThat(Sketch.of(claims).window(Integer.MAX_VALUE).course())
                .isEqualTo("2016-11-26 disputed opposition, government\n");
    }

    @Test
    void theOwnDayOfAVoiceWithAnExtentIsItsLast() {
        assertThat(
                        Sketch.of(
                                        """
                                        sohr 2016-11-26 high: opposition held
                                        army 2016-11-26/2016-11-28 medium: government held
                                        """)
                                .course())
                .isEqualTo(
                        """
                        2016-11-26 disputed opposition, government
                        2016-12-02 held opposition
                        """);
    }

    @Test
    void aVoiceThatSpeaksAgainDoesNotLapse() {
        assertThat(
                        Sketch.of(
                                        """
                                        sohr 2016-11-26 high: opposition held
                                        army 2016-11-26 medium: government held
                                        army 2016-11-28 medium: government held
                                        """)
                                .course())
                .isEqualTo(
                        """
                        2016-11-26 disputed opposition, government
                        2016-12-02 held opposition
                        """);
    }

    @Test
    void aVoiceThatOutweighsTheLeadersSupportDoesNotLapse() {
        String claims =
                """
                sohr 2016-11-26 recorded 2016-11-27 %s: opposition held
                a 2016-11-26 low: opposition held
                b 2016-11-26 low: opposition held
                army 2016-11-26 high: government held
                """;
        assertThat(Sketch.of(claims.formatted("low")).course())
                .as("3 against 3 does not outweigh")
                .isEqualTo(
                        """
                        2016-11-26 disputed opposition, government
                        2016-11-30 held opposition
                        """);
        assertThat(
                        Sketch.of(
                                        """
                                        army 2016-11-25 high: government held
                                        sohr 2016-11-26 low: opposition held
                                        """)
                                .course(Lens.LATEST))
                .as("1 against 3")
                .isEqualTo(
                        """
                        2016-11-25 held government
                        2016-11-26 disputed opposition, government
                        """);
    }

    @Test
    void aVoiceThatOutweighsLapsesWhenTheLeadersSupportGrows() {
        assertThat(
                        Sketch.of(
                                        """
                                        army 2016-11-25 high: government held
                                        sohr 2016-11-26 low: opposition held
                                        a 2016-11-28 medium: opposition held
                                        """)
                                .course(Lens.LATEST))
                .isEqualTo(
                        """
                        2016-11-25 held government
                        2016-11-26 disputed opposition, government
                        2016-11-29 held opposition
                        """);
    }

    @Test
    void aSourceThatFellSilentBeforeTheNewestWordIsHistory() {
        assertThat(
                        Sketch.of(
                                        """
                                        rebels 2016-11-22 high: opposition held
                                        army 2016-11-26 low: government held
                                        """)
                                .on("2016-11-26"))
                .isEqualTo("held government");
    }

    @Test
    void aContestedVoiceWithAnotherHolderDisputes() {
        assertThat(
                        Sketch.of(
                                        """
                                        rebels 2016-11-26 high: opposition contested by government
                                        army 2016-11-26 medium: government held
                                        """)
                                .course())
                .as("1.5 against 2")
                .isEqualTo(
                        """
                        2016-11-26 disputed government, opposition
                        2016-11-30 held government
                        """);
    }

    @Test
    void severalOtherHoldersStandHeaviestFirst() {
        assertThat(
                        Sketch.of(
                                        """
                                        a 2016-11-26 low: is held
                                        b 2016-11-26 medium: sdf held
                                        rebels 2016-11-25 low: opposition held
                                        c 2016-11-26 high: government held
                                        """)
                                .on("2016-11-26"))
                .as("of two alike the one listed first")
                .isEqualTo("disputed government, sdf, opposition, is");
    }

    @Test
    void ofSeveralOtherHoldersEachLapsesForItself() {
        assertThat(
                        Sketch.of(
                                        """
                                        b 2016-11-25 medium: sdf held
                                        rebels 2016-11-26 low: opposition held
                                        c 2016-11-26 high: government held
                                        """)
                                .course())
                .isEqualTo(
                        """
                        2016-11-25 held sdf
                        2016-11-26 disputed government, sdf, opposition
                        2016-11-29 disputed government, opposition
                        2016-11-30 held government
                        """);
    }

    @Test
    void whatHasLapsedDoesNotDecideWhoOfTheOthersComesFirst() {
        assertThat(
                        Sketch.of(
                                        """
                                        old 2016-11-23 high: sdf contested by opposition
                                        a 2016-11-26 high: government held
                                        b 2016-11-26 medium: opposition held
                                        c 2016-11-26 medium: sdf contested by opposition
                                        """)
                                .course())
                .as("sdf has 1.5 + 1 against 2 until the first of its words lapses")
                .isEqualTo(
                        """
                        2016-11-23 contested sdf < opposition
                        2016-11-26 disputed government, sdf, opposition
                        2016-11-27 disputed government, opposition, sdf
                        2016-11-30 held government
                        """);
    }
}
