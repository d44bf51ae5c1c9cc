package org.whoheld.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.whoheld.core.ControlCode;
import org.whoheld.core.ControlMap;

class PocketsTest {
    private static List<String> describe(DrawnTown town) {
        return describe(town, town.map());
    }

    private static List<String> describe(DrawnTown town, ControlMap map) {
        return Pockets.of(map, town.coverage).all().stream()
                .map(it ->
                        "%s %d: %s%s"
                                .formatted(
                                        it.actor().id(),
                                        it.number(),
                                        town.names(it.districts()),
                                        it.encircled() ? ", encircled" : ""))
                .toList();
    }

    @Test
    void anEnclaveIsEncircledAndTheGroundAroundItIsOpen() {
        assertThat(describe(DrawnTown.squares("ggg\ngog\nggg")))
                .containsExactly(
                        "government 1: a1, b1, c1, a2, c2, a3, b3, c3",
                        "opposition 1: b2, encircled");
    }

    @Test
    void aPointThatIsWrittenTwiceIsNoWayOut() {
        assertThat(
                        describe(
                                DrawnTown.of(
                                        """
                                        ring government POLYGON((0 0, 3 0, 3 3, 0 3, 0 0), (1 1, 1 2, 2 2, 2 1, 1 1))
                                        keep opposition POLYGON((1 1, 2 1, 2 1, 2 2, 2 2, 1 2, 1 1))
                                        """)))
                .contains("opposition 1: keep, encircled");
    }

    @Test
    void aCornerDoesNotJoinTwoParts() {
        assertThat(describe(DrawnTown.squares("og\ngo")))
                .contains("opposition 1: b2", "opposition 2: a1");
    }

    @Test
    void groundOutsideTheMapIsOpenUnlessThePackageSaysThatTheActorIsBesiegedThere() {
        assertThat(describe(DrawnTown.squares("go"))).contains("opposition 1: b1");
        assertThat(describe(DrawnTown.besieged(DrawnTown.drawing("go"), "", "b1")))
                .containsExactly("government 1: a1", "opposition 1: b1, encircled");
    }

    @Test
    void aSiegeClosesTheWayOverGroundOfWhichNothingIsKnown() {
        assertThat(describe(DrawnTown.squares("ggg\ngon\nggg"))).contains("opposition 1: b2");
        assertThat(describe(DrawnTown.besieged(DrawnTown.drawing("ggg\ngon\nggg"), "", "b2")))
                .contains("opposition 1: b2, encircled");
    }

    @Test
    void aSiegeOfOneDistrictLeavesThePartOpenAtAnother() {
        assertThat(describe(DrawnTown.besieged(DrawnTown.drawing("goo"), "", "b1")))
                .contains("opposition 1: b1, c1");
    }

    @Test
    void aSiegeOfTheOppositionDoesNotCloseTheGroundOfOthers() {
        assertThat(describe(DrawnTown.besieged(DrawnTown.drawing("og"), "", "a1", "b1")))
                .contains("government 1: b1", "opposition 1: a1, encircled");
    }

    @Test
    void aNeighbourThatIsNotHostileOrNotKnownLeavesAWayOut() {
        assertThat(describe(DrawnTown.squares("sss\nsgs\nsss"))).contains("government 1: b2");
        assertThat(describe(DrawnTown.squares("ggg\ngon\nggg"))).contains("opposition 1: b2");
    }

    @Test
    void aDistrictAroundAnotherAndOneInTwoPiecesAreOnePartEach() {
        DrawnTown town =
                DrawnTown.of(
                        """
                        ring opposition POLYGON((0 0, 3 0, 3 3, 0 3, 0 0), (1 1, 1 2, 2 2, 2 1, 1 1))
                        yard government POLYGON((1 1, 2 1, 2 2, 1 2, 1 1))
                        twin opposition MULTIPOLYGON(((5 0, 6 0, 6 1, 5 1, 5 0)), ((8 0, 9 0, 9 1, 8 1, 8 0)))
                        """);
        assertThat(describe(town))
                .containsExactly(
                        "government 1: yard, encircled",
                        "opposition 1: ring",
                        "opposition 2: twin");
    }

    @Test
    void theOutlineOfAPartIsClosedAndGoesAroundItsHolesToo() {
        DrawnTown town = DrawnTown.squares("ooo\nogo\nooo");
        Pockets pockets = Pockets.of(town.map(), town.coverage);
        Pocket ring = pockets.of(town.index("a1")).orElseThrow();
        assertThat(pockets.outline(ring)).hasSize(2).allMatch(line -> line.isClosed());
    }

    @Provide
    Arbitrary<DrawnTown> towns() {
        return DrawnTowns.any();
    }

    @Property(tries = 100)
    void thePartsOfAnActorPartitionItsDistrictsIntoWhatHangsTogether(
            @ForAll("towns") DrawnTown town) {
        ControlMap map = town.map();
        Pockets pockets = Pockets.of(map, town.coverage);
        int placed = 0;
        for (Pocket pocket : pockets.all()) {
            assertThat(new TreeSet<>(pocket.districts()))
                    .isEqualTo(reached(town, map, pocket.districts().getFirst()));
            assertThat(pocket.areaSquareKilometres())
                    .isCloseTo(
                            pocket.districts().stream()
                                    .mapToDouble(town.coverage.areas()::squareKilometres)
                                    .sum(),
                            within(1e-9));
            placed += pocket.districts().size();
        }
        assertThat(placed)
                .isEqualTo(
                        IntStream.range(0, map.size())
                                .filter(d -> ControlCode.leader(map.code(d)) >= 0)
                                .count());
    }

    /// By another walk than that of the program: breadth first, from district to district.
    private static TreeSet<Integer> reached(DrawnTown town, ControlMap map, int start) {
        TreeSet<Integer> reached = new TreeSet<>(List.of(start));
        Deque<Integer> queue = new ArrayDeque<>(reached);
        while (!queue.isEmpty()) {
            int here = queue.remove();
            for (int next : town.coverage.graph().neighbours(here)) {
                if (ControlCode.leader(map.code(next)) == ControlCode.leader(map.code(start))
                        && reached.add(next)) {
                    queue.add(next);
                }
            }
        }
        return reached;
    }
}
