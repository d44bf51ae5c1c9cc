package org.whoheld.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NarrowIntsTest {
    @Provide
    Arbitrary<List<Integer>> values() {
        Arbitrary<Integer> value =
                Arbitraries.oneOf(
                        Arbitraries.integers().between(0, 0x101),
                        Arbitraries.integers().between(0, 0x10001),
                        Arbitraries.integers().greaterOrEqual(0));
        return Arbitraries.integers()
                .between(0, 2)
                .flatMap(width ->
                        width == 2
                                ? value.list().ofMaxSize(60)
                                : Arbitraries.integers()
                                        .between(0, width == 0 ? 0xFF : 0xFFFF)
                                        .list()
                                        .ofMaxSize(60));
    }

    @Property
    void keepsEachValue(@ForAll("values") List<Integer> values) {
        NarrowInts kept = new NarrowInts();
        values.forEach(kept::add);
        assertThat(all(kept, values.size())).isEqualTo(values);
        kept.trim();
        assertThat(all(kept, values.size())).isEqualTo(values);
    }

    private static List<Integer> all(NarrowInts kept, int size) {
        return java.util.stream.IntStream.range(0, size).map(kept::get).boxed().toList();
    }
}
