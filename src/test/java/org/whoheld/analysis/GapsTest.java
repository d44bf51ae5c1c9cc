package org.whoheld.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.whoheld.core.ControlCode;
import org.whoheld.core.ControlMap;

class GapsTest {
    private static List<Gap> gaps(DrawnTown town, String actor) {
        return Gaps.of(town.map(), town.coverage).shortestFirst().stream()
                .filter(it -> it.actor().id().equals(actor))
                .toList();
    }

    @Test
    void theGapIsTheShortestWayAndSaysWhatItCrosses() {
        DrawnTown town =
                DrawnTown.of(
                        """
                        west government POLYGON((0 0, 1 0, 1 2, 0 2, 0 0))
                        mill opposition POLYGON((1 0, 3 0, 2 2, 1 2, 1 0))
                        park sdf POLYGON((3 0, 4 0, 3.5 1, 4 2, 2 2, 3 0))
                        east government POLYGON((4 0, 5 0, 5 2, 4 2, 3.5 1, 4 0))
                        """);
        List<Gap> gaps = gaps(town, "government");
        assertThat(gaps).hasSize(1);
        Gap gap = gaps.getFirst();
        // from (1, 1) straight east to the tip at (3.5, 1): 1.5 of it in the mill, 1 in the park
        Coordinate tip = new Coordinate(37.035, 36.01);
        assertThat(gap.lengthMetres())
                .isCloseTo(Geodesy.metres(new Coordinate(37.01, 36.01), tip), within(0.5));
        assertThat(List.of(gap.start(), gap.end()))
                .anySatisfy(end -> assertThat(end.distance(tip)).isLessThan(1e-9));
        assertThat(gap.crossed())
                .extracting(it -> town.timeline.districts().get(it.district()))
                .containsExactlyInAnyOrder("mill", "park");
        assertThat(metresIn(town, gap, "mill"))
                .isCloseTo(gap.lengthMetres() * 1.5 / 2.5, within(1.0));
        assertThat(metresIn(town, gap, "park")).isCloseTo(gap.lengthMetres() / 2.5, within(1.0));
        assertThat(List.of(gap.startDistrict(), gap.endDistrict()))
                .containsExactlyInAnyOrder(town.index("west"), town.index("east"));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 3, 8, 16, 17, 20, 25, 28, 30, 60})
    void aNarrowGapIsNoneTheLess(double metres) {
        double strip = metres / Geodesy.metres(new Coordinate(37, 36), new Coordinate(37.01, 36));
        DrawnTown town =
                DrawnTown.of(
                        """
                        west government POLYGON((0 0, 1 0, 1 2, 0 2, 0 0))
                        strip opposition POLYGON((1 0, %1$s 0, %1$s 2, 1 2, 1 0))
                        east government POLYGON((%1$s 0, 3 0, 3 2, %1$s 2, %1$s 0))
                        """
                                .formatted(1 + strip));
        assertThat(gaps(town, "government"))
                .singleElement()
                .satisfies(it -> assertThat(it.lengthMetres()).isCloseTo(metres, within(0.1)));
    }

    @Test
    void aThirdPartThatTouchesTheEndAloneIsNotCrossed() {
        DrawnTown town =
                DrawnTown.of(
                        """
                        west government POLYGON((0 0, 1 1, 0 2, 0 0))
                        third government POLYGON((1 1, 1.1 1.025, 1.05 1.5, 1 1))
                        east government POLYGON((1.12 0, 3 0, 3 2, 1.12 2, 1.12 0))
                        """);
        assertThat(gaps(town, "government"))
                .anySatisfy(it -> assertThat(it.lengthMetres()).isCloseTo(108, within(2.0)));
    }

    private static double metresIn(DrawnTown town, Gap gap, String district) {
        return gap.crossed().stream()
                .filter(it -> it.district() == town.index(district))
                .mapToDouble(Gap.Crossing::metres)
                .sum();
    }

    @Test
    void groundOutsideTheMapIsMissingFromWhatIsCrossed() {
        DrawnTown town = DrawnTown.squares("go g");
        Gap gap = gaps(town, "government").getFirst();
        assertThat(gap.crossed()).hasSize(1);
        assertThat(metresIn(town, gap, "b1")).isCloseTo(gap.lengthMetres() / 2, within(1.0));
    }

    @Test
    void aWayOverAThirdPartIsNoGap() {
        DrawnTown town = DrawnTown.squares("gogog");
        assertThat(gaps(town, "government"))
                .extracting(it -> it.startDistrict() + "-" + it.endDistrict())
                .containsExactlyInAnyOrder("0-2", "2-4");
    }

    @Test
    void partsThatTouchAtACornerHaveAGapOfNoLength() {
        DrawnTown town = DrawnTown.squares("go\nog");
        Gap gap = gaps(town, "government").getFirst();
        assertThat(gap.lengthMetres()).isCloseTo(0, within(1e-6));
        assertThat(gap.crossed()).isEmpty();
    }

    @Test
    void anActorInOnePieceHasNone() {
        DrawnTown town = DrawnTown.squares("goo");
        assertThat(Gaps.of(town.map(), town.coverage).shortestFirst()).isEmpty();
    }

    @Test
    void theGapsThatJoinAreTheFewestAndShortest() {
        // three parts in a triangle: the longest of the three gaps is not needed
        DrawnTown town = DrawnTown.squares("goog\noooo\noooo\noogo");
        Gaps gaps = Gaps.of(town.map(), town.coverage);
        assertThat(gaps(town, "government")).hasSize(3);
        assertThat(gaps.joining()).hasSize(2).doesNotContain(gaps.shortestFirst().getLast());
    }

    @Test
    void acrossAnEnclaveTheWayLeadsThroughItsRing() {
        DrawnTown town = DrawnTown.squares("ggggg\ngooog\ngogog\ngooog\nggggg");
        Gap gap = gaps(town, "government").getFirst();
        assertThat(gap.crossed()).hasSize(1);
        assertThat(gap.lengthMetres()).isCloseTo(901, within(2.0));
    }

    @Provide
    Arbitrary<DrawnTown> towns() {
        return DrawnTowns.any();
    }

    @Property(tries = 60)
    void aGapCrossesOnlyGroundOfOthersAndNeverMoreThanItsLength(@ForAll("towns") DrawnTown town) {
        ControlMap map = town.map();
        Pockets pockets = Pockets.of(map, town.coverage);
        for (Gap gap : Gaps.of(map, town.coverage).shortestFirst()) {
            int own = town.timeline.actors().indexOf(gap.actor());
            assertThat(gap.crossed().stream().mapToDouble(Gap.Crossing::metres).sum())
                    .isLessThanOrEqualTo(gap.lengthMetres() + 1e-3);
            assertThat(gap.crossed())
                    .noneMatch(it -> ControlCode.leader(map.code(it.district())) == own);
            assertThat(pockets.of(gap.startDistrict())).contains(gap.from());
            assertThat(pockets.of(gap.endDistrict())).contains(gap.to());
            assertThat(Geodesy.metres(gap.start(), gap.end()))
                    .isCloseTo(gap.lengthMetres(), within(1e-9));
        }
    }

    @Property(tries = 60)
    void lookingForTheShortestAloneFindsTheSame(@ForAll("towns") DrawnTown town) {
        ControlMap map = town.map();
        Pockets pockets = Pockets.of(map, town.coverage);
        List<Gap> all = Gaps.of(map, pockets, town.coverage).joining();
        List<Gap> looked = Gaps.shortestJoining(map, pockets, town.coverage, _ -> true, 99);
        // of several that are as long, others may be chosen
        assertThat(looked).hasSameSizeAs(all);
        assertThat(metres(looked)).isCloseTo(metres(all), within(1 + metres(all) / 1000));
        List<Gap> some = Gaps.shortestJoining(map, pockets, town.coverage, _ -> true, 2);
        assertThat(some).isEqualTo(looked.subList(0, Math.min(2, looked.size())));
    }

    private static double metres(List<Gap> gaps) {
        return gaps.stream().mapToDouble(Gap::lengthMetres).sum();
    }

    @Test
    void onlyTheGapsOfTheWantedActorsAreLookedFor() {
        DrawnTown town = DrawnTown.squares("goog\noooo\noooo\noogo");
        Pockets pockets = Pockets.of(town.map(), town.coverage);
        assertThat(Gaps.shortestJoining(town.map(), pockets, town.coverage, _ -> false, 9))
                .isEmpty();
        assertThat(
                        Gaps.shortestJoining(
                                town.map(),
                                pockets,
                                town.coverage,
                                it -> it.id().equals("government"),
                                9))
                .isEqualTo(Gaps.of(town.map(), town.coverage).joining());
    }
}
