package org.whoheld.dist;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The finished folder as its user has it: `bin/whoheld` finds Java and the package by itself.
@DisabledOnOs(OS.WINDOWS)
class StartScriptIT {
    private static final Path DIST = Path.of(System.getProperty("whoheld.dist"));
    private static final Path SCRIPT = DIST.resolve("bin/whoheld");
    private static final String JAVA_HOME = System.getProperty("java.home");

    @TempDir Path folder;

    private record Outcome(int code, String out, String err) {}

    @Test
    void theFolderIsComplete() {
        assertThat(SCRIPT).isExecutable();
        assertThat(List.of("bin/whoheld.bat", "lib/javafx", "LICENSE", "README.md"))
                .map(DIST::resolve)
                .allMatch(Files::exists);
        assertThat(DIST.resolve("data/aleppo-2016/datapackage.json")).isRegularFile();
    }

    @Test
    void commandsRunOnTheBundledPackageWithoutAWarningTheFirstTimeAndFromTheArchive()
            throws Exception {
        Map<String, String> environment = Map.of("JAVA_HOME", JAVA_HOME, "XDG_CACHE_HOME", "");

        Outcome first = run(SCRIPT, environment, "state", "--on", "2016-11-27");

        assertThat(first.code()).isZero();
        assertThat(first.err()).isEmpty();
        assertThat(first.out()).startsWith("district,name_en").contains("masaken-hanano,");
        Path archive = onlyFileOf(folder.resolve(".cache/whoheld"));
        assertThat(archive.getFileName().toString()).startsWith("commands-");
        assertThat(Files.size(archive)).isGreaterThan(10_000_000);
        assertThat(run(SCRIPT, environment, "state", "--on", "2016-11-27")).isEqualTo(first);
        assertThat(run(SCRIPT, environment, "--help").err()).isEmpty();
    }

    @Test
    void whatCommandsNeedIsLearntAfterTheFirst() throws Exception {
        Path java = javaOfVersion("25.0.9");
        Path calls = folder.resolve("calls");
        Files.writeString(
                java.resolve("bin/java"),
                """
                #!/bin/sh
                echo "$@" >>"$CALLS"
                for argument; do
                    case $argument in
                        -XX:AOTCacheOutput=*) echo learnt >"${argument#*=}"; exit 0 ;;
                    esac
                done
                exit 3
                """);
        Map<String, String> environment = noting(calls, java);

        assertThat(run(SCRIPT, environment, "state")).isEqualTo(new Outcome(3, "", ""));
        Path archive = onlyFileOf(folder.resolve(".cache/whoheld"));
        assertThat(run(SCRIPT, environment, "render", "--out", "a b"))
                .isEqualTo(new Outcome(3, "", ""));

        assertThat(Files.readAllLines(calls))
                .satisfiesExactly(
                        first -> assertThat(first).endsWith("app.Main state"),
                        learning ->
                                assertThat(learning)
                                        .contains("-XX:AOTCacheOutput=" + archive + ".new")
                                        .endsWith("app.Practice"),
                        next ->
                                assertThat(next)
                                        .contains("-XX:AOTCache=" + archive)
                                        .endsWith("app.Main render --out a b"));
    }

    @Test
    void whoReadsACommandThroughAPipeDoesNotWaitForTheLearning() throws Exception {
        Path java = javaOfVersion("25.0.9");
        Path go = folder.resolve("go");
        Files.writeString(
                java.resolve("bin/java"),
                """
                #!/bin/sh
                for argument; do
                    case $argument in
                        -XX:AOTCacheOutput=*)
                            for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
                                [ -e "$GO" ] || sleep 1
                            done
                            [ -e "$GO" ] || exit 1
                            echo learnt >"${argument#*=}"
                            exit 0
                            ;;
                    esac
                done
                echo told
                """);
        ProcessBuilder builder = new ProcessBuilder(SCRIPT.toString(), "state");
        builder.environment().put("JAVA_HOME", java.toString());
        builder.environment().put("HOME", folder.toString());
        builder.environment().put("XDG_CACHE_HOME", "");
        builder.environment().put("GO", go.toString());
        Process process = builder.start();

        assertThat(new String(process.getInputStream().readAllBytes(), UTF_8)).isEqualTo("told\n");

        Files.createFile(go);
        assertThat(onlyFileOf(folder.resolve(".cache/whoheld"))).hasContent("learnt");
    }

    @Test
    void whatCannotBeLearntIsNotTriedAgainAndMemoryThatIsSetIsLeft() throws Exception {
        Path java = javaOfVersion("25.0.9");
        Path calls = folder.resolve("calls");
        Files.writeString(
                java.resolve("bin/java"),
                """
                #!/bin/sh
                echo "$@" >>"$CALLS"
                case "$@" in
                    *-XX:AOTCacheOutput=*) exit 1 ;;
                esac
                """);
        Map<String, String> environment = new HashMap<>(noting(calls, java));
        environment.put("JAVA_TOOL_OPTIONS", "-Xmx200m");

        run(SCRIPT, environment, "state");
        Path mark = onlyFileOf(folder.resolve(".cache/whoheld"));
        run(SCRIPT, environment, "state");

        assertThat(mark.toString()).endsWith(".aot.failed");
        assertThat(Files.readAllLines(calls))
                .hasSize(3)
                .noneMatch(call -> call.contains("-Xm"))
                .filteredOn(call -> call.contains("AOTCacheOutput"))
                .hasSize(1);
    }

