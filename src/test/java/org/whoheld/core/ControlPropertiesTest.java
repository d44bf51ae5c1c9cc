package org.whoheld.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/// What holds for any claims, on any day, through any lens.
@Domain(SketchArbitraries.class)
@Domain(DomainContext.Global.class)
class ControlPropertiesTest {
    private interface Check {
        void at(AsOf asOf, Lens lens);
    }

    private static void everywhere(Check check) {
        for (Lens lens : SketchArbitraries.LENSES) {
            for (LocalDate knownOn : SketchArbitraries.KNOWN_ON) {
                for (LocalDate day : SketchArbitraries.days()) {
                    check.at(new AsOf(day, knownOn), lens);
                }
            }
        }
    }

    private static List<ControlState> states(ControlMap map) {
        return IntStream.range(0, map.size()).mapToObj(map::state).toList();
    }

    private static List<Integer> codes(ControlMap map) {
        return IntStream.range(0, map.size()).mapToObj(map::code).toList();
    }

    @Property(tries = 200)
    void theStateIsWhatTheRulesSay(@ForAll Sketch sketch) {
        ControlTimeline timeline = sketch.timeline();
        everywhere((asOf, lens) -> {
            ControlMap map = timeline.asOf(asOf, lens);
            for (String district : timeline.districts()) {
                String literal =
                        new LiteralRules(
                                        timeline.claims(district),
                                        timeline.actors(),
                                        sketch.window(),
                                        asOf.recordedBy(),
                                        lens)
                                .on(asOf.valid());
                assertThat(Sketch.describe(map.state(district)))
                        .as("%s on %s, %s", district, asOf, lens)
                        .isEqualTo(literal);
            }
        });
    }

    @Property(tries = 200)
    void theFirstAnswerWhichIsDirectEqualsTheLaterOnesFromTheSeries(@ForAll Sketch sketch) {
        everywhere((asOf, lens) -> {
            ControlTimeline timeline = sketch.timeline();
            List<Integer> direct = codes(timeline.asOf(asOf, lens));
            // a timeline keeps its answers, so the later one is another timeline's
            ControlTimeline later = sketch.timeline();
            for (int days : new int[] {1, 2, 3}) {
                later.asOf(asOf.at(asOf.valid().plusDays(days)), lens);
            }
            assertThat(codes(later.asOf(asOf, lens))).as("%s, %s", asOf, lens).isEqualTo(direct);
        });
    }

    @Property(tries = 200)
    void whatWasReportedAfterADayIsWhatTheClaimsSay(@ForAll Sketch sketch) {
        ControlTimeline timeline = sketch.timeline();
        List<Claim> claims =
                timeline.districts().stream().flatMap(it -> timeline.claims(it).stream()).toList();
        for (LocalDate day : SketchArbitraries.days()) {
            assertThat(PackedClaims.of(claims).reportedAfter(day))
                    .as("%s", day)
                    .isEqualTo(
                            claims.stream()
                                    .filter(it -> it.recorded().isAfter(day))
                                    .filter(it -> !it.valid().earliest().isAfter(day))
                                    .collect(
                                            Collectors.groupingBy(
                                                    Claim::recorded,
                                                    Collectors.mapping(
                                                            Claim::district, Collectors.toSet()))));
        }
    }

    /// Of few claims in few districts, a step of the known-on day changes one district or none.
    @Property(tries = 200)
    void whatIsMadeFromAnotherKnownOnDayEqualsWhatIsMadeFromNothing(
            @ForAll Sketch sketch, @ForAll Random random) {
        List<LocalDate> knownOn = new ArrayList<>(SketchArbitraries.days());
        knownOn.add(LocalDate.MAX);
        Collections.shuffle(knownOn, random);
        var period =
                new DataPackage.Period(SketchArbitraries.days().getFirst(), SketchArbitraries.LAST);
        for (Lens lens : SketchArbitraries.LENSES) {
            ControlTimeline stepping = sketch.timeline();
            for (LocalDate day : knownOn) {
                ControlTimeline fresh = sketch.timeline();
                assertThat(stepping.changes(lens, day))
                        .as("%s known on %s", lens, day)
                        .isEqualTo(fresh.changes(lens, day));
                for (ControlState.Kind kind : ControlState.Kind.values()) {
                    assertThat(days(stepping.days(kind, lens, day, period)))
                            .as("%s known on %s, %s", lens, day, kind)
                            .isEqualTo(days(fresh.days(kind, lens, day, period)));
                }
                for (LocalDate valid : List.of(SketchArbitraries.FIRST.plusDays(6), day)) {
                    AsOf asOf = new AsOf(valid, day);
                    assertThat(codes(stepping.asOf(asOf, lens)))
                            .isEqualTo(codes(fresh.asOf(asOf, lens)));
                }
            }
        }
    }

