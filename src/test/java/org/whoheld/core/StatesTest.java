package org.whoheld.core;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Which state the voices make, and the claims behind it.
class StatesTest {
    @Test
    void aDistrictTakenOnADayIsItsNewHoldersOnThatDay() {
        assertThat(
                        Sketch.of(
                                        """
                                        sohr 2016-11-20: opposition held
                                        sohr 2016-11-26: government held
                                        """)
                                .course())
                .isEqualTo(
                        """
                        2016-11-20 held opposition
                        2016-11-26 held government
                        """);
    }

    @Test
    void aClaimWithoutEndStillHoldsYearsLater() {
        Sketch sketch = Sketch.of("sohr 2016-11-26: government held");
        assertThat(sketch.on("2026-11-26")).isEqualTo("held government");
        assertThat(sketch.on("+999999999-12-31")).isEqualTo("held government");
    }

    @Test
    void fromItsFirstDayUntilBeforeItsLastAClaimIsInTransition() {
        assertThat(
                        Sketch.of(
                                        """
                                        sohr 2016-11-20: opposition held
                                        sohr 2016-11-26/2016-11-28: government held
                                        """)
                                .course())
                .isEqualTo(
                        """
                        2016-11-20 held opposition
                        2016-11-26 transition opposition > government
                        2016-11-28 held government
                        """);
    }

    @Test
    void anApproximateDayIsInTransitionAroundIt() {
        assertThat(
                        Sketch.of(
                                        """
                                        sohr 2016-11-20: opposition held
                                        sohr 2016-11-26~: government held
                                        """)
                                .course())
                .isEqualTo(
                        """
                        2016-11-20 held opposition
                        2016-11-25 transition opposition > government
                        2016-11-27 held government
                        """);
    }

    @Test
    void aTransitionFromNobodyKnownIsOne() {
        assertThat(Sketch.of("sohr 2016-11-26/2016-11-28: government held").course())
                .isEqualTo(
                        """
                        2016-11-26 transition ? > government
                        2016-11-28 held government
                        """);
    }

    @Test
    void aHolderIsNotInTransitionToItself() {
        assertThat(
                        Sketch.of(
                                        """
                                        sohr 2016-11-20: government held
                                        sohr 2016-11-26/2016-11-28: government held
                                        """)
                                .course())
                .isEqualTo("2016-11-20 held government\n");
    }

    @Test
    void onlyTheLeadersOwnClaimMakesATransition() {
        assertThat(
                        Sketch.of(
                                        """
                                        sohr 2016-11-20: opposition held
                                        sohr 2016-11-26 high: government held
                                        army 2016-11-26/2016-11-28 low: government held
                                        """)
                                .on("2016-11-26"))
                .isEqualTo("held government");
    }

    @Test
    void aTransitionWithoutKnownStartLastsFromTheBeginningOfTime() {
        Sketch sketch = Sketch.of("sohr ../2016-11-28 recorded 2016-11-28: government held");
        assertThat(sketch.on("-5000-01-01")).isEqualTo("transition ? > government");
        assertThat(sketch.on("2016-11-27")).isEqualTo("transition ? > government");
        assertThat(sketch.on("2016-11-28")).isEqualTo("held government");
    }

    @Test
    void aFightThatNobodyDeniesIsContestedUntilTheNextWord() {
        assertThat(
                        Sketch.of(
                                        """
                                        sohr 2016-11-26: opposition contested by government
                                        sohr 2016-12-26: government held
                                        """)
                                .course())
                .isEqualTo(
                        """
                        2016-11-26 contested opposition < government
                        2016-12-26 held government
                        """);
    }

    @Test
    void aFightReportedBesideAHeavierWordForItsHolderIsContestedUntilItLapses() {
        assertThat(
                        Sketch.of(
                                        """
                                        rebels 2016-11-26 medium: opposition held
                                        sohr 2016-11-26 high: opposition contested by government
                                        """)
                                .course())
                .isEqualTo(
                        """
                        2016-11-26 contested opposition < government
                        2016-11-30 held opposition
                        """);
    }

