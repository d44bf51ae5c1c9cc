package org.whoheld.bench;

import java.util.Locale;
import java.util.function.IntConsumer;

/// Times work that is done again and again, and prints a row of a table for each.
final class Timings {
    private Timings() {}

    static void header() {
        System.out.println(Machine.describe());
        System.out.println();
        System.out.println("| what | districts | claims | median ms | p95 ms |");
        System.out.println("|---|---|---|---|---|");
    }

    /// @param work told how many times it was done before
    static void row(
            String what, int districts, int claims, int warmUp, int rounds, IntConsumer work) {
        Timing timing = Timing.of(warmUp, rounds, work);
        System.out.printf(
                Locale.ROOT,
                "| %s | %d | %d | %.2f | %.2f |%n",
                what,
                districts,
                claims,
                timing.medianMillis(),
                timing.p95Millis());
    }
}