    private static List<String> days(KindDays days) {
        return IntStream.range(0, days.size())
                .mapToObj(d -> days.count(d) + " " + days.first(d) + " " + days.last(d))
                .toList();
    }

    @Property(tries = 200)
    void aCodeAgreesWithItsState(@ForAll Sketch sketch) {
        ControlTimeline timeline = sketch.timeline();
        everywhere((asOf, lens) -> {
            ControlMap map = timeline.asOf(asOf, lens);
            for (int i = 0; i < map.size(); i++) {
                ControlState state = map.state(i);
                int code = map.code(i);
                assertThat(ControlCode.kind(code)).isEqualTo(state.kind());
                assertThat(ControlCode.leader(code)).isEqualTo(index(timeline, state.leader()));
                assertThat(ControlCode.second(code)).isEqualTo(index(timeline, state.second()));
            }
        });
    }

    private static int index(ControlTimeline timeline, Optional<Actor> actor) {
        return actor.map(timeline.actors()::indexOf).orElse(-1);
    }

    @Property(tries = 200)
    void aStateHasOneLeaderWithItsClaimFirstOrIsUnknown(@ForAll Sketch sketch) {
        ControlTimeline timeline = sketch.timeline();
        everywhere((asOf, lens) -> {
            for (ControlState state : states(timeline.asOf(asOf, lens))) {
                if (state.kind() == ControlState.Kind.UNKNOWN) {
                    assertThat(state.leader()).isEmpty();
                    assertThat(state.leadingClaim()).isEmpty();
                } else {
                    assertThat(state.leadingClaim().orElseThrow().holder())
                            .isEqualTo(state.leader().orElseThrow());
                    assertThat(state.second()).isNotEqualTo(state.leader());
                }
                assertThat(state.claims())
                        .doesNotHaveDuplicates()
                        .allMatch(claim -> !claim.recorded().isAfter(asOf.recordedBy()))
                        .allMatch(claim -> !claim.valid().earliest().isAfter(asOf.valid()));
            }
        });
    }

    @Property(tries = 200)
    void whatIsRecordedAfterTheKnownOnDayNeverChangesTheMap(@ForAll Sketch sketch) {
        ControlTimeline all = sketch.timeline();
        for (LocalDate knownOn : SketchArbitraries.KNOWN_ON) {
            ControlTimeline byThen = sketch.timeline(claim -> !claim.recorded().isAfter(knownOn));
            for (Lens lens : SketchArbitraries.LENSES) {
                for (LocalDate day : SketchArbitraries.days()) {
                    AsOf asOf = new AsOf(day, knownOn);
                    assertThat(states(all.asOf(asOf, lens)))
                            .isEqualTo(states(byThen.asOf(asOf, lens)));
                }
            }
        }
    }

    @Property(tries = 200)
    void asKnownOnADayAfterAllRecordsIsAsKnownToday(@ForAll Sketch sketch) {
        ControlTimeline timeline = sketch.timeline();
        LocalDate today = SketchArbitraries.LAST;
        for (Lens lens : SketchArbitraries.LENSES) {
            for (LocalDate day : SketchArbitraries.days()) {
                assertThat(states(timeline.asOf(new AsOf(day, today), lens)))
                        .isEqualTo(states(timeline.asOf(AsOf.on(day), lens)));
                assertThat(codes(timeline.asOf(new AsOf(day, today), lens)))
                        .isEqualTo(codes(timeline.asOf(AsOf.on(day), lens)));
            }
            for (String district : timeline.districts()) {
                assertThat(timeline.history(district, lens, today))
                        .isEqualTo(
                                timeline.history(district, lens, LocalDate.MAX).stream()
                                        .filter(span -> !span.from().isAfter(today))
                                        .toList());
            }
        }
    }

    @Property(tries = 200)
    void theOrderOfTheClaimsDoesNotMatter(@ForAll Sketch sketch, @ForAll Random random) {
        ControlTimeline one = sketch.timeline();
        ControlTimeline other = sketch.shuffled(random).timeline();
        everywhere((asOf, lens) ->
                assertThat(states(other.asOf(asOf, lens))).isEqualTo(states(one.asOf(asOf, lens))));
    }

    @Property(tries = 200)
    void aSingleSourceIsTheSameWithoutTheOthers(@ForAll Sketch sketch) {
        ControlTimeline all = sketch.timeline();
        for (String source : SketchArbitraries.sources()) {
            Lens lens = new Lens.SingleSource(source);
            ControlTimeline alone = sketch.timeline(claim -> claim.source().id().equals(source));
            for (LocalDate day : SketchArbitraries.days()) {
                assertThat(states(all.asOf(AsOf.on(day), lens)))
                        .isEqualTo(states(alone.asOf(AsOf.on(day), lens)));
            }
        }
    }

