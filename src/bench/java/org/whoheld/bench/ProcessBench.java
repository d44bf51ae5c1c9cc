package org.whoheld.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Whole processes, as a user waits for them, and the most memory they take: `bin/whoheld` with
/// `state` and `render`, and the window until its first picture ([WindowStart]), then while its
/// date slider is moved; after them all the least that a window can take ([BareWindow]). The first
/// run of each kind is told apart, since it may have to make what later ones start from.
///
/// Needs `target/whoheld` (`./mvnw package`), and a display for the window; without one those rows
/// are left out.
///
/// Arguments: folders of packages.
public final class ProcessBench {
    private static final int RUNS = 7;
    private static final int SCRUB_STEPS = 400;

    /// One run and the next differ by a tenth, since collector and compilers work beside it.
    private static final int SCRUBS = 5;

    private static final String WIDTH = "1920";
    private static final String HEIGHT = "1080";

    private final Distribution distribution = new Distribution();

    private ProcessBench() throws IOException {}

    public static void main(String[] args) throws IOException {
        System.out.println(Machine.describe());
        System.out.println();
        System.out.printf(
                "| package | what | first run, s | median of the next %d, s | slowest | peak MB |%n",
                RUNS);
        System.out.println("|---|---|--:|--:|--:|--:|");
        ProcessBench bench = new ProcessBench();
        for (String arg : args) {
            bench.measure(Path.of(arg).toAbsolutePath());
        }
        // Last, since the first window makes the class archive from which all others start.
        if (hasDisplay()) {
            row("none", "a bare JavaFX window with an image", bench.bareWindow(), WindowStart.MARK);
        }
    }

    private void measure(Path pack) throws IOException {
        String name = pack.getFileName().toString();
        String day = dayIn(pack).toString();
        Path picture = distribution.temporaryFile("map.png");
        row(
                name,
                "`state`",
                distribution.command(List.of("state", pack.toString(), "--on", day)),
                "");
        row(
                name,
                "`render` to a file, 1920 × 1080",
                distribution.command(
                        List.of(
                                "render",
                                pack.toString(),
                                "--on",
                                day,
                                "--out",
                                picture.toString())),
                "");
        Files.deleteIfExists(picture);
        if (hasDisplay()) {
            row(name, "window until its first picture", window(pack, 0), WindowStart.MARK);
            double[] peaks = new double[SCRUBS];
            for (int i = 0; i < SCRUBS; i++) {
                peaks[i] =
                        ProcessRun.of(window(pack, SCRUB_STEPS), WindowStart.MARK).peakMegabytes();
            }
            Arrays.sort(peaks);
            System.out.printf(
                    Locale.ROOT,
                    "| %s | window, date moved by %d steps, %d runs | | | | %.0f (%.0f to %.0f) |%n",
                    name,
                    SCRUB_STEPS,
                    SCRUBS,
                    peaks[SCRUBS / 2],
                    peaks[0],
                    peaks[SCRUBS - 1]);
        }
    }

    /// A day in the middle of the package's period.
    private static LocalDate dayIn(Path pack) throws IOException {
        JsonNode period =
                new JsonMapper()
                        .readTree(Files.readString(pack.resolve("datapackage.json")))
                        .at("/territory/period");
        LocalDate from = LocalDate.parse(period.path("from").stringValue());
        LocalDate to = LocalDate.parse(period.path("to").stringValue());
        return from.plusDays((to.toEpochDay() - from.toEpochDay()) / 2);
    }

    private static boolean hasDisplay() {
        return System.getenv("DISPLAY") != null;
    }

    private ProcessBuilder bareWindow() {
        return distribution.window(
                "org.whoheld.bench.BareWindow", List.of(), List.of(WIDTH, HEIGHT, "0"));
    }

    private ProcessBuilder window(Path pack, int steps) {
        return distribution.window(
                "org.whoheld.bench.WindowStart",
                List.of(),
                List.of(pack.toString(), WIDTH, HEIGHT, Integer.toString(steps)));
    }

    private static void row(String name, String what, ProcessBuilder command, String mark)
            throws IOException {
        ProcessRun first = ProcessRun.of(command, mark);
        List<ProcessRun> next = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            next.add(ProcessRun.of(command, mark));
        }
        double[] millis = next.stream().mapToDouble(ProcessRun::millis).sorted().toArray();
        double[] peaks = next.stream().mapToDouble(ProcessRun::peakMegabytes).sorted().toArray();
        System.out.printf(
                Locale.ROOT,
                "| %s | %s | %.2f | %.2f | %.2f | %.0f |%n",
                name,
                what,
                first.millis() / 1e3,
                millis[RUNS / 2] / 1e3,
                millis[RUNS - 1] / 1e3,
                peaks[RUNS / 2]);
    }
}
