package org.whoheld.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;
import org.whoheld.core.Actor;
import org.whoheld.core.AsOf;
import org.whoheld.core.ControlMap;
import org.whoheld.core.ControlState;
import org.whoheld.core.ControlState.Kind;
import org.whoheld.core.ControlTimeline;
import org.whoheld.core.DataPackage.Period;
import org.whoheld.core.Hypothesis;
import org.whoheld.core.KindDays;
import org.whoheld.core.Lens;
import org.whoheld.core.Sketch;
import org.whoheld.core.SketchArbitraries;

@Domain(SketchArbitraries.class)
@Domain(DomainContext.Global.class)
class DisagreementTest {
    private static final Period PERIOD =
            new Period(LocalDate.parse("2016-11-14"), LocalDate.parse("2016-12-23"));

    /// Of three voices on `d` one differs, from the 20th until it lapses after the 23rd; on `fight`
    /// two say that it is fought over; `north` has never been spoken of by a second voice.
    private static final ControlTimeline TIMELINE =
            Sketch.of(
                            """
                            sohr 2016-11-20 high: government held
                            sana 2016-11-20 high: government held
                            rebels 2016-11-20 low: opposition held
                            sohr 2016-11-20 in fight high: opposition contested by government
                            rebels 2016-11-20 in fight high: opposition held
                            sohr 2016-11-20 in north high: sdf held
                            """)
                    .timeline();

    private static Disagreement on(String day, Lens lens) {
        return Disagreement.of(TIMELINE.asOf(AsOf.on(LocalDate.parse(day)), lens), PERIOD);
    }

    @Test
    void theShareIsWhatPartOfTheVoicesGivesItToAnotherThanTheLeader() {
        Disagreement disagreement = on("2016-11-20", Lens.BEST_SUPPORTED);

        assertThat(disagreement.size()).isEqualTo(3);
        assertThat(disagreement.voices(0)).isEqualTo(3);
        assertThat(disagreement.differing(0)).isEqualTo(1);
        assertThat(disagreement.share(0)).isEqualTo(1.0 / 3);
    }

    @Test
    void aHypothesisLeavesTheDisagreementOfTheSourcesAsItIs() {
        ControlMap map = TIMELINE.asOf(AsOf.on(LocalDate.parse("2016-11-20")), Lens.BEST_SUPPORTED);
        Disagreement supposed = Disagreement.of(map.supposing(Hypothesis.of("d", "sdf")), PERIOD);

        assertThat(supposed.voices(0)).isEqualTo(3);
        assertThat(supposed.differing(0)).isEqualTo(1);
        assertThat(supposed.byShare()).isEqualTo(Disagreement.of(map, PERIOD).byShare());
        assertThat(supposed.days(0)).isEqualTo(4);
    }

    @Test
    void aContestedClaimIsAVoiceForItsHolder() {
        Disagreement disagreement = on("2016-11-20", Lens.BEST_SUPPORTED);

        assertThat(disagreement.voices(1)).isEqualTo(2);
        assertThat(disagreement.differing(1)).isZero();
        assertThat(disagreement.share(1)).isZero();
        assertThat(disagreement.days(1)).isZero();
    }

    @Test
    void aVoiceThatHasLapsedDiffersNoMore() {
        assertThat(on("2016-11-23", Lens.BEST_SUPPORTED).differing(0)).isEqualTo(1);
        assertThat(on("2016-11-24", Lens.BEST_SUPPORTED).differing(0)).isZero();
        assertThat(on("2016-11-24", Lens.BEST_SUPPORTED).voices(0)).isEqualTo(2);
    }

    @Test
    void daysAreThoseOfThePeriodOnWhichItIsDisputed() {
        Disagreement disagreement = on("2016-12-20", Lens.BEST_SUPPORTED);

        assertThat(disagreement.days(0)).isEqualTo(4);
        assertThat(disagreement.disputed().first(0)).contains(LocalDate.parse("2016-11-20"));
        assertThat(disagreement.disputed().last(0)).contains(LocalDate.parse("2016-11-23"));
        assertThat(disagreement.disputed().first(2)).isEmpty();
        assertThat(disagreement.disputed().last(2)).isEmpty();
        Period twoDays = new Period(LocalDate.parse("2016-11-22"), LocalDate.parse("2016-11-23"));
        assertThat(
                        Disagreement.of(
                                        TIMELINE.asOf(AsOf.on(PERIOD.last()), Lens.BEST_SUPPORTED),
                                        twoDays)
                                .days(0))
                .isEqualTo(2);
    }

