package org.whoheld.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class DistinctTextsTest {
    @Property(tries = 200)
    void isASetThatKeepsTheOrder(@ForAll List<String> added, @ForAll String other) {
        DistinctTexts texts = new DistinctTexts();
        Set<String> expected = new HashSet<>();
        for (String text : added) {
            assertThat(texts.holds(CharRange.of(text))).isEqualTo(expected.contains(text));
            assertThat(texts.add(CharRange.of(text))).isEqualTo(expected.add(text));
        }
        assertThat(texts.holds(CharRange.of(other))).isEqualTo(expected.contains(other));
        texts.freeze();
        List<String> inOrder = added.stream().distinct().toList();
        assertThat(texts.size()).isEqualTo(inOrder.size());
        for (int i = 0; i < inOrder.size(); i++) {
            assertThat(texts.get(i)).isEqualTo(inOrder.get(i));
        }
    }

    @Test
    void keepsMany() {
        DistinctTexts texts = new DistinctTexts();
        for (int i = 0; i < 10_000; i++) {
            assertThat(texts.add(CharRange.of("alp-" + i))).isTrue();
        }
        assertThat(texts.add(CharRange.of("alp-77"))).isFalse();
        assertThat(texts.holds(CharRange.of("alp-9999"))).isTrue();
        assertThat(texts.holds(CharRange.of("alp-10000"))).isFalse();
        assertThat(texts.get(4_321)).isEqualTo("alp-4321");
    }
}
