package org.whoheld.core;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Who leads by *best supported*: weights, support and resistance.
class BestSupportedTest {
    @Test
    void theHeavierOfTwoCurrentVoicesLeads() {
        assertThat(
                        Sketch.of(
                                        """
                                        sohr 2016-11-26 high: government held
                                        rebels 2016-11-26 medium: opposition held
                                        """)
                                .on("2016-11-26"))
                .isEqualTo("disputed government, opposition");
    }

    @Test
    void voicesForOneHolderAddUp() {
        assertThat(
                        Sketch.of(
                                        """
                                        sohr 2016-11-26 high: government held
                                        rebels 2016-11-26 medium: opposition held
                                        agency 2016-11-26 medium: opposition held
                                        """)
                                .on("2016-11-26"))
                .isEqualTo("disputed opposition, government");
    }

    @Test
    void threeLowVoicesWeighAsMuchAsOneHighAndFourWeighMore() {
        String three =
                """
                sohr 2016-11-26 recorded 2016-11-28 high: government held
                a 2016-11-26 low: opposition held
                b 2016-11-26 low: opposition held
                c 2016-11-26 low: opposition held
                """;
        assertThat(Sketch.of(three).on("2016-11-26")).startsWith("disputed government");
        assertThat(Sketch.of(three + "e 2016-11-26 low: opposition held").on("2016-11-26"))
                .startsWith("disputed opposition");
    }

    @Test
    void aContestedClaimCountsHalfForItsHolder() {
        String contested =
                """
                sohr 2016-11-26 recorded 2016-11-28 high: opposition contested by government
                a 2016-11-26 low: government held
                """;
        assertThat(Sketch.of(contested).on("2016-11-26"))
                .as("1.5 against 1")
                .isEqualTo("disputed opposition, government");
        assertThat(Sketch.of(contested.replace("low", "medium")).on("2016-11-26"))
                .as("1.5 against 2")
                .isEqualTo("disputed government, opposition");
    }

    @Test
    void ofTwoAlikeTheLaterRecordedLeads() {
        assertThat(
                        Sketch.of(
                                        """
                                        sohr 2016-11-26 recorded 2016-11-27 #a: government held
                                        rebels 2016-11-26 recorded 2016-11-26 #b: opposition held
                                        """)
                                .on("2016-11-26"))
                .isEqualTo("disputed government, opposition");
    }

    @Test
    void ofTwoAlikeRecordedTogetherTheGreaterIdLeads() {
        assertThat(
                        Sketch.of(
                                        """
                                        sohr 2016-11-26 #b: government held
                                        rebels 2016-11-26 #a: opposition held
                                        """)
                                .on("2016-11-26"))
                .isEqualTo("disputed government, opposition");
    }

    @Test
    void aNewcomerLeadsIfItsSupportEqualsTheResistance() {
        assertThat(
                        Sketch.of(
                                        """
                                        rebels 2016-11-25: opposition held
                                        army 2016-11-26: government held
                                        """)
                                .on("2016-11-26"))
                .isEqualTo("disputed government, opposition");
    }

    @Test
    void aNewcomerThatIsOutweighedByRecentVoicesDoesNotLead() {
        assertThat(
                        Sketch.of(
                                        """
                                        rebels 2016-11-25 high: opposition held
                                        army 2016-11-26 medium: government held
                                        """)
                                .on("2016-11-26"))
                .isEqualTo("disputed opposition, government");
    }

    @Test
    void recentVoicesForTheNewcomerSupportIt() {
        assertThat(
                        Sketch.of(
                                        """
                                        sohr 2016-11-24 low: government held
                                        rebels 2016-11-25 high: opposition held
                                        army 2016-11-26 medium: government held
                                        """)
                                .on("2016-11-26"))
                .as("1 + 2 against 3")
                .isEqualTo("disputed government, opposition");
    }

    @Test
    void onlyCurrentVoicesMakeANewcomer() {
        assertThat(
                        Sketch.of(
                                        """
                                        a 2016-11-25 high: opposition held
                                        b 2016-11-25 high: opposition held
                                        rebels 2016-11-26 low: sdf held
                                        army 2016-11-26 high: government held
                                        sohr 2016-11-25 high: government held
                                        """)
                                .on("2016-11-26"))
                .as("government's 6 withstands opposition's 6, although sdf's word is as new")
                .isEqualTo("disputed government, opposition, sdf");
    }

