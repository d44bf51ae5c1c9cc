package org.whoheld.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;
import org.whoheld.core.AsOf;
import org.whoheld.core.ControlMap;
import org.whoheld.core.ControlTimeline;
import org.whoheld.core.Lens;
import org.whoheld.core.Sketch;
import org.whoheld.core.SketchArbitraries;

@Domain(SketchArbitraries.class)
@Domain(DomainContext.Global.class)
class DifferenceTest {
    private static final int GOVERNMENT = 0;
    private static final int OPPOSITION = 1;

    /// `d` falls by all lenses; `east` by the rebels alone, on the 20th; `quiet` stays.
    private static final ControlTimeline TIMELINE =
            Sketch.of(
                            """
                            baseline 2016-11-14 in d high: opposition held
                            baseline 2016-11-14 in east high: opposition held
                            baseline 2016-11-15 in quiet high: opposition held
                            sohr 2016-11-20 recorded 2016-11-22 in d high: government held
                            army 2016-11-20 in east low: government held
                            """)
                    .timeline();

    private static ControlMap on(String day, Lens lens) {
        return TIMELINE.asOf(AsOf.on(LocalDate.parse(day)), lens);
    }

    private static Difference between(String before, String after, Lens lens) {
        return Difference.between(on(before, lens), on(after, lens));
    }

    @Test
    void aDistrictThatGetsAnotherLeaderIsChangedAndTheOthersAreNot() {
        Difference difference = between("2016-11-19", "2016-11-20", Lens.BEST_SUPPORTED);

        assertThat(difference.size()).isEqualTo(3);
        assertThat(difference.changed()).containsExactly(0, 1);
        assertThat(difference.from(0)).isEqualTo(OPPOSITION);
        assertThat(difference.to(0)).isEqualTo(GOVERNMENT);
        assertThat(difference.isChanged(2)).isFalse();
        assertThat(difference.from(2)).isEqualTo(OPPOSITION);
        assertThat(difference.before().asOf()).isEqualTo(AsOf.on(LocalDate.parse("2016-11-19")));
        assertThat(difference.after().asOf()).isEqualTo(AsOf.on(LocalDate.parse("2016-11-20")));
    }

    @Test
    void thatNobodyIsKnownToLeadIsALeaderOfItsOwn() {
        Difference difference = between("2016-11-14", "2016-11-15", Lens.BEST_SUPPORTED);

        assertThat(difference.changed()).containsExactly(2);
        assertThat(difference.from(2)).isEqualTo(-1);
        assertThat(difference.to(2)).isEqualTo(OPPOSITION);
    }

    @Test
    void nothingIsSaidToHaveChangedByADayThatStillLayAhead() {
        LocalDate known = LocalDate.of(2016, 11, 19);
        ControlMap before = TIMELINE.asOf(new AsOf(known, known), Lens.BEST_SUPPORTED);
        ControlMap after = TIMELINE.asOf(new AsOf(known.plusDays(1), known), Lens.BEST_SUPPORTED);
        Difference difference = Difference.between(before, after);

        assertThat(difference.isKnowable()).isFalse();
        assertThat(difference.to(0)).isEqualTo(-1);
        assertThat(difference.changed()).isEmpty();
        assertThat(Difference.between(before, before).isKnowable()).isTrue();
    }

    @Test
    void namesTheGainerByAnotherLensWhereTheMapsOwnTellsNoChange() {
        Difference cautious = between("2016-11-19", "2016-11-20", Lens.CAUTIOUS);
        assertThat(cautious.isChanged(1)).isFalse();
        assertThat(cautious.isChangedByAnotherLens(1)).isTrue();
        assertThat(cautious.gainerByAnotherLens(1)).isEqualTo(GOVERNMENT);
        assertThat(cautious.isChangedByAnotherLens(2)).isFalse();
        assertThat(cautious.gainerByAnotherLens(2)).isEqualTo(-1);

        Difference best = between("2016-11-19", "2016-11-20", Lens.BEST_SUPPORTED);
        assertThat(best.isChangedByAnotherLens(1)).as("it is changed by its own").isFalse();
    }

    @Test
    void aChangeThatAnotherLensDoesNotTellDependsOnTheLens() {
        Difference best = between("2016-11-19", "2016-11-20", Lens.BEST_SUPPORTED);
        assertThat(best.dependsOnLens(0)).isFalse();
        assertThat(best.dependsOnLens(1)).as("cautious waits for a second voice").isTrue();
        assertThat(best.dependsOnLens(2)).isFalse();
        assertThat(best.isGainedByEveryLens(0)).isTrue();
        assertThat(best.isGainedByEveryLens(1)).isFalse();

        Difference cautious = between("2016-11-19", "2016-11-20", Lens.CAUTIOUS);
        assertThat(cautious.isChanged(1)).isFalse();
        assertThat(cautious.dependsOnLens(1)).as("changed by the others").isTrue();
    }

    @Test
    void aSourceAloneIsComparedWithTheLensesThatWeigh() {
        Difference army = between("2016-11-19", "2016-11-20", Lens.parse("source:army"));

        assertThat(army.changed()).containsExactly(1);
        assertThat(army.from(1)).isEqualTo(-1);
        assertThat(army.dependsOnLens(1)).isTrue();
        assertThat(army.dependsOnLens(0)).as("not changed for the army").isTrue();
        Difference monitor = between("2016-11-20", "2016-11-20", Lens.parse("source:sohr"));
        assertThat(monitor.dependsOnLens(0)).as("the monitor says what all say").isFalse();
    }

