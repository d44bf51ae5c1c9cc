package org.whoheld.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whoheld.bench.WindowStart;

/// What Java loads until the first picture of the bundled package stands: nothing that the picture
/// and the window around it do not need.
class LeanStartTest {
    /// 564 on 30 November 2026; lambdas not counted.
    private static final int MOST_CLASSES_OF_OURS = 600;

    @TempDir Path folder;

    @Test
    void loadsNothingThatTheFirstPictureDoesNotNeed() throws Exception {
        List<String> loaded = loadedUntilTheFirstPicture();

        assertThat(loaded)
                .contains("org.whoheld.render.FramePainter", "org.whoheld.ui.map.MapPane")
                .noneMatch(it ->
                        Stream.of(
                                        "picocli.",
                                        "de.undercouch.",
                                        "org.whoheld.cli.",
                                        "org.whoheld.export.Png",
                                        "org.whoheld.render.charts.",
                                        "org.whoheld.render.lanes.LanePainter",
                                        "org.whoheld.export.citation.Citations",
                                        "org.whoheld.ui.window.KeysDialog",
                                        "com.gluonhq.maps.MapView",
                                        "javafx.scene.control.TableView")
                                .anyMatch(it::startsWith));
        // Figures of all days are begun as soon as the picture stands.
        assertThat(
                        loaded.stream()
                                .filter(it -> it.startsWith("org.whoheld."))
                                .filter(it -> !it.startsWith("org.whoheld.analysis."))
                                .toList())
                .hasSizeLessThan(MOST_CLASSES_OF_OURS);
    }

    private List<String> loadedUntilTheFirstPicture() throws Exception {
        Path dist = Path.of(System.getProperty("whoheld.dist"));
        Path log = folder.resolve("classes.log");
        Process window =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xlog:class+load:file=\"" + log + "\"",
                                "-Duser.language=en",
                                "-Duser.country=US",
                                "-Duser.timezone=UTC",
                                "-Dglass.platform=Headless",
                                "-Dprism.order=sw",
                                "--module-path",
                                dist.resolve("lib", "javafx").toString(),
                                "--add-modules",
                                "javafx.controls",
                                "--enable-native-access=javafx.graphics",
                                "-cp",
                                String.join(
                                        File.pathSeparator,
                                        System.getProperty("whoheld.classes"),
                                        "target/test-classes",
                                        dist.resolve("lib", "*").toString()),
                                WindowStart.class.getName(),
                                "data/aleppo-2016",
                                "1000",
                                "800",
                                "0")
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("out").toFile())
                        .start();
        try {
            assertThat(window.waitFor(2, TimeUnit.MINUTES)).isTrue();
        } finally {
            window.destroyForcibly();
        }
        assertThat(folder.resolve("out")).content().contains("the first picture stands");
        // A class of a lambda has the name of its user, and a number after a slash.
        return Files.readAllLines(log).stream()
                .map(line -> line.replaceFirst("^\\[.*?\\] ?(\\[.*?\\] ?)*", "").split(" ", 2)[0])
                .filter(name -> !name.contains("/"))
                .toList();
    }
}
