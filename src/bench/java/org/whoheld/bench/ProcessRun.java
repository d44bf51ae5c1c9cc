package org.whoheld.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

/// One run of a whole process.
///
/// @param millis from its start to the mark that it printed, or to its end
/// @param peakMegabytes most memory that it ever had, resident; 0 where the system does not say
record ProcessRun(double millis, double peakMegabytes) {
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(5);

    /// @param mark a line that the process prints when what is timed is done; empty for its end
    static ProcessRun of(ProcessBuilder builder, String mark) throws IOException {
        long start = System.nanoTime();
        Process process = builder.start();
        Peak peak = new Peak(process);
        Thread watching = Thread.ofPlatform().daemon().start(peak);
        double atMark = Double.NaN;
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.equals(mark)) {
                    atMark = (System.nanoTime() - start) / 1e6;
                }
            }
            int code = process.waitFor();
            double atEnd = (System.nanoTime() - start) / 1e6;
            watching.join();
            if (code != 0) {
                throw new IOException(builder.command() + " ended with " + code);
            }
            if (!mark.isEmpty() && Double.isNaN(atMark)) {
                throw new IOException(builder.command() + " never printed " + mark);
            }
            return new ProcessRun(mark.isEmpty() ? atEnd : atMark, peak.kilobytes / 1024.0);
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    /// Linux keeps the high-water mark of each process; it is looked at until the process is gone.
    private static final class Peak implements Runnable {
        private final Process process;
        private final Path status;
        private volatile long kilobytes;

        Peak(Process process) {
            this.process = process;
            status = Path.of("/proc", Long.toString(process.pid()), "status");
        }

        @Override
        public void run() {
            while (process.isAlive()) {
                try (Stream<String> lines = Files.lines(status)) {
                    lines.filter(line -> line.startsWith("VmHWM:"))
                            .map(line -> line.replaceAll("\\D", ""))
                            .mapToLong(Long::parseLong)
                            .forEach(found -> kilobytes = Math.max(kilobytes, found));
                    Thread.sleep(BETWEEN_LOOKS);
                } catch (IOException | UncheckedIOException _) {
                    // It has just ended, or the system has no such file.
                    return;
                } catch (InterruptedException _) {
                    return;
                }
            }
        }
    }
}
