package org.whoheld;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.whoheld.core.Actor;
import org.whoheld.core.AsOf;
import org.whoheld.core.Assertion;
import org.whoheld.core.Claim;
import org.whoheld.core.ControlMap;
import org.whoheld.core.ControlState;
import org.whoheld.core.ControlTimeline;
import org.whoheld.core.DataPackage;
import org.whoheld.core.Lens;
import org.whoheld.io.datapackage.DataPackageReader;
import org.whoheld.io.datapackage.LoadedPackage;

/// What must hold of Aleppo 2016 as it is shipped. Where one of these fails, either a rule or the
/// data changed what the map says about a day that is well documented.
class BundledPackageTest {
    private static LoadedPackage loaded;
    private static DataPackage aleppo;
    private static ControlTimeline timeline;

    @BeforeAll
    static void load() throws IOException {
        loaded = DataPackageReader.validate(Path.of("data", "aleppo-2016"));
        aleppo = loaded.dataPackage().orElseThrow();
        timeline = aleppo.timeline();
    }

    @Test
    void nothingIsWrongWithItAndItsDistrictsHaveNeitherOverlapsNorGaps() {
        assertThat(loaded.report().problems()).isEmpty();
        assertThat(loaded.report().counts().values())
                .hasSize(8)
                .allSatisfy(count -> assertThat(count.kept()).isEqualTo(count.read()).isPositive());
    }

    @Test
    void on25NovemberMasakenHananoIsNotSafelyTheGovernments() {
        ControlState hanano = state("masaken-hanano", "2016-11-25");

        assertThat(hanano.kind() == ControlState.Kind.HELD && leads("government", hanano))
                .isFalse();
    }

    @Test
    void on26NovemberMasakenHananoGoesToTheGovernmentAndTheStateShowsThatSourcesDiffer() {
        ControlState hanano = state("masaken-hanano", "2016-11-26");

        assertThat(leads("government", hanano)).isTrue();
        assertThat(hanano.kind()).isEqualTo(ControlState.Kind.DISPUTED);
        Claim observatory = claimOf("sohr", hanano);
        assertThat(observatory.says()).isInstanceOf(Assertion.Contests.class);
        assertThat(observatory.reference().note()).contains("80%");
        Claim army = claimOf("syrian-army", hanano);
        assertThat(army.says()).isInstanceOf(Assertion.Holds.class);
        assertThat(army.holder().id()).isEqualTo("government");
        assertThat(army.reference().note()).contains("entire district");
    }

    @ParameterizedTest
    @CsvSource({
        "2016-11-27, jabal-badro",
        "2016-11-27, masaken-hanano",
        "2016-11-28, sakhur",
        "2016-12-12, sheikh-saeed"
    })
    void byThenTheGovernmentLeads(String day, String district) {
        assertThat(leads("government", state(district, day))).isTrue();
    }

    @Test
    void jabalBadroIsHeldWithoutDisputeOn27November() {
        assertThat(state("jabal-badro", "2016-11-27").kind()).isEqualTo(ControlState.Kind.HELD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sakhur", "haidariya"})
    void whatWasKnownOn27NovemberShowsFightingInTheNorthAndNoTaking(String district) {
        LocalDate day = LocalDate.parse("2016-11-27");
        ControlState state =
                timeline.asOf(AsOf.on(day).knownOn(day), Lens.BEST_SUPPORTED).state(district);

        assertThat(leads("government", state)).isFalse();
        assertThat(state.kind()).isIn(ControlState.Kind.CONTESTED, ControlState.Kind.DISPUTED);
        assertThat(state.second().map(Actor::id)).contains("government");
    }

    @Test
    void on7DecemberQuartersOfTheOldCityChangeHands() {
        List<String> quarters =
                List.of(
                        "aajam",
                        "bayada",
                        "farafra",
                        "qalat-al-sharif",
                        "qasila",
                        "souq-al-madina");

        assertThat(quarters)
                .allMatch(quarter -> leads("opposition", state(quarter, "2016-12-06")))
                .allMatch(quarter -> leads("government", state(quarter, "2016-12-07")));
    }

    @Test
    void on23DecemberNoDistrictIsTheOppositionsUnlessASourceSaysSoAndThenItIsDisputed() {
        assertThat(states("2016-12-23"))
                .noneMatch(state -> leads("opposition", state))
                .filteredOn(state -> names("opposition", state))
                .allMatch(state -> state.kind() == ControlState.Kind.DISPUTED);
    }

    @Test
    void sheikhMaqsoudIsTheSdfsOnAnyDayOfThePeriod() {
        assertThat(
                        aleppo.period()
                                .first()
                                .datesUntil(aleppo.period().last().plusDays(1))
                                .map(day -> state("sheikh-maqsoud", day.toString())))
                .hasSize(40)
                .allMatch(state -> leads("sdf", state));
    }

    @Test
    void nobodyGivesSheikhMaqsoudToTheOpposition() {
        assertThat(timeline.claims("sheikh-maqsoud"))
                .isNotEmpty()
                .noneMatch(claim -> claim.holder().id().equals("opposition"));
    }

    private static ControlState state(String district, String day) {
        return map(day).state(district);
    }

    private static Stream<ControlState> states(String day) {
        return timeline.districts().stream().map(district -> map(day).state(district));
    }

    private static ControlMap map(String day) {
        return timeline.asOf(AsOf.on(LocalDate.parse(day)), Lens.BEST_SUPPORTED);
    }

    private static boolean leads(String actor, ControlState state) {
        return state.leader().map(Actor::id).filter(actor::equals).isPresent();
    }

    /// Whether a claim behind the state gives the district to the actor.
    private static boolean names(String actor, ControlState state) {
        return state.claims().stream().anyMatch(claim -> claim.holder().id().equals(actor));
    }

    private static Claim claimOf(String source, ControlState state) {
        return state.claims().stream()
                .filter(claim -> claim.source().id().equals(source))
                .findFirst()
                .orElseThrow();
    }
}
