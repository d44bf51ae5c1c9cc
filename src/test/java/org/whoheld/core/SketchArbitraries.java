package org.whoheld.core;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/// Small packages of claims, as the text of a [Sketch]: so few days, sources and actors that
/// disagreement is the rule.
public class SketchArbitraries extends DomainContextBase {
    public static final LocalDate FIRST = LocalDate.of(2016, 11, 14);

    /// The day on which nothing changes any more, the longest window included.
    public static final LocalDate LAST = FIRST.plusDays(25);

    public static final List<Lens> LENSES =
            List.of(
                    Lens.BEST_SUPPORTED,
                    Lens.CAUTIOUS,
                    Lens.LATEST,
                    Lens.parse("source:sohr"),
                    Lens.parse("source:baseline"),
                    Lens.parse("source:nobody"));

    public static final List<LocalDate> KNOWN_ON =
            List.of(FIRST.plusDays(4), FIRST.plusDays(9), LocalDate.MAX);

    public static List<LocalDate> days() {
        return FIRST.minusDays(1).datesUntil(LAST.plusDays(1)).toList();
    }

    @Provide
    Arbitrary<Sketch> sketch() {
        return Combinators.combine(
                        line().list().ofMaxSize(12).map(lines -> String.join("\n", lines)),
                        Arbitraries.integers().between(0, 4))
                .as((text, window) -> Sketch.of(text).window(window));
    }

    private static Arbitrary<String> line() {
        Arbitrary<String> source =
                Arbitraries.of("army/state", "sana/state", "sohr", "rebels", "baseline");
        Arbitrary<String> says =
                Arbitraries.of(
                        "government held",
                        "opposition held",
                        "sdf held",
                        "opposition contested by government",
                        "government contested by opposition",
                        "opposition contested by sdf");
        return Combinators.combine(
                        source,
                        valid(),
                        Arbitraries.integers().between(0, 12).map(FIRST::plusDays),
                        Arbitraries.of("", " in east"),
                        Arbitraries.of("high", "medium", "low"),
                        says)
                .as("%s %s recorded %s%s %s: %s"::formatted);
    }

    private static Arbitrary<String> valid() {
        Arbitrary<Integer> length =
                Arbitraries.frequencyOf(
                        Tuple.of(3, Arbitraries.just(0)),
                        Tuple.of(1, Arbitraries.integers().between(1, 5)));
        return Combinators.combine(
                        Arbitraries.integers().between(0, 12).map(FIRST::plusDays),
                        length,
                        Arbitraries.integers().between(0, 30))
                .as((day, days, odd) -> odd == 0 ? "../" + day : day + "/" + day.plusDays(days));
    }

    /// Every source that speaks.
    static Set<String> sources() {
        return Set.of("army", "sana", "sohr", "rebels", "baseline");
    }
}