    @Test
    void whomItIsGainedFromDoesNotMakeAGainDependOnTheLens() {
        ControlTimeline timeline =
                Sketch.of(
                                """
                                sohr 2016-11-16 high: sdf held
                                rebels 2016-11-17 low: opposition held
                                sohr 2016-11-25 high: government held
                                """)
                        .timeline();
        LocalDate before = LocalDate.of(2016, 11, 17);
        Difference difference =
                Difference.between(
                        timeline.asOf(AsOf.on(before), Lens.BEST_SUPPORTED),
                        timeline.asOf(AsOf.on(before.plusDays(9)), Lens.BEST_SUPPORTED));

        assertThat(difference.dependsOnLens(0)).as("latest: from the opposition").isTrue();
        assertThat(difference.isGainedByEveryLens(0)).isTrue();
    }

    @Test
    void theOtherLensesKnowNoMoreThanTheMaps() {
        LocalDate knownOn = LocalDate.parse("2016-11-21");
        AsOf before = AsOf.on(LocalDate.parse("2016-11-19")).knownOn(knownOn);
        Difference difference =
                Difference.between(
                        TIMELINE.asOf(before, Lens.BEST_SUPPORTED),
                        TIMELINE.asOf(
                                before.at(LocalDate.parse("2016-11-20")), Lens.BEST_SUPPORTED));

        assertThat(difference.isChanged(0)).as("said on the 22nd").isFalse();
        assertThat(difference.dependsOnLens(0)).isFalse();
    }

    @Test
    void twoMapsOfOneDayMayDifferInWhatWasKnown() {
        AsOf day = AsOf.on(LocalDate.parse("2016-11-21"));
        Difference difference =
                Difference.between(
                        TIMELINE.asOf(
                                day.knownOn(LocalDate.parse("2016-11-21")), Lens.BEST_SUPPORTED),
                        TIMELINE.asOf(day, Lens.BEST_SUPPORTED));

        assertThat(difference.changed()).containsExactly(0);
    }

    @Test
    void mapsOfOtherTimelinesOrLensesAreRefused() {
        ControlMap map = on("2016-11-19", Lens.BEST_SUPPORTED);
        ControlMap ofAnother =
                Sketch.of("sohr 2016-11-20: government held")
                        .timeline()
                        .asOf(map.asOf(), map.lens());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Difference.between(map, on("2016-11-19", Lens.LATEST)))
                .withMessageContaining("best-supported and latest");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Difference.between(map, ofAnother))
                .withMessageContaining("timelines");
    }

    @Property(tries = 100)
    void aMapHasNoDifferenceFromItself(@ForAll Sketch sketch, @ForAll @IntRange(max = 26) int day) {
        ControlTimeline timeline = sketch.timeline();
        for (Lens lens : SketchArbitraries.LENSES) {
            Difference difference = difference(timeline, lens, LocalDate.MAX, day, day);
            assertThat(difference.changed()).isEmpty();
        }
    }

    @Property(tries = 100)
    void theOtherWayRoundTheChangesAreMirrored(
            @ForAll Sketch sketch,
            @ForAll @IntRange(max = 26) int first,
            @ForAll @IntRange(max = 26) int last) {
        ControlTimeline timeline = sketch.timeline();
        for (Lens lens : SketchArbitraries.LENSES) {
            for (LocalDate knownOn : SketchArbitraries.KNOWN_ON) {
                Difference there = difference(timeline, lens, knownOn, first, last);
                Difference back = difference(timeline, lens, knownOn, last, first);
                for (int d = 0; d < there.size(); d++) {
                    assertThat(back.from(d)).isEqualTo(there.to(d));
                    assertThat(back.to(d)).isEqualTo(there.from(d));
                    assertThat(back.dependsOnLens(d)).isEqualTo(there.dependsOnLens(d));
                }
            }
        }
    }

    @Property(tries = 100)
    void theLensesThatWeighAgreeOnWhatDependsOnThem(
            @ForAll Sketch sketch,
            @ForAll @IntRange(max = 26) int first,
            @ForAll @IntRange(max = 26) int last) {
        ControlTimeline timeline = sketch.timeline();
        Difference best = difference(timeline, Lens.BEST_SUPPORTED, LocalDate.MAX, first, last);
        Difference cautious = difference(timeline, Lens.CAUTIOUS, LocalDate.MAX, first, last);
        Difference latest = difference(timeline, Lens.LATEST, LocalDate.MAX, first, last);
        for (int d = 0; d < best.size(); d++) {
            boolean differ =
                    best.from(d) != cautious.from(d)
                            || best.from(d) != latest.from(d)
                            || best.to(d) != cautious.to(d)
                            || best.to(d) != latest.to(d);
            assertThat(best.dependsOnLens(d)).isEqualTo(differ);
            assertThat(cautious.dependsOnLens(d)).isEqualTo(differ);
            assertThat(latest.dependsOnLens(d)).isEqualTo(differ);
        }
    }

    private static Difference difference(
            ControlTimeline timeline, Lens lens, LocalDate knownOn, int first, int last) {
        return Difference.between(
                timeline.asOf(new AsOf(SketchArbitraries.days().get(first), knownOn), lens),
                timeline.asOf(new AsOf(SketchArbitraries.days().get(last), knownOn), lens));
    }
}