    @Test
    void theVersionIsThatOfTheBuild() throws Exception {
        assertThat(run(SCRIPT, Map.of("JAVA_HOME", JAVA_HOME), "--version").out())
                .matches("whoheld \\d+\\.\\d+\\.\\d+\\S*\n");
    }

    @Test
    void theExitCodeComesThrough() throws Exception {
        assertThat(run(SCRIPT, Map.of("JAVA_HOME", JAVA_HOME), "state", "--on", "then").code())
                .isEqualTo(2);
    }

    @Test
    void aLinkToTheScriptWorksFromAnyFolder() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("link"), SCRIPT);

        assertThat(run(link, Map.of("JAVA_HOME", JAVA_HOME), "state", "--on", "2016-11-27").code())
                .isZero();
    }

    @Test
    void javaIsFoundInTheUsualFoldersAndOneThatIsTooOldIsPassedOver() throws Exception {
        Path old = javaOfVersion("17.0.1");
        Path jdks = Files.createDirectory(folder.resolve("jdks"));
        Files.createSymbolicLink(jdks.resolve("jdk-25"), Path.of(JAVA_HOME));

        Outcome outcome =
                run(scriptLookingIn(jdks), Map.of("JAVA_HOME", old.toString()), "--version");

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.code()).isZero();
    }

    @Test
    void withoutJavaOneLineSaysWhatToInstall() throws Exception {
        Path old = javaOfVersion("17.0.1");

        assertThat(
                        run(
                                scriptLookingIn(folder.resolve("none")),
                                Map.of("JAVA_HOME", old.toString()),
                                "--version"))
                .isEqualTo(
                        new Outcome(
                                1,
                                "",
                                "Whoheld needs Java 25 or newer and found none: install a JDK 25,"
                                        + " for instance from https://adoptium.net, or set"
                                        + " JAVA_HOME to one.\n"));
    }

    @Test
    void theFirstWindowIsRecordedAndTheNextStartsFromTheArchive() throws Exception {
        Path java = javaOfVersion("25.0.9");
        Path calls = folder.resolve("calls");
        Files.writeString(
                java.resolve("bin/java"),
                """
                #!/bin/sh
                echo "$@" >>"$CALLS"
                for argument; do
                    case $argument in
                        -XX:AOTMode=create) creating=yes ;;
                        -XX:AOTConfiguration=*) record=${argument#*=} ;;
                        -XX:AOTCache=*) archive=${argument#*=} ;;
                    esac
                done
                if [ "$creating" ]; then
                    cat "$record" >"$archive"
                else
                    [ -z "$record" ] || echo recorded >"$record"
                    exit 3
                fi
                """);
        Map<String, String> environment = noting(calls, java);

        assertThat(run(SCRIPT, environment)).isEqualTo(new Outcome(3, "", ""));
        Path cache = folder.resolve(".cache/whoheld");
        Path archive = onlyFileOf(cache);
        assertThat(run(SCRIPT, environment)).isEqualTo(new Outcome(3, "", ""));

        assertThat(archive.toString()).endsWith(".aot");
        assertThat(Files.readAllLines(calls))
                .satisfiesExactly(
                        first -> assertThat(first).contains("-XX:AOTMode=record"),
                        making -> assertThat(making).contains("-XX:AOTMode=create"),
                        next ->
                                assertThat(next)
                                        .contains("-XX:AOTCache=" + archive)
                                        .doesNotContain("AOTMode"));
        assertThat(cache).isDirectoryNotContaining(file -> !file.equals(archive));

        Path making = Files.move(archive, Path.of(archive + ".1.new"));
        assertThat(run(SCRIPT, environment)).isEqualTo(new Outcome(3, "", ""));
        // With what another start is making left where it is.
        onceFilesOf(cache, List.of(archive, making)::equals);
    }

    @Test
    void aPackageAloneOpensTheWindowAndAllElseIsACommand() throws Exception {
        Path java = javaOfVersion("25.0.9");
        Files.writeString(java.resolve("bin/java"), "#!/bin/sh\necho \"$*\" >&2\n");
        Map<String, String> environment =
                Map.of("JAVA_HOME", java.toString(), "XDG_CACHE_HOME", "/dev/null");
        Path aleppo = DIST.resolve("data/aleppo-2016").toAbsolutePath();
        Path zip = Files.createFile(folder.resolve("Battle.Zip"));
        for (Path pack : List.of(aleppo, zip)) {
            assertThat(run(SCRIPT, environment, pack.toString()).err())
                    .contains("--add-modules javafx.controls")
                    .endsWith(" org.whoheld.app.Main " + pack + "\n");
        }
        for (String[] command :
                List.of(
                        new String[] {"state"},
                        new String[] {"validate", aleppo.toString()},
                        new String[] {folder.toString()},
                        new String[] {folder.resolve("gone.zip").toString()})) {
            assertThat(run(SCRIPT, environment, command).err())
                    .doesNotContain("javafx")
                    .endsWith(" org.whoheld.app.Main " + String.join(" ", command) + "\n");
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void withoutAGraphicsDeviceNobodyLooksForOpenGl() throws Exception {
        Path java = javaOfVersion("25.0.9");
        Files.writeString(java.resolve("bin/java"), "#!/bin/sh\necho \"GDK_GL=$GDK_GL $*\" >&2\n");
        Path devices = Files.createDirectories(folder.resolve("dev/dri"));
        Path script = copyOf(Files.readString(SCRIPT).replace("/dev/", folder + "/dev/"));
        Map<String, String> environment =
                Map.of("JAVA_HOME", java.toString(), "XDG_CACHE_HOME", "/dev/null");

        assertThat(run(script, environment).err())
                .startsWith("GDK_GL=disable ")
                .contains(" -Dprism.order=sw ", " -XX:TrimNativeHeapInterval=1000 ");

        Map<String, String> told = new HashMap<>(environment);
        told.put("JAVA_TOOL_OPTIONS", "-Dprism.order=es2");
        assertThat(run(script, told).err()).startsWith("GDK_GL= ").doesNotContain("prism");

        Files.createFile(devices.resolve("renderD128"));
        assertThat(run(script, environment).err()).startsWith("GDK_GL= ").doesNotContain("prism");
    }

    /// Waits for the one archive that is made in the background, and for all else to be gone.
    private static Path onlyFileOf(Path folder) throws Exception {
        return onceFilesOf(
                        folder,
                        files ->
                                files.size() == 1
                                        && files.getFirst()
                                                .toString()
                                                .matches(".*\\.aot(\\.failed)?"))
                .getFirst();
    }

    /// Waits until the files of a folder are as asked for: what is still at work there when a test
    /// is over would write into a folder that JUnit is deleting.
    private static List<Path> onceFilesOf(Path folder, Predicate<List<Path>> wanted)
            throws Exception {
        List<Path> all = List.of();
        for (int i = 0; i < 2_400; i++) {
            try (Stream<Path> files = Files.list(Files.createDirectories(folder))) {
                all = files.sorted().toList();
            }
            if (wanted.test(all)) {
                return all;
            }
            Thread.sleep(50);
        }
        throw new AssertionError("after two minutes there is in " + folder + ": " + all);
    }

    /// A folder that looks like an installation.
    private Path javaOfVersion(String version) throws IOException {
        Path home = folder.resolve("java-" + version);
        Files.createDirectories(home.resolve("bin"));
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        Files.createFile(home.resolve("bin/java"));
        assertThat(home.resolve("bin/java").toFile().setExecutable(true)).isTrue();
        return home;
    }

    /// The environment for a Java that writes down how it is called, with room for an archive.
    private static Map<String, String> noting(Path calls, Path java) {
        return Map.of(
                "JAVA_HOME", java.toString(), "CALLS", calls.toString(), "XDG_CACHE_HOME", "");
    }

    /// The script in a copy of the folder that knows one place alone to look for Java: what is
    /// installed on this machine must not matter.
    private Path scriptLookingIn(Path jdks) throws IOException {
        String text = Files.readString(SCRIPT);
        int from = text.indexOf("/usr/lib/jvm/*");
        int to = text.indexOf("; do", from);
        return copyOf(
                (text.substring(0, from) + '"' + jdks + "\"/*" + text.substring(to))
                        .replace("\"$(on_path)\"", ""));
    }

    private Path copyOf(String text) throws IOException {
        Path copy = Files.createDirectories(folder.resolve("copy/bin")).resolve("whoheld");
        Files.writeString(copy, text);
        assertThat(copy.toFile().setExecutable(true)).isTrue();
        Files.createSymbolicLink(folder.resolve("copy/lib"), DIST.resolve("lib").toAbsolutePath());
        return copy;
    }

    private Outcome run(Path script, Map<String, String> environment, String... arguments)
            throws Exception {
        List<String> command = new ArrayList<>(List.of(script.toString()));
        command.addAll(List.of(arguments));
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder builder =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectOutput(out.toFile())
                        .redirectError(err.toFile());
        builder.environment().clear();
        builder.environment().put("PATH", System.getenv("PATH"));
        builder.environment().put("HOME", folder.toString());
        // Nothing is to be made in the background when a test is over.
        builder.environment().put("XDG_CACHE_HOME", "/dev/null");
        builder.environment().putAll(environment);
        int code = builder.start().waitFor();
        return new Outcome(code, Files.readString(out), Files.readString(err));
    }
}
