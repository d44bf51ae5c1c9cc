package org.whoheld.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.whoheld.core.Actor;
import org.whoheld.core.ControlCode;
import org.whoheld.core.ControlMap;
import org.whoheld.core.ControlState;
import org.whoheld.core.Hypothesis;

class AreasTest {
    /// a1 is held; b1 contested by the government from day 16; c1 is disputed on the 17th; d1 falls
    /// between the 16th and the 18th.
    private static final DrawnTown TOWN =
            DrawnTown.of(
                    DrawnTown.drawing("ooooo"),
                    """
                    sohr 2016-11-16 in b1 high: opposition contested by government
                    sohr 2016-11-17 in c1 high: opposition held
                    army 2016-11-17 in c1 low: government held
                    sohr 2016-11-16/2016-11-18 in d1 high: government held
                    """);

    private static Areas.OfActor of(Areas areas, String actor) {
        return areas.ofActors().stream()
                .filter(it -> it.actor().id().equals(actor))
                .findAny()
                .orElseThrow();
    }

    @Test
    void theEnvelopeRunsFromWhatIsSurelyHeldToWhatAnyLiveVoiceGives() {
        Areas areas = Areas.of(TOWN.map(DrawnTown.FIRST.plusDays(3)), TOWN.coverage.areas());
        Areas.OfActor opposition = of(areas, "opposition");
        Areas.OfActor government = of(areas, "government");
        assertThat(opposition.led().districts()).isEqualTo(4);
        assertThat(opposition.sureSquareKilometres())
                .isCloseTo(TOWN.squareKilometres("a1", "e1"), within(1e-9));
        assertThat(opposition.led().areaSquareKilometres())
                .isCloseTo(TOWN.squareKilometres("a1", "b1", "c1", "e1"), within(1e-9));
        assertThat(opposition.possibleSquareKilometres())
                .isCloseTo(TOWN.squareKilometres("a1", "b1", "c1", "d1", "e1"), within(1e-9));
        assertThat(government.sureSquareKilometres()).isZero();
        assertThat(government.led().areaSquareKilometres())
                .isCloseTo(TOWN.squareKilometres("d1"), within(1e-9));
        assertThat(government.possibleSquareKilometres())
                .isCloseTo(TOWN.squareKilometres("b1", "c1", "d1"), within(1e-9));
        assertThat(of(areas, "sdf").possibleSquareKilometres()).isZero();
    }

    @Test
    void everyChallengerMayHold() {
        DrawnTown town =
                DrawnTown.of(
                        DrawnTown.drawing("o"),
                        """
                        sohr 2016-11-16 in a1 high: opposition contested by government
                        army 2016-11-16 in a1 medium: opposition contested by sdf
                        """);
        ControlMap map = town.map(DrawnTown.FIRST.plusDays(2));

        assertThat(ControlCode.kind(map.code(0))).isEqualTo(ControlState.Kind.CONTESTED);
        assertThat(mayHold(town, map)).containsExactlyInAnyOrder("opposition", "government", "sdf");
        assertThat(mayHold(town, town.map(DrawnTown.FIRST.plusDays(30))))
                .as("when the second word has lapsed")
                .containsExactlyInAnyOrder("opposition", "government");
    }

    @Test
    void whoLedBeforeAnOpenChangeMayHoldAlsoWhereSourcesDiffer() {
        DrawnTown town =
                DrawnTown.of(
                        DrawnTown.drawing("o"),
                        """
                        sohr 2016-11-16/2016-11-20 in a1 high: government held
                        army 2016-11-17 in a1 low: sdf held
                        """);
        ControlMap open = town.map(DrawnTown.FIRST.plusDays(3));

        assertThat(ControlCode.kind(open.code(0))).isEqualTo(ControlState.Kind.DISPUTED);
        assertThat(mayHold(town, open))
                .containsExactlyInAnyOrder("opposition", "government", "sdf");
        assertThat(mayHold(town, town.map(DrawnTown.FIRST.plusDays(7))))
                .as("after the change")
                .doesNotContain("opposition");
    }

    private static List<String> mayHold(DrawnTown town, ControlMap map) {
        return Areas.of(map, town.coverage.areas()).ofActors().stream()
                .filter(it -> it.possibleSquareKilometres() > 0)
                .map(it -> it.actor().id())
                .toList();
    }

    @Test
    void whatIsSupposedIsSure() {
        Areas areas =
                Areas.of(
                        TOWN.map(DrawnTown.FIRST.plusDays(3)).supposing(Hypothesis.of("c1", "sdf")),
                        TOWN.coverage.areas());
        assertThat(of(areas, "sdf").sureSquareKilometres())
                .isCloseTo(TOWN.squareKilometres("c1"), within(1e-9));
        assertThat(of(areas, "opposition").possibleSquareKilometres())
                .isCloseTo(TOWN.squareKilometres("a1", "b1", "d1", "e1"), within(1e-9));
    }

    @Test
    void aDistrictOfWhichNothingIsKnownIsNobodys() {
        DrawnTown town = DrawnTown.squares("gn");
        Areas areas = Areas.of(town.map(), town.coverage.areas());
        assertThat(areas.unknown().districts()).isEqualTo(1);
        assertThat(of(areas, "government").possibleSquareKilometres())
                .isCloseTo(town.squareKilometres("a1"), within(1e-9));
    }

    @Property(tries = 40)
    void theAreasOfAllActorsAndTheUnknownAddUpToTheCoverageOnEveryDay(
            @ForAll @IntRange(min = -3, max = 12) int day) {
        Areas areas = Areas.of(TOWN.map(DrawnTown.FIRST.plusDays(day)), TOWN.coverage.areas());
        double sum =
                areas.unknown().areaSquareKilometres()
                        + areas.ofActors().stream()
                                .mapToDouble(it -> it.led().areaSquareKilometres())
                                .sum();
        assertThat(sum)
                .isCloseTo(TOWN.squareKilometres("a1", "b1", "c1", "d1", "e1"), within(1e-9));
        assertThat(areas.ofActors())
                .allSatisfy(it -> {
                    assertThat(it.sureSquareKilometres())
                            .isLessThanOrEqualTo(it.led().areaSquareKilometres() + 1e-9);
                    assertThat(it.led().areaSquareKilometres())
                            .isLessThanOrEqualTo(it.possibleSquareKilometres() + 1e-9);
                });
    }

    @Test
    void theRankingListsTheDistrictsOfAnActorByArea() {
        DrawnTown town =
                DrawnTown.of(
                        """
                        small opposition POLYGON((0 0, 1 0, 1 1, 0 1, 0 0))
                        other government POLYGON((1 0, 4 0, 4 1, 1 1, 1 0))
                        large opposition POLYGON((4 0, 6 0, 6 1, 4 1, 4 0))
                        """);
        Actor opposition =
                town.timeline.actors().stream()
                        .filter(it -> it.id().equals("opposition"))
                        .findAny()
                        .orElseThrow();
        assertThat(
                        town.names(
                                Areas.ranking(
                                        town.map(),
                                        town.coverage.areas(),
                                        town.timeline.actors().indexOf(opposition))))
                .isEqualTo("large, small");
    }
}
