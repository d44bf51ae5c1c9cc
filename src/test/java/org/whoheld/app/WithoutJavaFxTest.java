package org.whoheld.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whoheld.io.datapackage.SamplePackage;

/// The command line as a process of its own, with no JavaFX anywhere in reach.
class WithoutJavaFxTest {
    @TempDir Path folder;
    private Path sample;

    @BeforeEach
    void writeSample() throws IOException {
        sample = new SamplePackage().writeTo(Files.createDirectory(folder.resolve("sample")));
    }

    @Test
    void stateLoadsNoJavaFxClassAndPrintsTheSameBytesTwice() throws Exception {
        byte[] first = output("state", sample.toString(), "--on", "2016-11-27");

        assertThat(new String(first, java.nio.charset.StandardCharsets.UTF_8))
                .contains("west,West,غرب,disputed");
        assertThat(output("state", sample.toString(), "--on", "2016-11-27")).isEqualTo(first);
        assertThat(Files.readString(folder.resolve("classes.log")))
                .contains("org.whoheld.cli.StateCommand")
                .doesNotContain("javafx.", "com.sun.glass", "com.sun.prism");
    }

    @Test
    void renderLoadsNoJavaFxClassAndWritesTheSameBytesTwice() throws Exception {
        byte[] first = picture("first.png");

        assertThat(picture("second.png")).isEqualTo(first);
        assertThat(Files.readString(folder.resolve("classes.log")))
                .contains("org.whoheld.cli.RenderCommand")
                .doesNotContain("javafx.", "com.sun.glass", "com.sun.prism");
    }

    private byte[] picture(String name) throws Exception {
        Path picture = folder.resolve(name);
        output(
                "render",
                sample.toString(),
                "--on",
                "2016-11-27",
                "--size",
                "1000x700",
                "--out",
                picture.toString());
        return Files.readAllBytes(picture);
    }

    /// Standard output of a run that succeeds and says nothing on standard error.
    private byte[] output(String... arguments) throws Exception {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xlog:class+load:file=" + folder.resolve("classes.log"),
                                "-cp",
                                System.getProperty("whoheld.classes")
                                        + System.getProperty("path.separator")
                                        + Path.of(System.getProperty("whoheld.dist"), "lib", "*"),
                                "org.whoheld.app.Main"));
        command.addAll(List.of(arguments));
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        int code =
                new ProcessBuilder(command)
                        .redirectOutput(out.toFile())
                        .redirectError(err.toFile())
                        .start()
                        .waitFor();
        assertThat(Files.readString(err)).isEmpty();
        assertThat(code).isZero();
        return Files.readAllBytes(out);
    }
}
