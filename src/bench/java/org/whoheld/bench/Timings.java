package org.whoheld.bench;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntConsumer;

/// Times work that is done again and again, and prints a row of a table for each.
final class Timings {
    private Timings() {}

    static void header() {
        System.out.printf(
                "%s %s, %d processors%n%n",
                System.getProperty("java.vm.name"),
                System.getProperty("java.vm.version"),
                Runtime.getRuntime().availableProcessors());
        System.out.println("| what | districts | claims | median ms | p95 ms |");
        System.out.println("|---|---|---|---|---|");
    }

    /// @param work told how many times it was done before
    static void row(
            String what, int districts, int claims, int warmUp, int rounds, IntConsumer work) {
        for (int i = 0; i < warmUp; i++) {
            work.accept(i);
        }
        double[] millis = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            long start = System.nanoTime();
            work.accept(warmUp + i);
            millis[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(millis);
        System.out.printf(
                Locale.ROOT,
                "| %s | %d | %d | %.2f | %.2f |%n",
                what,
                districts,
                claims,
                millis[rounds / 2],
                millis[rounds * 95 / 100]);
    }
}
