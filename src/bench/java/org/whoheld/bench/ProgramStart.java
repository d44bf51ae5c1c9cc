package org.whoheld.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// Whole processes, as a user waits for them: `bin/whoheld state` and `render`, and the window
/// until its first picture ([WindowStart]). The first run of each is told apart: it makes, or
/// records for, the archive of classes that later ones start from.
///
/// Needs `target/whoheld` (`./mvnw package`), and a display for the window; without one that row is
/// left out.
public final class ProgramStart {
    private static final int RUNS = 9;

    private ProgramStart() {}

    public static void main(String[] args) throws Exception {
        Path dist = Path.of("target", "whoheld").toAbsolutePath();
        Path cache = Files.createTempDirectory("whoheld-start");
        System.out.println(
                "| what | first run, ms | median of the next " + RUNS + ", ms | slowest |");
        System.out.println("|---|---|---|---|");
        String script = dist.resolve("bin/whoheld").toString();
        List<String> state = List.of(script, "state", "--on", "2016-11-27");
        row("`state`, whole process", millis(state, cache, false), state, cache, false);
        List<String> render =
                List.of(
                        script,
                        "render",
                        "--on",
                        "2016-11-27",
                        "--out",
                        cache.resolve("picture.png").toString());
        row("`render` to a PNG, whole process", millis(render, cache, false), render, cache, false);
        if (System.getenv("DISPLAY") != null) {
            windowRow(dist, cache);
        }
    }

    /// As `bin/whoheld` starts the window: recorded at first, then from the archive made of that.
    private static void windowRow(Path dist, Path cache) throws Exception {
        List<String> window = window(dist, cache);
        String record = "-XX:AOTConfiguration=" + cache.resolve("window.record");
        String archive = "-XX:AOTCache=" + cache.resolve("window.aot");
        double first =
                millis(
                        with(window, "-XX:TieredStopAtLevel=1", "-XX:AOTMode=record", record),
                        cache,
                        true);
        run(with(window, "-XX:AOTMode=create", record, archive), cache);
        row("window until its first picture", first, with(window, archive), cache, true);
    }

    private static List<String> with(List<String> command, String... options) {
        List<String> all = new ArrayList<>(command);
        all.addAll(1, List.of(options));
        return all;
    }

    /// The window's command of `bin/whoheld`, with the program that ends at the first picture in
    /// place of `Main`.
    private static List<String> window(Path dist, Path cache)
            throws IOException, InterruptedException {
        Path jar = cache.resolve("bench.jar");
        Path java = Path.of(System.getProperty("java.home"), "bin");
        run(
                List.of(
                        java.resolve("jar").toString(),
                        "cf",
                        jar.toString(),
                        "-C",
                        "target/test-classes",
                        "org/whoheld/bench"),
                cache);
        return List.of(
                java.resolve("java").toString(),
                "-Xlog:disable",
                "--module-path",
                dist.resolve("lib/javafx").toString(),
                "--add-modules",
                "javafx.controls",
                "--enable-native-access=javafx.graphics",
                "-cp",
                dist.resolve("lib") + "/*:" + jar,
                "org.whoheld.bench.WindowStart",
                dist.resolve("data/aleppo-2016").toString());
    }

    /// @param itself the process prints how long it took, since it lives on for a while
    private static void row(
            String what, double first, List<String> command, Path cache, boolean itself)
            throws Exception {
        double[] next = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            next[i] = millis(command, cache, itself);
        }
        Arrays.sort(next);
        System.out.printf(
                "| %s | %.0f | %.0f | %.0f |%n", what, first, next[RUNS / 2], next[RUNS - 1]);
    }

    private static double millis(List<String> command, Path cache, boolean itself)
            throws Exception {
        long start = System.nanoTime();
        String printed = run(command, cache);
        return itself
                ? Double.parseDouble(printed.lines().findFirst().orElseThrow())
                : (System.nanoTime() - start) / 1e6;
    }

    private static String run(List<String> command, Path cache)
            throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(Map.of("XDG_CACHE_HOME", cache.toString()));
        Process process = builder.start();
        String printed = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new IOException(command + " failed");
        }
        return printed;
    }
}
