package org.whoheld.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GapsToCloseTest {
    private static List<Gap> of(DrawnTown town) {
        return GapsToClose.of(town.map(), Pockets.of(town.map(), town.coverage), town.coverage);
    }

    @Test
    void thoseOfActorsWithoutEnemiesAreNone() {
        DrawnTown town = DrawnTown.squares("ini\nnnn\nono");
        assertThat(Gaps.of(town.map(), town.coverage).joining())
                .extracting(it -> it.actor().id())
                .containsExactlyInAnyOrder("is", "opposition");
        assertThat(of(town)).extracting(it -> it.actor().id()).containsExactly("opposition");
    }

    @Test
    void onlyTheShortestAreGivenWhereThereAreMany() {
        DrawnTown town =
                DrawnTown.squares("onononononononono\nnnnnnnnnnnnnnnnnn\ngngngngngngngngng");
        assertThat(Gaps.of(town.map(), town.coverage).joining())
                .hasSizeGreaterThan(GapsToClose.MOST);
        assertThat(of(town)).hasSize(GapsToClose.MOST);
    }
}
