package org.whoheld.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LastMadeTest {
    private final LastMade<String, String> made = new LastMade<>(2);
    private final List<Optional<String>> lent = new ArrayList<>();

    private String of(String key) {
        return made.of(
                key,
                gone -> {
                    lent.add(gone);
                    return "made for " + key + " as number " + lent.size();
                });
    }

    @Test
    void isMadeOnceForAKey() {
        assertThat(of("a")).isEqualTo("made for a as number 1");
        assertThat(of("b")).isEqualTo("made for b as number 2");
        assertThat(of("a")).isEqualTo("made for a as number 1");
        assertThat(lent).containsExactly(Optional.empty(), Optional.empty());
    }

    @Test
    void whatWasNotUsedLongestHasToGoAndIsLent() {
        of("a");
        of("b");
        of("a");
        of("c");
        assertThat(lent.getLast()).contains("made for b as number 2");
        assertThat(of("a")).isEqualTo("made for a as number 1");
        assertThat(of("b")).isEqualTo("made for b as number 4");
        assertThat(lent.getLast()).contains("made for c as number 3");
    }

    @Test
    void whatWasLentIsNotGivenAgainWhereMakingFails() {
        of("a");
        of("b");
        assertThatThrownBy(() ->
                        made.of(
                                "c",
                                _ -> {
                                    throw new IllegalStateException();
                                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(of("a")).isEqualTo("made for a as number 3");
    }
}
