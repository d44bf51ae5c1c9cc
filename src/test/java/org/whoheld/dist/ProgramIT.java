package org.whoheld.dist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The program as a process of its own, without its script.
class ProgramIT {
    private static final Path DIST = Path.of(System.getProperty("whoheld.dist"));

    @TempDir Path folder;

    private record Outcome(int code, String out, String err) {}

    private Outcome run(File out, List<String> options, String... arguments) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", DIST.resolve("lib") + File.separator + "*"));
        command.add("org.whoheld.app.Main");
        command.addAll(List.of(arguments));
        Path err = folder.resolve("err");
        int code =
                new ProcessBuilder(command)
                        .redirectOutput(out)
                        .redirectError(err.toFile())
                        .start()
                        .waitFor();
        return new Outcome(
                code, out.isFile() ? Files.readString(out.toPath()) : "", Files.readString(err));
    }

    @Test
    void speaksEnglishWhereverItRuns() throws Exception {
        String[] arguments = {
            "analyse",
            "what-if",
            "data/aleppo-2016",
            "--on",
            "2016-11-25",
            "--what-if",
            "sakhur=government"
        };
        File out = folder.resolve("out").toFile();
        Outcome here = run(out, List.of(), arguments);
        Outcome there = run(out, List.of("-Duser.language=ar", "-Duser.country=EG"), arguments);

        assertThat(here.code()).isZero();
        assertThat(here.out()).contains("km");
        assertThat(there).isEqualTo(here);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void saysWhatItCouldNotWrite() throws Exception {
        Outcome outcome = run(new File("/dev/full"), List.of(), "sources", "data/aleppo-2016");

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err())
                .isEqualTo("whoheld: the output could not be written to its end.\n");
    }
}
