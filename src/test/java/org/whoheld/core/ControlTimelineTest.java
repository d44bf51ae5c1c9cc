package org.whoheld.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What a timeline answers beyond the state of one district.
class ControlTimelineTest {
    @Test
    void changesCountDistrictsWithAnotherLeaderAndThoseThatOnlyLookDifferent() {
        assertThat(
                        Sketch.of(
                                        """
                                        sohr 2016-11-20: opposition held
                                        sohr 2016-11-20 in east: opposition held
                                        sohr 2016-11-26: government held
                                        sohr 2016-11-26 in east: opposition contested by government
                                        sohr 2016-11-27 in east: opposition contested by government
                                        army 2016-11-28 low: sdf held
                                        """)
                                .changes())
                .containsExactly(
                        entry("2016-11-20", "2+0"),
                        entry("2016-11-26", "1+1"),
                        entry("2016-11-28", "0+1"),
                        entry("2016-12-02", "0+1"));
    }

    @Test
    void aChangeIsTheSumOfItsTwoParts() {
        assertThat(new ControlTimeline.Change(2, 3).total()).isEqualTo(5);
    }

    @Test
    void whatIsSoSinceAnUnknownDayIsInTheHistoryButChangesOnNoDay() {
        Sketch sketch = Sketch.of("sohr ../2016-11-28 recorded 2016-11-28: government held");
        assertThat(sketch.timeline().history("d", Lens.BEST_SUPPORTED, LocalDate.MAX))
                .extracting(ControlTimeline.Span::from)
                .containsExactly(LocalDate.MIN, LocalDate.of(2016, 11, 28));
        assertThat(sketch.changes()).containsExactly(entry("2016-11-28", "0+1"));
    }

    @Test
    void historyTellsWhenOneOfThoseWhoDifferFallsSilent() {
        Sketch sketch =
                Sketch.of(
                        """
                        sohr 2016-11-26: government held
                        army 2016-11-26 low: sdf held
                        sana 2016-11-28 low: opposition held
                        sohr 2016-11-28: government held
                        """);
        ControlTimeline timeline = sketch.timeline();
        for (Lens lens : List.of(Lens.BEST_SUPPORTED, Lens.CAUTIOUS, Lens.LATEST)) {
            List<ControlTimeline.Span> history = timeline.history("d", lens, LocalDate.MAX);
            for (int day = 0; day < 30; day++) {
                LocalDate on = LocalDate.of(2016, 11, 26).plusDays(day);
                ControlState then =
                        history.stream()
                                .filter(it -> !it.from().isAfter(on))
                                .reduce((_, later) -> later)
                                .map(ControlTimeline.Span::state)
                                .orElseGet(() -> new ControlState.Unknown(List.of()));
                assertThat(actors(then))
                        .as("%s on %s", lens, on)
                        .isEqualTo(actors(timeline.asOf(AsOf.on(on), lens).state("d")));
            }
        }
        assertThat(timeline.history("d", Lens.BEST_SUPPORTED, LocalDate.MAX))
                .extracting(it -> actors(it.state()))
                .doesNotHaveDuplicates()
                .contains(List.of("government", "opposition", "sdf"));
    }

    /// Whom a state names: the leader first.
    private static List<String> actors(ControlState state) {
        List<String> actors = new ArrayList<>();
        state.leader().map(Actor::id).ifPresent(actors::add);
        if (state instanceof ControlState.Disputed(_, var others, _)) {
            others.stream().map(Actor::id).forEach(actors::add);
        } else {
            state.second().map(Actor::id).ifPresent(actors::add);
        }
        return actors;
    }

    @Test
    void historyKnowsOnlyWhatWasRecordedByThen() {
        ControlTimeline timeline =
                Sketch.of(
                                """
                                sohr 2016-11-20: opposition held
                                sohr 2016-11-26 recorded 2016-11-28: government held
                                """)
                        .timeline();
        assertThat(timeline.history("d", Lens.BEST_SUPPORTED, LocalDate.of(2016, 11, 27)))
                .hasSize(1);
        assertThat(timeline.history("d", Lens.BEST_SUPPORTED, LocalDate.of(2016, 11, 28)))
                .hasSize(2);
        assertThat(timeline.changes(Lens.BEST_SUPPORTED, LocalDate.of(2016, 11, 27)))
                .containsOnlyKeys(LocalDate.of(2016, 11, 20));
    }

