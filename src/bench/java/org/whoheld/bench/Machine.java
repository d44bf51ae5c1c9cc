package org.whoheld.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.stream.Stream;

/// What stands above each table: where, on what and when it was measured.
final class Machine {
    private static final Path PROCESSORS = Path.of("/proc/cpuinfo");

    private Machine() {}

    static String describe() {
        return String.format(
                Locale.ROOT,
                "%s · %s · %d processors%s · load %.2f · %s %s · heap at most %d MB",
                LocalDateTime.now().truncatedTo(ChronoUnit.MINUTES),
                System.getProperty("os.name"),
                Runtime.getRuntime().availableProcessors(),
                processor(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                System.getProperty("java.vm.name"),
                System.getProperty("java.vm.version"),
                Runtime.getRuntime().maxMemory() >> 20);
    }

    private static String processor() {
        if (!Files.isReadable(PROCESSORS)) {
            return " (" + System.getProperty("os.arch") + ")";
        }
        try (Stream<String> lines = Files.lines(PROCESSORS)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .findFirst()
                    .map(line -> " (" + line.substring(line.indexOf(':') + 1).strip() + ")")
                    .orElse("");
        } catch (IOException _) {
            return "";
        }
    }
}