    @Test
    void aVoiceAtTheEdgeOfTheWindowResistsAndADayOlderItDoesNot() {
        String claims =
                """
                rebels %s high: opposition held
                army 2016-11-26 medium: government held
                """;
        assertThat(Sketch.of(claims.formatted("2016-11-23")).on("2016-11-26"))
                .isEqualTo("disputed opposition, government");
        assertThat(Sketch.of(claims.formatted("2016-11-22")).on("2016-11-26"))
                .isEqualTo("held government");
    }

    @Test
    void thePackageSetsTheWindow() {
        String claims =
                """
                rebels 2016-11-25 high: opposition held
                army 2016-11-26 medium: government held
                """;
        assertThat(Sketch.of(claims).window(0).on("2016-11-26")).isEqualTo("held government");
        assertThat(Sketch.of(claims).window(1).on("2016-11-26")).startsWith("disputed opposition");
        assertThat(Sketch.of(claims).window(Integer.MAX_VALUE).on("2016-11-26"))
                .startsWith("disputed opposition");
    }

    @Test
    void aVoiceWhoseExtentReachesTheNewestDayIsCurrent() {
        assertThat(
                        Sketch.of(
                                        """
                                        rebels 2016-11-23/2016-11-26 medium: opposition held
                                        army 2016-11-26 low: government held
                                        """)
                                .on("2016-11-26"))
                .as("the opposition is itself a newcomer of that day, with 2 against 1")
                .isEqualTo("disputed opposition, government");
    }

    @Test
    void historyNeitherSupportsNorResistsNorDisputes() {
        assertThat(
                        Sketch.of(
                                        """
                                        a 2016-11-10 high: government held
                                        b 2016-11-10 high: opposition held
                                        rebels 2016-11-25 high: opposition held
                                        army 2016-11-26 medium: government held
                                        """)
                                .evidence("2016-11-26", Lens.BEST_SUPPORTED))
                .isEqualTo("c3 c4");
    }

    @Test
    void theStartingSituationNeverResistsNorDisputes() {
        assertThat(
                        Sketch.of(
                                        """
                                        baseline 2016-11-14 high: opposition held
                                        army 2016-11-15 low: government held
                                        """)
                                .course())
                .isEqualTo(
                        """
                        2016-11-14 held opposition
                        2016-11-15 held government
                        """);
    }

    @Test
    void theStartingSituationLeadsWhileItIsTheNewestWord() {
        assertThat(
                        Sketch.of(
                                        """
                                        baseline 2016-11-14 high: opposition held
                                        army 2016-11-14 low: government held
                                        """)
                                .course())
                .isEqualTo(
                        """
                        2016-11-14 disputed opposition, government
                        2016-11-18 held opposition
                        """);
    }

    @Test
    void aFightInWhichTheNewcomerIsTheChallengerIsProgressAndDoesNotResist() {
        String claims =
                """
                sohr 2016-11-25 high: opposition contested by %s
                army 2016-11-26 low: government held
                """;
        assertThat(Sketch.of(claims.formatted("government")).on("2016-11-26"))
                .isEqualTo("disputed government, opposition");
        assertThat(Sketch.of(claims.formatted("sdf")).on("2016-11-26"))
                .as("1.5 against 1")
                .isEqualTo("disputed opposition, government");
    }

    @Test
    void theHeaviestResistingHolderKeepsTheLead() {
        assertThat(
                        Sketch.of(
                                        """
                                        a 2016-11-25 medium: sdf held
                                        rebels 2016-11-25 high: opposition held
                                        army 2016-11-26 low: government held
                                        """)
                                .on("2016-11-26"))
                .isEqualTo("disputed opposition, sdf, government");
    }

    @Test
    void eachHolderResistsForItself() {
        assertThat(
                        Sketch.of(
                                        """
                                        a 2016-11-25 medium: sdf held
                                        rebels 2016-11-25 medium: opposition held
                                        army 2016-11-26 medium: government held
                                        """)
                                .on("2016-11-26"))
                .startsWith("disputed government");
    }

    @Test
    void ofTwoThatResistAlikeTheLaterRecordedLeadsWhateverElseWasSaidForTheOther() {
        assertThat(
                        Sketch.of(
                                        """
                                        baseline 2016-11-25 recorded 2016-11-29 high: sdf held
                                        a 2016-11-25 recorded 2016-11-26 high: sdf held
                                        rebels 2016-11-25 recorded 2016-11-27 high: opposition held
                                        army 2016-11-26 low: government held
                                        """)
                                .on("2016-11-26"))
                .startsWith("disputed opposition");
    }
}
