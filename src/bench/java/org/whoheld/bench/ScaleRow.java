package org.whoheld.bench;

import java.util.Locale;

/// A row of the table of sizes.
///
/// @param limit the least that the work could take, of the same process
/// @param target of the median, in milliseconds, NaN for none
/// @param steady whether the slowest twentieth must stay within twice the median as well
record ScaleRow(
        PackageSize size, String what, Timing timing, Timing limit, double target, boolean steady) {
    static final String HEADER =
            """
            | size | what | median ms | p95 ms | processor ms | of the limit | target ms | met |
            |---|---|--:|--:|--:|--:|--:|---|\
            """;

    String line() {
        return String.format(
                Locale.ROOT,
                "| %s | %s | %.3f | %.3f | %.3f | %.2f | %s | %s |",
                size,
                what,
                timing.medianMillis(),
                timing.p95Millis(),
                timing.processorMillis(),
                timing.times(limit),
                Double.isNaN(target) ? "" : String.format(Locale.ROOT, "%.2f", target),
                Double.isNaN(target) ? "" : verdict());
    }

    private String verdict() {
        if (timing.medianMillis() > target) {
            return "no";
        }
        return steady && timing.p95Millis() > 2 * timing.medianMillis() ? "median alone" : "yes";
    }
}
