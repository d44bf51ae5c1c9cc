package org.whoheld.dist;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// How much the threads of the window's Java yield to each other.
class CompilerPriorityIT {
    private static final Path SCRIPT =
            Path.of(System.getProperty("whoheld.dist")).resolve("bin/whoheld");

    /// Prints how nice its second compiler and itself are, once the compiler is nice, or after ten
    /// seconds. The niceness is the 19th field of proc_pid_stat(5), the 17th behind the name.
    private static final String PROGRAM =
            """
            import java.nio.file.*;

            public class Niceness {
                public static void main(String[] arguments) throws Exception {
                    String compiler = "none";
                    for (int i = 0; i < 200 && !compiler.equals("10"); i++) {
                        Thread.sleep(50);
                        try (var tasks = Files.newDirectoryStream(Path.of("/proc/self/task"))) {
                            for (Path task : tasks) {
                                String stat = read(task.resolve("stat"));
                                if (stat.contains("(C2 CompilerThre")) {
                                    compiler = niceness(stat);
                                }
                            }
                        }
                    }
                    String own = niceness(Files.readString(Path.of("/proc/thread-self/stat")));
                    System.out.println(compiler + " " + own);
                }

                /// Nothing of a thread that has ended.
                static String read(Path stat) {
                    try {
                        return Files.readString(stat);
                    } catch (java.io.IOException e) {
                        return "";
                    }
                }

                static String niceness(String stat) {
                    return stat.substring(stat.lastIndexOf(')') + 2).split(" ")[16];
                }
            }
            """;

    @TempDir private Path folder;

    @Test
    @Timeout(60)
    @EnabledOnOs(OS.LINUX)
    void theSecondCompilerYieldsToAllElse() throws Exception {
        Path program = Files.writeString(folder.resolve("Niceness.java"), PROGRAM);
        Path home = Files.createDirectories(folder.resolve("java/bin")).getParent();
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"25.0.9\"\n");
        Path java =
                Files.writeString(
                        home.resolve("bin/java"),
                        "#!/bin/sh\nexec '"
                                + System.getProperty("java.home")
                                + "/bin/java' '"
                                + program
                                + "'\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
        ProcessBuilder builder = new ProcessBuilder(SCRIPT.toString());
        builder.environment().put("JAVA_HOME", home.toString());
        builder.environment().put("XDG_CACHE_HOME", "/dev/null");
        Process process = builder.redirectErrorStream(true).start();
        String told = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(told).matches("10 \\d+\n");
    }
}
