package org.whoheld.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestIdsTest {
    private static final List<String> IDS =
            List.of("sakhur", "sheikh-saeed", "sheikh-maqsoud", "inzarat", "bayada");

    @Test
    void theMostAlikeComesFirst() {
        assertThat(NearestIds.to("sakhour", IDS)).hasSize(3).startsWith("sakhur");
        assertThat(NearestIds.to("Sheikh Saed", IDS)).startsWith("sheikh-saeed", "sheikh-maqsoud");
    }

    @Test
    void ofEqualsTheFirstInAlphabeticalOrderComesFirst() {
        assertThat(NearestIds.to("?", List.of("c", "b", "d", "a"))).containsExactly("a", "b", "c");
    }

    @Test
    void ofFewAllAreNamed() {
        assertThat(NearestIds.to("x", List.of("x1"))).containsExactly("x1");
        assertThat(NearestIds.to("", List.of())).isEmpty();
    }

    @Test
    void saysWhereThereIsNothingAlike() {
        assertThat(NearestIds.noSuch("actor", "x", List.of()))
                .isEqualTo("The package has no actor 'x', and none at all.");
        assertThat(NearestIds.noSuch("actor", "x", List.of("y")))
                .isEqualTo("The package has no actor 'x'; the nearest are y.");
    }
}
