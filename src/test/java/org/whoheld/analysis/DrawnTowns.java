package org.whoheld.analysis;

import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/// Any town of squares, some of them missing, some nobody's.
final class DrawnTowns {
    private DrawnTowns() {}

    static Arbitrary<DrawnTown> any() {
        return pictures().map(DrawnTown::squares);
    }

    static Arbitrary<String> pictures() {
        Arbitrary<Integer> width = Arbitraries.integers().between(1, 6);
        Arbitrary<Integer> height = Arbitraries.integers().between(1, 6);
        return Combinators.combine(width, height)
                .flatAs((columns, rows) ->
                        Arbitraries.strings()
                                .withChars("ggooossn ")
                                .ofLength(columns)
                                .list()
                                .ofSize(rows)
                                .map(lines -> lines.stream().collect(Collectors.joining("\n"))))
                .filter(picture -> !picture.isBlank());
    }
}
