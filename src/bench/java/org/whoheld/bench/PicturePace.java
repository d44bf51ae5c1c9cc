package org.whoheld.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// How far the pictures of a window stand apart while it shows one after the other: collects their
/// times, and makes a row of a table of them. Beside the time between pictures stands the
/// processors' time for each, on the threads that bring it about.
final class PicturePace {
    static final int STEPS = 400;

    /// As many steps are made before any counts.
    static final int WARM_UP = Integer.getInteger("scrub.warmUp", 240);

    /// Pictures that stand this far apart are seen to jerk.
    private static final double JERK_MS = 33;

    /// The first lays the window out, the second draws it, the third paints the map.
    private static final List<String> THREADS =
            List.of("JavaFX Application Thread", "QuantumRenderer", "whoheld-painter");

    private final long[] shown = new long[STEPS];
    private final long began = System.nanoTime();
    private final ThreadTimes threads = new ThreadTimes(THREADS);
    private int pictures;

    static void printHeader(double width, double height) {
        System.out.printf(Locale.ROOT, "%.0f × %.0f%n%n", width, height);
        System.out.println(
                "| drag | pulses a second | pictures a second | median ms apart | p95 | longest |"
                        + " over 33 ms | JavaFX ms | drawing ms | painting ms |");
        System.out.println("|---|---|---|---|---|---|---|---|---|---|");
    }

    /// Another picture is on its way to the screen; what comes after [#STEPS] of them is counted
    /// with the last.
    void picture() {
        shown[Math.min(pictures++, STEPS - 1)] = System.nanoTime();
    }

    /// After [#STEPS] pulses, with at least two pictures.
    void print(String what) {
        double seconds = (System.nanoTime() - began) / 1e9;
        double[] threadMillis = threads.millis();
        double[] apart = new double[Math.min(pictures, STEPS) - 1];
        for (int i = 0; i < apart.length; i++) {
            apart[i] = (shown[i + 1] - shown[i]) / 1e6;
        }
        Arrays.sort(apart);
        System.out.printf(
                Locale.ROOT,
                "| %s | %.1f | %.1f | %.1f | %.1f | %.1f | %d | %.1f | %.1f | %.1f |%n",
                what,
                STEPS / seconds,
                pictures / seconds,
                apart[apart.length / 2],
                apart[apart.length * 95 / 100],
                apart[apart.length - 1],
                Arrays.stream(apart).filter(ms -> ms > JERK_MS).count(),
                threadMillis[0] / pictures,
                threadMillis[1] / pictures,
                threadMillis[2] / pictures);
    }
}
