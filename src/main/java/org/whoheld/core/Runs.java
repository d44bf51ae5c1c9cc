package org.whoheld.core;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Splits districts into as many runs as there are processors, to be judged at the same time. Few
/// districts are one run: threads would cost more than they save.
final class Runs {
    private static final int SMALLEST = 256;

    private Runs() {}

    /// Indices of districts.
    ///
    /// @param to exclusive
    record Run(int from, int to) {}

    /// A parallel stream, in the order of the districts.
    static Stream<Run> of(int districts) {
        int runs = Math.clamp(districts / SMALLEST, 1, Runtime.getRuntime().availableProcessors());
        return IntStream.range(0, runs)
                .parallel()
                .mapToObj(run ->
                        new Run(
                                (int) ((long) districts * run / runs),
                                (int) ((long) districts * (run + 1) / runs)));
    }
}
