package org.whoheld.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;
import org.whoheld.core.Actor;
import org.whoheld.core.AsOf;
import org.whoheld.core.ControlCode;
import org.whoheld.core.ControlMap;
import org.whoheld.core.ControlTimeline;
import org.whoheld.core.Lens;
import org.whoheld.core.Sketch;
import org.whoheld.core.SketchArbitraries;

@Domain(SketchArbitraries.class)
@Domain(DomainContext.Global.class)
class ChangeLedgerTest {
    /// `d` is taken, retaken and taken again; `east` is taken by the SDF; `north` begins to be
    /// known.
    private static final ControlTimeline TIMELINE =
            Sketch.of(
                            """
                            baseline 2016-11-14 in d high: opposition held
                            baseline 2016-11-14 in east high: opposition held
                            army/state 2016-11-16 in d high: government held
                            rebels 2016-11-21 in d high: opposition held
                            army/state 2016-11-26 in d medium: government held
                            sana/state 2016-11-26 in d medium: government held
                            sohr 2016-11-26 in d medium: government held
                            rebels 2016-11-26 in d low: opposition held
                            sohr 2016-11-28 in east high: sdf held
                            sohr 2016-11-28 in north low: sdf held
                            """)
                    .timeline();

    private static final DistrictAreas AREAS = Boxes.of(TIMELINE);

    private static ChangeLedger ledger(String before, String after) {
        return ChangeLedger.of(
                Difference.between(
                        TIMELINE.asOf(AsOf.on(LocalDate.parse(before)), Lens.BEST_SUPPORTED),
                        TIMELINE.asOf(AsOf.on(LocalDate.parse(after)), Lens.BEST_SUPPORTED)),
                AREAS);
    }

    private static String describe(ChangeLedger.Entry entry) {
        return "%s: %s > %s %s, %d%s"
                .formatted(
                        TIMELINE.districts().get(entry.district()),
                        entry.from().map(Actor::id).orElse("?"),
                        entry.to().map(Actor::id).orElse("?"),
                        entry.when().map(LocalDate::toString).orElse("?"),
                        entry.sources(),
                        entry.dependsOnLens() ? ", depends on the lens" : "");
    }

    private static String describe(ChangeLedger.Total total) {
        return "%s +%d -%d = %d"
                .formatted(
                        total.actor().map(Actor::id).orElse("?"),
                        total.gained().districts(),
                        total.lost().districts(),
                        total.netDistricts());
    }

    @Test
    void anEntrySaysFromWhomToWhomWhenAndHowManySourcesSaySo() {
        assertThat(ledger("2016-11-15", "2016-11-30").entries())
                .extracting(ChangeLedgerTest::describe)
                .containsExactly(
                        "d: opposition > government 2016-11-26, 3, depends on the lens",
                        "east: opposition > sdf 2016-11-28, 1",
                        "north: ? > sdf 2016-11-28, 1, depends on the lens");
    }

    @Test
    void theAreaIsTheDistrictsOwn() {
        List<ChangeLedger.Entry> entries = ledger("2016-11-15", "2016-11-30").entries();

        assertThat(entries.get(1).areaSquareKilometres()).isEqualTo(AREAS.squareKilometres(1));
        assertThat(entries.get(1).areaSquareKilometres())
                .isGreaterThan(entries.get(0).areaSquareKilometres());
    }

    @Test
    void whatCameBackInBetweenIsNoEntry() {
        assertThat(ledger("2016-11-15", "2016-11-22").entries()).isEmpty();
    }

    @Test
    void theDayIsThatOfTheLastTakingUpToTheLaterDay() {
        assertThat(ledger("2016-11-15", "2016-11-18").entries())
                .extracting(ChangeLedgerTest::describe)
                .containsExactly("d: opposition > government 2016-11-16, 1");
    }

    @Test
    void totalsAreToldOfEveryPartyNobodyIncluded() {
        ChangeLedger ledger = ledger("2016-11-15", "2016-11-30");

        assertThat(ledger.totals())
                .extracting(ChangeLedgerTest::describe)
                .containsExactly(
                        "government +1 -0 = 1",
                        "opposition +0 -2 = -2",
                        "sdf +2 -0 = 2",
                        "is +0 -0 = 0",
                        "? +0 -1 = -1");
        assertThat(ledger.totals().get(1).netSquareKilometres())
                .isCloseTo(-AREAS.squareKilometres(0) - AREAS.squareKilometres(1), within(1e-9));
    }

    @Test
    void whoIsKnownToHoldItSinceEverHasNoDay() {
        ControlTimeline timeline =
                Sketch.of("sohr ../2016-11-14 recorded 2016-11-18: government held").timeline();
        AsOf day = AsOf.on(LocalDate.parse("2016-11-17"));
        ChangeLedger ledger =
                ChangeLedger.of(
                        Difference.between(
                                timeline.asOf(day.knownOn(day.valid()), Lens.BEST_SUPPORTED),
                                timeline.asOf(day, Lens.BEST_SUPPORTED)),
                        Boxes.of(timeline));

        assertThat(ledger.entries())
                .singleElement()
                .extracting(ChangeLedger.Entry::when)
                .isEqualTo(Optional.empty());
    }

