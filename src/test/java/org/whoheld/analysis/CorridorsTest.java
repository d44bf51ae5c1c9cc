package org.whoheld.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.whoheld.analysis.Corridors.Corridor;
import org.whoheld.core.ControlMap;
import org.whoheld.core.Hypothesis;

class CorridorsTest {
    private static List<String> describe(DrawnTown town) {
        return Corridors.of(town.map(), town.coverage).ranking().stream()
                .map(it ->
                        town.timeline.districts().get(it.district())
                                + ": "
                                + it.pieces().stream()
                                        .map(town::names)
                                        .collect(Collectors.joining(" / ")))
                .toList();
    }

    @Test
    void aNarrowPlaceBetweenTwoPartsIsACorridor() {
        DrawnTown town = DrawnTown.squares("ooggo\nooooo\nooggo");
        List<Corridor> ranking = Corridors.of(town.map(), town.coverage).ranking();
        assertThat(describe(town))
                .containsExactly(
                        "b2: e1, c2, d2, e2, e3 / a1, b1, a2, a3, b3",
                        "c2: a1, b1, a2, b2, a3, b3 / e1, d2, e2, e3",
                        "d2: a1, b1, a2, b2, c2, a3, b3 / e1, e2, e3",
                        "e2: a1, b1, a2, b2, c2, d2, a3, b3 / e3 / e1");
        assertThat(ranking.getFirst().cutOffSquareKilometres())
                .isCloseTo(town.squareKilometres("a1", "b1", "a2", "a3", "b3"), within(1e-9));
        assertThat(ranking.getLast().cutOffSquareKilometres())
                .isCloseTo(town.squareKilometres("e1", "e3"), within(1e-9));
    }

    @Test
    void aRingHasNoCorridorBecauseThereAreTwoWaysRound() {
        assertThat(describe(DrawnTown.squares("ooo\nogo\nooo"))).isEmpty();
    }

    @Test
    void aPartOfOneOrTwoDistrictsHasNone() {
        assertThat(describe(DrawnTown.squares("ogoo"))).isEmpty();
    }

    @Provide
    Arbitrary<DrawnTown> towns() {
        return DrawnTowns.any();
    }

    /// The definition itself, tried on every district: without it, its part is more than one.
    @Property(tries = 60)
    void corridorsAreTheDistrictsWithoutWhichThePartFallsApart(@ForAll("towns") DrawnTown town) {
        ControlMap map = town.map();
        Pockets pockets = Pockets.of(map, town.coverage);
        Set<Integer> expected = new TreeSet<>();
        for (Pocket pocket : pockets.all()) {
            for (int district : pocket.districts()) {
                String other = pocket.actor().id().equals("is") ? "sdf" : "is";
                ControlMap without =
                        map.supposing(
                                Hypothesis.of(town.timeline.districts().get(district), other));
                long pieces =
                        Pockets.of(without, town.coverage).of(pocket.actor()).stream()
                                .filter(it -> pocket.districts().containsAll(it.districts()))
                                .count();
                if (pieces > 1) {
                    expected.add(district);
                }
            }
        }
        assertThat(Corridors.of(map, town.coverage).ranking())
                .extracting(Corridor::district)
                .containsExactlyInAnyOrderElementsOf(expected);
    }
}
