package org.whoheld.bench;

import com.sun.management.OperatingSystemMXBean;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.function.IntConsumer;

/// How long work takes that is done again and again.
///
/// @param p5Millis what it takes when nothing else disturbs it
/// @param processorMillis what all processors spent on a round, on the mean: of the whole process,
///   so the compiler and the garbage collector are in it
record Timing(double p5Millis, double medianMillis, double p95Millis, double processorMillis) {
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    /// @param warmUp rounds that do not count
    /// @param work told how many times it was done before
    static Timing of(int warmUp, int rounds, IntConsumer work) {
        return of(warmUp, rounds, _ -> {}, work);
    }

    /// @param before done ahead of each round, and not counted
    static Timing of(int warmUp, int rounds, IntConsumer before, IntConsumer work) {
        for (int i = 0; i < warmUp; i++) {
            before.accept(i);
            work.accept(i);
        }
        double[] millis = new double[rounds];
        long processorNanos = 0;
        for (int i = 0; i < rounds; i++) {
            before.accept(warmUp + i);
            long processor = SYSTEM.getProcessCpuTime();
            long start = System.nanoTime();
            work.accept(warmUp + i);
            millis[i] = (System.nanoTime() - start) / 1e6;
            processorNanos += SYSTEM.getProcessCpuTime() - processor;
        }
        Arrays.sort(millis);
        return new Timing(
                millis[rounds * 5 / 100],
                millis[rounds / 2],
                millis[rounds * 95 / 100],
                processorNanos / 1e6 / rounds);
    }

    double times(Timing other) {
        return medianMillis / other.medianMillis;
    }

    /// As [#times], where neither is disturbed.
    double timesAtBest(Timing other) {
        return p5Millis / other.p5Millis;
    }
}
