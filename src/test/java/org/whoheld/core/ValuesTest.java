package org.whoheld.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The small values: names, periods, lenses, points on both clocks, codes.
class ValuesTest {
    private static final LocalDate DAY = LocalDate.of(2016, 11, 15);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "best-supported",
                "cautious",
                "latest",
                "source:sohr",
                "source:a:b",
                "cautious-without:monitor",
                "best-supported-without:un-ngo,state-media"
            })
    void aLensIsReadBackFromItsKey(String key) {
        assertThat(Lens.parse(key).key()).isEqualTo(key);
    }

    @Test
    void aLensOfASourceNamesIt() {
        assertThat(Lens.of(Sketch.source("sohr", "g"))).isEqualTo(Lens.parse("source:sohr"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "source:", "source", "Latest", "newest", "best-supported-with:other"})
    void whatNamesNoLensIsRefused(String key) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Lens.parse(key))
                .withMessageContaining("'" + key + "' is no lens");
    }

    @Test
    void aLensWithoutAKindThatIsNoneIsRefusedWithTheKindsThatThereAre() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Lens.parse("latest-without:monitor,press"))
                .withMessageContaining("'press' is no kind of source")
                .withMessageContaining("state-media");
    }

    @Test
    void whatIsAskedOfADayThatWasStillToComeLiesAhead() {
        assertThat(new AsOf(DAY, DAY).isAhead()).isFalse();
        assertThat(new AsOf(DAY.plusDays(1), DAY).isAhead()).isTrue();
        assertThat(AsOf.on(DAY).isAhead()).isFalse();
    }

    @Test
    void aPointOnBothClocksKnowsAllUnlessToldOtherwise() {
        assertThat(AsOf.on(DAY).knownOn()).isEmpty();
        assertThat(AsOf.on(DAY).knownOn(DAY).knownOn()).contains(DAY);
        assertThat(AsOf.on(DAY).knownOn(DAY).at(DAY.plusDays(1)))
                .isEqualTo(new AsOf(DAY.plusDays(1), DAY));
    }

    @Test
    void aNameIsEnglishWhereThereIsNoArabic() {
        Names both = new Names("Sakhur", "الصاخور");
        assertThat(both.in(Language.ENGLISH)).isEqualTo("Sakhur");
        assertThat(both.in(Language.ARABIC)).isEqualTo("الصاخور");
        assertThat(Names.of("Sakhur").in(Language.ARABIC)).isEqualTo("Sakhur");
        assertThatIllegalArgumentException().isThrownBy(() -> Names.of(" "));
    }

    @Test
    void aPeriodHoldsBothItsEnds() {
        var period = new DataPackage.Period(DAY, DAY.plusDays(2));
        assertThat(period.contains(DAY.minusDays(1))).isFalse();
        assertThat(period.contains(DAY)).isTrue();
        assertThat(period.contains(DAY.plusDays(2))).isTrue();
        assertThat(period.contains(DAY.plusDays(3))).isFalse();
    }

    @Test
    void aPeriodGrows() {
        var period = new DataPackage.Period(DAY, DAY.plusDays(2));
        assertThat(period.widened())
                .isEqualTo(new DataPackage.Period(DAY.minusDays(1), DAY.plusDays(3)));
        assertThat(period.including(DAY.plusDays(1))).isEqualTo(period);
        assertThat(period.including(DAY.minusDays(5)))
                .isEqualTo(new DataPackage.Period(DAY.minusDays(5), DAY.plusDays(2)));
        assertThat(period.including(DAY.plusDays(5)))
                .isEqualTo(new DataPackage.Period(DAY, DAY.plusDays(5)));
    }

    @Test
    void aPeriodCannotEndBeforeItBegins() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DataPackage.Period(DAY, DAY.minusDays(1)));
    }

    @Test
    void theFirstDayOfTheOffensiveIsDayOne() {
        DataPackage loaded = loaded(Optional.of(DAY), new ArrayList<>());
        assertThat(loaded.dayOfOffensive(DAY)).contains(1L);
        assertThat(loaded.dayOfOffensive(LocalDate.of(2016, 11, 27))).contains(13L);
        assertThat(loaded.dayOfOffensive(DAY.minusDays(1))).isEmpty();
        assertThat(loaded.dayOfOffensive(LocalDate.of(2016, 12, 22))).contains(38L);
        assertThat(loaded.dayOfOffensive(LocalDate.of(2016, 12, 23))).isEmpty();
        assertThat(loaded(Optional.empty(), new ArrayList<>()).dayOfOffensive(DAY)).isEmpty();
    }

    @Test
    void aPackageDoesNotChangeWithTheListsItWasMadeFrom() {
        List<String> pair = new ArrayList<>(List.of("government", "opposition"));
        List<List<String>> hostile = new ArrayList<>(List.of(pair));
        DataPackage loaded = loaded(Optional.empty(), hostile);
        pair.clear();
        hostile.clear();
        assertThat(loaded.hostile()).containsExactly(List.of("government", "opposition"));
    }

    @Test
    void aPackageGivesTheTimelineOfItsClaimsByItsRules() {
        Claim claim = Sketch.of("sohr 2016-11-15: sdf held").timeline().claims("d").getFirst();
        District district = new District("d", Names.of("D"), List.of(), "urban", "", "", "", null);
        DataPackage loaded =
                new DataPackage(
                        about(),
                        ControlRules.DEFAULT,
                        1,
                        Optional.empty(),
                        new DataPackage.Period(DAY, DAY),
                        List.of(),
                        List.of(claim.holder()),
                        List.of(claim.source()),
                        List.of(district),
                        List.of(),
                        List.of(),
                        List.of(claim),
                        List.of());
        ControlState state = loaded.timeline().asOf(AsOf.on(DAY), Lens.LATEST).state("d");
        assertThat(Sketch.describe(state)).isEqualTo("held sdf");
    }

    @Test
    void aCodeKeepsKindAndActorsApart() {
        int last = ControlCode.MAX_ACTORS - 1;
        for (ControlState.Kind kind : ControlState.Kind.values()) {
            int code = ControlCode.of(kind, last, 0);
            assertThat(ControlCode.kind(code)).isEqualTo(kind);
            assertThat(ControlCode.leader(code)).isEqualTo(last);
            assertThat(ControlCode.second(code)).isZero();
            assertThat(ControlCode.second(ControlCode.of(kind, 0, last))).isEqualTo(last);
        }
        assertThat(ControlCode.kind(ControlCode.UNKNOWN)).isEqualTo(ControlState.Kind.UNKNOWN);
        assertThat(ControlCode.leader(ControlCode.UNKNOWN)).isEqualTo(-1);
        assertThat(ControlCode.second(ControlCode.UNKNOWN)).isEqualTo(-1);
    }

    @Test
    void anActorCannotChallengeItself() {
        Actor actor = Sketch.actor("government");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Assertion.Contests(actor, actor))
                .withMessageContaining("government");
    }

    @Test
    void aPackageKnowsTheFirstDayOfItsClaimsAndThatOfTheirRecording() throws EdtfException {
        DataPackage pack =
                loaded(
                        Optional.empty(),
                        List.of(),
                        List.of(
                                claim("a", "2016-11-20", DAY.plusDays(9)),
                                claim("b", "2016-11-18~", DAY.plusDays(6)),
                                claim("c", "2016-11-25/2016-11-27", DAY.plusDays(12))));
        assertThat(pack.isBeforeFirstClaim(LocalDate.of(2016, 11, 16))).isTrue();
        assertThat(pack.isBeforeFirstClaim(LocalDate.of(2016, 11, 17))).isFalse();
        assertThat(pack.isBeforeFirstRecord(DAY.plusDays(5))).isTrue();
        assertThat(pack.isBeforeFirstRecord(DAY.plusDays(6))).isFalse();
    }

    @Test
    void withoutAClaimEveryDayIsBeforeTheFirst() {
        DataPackage empty = loaded(Optional.empty(), List.of());
        assertThat(empty.isBeforeFirstClaim(LocalDate.MAX)).isTrue();
        assertThat(empty.isBeforeFirstRecord(LocalDate.MAX)).isTrue();
    }

    private static Claim claim(String id, String valid, LocalDate recorded) throws EdtfException {
        return new Claim(
                id,
                "hanano",
                new Assertion.Holds(Sketch.actor("government")),
                TemporalExtent.parse(valid, 1),
                Sketch.source("sohr", "g"),
                recorded,
                Confidence.HIGH,
                Reference.NONE);
    }

    private static DataPackage loaded(Optional<LocalDate> start, List<List<String>> hostile) {
        return loaded(start, hostile, List.of());
    }

    private static DataPackage loaded(
            Optional<LocalDate> start, List<List<String>> hostile, List<Claim> claims) {
        return new DataPackage(
                about(),
                ControlRules.DEFAULT,
                1,
                start,
                new DataPackage.Period(DAY, LocalDate.of(2016, 12, 22)),
                hostile,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                claims,
                List.of());
    }

    private static DataPackage.About about() {
        return new DataPackage.About("name", "title", "", "", "", "", List.of());
    }
}