    @Test
    void districtsAreRankedByShareThenVoicesThenTheirOrderAndThoseWithoutDisagreementLeftOut() {
        ControlMap control =
                Sketch.of(
                                """
                                sohr 2016-11-20 high: government held
                                rebels 2016-11-20 low: opposition held
                                sohr 2016-11-20 in third high: government held
                                sana 2016-11-20 in third high: government held
                                rebels 2016-11-20 in third low: opposition held
                                sohr 2016-11-20 in four high: government held
                                sana 2016-11-20 in four high: government held
                                rebels 2016-11-20 in four low: opposition held
                                zinki 2016-11-21 in four low: opposition held
                                sohr 2016-11-20 in agreed high: government held
                                sohr 2016-11-20 in same high: government held
                                rebels 2016-11-20 in same low: opposition held
                                """)
                        .timeline()
                        .asOf(AsOf.on(LocalDate.parse("2016-11-21")), Lens.BEST_SUPPORTED);
        Disagreement disagreement = Disagreement.of(control, PERIOD);
        List<String> districts = control.timeline().districts();

        assertThat(disagreement.byShare())
                .extracting(districts::get)
                .containsExactly("four", "d", "same", "third");
        assertThat(disagreement.byDays())
                .extracting(districts::get)
                .containsExactly("four", "d", "third", "same");
    }

    @Test
    void whereNothingWasSaidThereIsNothingToDisagreeAbout() {
        Disagreement disagreement = on("2016-11-19", Lens.BEST_SUPPORTED);

        assertThat(disagreement.voices(0)).isZero();
        assertThat(disagreement.differing(0)).isZero();
        assertThat(disagreement.share(0)).isZero();
    }

    @Test
    void aSourceAloneDoesNotDisagreeWithItself() {
        Disagreement disagreement = on("2016-11-20", Lens.parse("source:rebels"));

        assertThat(disagreement.voices(0)).isEqualTo(1);
        assertThat(disagreement.differing(0)).isZero();
        assertThat(disagreement.days(0)).isZero();
    }

    @Test
    void whereTheLensAcceptsNobodyItsVoicesAreCountedAndNoneDiffers() {
        ControlMap control =
                Sketch.of("sohr 2016-11-20 low: government held\nsana 2016-11-20 low: sdf held")
                        .timeline()
                        .asOf(AsOf.on(LocalDate.parse("2016-11-20")), Lens.CAUTIOUS);
        Disagreement disagreement = Disagreement.of(control, PERIOD);

        assertThat(disagreement.voices(0)).isEqualTo(2);
        assertThat(disagreement.differing(0)).isZero();
        assertThat(disagreement.share(0)).isZero();
    }

    @Property(tries = 100)
    void itIsWhatTheClaimsBehindTheStatesSay(
            @ForAll Sketch sketch, @ForAll @IntRange(max = 26) int day) {
        ControlTimeline timeline = sketch.timeline();
        for (Lens lens : SketchArbitraries.LENSES) {
            for (LocalDate knownOn : SketchArbitraries.KNOWN_ON) {
                ControlMap control =
                        timeline.asOf(new AsOf(SketchArbitraries.days().get(day), knownOn), lens);
                Disagreement disagreement = Disagreement.of(control, PERIOD);
                for (int d = 0; d < control.size(); d++) {
                    ControlState state = control.state(d);
                    List<Actor> holders = state.claims().stream().map(it -> it.holder()).toList();
                    long differing =
                            state.leader().stream()
                                    .mapToLong(leader ->
                                            holders.stream()
                                                    .filter(it -> !it.equals(leader))
                                                    .count())
                                    .sum();
                    assertThat(disagreement.voices(d)).isEqualTo(holders.size());
                    assertThat(disagreement.differing(d)).isEqualTo((int) differing);
                    assertThat(disagreement.share(d))
                            .isEqualTo(holders.isEmpty() ? 0 : (double) differing / holders.size());
                }
            }
        }
    }

    @Property(tries = 100)
    void theDaysOfAKindAreThoseOnWhichTheMapShowsIt(
            @ForAll Sketch sketch,
            @ForAll Kind kind,
            @ForAll @IntRange(max = 12) int first,
            @ForAll @IntRange(max = 26) int length) {
        ControlTimeline timeline = sketch.timeline();
        Period period =
                new Period(
                        SketchArbitraries.FIRST.plusDays(first),
                        SketchArbitraries.FIRST.plusDays(first + length));
        for (Lens lens : SketchArbitraries.LENSES) {
            for (LocalDate knownOn : SketchArbitraries.KNOWN_ON) {
                KindDays days = timeline.days(kind, lens, knownOn, period);
                assertThat(days.size()).isEqualTo(timeline.districts().size());
                for (int district = 0; district < days.size(); district++) {
                    int d = district;
                    List<LocalDate> expected =
                            period.first()
                                    .datesUntil(period.last().plusDays(1))
                                    .filter(day -> !day.isAfter(knownOn))
                                    .filter(day ->
                                            timeline.asOf(new AsOf(day, knownOn), lens)
                                                            .state(d)
                                                            .kind()
                                                    == kind)
                                    .toList();
                    assertThat(days.count(d)).isEqualTo(expected.size());
                    assertThat(days.first(d)).isEqualTo(expected.stream().findFirst());
                    assertThat(days.last(d)).isEqualTo(expected.reversed().stream().findFirst());
                }
            }
        }
    }
}
