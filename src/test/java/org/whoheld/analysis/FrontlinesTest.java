package org.whoheld.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.whoheld.analysis.Frontlines.Front;
import org.whoheld.core.ControlCode;
import org.whoheld.core.ControlMap;

class FrontlinesTest {
    /// 0.01° of a meridian and of the parallel at 36° N, in metres, from the series of the
    /// ellipsoid: 110 959 and 90 164 a degree (Snyder, *Map projections*, 1987, p. 25).
    private static final double NORTH = 1109.6;

    private static final double EAST = 901.6;

    private static String describe(DrawnTown town, Front front) {
        return "%s-%s%s: %s"
                .formatted(
                        front.first().id(),
                        front.second().id(),
                        front.hostile() ? " hostile" : "",
                        town.names(front.districts()));
    }

    @Test
    void aFrontIsTheSharedBorderOfTwoActorsWithItsLength() {
        DrawnTown town = DrawnTown.squares("go\ngo");
        Frontlines fronts = Frontlines.of(town.map(), town.coverage);
        assertThat(fronts.fronts()).hasSize(1);
        Front front = fronts.fronts().getFirst();
        assertThat(describe(town, front))
                .isEqualTo("government-opposition hostile: a1, b1, a2, b2");
        assertThat(front.lengthMetres()).isCloseTo(2 * NORTH, within(1.0));
        assertThat(front.stretches()).hasSize(1);
        assertThat(front.stretches().getFirst().line().getNumPoints()).isEqualTo(3);
        assertThat(front.stretches().getFirst().lengthMetres())
                .isCloseTo(front.lengthMetres(), within(1e-6));
    }

    @Test
    void eachPairOfActorsHasAFrontOfItsOwnAndNobodyHasNone() {
        DrawnTown town = DrawnTown.squares("gos\nnn ");
        assertThat(Frontlines.of(town.map(), town.coverage).fronts())
                .extracting(front -> describe(town, front))
                .containsExactly(
                        "government-opposition hostile: a1, b1", "opposition-sdf hostile: b1, c1");
    }

    @Test
    void anEnclaveHasAClosedFront() {
        DrawnTown town = DrawnTown.squares("ggg\ngog\nggg");
        Front front = Frontlines.of(town.map(), town.coverage).fronts().getFirst();
        assertThat(front.stretches()).hasSize(1);
        assertThat(front.stretches().getFirst().line().isClosed()).isTrue();
        assertThat(front.lengthMetres()).isCloseTo(2 * NORTH + 2 * EAST, within(2.0));
    }

    @Test
    void aRiverThatSeparatesIsNoFront() {
        DrawnTown town =
                DrawnTown.of(
                        """
                        left government POLYGON((0 0, 1 0, 1 2, 0 2, 0 0))
                        right opposition POLYGON((1.1 0, 2 0, 2 2, 1.1 2, 1.1 0))
                        """);
        assertThat(Frontlines.of(town.map(), town.coverage).fronts()).isEmpty();
    }

    @Test
    void theFrontBesideAContestedDistrictIsMarkedApart() {
        DrawnTown town =
                DrawnTown.of(
                        DrawnTown.drawing("go\ngo\ngo"),
                        "sohr 2016-11-16 in b2 high: opposition contested by government");
        Front front =
                Frontlines.of(town.map(DrawnTown.FIRST.plusDays(2)), town.coverage)
                        .fronts()
                        .getFirst();
        assertThat(front.unsettledMetres()).isCloseTo(NORTH, within(1.0));
        assertThat(front.lengthMetres()).isCloseTo(3 * NORTH, within(1.0));
        assertThat(front.stretches())
                .extracting(Frontlines.Stretch::unsettled)
                .containsExactlyInAnyOrder(false, false, true);
    }

    /// Counted without the graph's borders: from each district's neighbours.
    @Property(tries = 100)
    void everyPairOfNeighboursInDifferentHandsIsOnTheFrontOfTheirLeadersAndNoOther(
            @ForAll("towns") DrawnTown town) {
        ControlMap map = town.map();
        Frontlines fronts = Frontlines.of(map, town.coverage);
        DistrictGraph graph = town.coverage.graph();
        long pairs =
                IntStream.range(0, graph.size())
                        .mapToLong(d ->
                                IntStream.of(graph.neighbours(d))
                                        .filter(n -> n > d && leader(map, n) != leader(map, d))
                                        .filter(n -> leader(map, n) >= 0 && leader(map, d) >= 0)
                                        .count())
                        .sum();
        assertThat(fronts.fronts().stream().mapToLong(it -> it.borders().size()).sum())
                .isEqualTo(pairs);
        for (Front front : fronts.fronts()) {
            int a = town.timeline.actors().indexOf(front.first());
            int b = town.timeline.actors().indexOf(front.second());
            assertThat(a).isLessThan(b);
            assertThat(front.borders())
                    .allSatisfy(border ->
                            assertThat(
                                            IntStream.of(border.district(), border.neighbour())
                                                    .map(d -> leader(map, d))
                                                    .boxed())
                                    .containsExactlyInAnyOrder(a, b));
            assertThat(
                            front.stretches().stream()
                                    .mapToDouble(Frontlines.Stretch::lengthMetres)
                                    .sum())
                    .isCloseTo(front.lengthMetres(), within(1e-6));
        }
    }

    private static int leader(ControlMap map, int district) {
        return ControlCode.leader(map.code(district));
    }

    @Provide
    Arbitrary<DrawnTown> towns() {
        return DrawnTowns.any();
    }
}