    @Test
    void aFightIsOverOnceANewerWordGivesTheDistrictToItsHolder() {
        assertThat(
                        Sketch.of(
                                        """
                                        sohr 2016-11-26 high: opposition contested by government
                                        rebels 2016-11-27 low: opposition held
                                        """)
                                .on("2016-11-27"))
                .isEqualTo("held opposition");
    }

    @Test
    void theHeaviestFightNamesTheChallenger() {
        assertThat(
                        Sketch.of(
                                        """
                                        a 2016-11-26 high: opposition held
                                        b 2016-11-26 low: opposition contested by sdf
                                        c 2016-11-26 medium: opposition contested by government
                                        """)
                                .on("2016-11-26"))
                .isEqualTo("contested opposition < government");
    }

    @Test
    void disputedGoesBeforeContestedContestedBeforeTransitionTransitionBeforeHeld() {
        String transition =
                """
                sohr 2016-11-20: opposition held
                sohr 2016-11-26/2016-11-28 high: government held
                """;
        String contested = transition + "a 2016-11-26 low: government contested by sdf\n";
        String disputed = contested + "rebels 2016-11-26 low: opposition held\n";
        assertThat(Sketch.of(transition).on("2016-11-26"))
                .isEqualTo("transition opposition > government");
        assertThat(Sketch.of(contested).on("2016-11-26")).isEqualTo("contested government < sdf");
        assertThat(Sketch.of(disputed).on("2016-11-26"))
                .isEqualTo("disputed government, opposition");
        assertThat(Sketch.of(disputed).on("2016-11-30")).isEqualTo("held government");
    }

    @Test
    void behindAStateStandTheLeadingClaimThenThoseThatAgreeThenThoseThatDifferNewestFirst() {
        Sketch sketch =
                Sketch.of(
                        """
                        a 2016-11-24 #old high: government held
                        b 2016-11-25 #agree1 low: government held
                        c 2016-11-26 #lead high: government held
                        e 2016-11-27 #agree2 low: government held
                        f 2016-11-25 #differ1 low: opposition held
                        g 2016-11-27 recorded 2016-11-27 #differ2 low: opposition held
                        h 2016-11-27 recorded 2016-11-28 #differ3 low: sdf held
                        baseline 2016-11-27 #start low: opposition held
                        c 2016-11-27 #lead2 medium: government held
                        """);
        assertThat(sketch.evidence("2016-11-27", Lens.BEST_SUPPORTED))
                .isEqualTo("lead2 agree2 agree1 old differ3 differ2 differ1");
    }

    @Test
    void lapsedAndSupersededClaimsAreNotBehindAState() {
        Sketch sketch =
                Sketch.of(
                        """
                        a 2016-11-20 #history: government held
                        b 2016-11-25 #superseded: government held
                        b 2016-11-26 #lead high: government held
                        c 2016-11-26 #differs low: opposition held
                        """);
        assertThat(sketch.evidence("2016-11-29", Lens.BEST_SUPPORTED)).isEqualTo("lead differs");
        assertThat(sketch.evidence("2016-11-30", Lens.BEST_SUPPORTED)).isEqualTo("lead");
    }

    @Test
    void theLeadingClaimIsTheHeaviestOfTheNewestThenTheLaterRecorded() {
        assertThat(
                        Sketch.of(
                                        """
                                        a 2016-11-25 #recent high: government held
                                        b 2016-11-26 recorded 2016-11-28 #light low: government held
                                        c 2016-11-26 recorded 2016-11-26 #early: government held
                                        e 2016-11-26 recorded 2016-11-27 #late: government held
                                        """)
                                .state("2016-11-26", Lens.BEST_SUPPORTED)
                                .leadingClaim()
                                .orElseThrow()
                                .id())
                .isEqualTo("late");
    }

    @Test
    void aStateNamesItsKindItsLeaderAndTheActorThatSharesItsLook() {
        ControlState state =
                Sketch.of(
                                """
                                sohr 2016-11-20: opposition held
                                sohr 2016-11-26/2016-11-28: government held
                                """)
                        .state("2016-11-26", Lens.BEST_SUPPORTED);
        assertThat(state.kind()).isEqualTo(ControlState.Kind.IN_TRANSITION);
        assertThat(state.leader().orElseThrow().id()).isEqualTo("government");
        assertThat(state.second().orElseThrow().id()).isEqualTo("opposition");
    }
}