    @Property(tries = 200)
    void historyAndChangesTellWhatTheMapsShow(@ForAll Sketch sketch) {
        ControlTimeline timeline = sketch.timeline();
        for (Lens lens : SketchArbitraries.LENSES) {
            var changes = timeline.changes(lens, LocalDate.MAX);
            List<Integer> yesterday = null;
            for (LocalDate day : SketchArbitraries.days()) {
                ControlMap map = timeline.asOf(AsOf.on(day), lens);
                List<Integer> today = codes(map);
                if (yesterday != null) {
                    int differing = 0;
                    for (int i = 0; i < today.size(); i++) {
                        differing += today.get(i).equals(yesterday.get(i)) ? 0 : 1;
                    }
                    var change = changes.getOrDefault(day, new ControlTimeline.Change(0, 0));
                    assertThat(change.total()).isEqualTo(differing);
                }
                yesterday = today;
            }
            for (String district : timeline.districts()) {
                for (var span : timeline.history(district, lens, LocalDate.MAX)) {
                    assertThat(timeline.asOf(AsOf.on(span.from()), lens).state(district))
                            .isEqualTo(span.state());
                }
            }
        }
    }

    /// With two parties. With three, a fight of the third against the old newcomer, which did not
    /// resist it, may resist the leader once it is a newcomer itself.
    @Property(tries = 200)
    void anotherVoiceForTheLeaderOnTheNewestDayLeavesItTheLead(@ForAll Sketch sketch) {
        sketch.keep(claim -> !claim.says().toString().contains("sdf"));
        ControlTimeline before = sketch.timeline();
        for (LocalDate day : SketchArbitraries.days()) {
            ControlState state = before.asOf(AsOf.on(day), Lens.BEST_SUPPORTED).state("d");
            if (state.leader().isEmpty()) {
                continue;
            }
            LocalDate newest =
                    before.claims("d").stream()
                            .map(claim -> claim.valid().earliest())
                            .filter(earliest -> !earliest.isAfter(day))
                            .max(LocalDate::compareTo)
                            .orElseThrow();
            for (Confidence confidence : Confidence.values()) {
                List<Claim> more = new ArrayList<>(before.claims("d"));
                Actor leader = state.leader().orElseThrow();
                more.add(
                        new Claim(
                                "another",
                                "d",
                                new Assertion.Holds(leader),
                                new TemporalExtent(
                                        newest, newest, TemporalExtent.Qualifier.NONE, ""),
                                Sketch.source("another", "another"),
                                newest.isBefore(SketchArbitraries.FIRST)
                                        ? SketchArbitraries.FIRST
                                        : newest,
                                confidence,
                                Reference.NONE));
                ControlTimeline after =
                        new ControlTimeline(
                                before.districts(), before.actors(), more, sketch.rules());
                assertThat(after.asOf(AsOf.on(day), Lens.BEST_SUPPORTED).state("d").leader())
                        .contains(leader);
            }
        }
    }

    @Property(tries = 50)
    void supposingWhoLeadsAnywayChangesNothing(@ForAll Sketch sketch) {
        ControlTimeline timeline = sketch.timeline();
        everywhere((asOf, lens) -> {
            ControlMap map = timeline.asOf(asOf, lens);
            Optional<Hypothesis> truth = Optional.empty();
            for (String district : timeline.districts()) {
                Optional<String> leader = map.state(district).leader().map(Actor::id);
                if (leader.isPresent()) {
                    truth =
                            Optional.of(
                                    truth.map(it -> it.with(district, leader.get()))
                                            .orElseGet(
                                                    () -> Hypothesis.of(district, leader.get())));
                }
            }
            truth.ifPresent(it -> {
                assertThat(codes(map.supposing(it))).isEqualTo(codes(map));
                assertThat(states(map.supposing(it))).isEqualTo(states(map));
            });
        });
    }

    @Property(tries = 50)
    void supposingChangesTheDistrictsThatItNamesAlone(@ForAll Sketch sketch) {
        ControlTimeline timeline = sketch.timeline();
        everywhere((asOf, lens) -> {
            ControlMap map = timeline.asOf(asOf, lens);
            for (int district = 0; district < map.size(); district++) {
                for (int actor = 0; actor < timeline.actors().size(); actor++) {
                    ControlMap supposed =
                            map.supposing(
                                    Hypothesis.of(
                                            timeline.districts().get(district),
                                            timeline.actors().get(actor).id()));
                    assertThat(ControlCode.leader(supposed.code(district))).isEqualTo(actor);
                    for (int other = 0; other < map.size(); other++) {
                        if (other != district) {
                            assertThat(supposed.code(other)).isEqualTo(map.code(other));
                        }
                    }
                }
            }
        });
    }
}
