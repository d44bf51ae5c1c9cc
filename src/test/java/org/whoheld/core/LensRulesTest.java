package org.whoheld.core;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// The lenses *latest* and *cautious*.
class LensRulesTest {
    @Test
    void latestFollowsTheNewestWordHoweverLight() {
        Sketch sketch =
                Sketch.of(
                        """
                        a 2016-11-25 high: opposition held
                        b 2016-11-25 high: opposition held
                        army 2016-11-26 low: government held
                        """);
        assertThat(sketch.on("2016-11-26", Lens.LATEST))
                .isEqualTo("disputed government, opposition");
        assertThat(sketch.evidence("2016-11-26", Lens.LATEST)).isEqualTo("c3 c2 c1");
    }

    @Test
    void latestTakesOfOneDayTheLaterRecordedThenTheGreaterId() {
        assertThat(
                        Sketch.of(
                                        """
                                        a 2016-11-26 recorded 2016-11-28 #a low: government held
                                        b 2016-11-26 recorded 2016-11-27 #b high: opposition held
                                        """)
                                .on("2016-11-26", Lens.LATEST))
                .startsWith("disputed government");
        assertThat(
                        Sketch.of(
                                        """
                                        a 2016-11-26 #b low: government held
                                        b 2016-11-26 #a high: opposition held
                                        """)
                                .on("2016-11-26", Lens.LATEST))
                .startsWith("disputed government");
    }

    @Test
    void latestLeavesTheLeadToTheHolderOfAContestedWord() {
        assertThat(
                        Sketch.of(
                                        """
                                        a 2016-11-20 high: government held
                                        b 2016-11-26 low: opposition contested by government
                                        """)
                                .on("2016-11-26", Lens.LATEST))
                .isEqualTo("contested opposition < government");
    }

    @Test
    void cautiousWantsTwoVoicesForANewLeader() {
        String one =
                """
                baseline 2016-11-14 high: opposition held
                army 2016-11-26 medium: government held
                """;
        assertThat(Sketch.of(one).on("2016-11-26", Lens.CAUTIOUS))
                .isEqualTo("disputed opposition, government");
        assertThat(
                        Sketch.of(one + "sohr 2016-11-26 low: government held")
                                .on("2016-11-26", Lens.CAUTIOUS))
                .isEqualTo("held government");
    }

    @Test
    void cautiousIsContentWithOneVoiceOfHighConfidence() {
        assertThat(
                        Sketch.of(
                                        """
                                        baseline 2016-11-14 high: opposition held
                                        army 2016-11-26 high: government held
                                        """)
                                .on("2016-11-26", Lens.CAUTIOUS))
                .isEqualTo("held government");
    }

    @Test
    void cautiousTakesSourcesOfOneGroupAsOne() {
        String claims =
                """
                baseline 2016-11-14 high: opposition held
                army/state 2016-11-26 medium: government held
                sana/%s 2016-11-26 medium: government held
                """;
        assertThat(Sketch.of(claims.formatted("state")).on("2016-11-26", Lens.CAUTIOUS))
                .startsWith("disputed opposition");
        assertThat(Sketch.of(claims.formatted("other")).on("2016-11-26", Lens.CAUTIOUS))
                .isEqualTo("held government");
    }

    @Test
    void cautiousCountsRecentVoicesAmongTheTwoButNotHistory() {
        String claims =
                """
                baseline 2016-11-14 high: opposition held
                army %s medium: government held
                sohr 2016-11-26 medium: government held
                """;
        assertThat(Sketch.of(claims.formatted("2016-11-23")).on("2016-11-26", Lens.CAUTIOUS))
                .isEqualTo("held government");
        assertThat(Sketch.of(claims.formatted("2016-11-22")).on("2016-11-26", Lens.CAUTIOUS))
                .isEqualTo("disputed opposition, government");
    }

    @Test
    void cautiousKnowsNothingWhereTheOnlyVoiceIsUnsureButNamesIt() {
        Sketch sketch = Sketch.of("army 2016-11-26 medium: government held");
        assertThat(sketch.on("2016-11-26", Lens.CAUTIOUS)).isEqualTo("unknown");
        assertThat(sketch.evidence("2016-11-26", Lens.CAUTIOUS)).isEqualTo("c1");
        assertThat(sketch.course(Lens.CAUTIOUS)).isEmpty();
    }

    @Test
    void cautiousAcceptsTheStartingSituation() {
        assertThat(
                        Sketch.of("baseline 2016-11-14 low: opposition held")
                                .on("2016-11-14", Lens.CAUTIOUS))
                .isEqualTo("held opposition");
    }

    @Test
    void cautiousNeedsNoProofFromALeaderThatIsNotNew() {
        assertThat(
                        Sketch.of(
                                        """
                                        baseline 2016-11-14 high: opposition held
                                        rebels 2016-11-26 low: opposition held
                                        """)
                                .course(Lens.CAUTIOUS))
                .isEqualTo("2016-11-14 held opposition\n");
    }

    @Test
    void cautiousKeepsALeaderWhoseOnlySourceSpeaksAgainLessSurely() {
        assertThat(
                        Sketch.of(
                                        """
                                        army 2016-11-14 high: government held
                                        army 2016-11-26 low: government held
                                        army 2016-12-10 low: government contested by opposition
                                        """)
                                .course(Lens.CAUTIOUS))
                .isEqualTo(
                        """
                        2016-11-14 held government
                        2016-12-10 contested government < opposition
                        """);
    }

    @Test
    void cautiousDoesNotLetAnOldLeaderReturnOnOneUnsureVoice() {
        assertThat(
                        Sketch.of(
                                        """
                                        baseline 2016-11-14 high: opposition held
                                        army 2016-11-20 high: government held
                                        rebels 2016-11-26 medium: opposition held
                                        """)
                                .course(Lens.CAUTIOUS))
                .as("the lone voice outweighs a support that is history, so it goes on disputing")
                .isEqualTo(
                        """
                        2016-11-14 held opposition
                        2016-11-20 held government
                        2016-11-26 disputed government, opposition
                        """);
    }

    @Test
    void whereCautiousSetsTheNewestWordAsideTheLeadersOwnWordsAreToldApartWithoutIt() {
        Sketch sketch =
                Sketch.of(
                        """
                        baseline 2016-11-14 #start high: government held
                        a 2016-11-25 #before: government held
                        b 2016-11-27 #newest: government contested by opposition
                        rebels 2016-12-05 #unsure low: opposition held
                        """);
        assertThat(sketch.on("2016-12-05", Lens.CAUTIOUS))
                .isEqualTo("disputed government, opposition");
        assertThat(sketch.evidence("2016-12-05", Lens.CAUTIOUS))
                .as("not the starting situation, which is older and heavier")
                .isEqualTo("newest before unsure");
    }

    @Test
    void cautiousPassesOverTheUnsureToTheNextHeaviest() {
        assertThat(
                        Sketch.of(
                                        """
                                        army/state 2016-11-26 medium: government held
                                        sana/state 2016-11-26 medium: government held
                                        a 2016-11-26 low: opposition held
                                        b 2016-11-26 low: opposition held
                                        """)
                                .on("2016-11-26", Lens.CAUTIOUS))
                .isEqualTo("disputed opposition, government");
    }
}
