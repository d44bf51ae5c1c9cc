package org.whoheld.render.lettering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineBreaksTest {
    @Test
    void balancesLines() {
        assertThat(LineBreaks.balanced("Police Hill side (south of the airport road)", 2))
                .containsExactly("Police Hill side (south", "of the airport road)");
        assertThat(LineBreaks.balanced("Masaken Hanano", 2)).containsExactly("Masaken", "Hanano");
    }

    @Test
    void givesFewerLinesThanAskedWhereWordsAreFew() {
        assertThat(LineBreaks.balanced("Sakhur", 3)).containsExactly("Sakhur");
        assertThat(LineBreaks.balanced("Masaken Hanano", 3)).hasSize(2);
    }

    @Test
    void breaksWhereALineWouldGrowTooWide() {
        assertThat(LineBreaks.within(9, "who held which district", String::length))
                .containsExactly("who held", "which", "district");
    }

    @Test
    void keepsAWordWholeThatIsTooWide() {
        assertThat(LineBreaks.within(3, "a neighbourhood b", String::length))
                .containsExactly("a", "neighbourhood", "b");
    }
}