    @Test
    void claimsOfADistrictStandOldestFirst() {
        ControlTimeline timeline =
                Sketch.of(
                                """
                                sohr 2016-11-26 recorded 2016-11-27 #c: government held
                                sohr 2016-11-26 recorded 2016-11-26 #e: government held
                                army 2016-11-26 recorded 2016-11-26 #b: government held
                                army 2016-11-20 recorded 2016-11-30 #a: opposition held
                                army 2016-11-20 in east: opposition held
                                """)
                        .timeline();
        assertThat(Sketch.ids(timeline.claims("d"))).isEqualTo("a b e c");
    }

    @Test
    void mapsAddressDistrictsByTheirPlaceInTheList() {
        ControlTimeline timeline = Sketch.of("sohr 2016-11-26 in east: government held").timeline();
        ControlMap map = timeline.asOf(AsOf.on(LocalDate.of(2016, 11, 26)), Lens.LATEST);
        assertThat(timeline.districts()).containsExactly("d", "east");
        assertThat(map.size()).isEqualTo(2);
        assertThat(timeline.indexOf("east")).isEqualTo(1);
        assertThat(map.code(0)).isEqualTo(ControlCode.UNKNOWN);
        assertThat(ControlCode.leader(map.code(1))).isZero();
        assertThat(ControlCode.kind(map.code(1))).isEqualTo(ControlState.Kind.HELD);
        assertThat(map.lens()).isEqualTo(Lens.LATEST);
        assertThat(map.asOf().valid()).isEqualTo(LocalDate.of(2016, 11, 26));
    }

    @Test
    void aTimelineWithoutDistrictsAnswersWithAnEmptyMap() {
        ControlTimeline timeline =
                new ControlTimeline(List.of(), List.of(), List.of(), ControlRules.DEFAULT);
        AsOf asOf = AsOf.on(LocalDate.of(2016, 11, 26));
        assertThat(timeline.asOf(asOf, Lens.LATEST).size()).isZero();
        assertThat(timeline.asOf(asOf, Lens.LATEST).size()).as("from the series").isZero();
        assertThat(timeline.changes(Lens.LATEST, LocalDate.MAX)).isEmpty();
    }

    @Test
    void refusesWhatItCannotAddress() {
        Actor actor = Sketch.actor("government");
        Claim claim = Sketch.of("sohr 2016-11-26: sdf held").timeline().claims("d").getFirst();
        refuses(List.of("d", "d"), List.of(actor), List.of(), "d is listed twice");
        refuses(List.of("d"), List.of(actor, actor), List.of(), "government is listed twice");
        refuses(List.of("d"), List.of(actor), List.of(claim), "unknown actor sdf");
        refuses(List.of("e"), List.of(claim.holder()), List.of(claim), "unknown district d");
        refuses(List.of("d"), List.of(claim.holder()), List.of(claim, claim), "c1 is listed twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Sketch.of("").timeline().indexOf("nowhere"))
                .withMessageContaining("nowhere");
    }

    private static void refuses(
            List<String> districts, List<Actor> actors, List<Claim> claims, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new ControlTimeline(districts, actors, claims, ControlRules.DEFAULT))
                .withMessageContaining(reason);
    }

    @Test
    void aDisputeWindowCannotBeNegative() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ControlRules(-1, Optional.empty()));
    }

    @Test
    void ofADayThatWasStillToComeNothingIsKnown() {
        Sketch sketch = Sketch.of("sohr 2016-11-15 recorded 2016-11-15: opposition held");
        ControlTimeline timeline = sketch.timeline();
        LocalDate known = LocalDate.of(2016, 11, 20);
        assertThat(timeline.asOf(new AsOf(known, known), Lens.LATEST).state("d").kind())
                .isEqualTo(ControlState.Kind.HELD);
        ControlMap ahead = timeline.asOf(new AsOf(known.plusDays(1), known), Lens.LATEST);
        assertThat(ahead.state("d")).isEqualTo(new ControlState.Unknown(List.of()));
        assertThat(ahead.code(0)).isEqualTo(ControlCode.UNKNOWN);
    }

    @Test
    void historyAndChangesEndWithWhatWasKnown() {
        Sketch sketch =
                Sketch.of(
                        """
                        sohr 2016-11-15 recorded 2016-11-15: opposition held
                        sohr 2016-11-22 recorded 2016-11-19: government held
                        """);
        ControlTimeline timeline = sketch.timeline();
        LocalDate known = LocalDate.of(2016, 11, 20);
        assertThat(timeline.changes(Lens.LATEST, known))
                .containsOnlyKeys(LocalDate.of(2016, 11, 15));
        assertThat(timeline.changes(Lens.LATEST, known).tailMap(known.plusDays(9))).isEmpty();
        assertThat(timeline.history("d", Lens.LATEST, known))
                .extracting(ControlTimeline.Span::from)
                .containsExactly(LocalDate.of(2016, 11, 15));
    }
}