    @Test
    void whereTheDayIsLeftOpenTheLastPossibleOneIsToldToo() {
        ControlTimeline timeline =
                Sketch.of(
                                """
                                sohr 2016-11-15 high: opposition held
                                sohr 2016-11-20/2016-11-22 high: government held
                                """)
                        .timeline();
        AsOf before = AsOf.on(LocalDate.parse("2016-11-16"));
        ChangeLedger ledger =
                ChangeLedger.of(
                        Difference.between(
                                timeline.asOf(before, Lens.BEST_SUPPORTED),
                                timeline.asOf(
                                        before.at(LocalDate.parse("2016-11-28")),
                                        Lens.BEST_SUPPORTED)),
                        Boxes.of(timeline));

        assertThat(ledger.entries().getFirst().when()).contains(LocalDate.parse("2016-11-20"));
        assertThat(ledger.entries().getFirst().whenLatest())
                .contains(LocalDate.parse("2016-11-22"));
    }

    @Property(tries = 100)
    void netGainsAreTheDifferenceOfWhatIsHeld(
            @ForAll Sketch sketch,
            @ForAll @IntRange(max = 26) int first,
            @ForAll @IntRange(max = 26) int last) {
        ControlTimeline timeline = sketch.timeline();
        DistrictAreas areas = Boxes.of(timeline);
        for (Lens lens : SketchArbitraries.LENSES) {
            for (LocalDate knownOn : SketchArbitraries.KNOWN_ON) {
                Difference difference = difference(timeline, lens, knownOn, first, last);
                if (!difference.isKnowable()) {
                    assertThat(ChangeLedger.of(difference, areas).entries()).isEmpty();
                    continue;
                }
                Holdings before = Holdings.of(difference.before(), areas);
                Holdings after = Holdings.of(difference.after(), areas);
                List<ChangeLedger.Total> totals = ChangeLedger.of(difference, areas).totals();
                for (int a = 0; a < timeline.actors().size(); a++) {
                    isNet(
                            totals.get(a),
                            before.ofActors().get(a).share(),
                            after.ofActors().get(a).share());
                }
                isNet(totals.getLast(), before.unknown(), after.unknown());
                assertThat(totals.stream().mapToInt(it -> it.gained().districts()).sum())
                        .isEqualTo(totals.stream().mapToInt(it -> it.lost().districts()).sum());
                assertThat(totals.stream().mapToDouble(it -> it.netSquareKilometres()).sum())
                        .isCloseTo(0, within(1e-9));
            }
        }
    }

    private static void isNet(
            ChangeLedger.Total total, Holdings.Share before, Holdings.Share after) {
        assertThat(total.netDistricts()).isEqualTo(after.districts() - before.districts());
        assertThat(total.netSquareKilometres())
                .isCloseTo(
                        after.areaSquareKilometres() - before.areaSquareKilometres(), within(1e-9));
    }

    @Property(tries = 100)
    void theOtherWayRoundGainsAreLosses(
            @ForAll Sketch sketch,
            @ForAll @IntRange(max = 26) int first,
            @ForAll @IntRange(max = 26) int last) {
        ControlTimeline timeline = sketch.timeline();
        DistrictAreas areas = Boxes.of(timeline);
        Lens lens = Lens.BEST_SUPPORTED;
        ChangeLedger there =
                ChangeLedger.of(difference(timeline, lens, LocalDate.MAX, first, last), areas);
        ChangeLedger back =
                ChangeLedger.of(difference(timeline, lens, LocalDate.MAX, last, first), areas);
        assertThat(back.totals())
                .isEqualTo(
                        there.totals().stream()
                                .map(it ->
                                        new ChangeLedger.Total(it.actor(), it.lost(), it.gained()))
                                .toList());
        assertThat(back.entries())
                .extracting(it -> List.of(it.district(), it.to(), it.from(), it.when()))
                .isEqualTo(
                        there.entries().stream()
                                .map(it -> List.of(it.district(), it.from(), it.to(), it.when()))
                                .toList());
    }

    @Property(tries = 100)
    void theDayIsTheFirstOfThoseOnWhichThePresentLeaderLeads(
            @ForAll Sketch sketch,
            @ForAll @IntRange(max = 26) int first,
            @ForAll @IntRange(max = 26) int length) {
        ControlTimeline timeline = sketch.timeline();
        DistrictAreas areas = Boxes.of(timeline);
        int last = Math.min(26, first + length);
        for (Lens lens : SketchArbitraries.LENSES) {
            Difference difference = difference(timeline, lens, LocalDate.MAX, first, last);
            for (ChangeLedger.Entry entry : ChangeLedger.of(difference, areas).entries()) {
                LocalDate when = entry.when().orElseThrow();
                assertThat(when)
                        .isAfter(difference.before().asOf().valid())
                        .isBeforeOrEqualTo(difference.after().asOf().valid());
                List<Optional<Actor>> leaders =
                        when.minusDays(1)
                                .datesUntil(difference.after().asOf().valid().plusDays(1))
                                .map(day ->
                                        leader(timeline.asOf(AsOf.on(day), lens), entry.district()))
                                .collect(Collectors.toList());
                assertThat(leaders.removeFirst()).isNotEqualTo(entry.to());
                assertThat(leaders).containsOnly(entry.to());
            }
        }
    }

    private static Optional<Actor> leader(ControlMap map, int district) {
        int leader = ControlCode.leader(map.code(district));
        return leader < 0 ? Optional.empty() : Optional.of(map.timeline().actors().get(leader));
    }

    private static Difference difference(
            ControlTimeline timeline, Lens lens, LocalDate knownOn, int first, int last) {
        return Difference.between(
                timeline.asOf(new AsOf(SketchArbitraries.days().get(first), knownOn), lens),
                timeline.asOf(new AsOf(SketchArbitraries.days().get(last), knownOn), lens));
    }
}
