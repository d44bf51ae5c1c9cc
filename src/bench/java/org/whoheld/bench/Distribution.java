package org.whoheld.bench;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The finished folder, `target/whoheld`, whose start script runs the program's commands, and
/// programs of these benches in the place of the window: with the options and class archives that
/// the script gives to the window itself, whatever they are.
///
/// Class archives that the program makes itself go to a folder of this object's own, so that the
/// first start is a first one.
final class Distribution {
    /// Stands for `java` where the script looks for it, and hands all on but the main class.
    private static final String JAVA =
            """
            #!/bin/sh
            before=
            for argument; do
                shift
                case $before in
                    -cp | -classpath | --class-path) argument=$argument:$BENCH_JAR ;;
                esac
                [ "$argument" != org.whoheld.app.Main ] || argument=$BENCH_MAIN
                before=$argument
                set -- "$@" "$argument"
            done
            exec "$BENCH_JAVA" $BENCH_OPTIONS "$@" $BENCH_ARGUMENTS
            """;

    private final Path script = Path.of("target/whoheld/bin/whoheld").toAbsolutePath();
    private final Path javaHome = Path.of(System.getProperty("java.home"));
    private final Path folder;
    private final Path insteadOfJava;
    private final Path jar;

    /// @throws IOException if there is no finished folder
    Distribution() throws IOException {
        if (!Files.isExecutable(script)) {
            throw new IOException(script + " is not there: ./mvnw package makes it");
        }
        folder = Files.createTempDirectory("whoheld-bench");
        insteadOfJava = Files.createDirectories(folder.resolve("java"));
        Files.copy(javaHome.resolve("release"), insteadOfJava.resolve("release"));
        Path java = Files.createDirectories(insteadOfJava.resolve("bin")).resolve("java");
        Files.writeString(java, JAVA);
        if (!java.toFile().setExecutable(true)) {
            throw new IOException(java + " cannot be made executable");
        }
        jar = folder.resolve("bench.jar");
        packBenches();
    }

    Path temporaryFile(String name) {
        return folder.resolve(name);
    }

    /// A command of the program, from its start script.
    ProcessBuilder command(List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(script.toString()));
        command.addAll(arguments);
        return builder(command, Map.of("JAVA_HOME", javaHome.toString()));
    }

    /// A program that opens the window, from the start script of the window.
    ///
    /// @param program name of its class, which needs JavaFX and so cannot be loaded here
    /// @param options of Java, before those of the script
    /// @param arguments without blanks in them
    ProcessBuilder window(String program, List<String> options, List<String> arguments) {
        return builder(
                List.of(script.toString()),
                Map.of(
                        "JAVA_HOME", insteadOfJava.toString(),
                        "BENCH_JAVA", javaHome.resolve("bin/java").toString(),
                        "BENCH_JAR", jar.toString(),
                        "BENCH_MAIN", program,
                        "BENCH_OPTIONS", String.join(" ", options),
                        "BENCH_ARGUMENTS", String.join(" ", arguments)));
    }

    /// Waits until the class archive of the window stands, which is made in the background once the
    /// first window is closed: from it all others start.
    ///
    /// @throws IOException if there is none after a minute
    void awaitWindowArchive() throws IOException, InterruptedException {
        for (int second = 0; second < 60; second++) {
            try (DirectoryStream<Path> archives =
                    Files.newDirectoryStream(
                            folder.resolve("cache").resolve("whoheld"), "window-*.aot")) {
                if (archives.iterator().hasNext()) {
                    return;
                }
            }
            Thread.sleep(Duration.ofSeconds(1));
        }
        throw new IOException("no class archive of the window was made");
    }

    private ProcessBuilder builder(List<String> command, Map<String, String> environment) {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
        builder.environment().putAll(environment);
        return builder;
    }

    private void packBenches() throws IOException {
        Process packing =
                new ProcessBuilder(
                                javaHome.resolve("bin/jar").toString(),
                                "cf",
                                jar.toString(),
                                "-C",
                                "target/test-classes",
                                "org/whoheld/bench")
                        .inheritIO()
                        .start();
        try {
            if (packing.waitFor() != 0) {
                throw new IOException("the benches cannot be packed");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
