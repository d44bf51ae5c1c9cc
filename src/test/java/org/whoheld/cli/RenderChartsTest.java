package org.whoheld.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whoheld.io.datapackage.SamplePackage;

class RenderChartsTest {
    @TempDir Path folder;

    private BufferedImage rendered(String name, String... more) throws IOException {
        Path target = folder.resolve(name);
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code =
                CommandLineProgram.run(
                        Stream.concat(
                                        Stream.of(
                                                "render",
                                                "--on",
                                                "2016-11-27",
                                                "--size",
                                                "1000x700",
                                                "--out",
                                                target.toString()),
                                        Stream.of(more))
                                .toArray(String[]::new),
                        new Installation(Optional.of(folder.resolve("data")), "1.2.3"),
                        new PrintStream(err),
                        new PrintStream(err));
        assertThat(err.toString()).isEmpty();
        assertThat(code).isZero();
        return ImageIO.read(target.toFile());
    }

    @Test
    void aPictureThatItsChartsMakeTooLargeIsRefused() throws IOException {
        new SamplePackage().writeTo(Files.createDirectories(folder.resolve("data/aleppo-2016")));
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Path target = folder.resolve("large.png");

        int code =
                CommandLineProgram.run(
                        "render --on 2016-11-27 --size 2000x64 --scale 16 --with-charts --out %s"
                                .formatted(target)
                                .split(" "),
                        new Installation(Optional.of(folder.resolve("data")), "1.2.3"),
                        new PrintStream(err),
                        new PrintStream(err));

        assertThat(err.toString()).contains("The picture would have").contains("million pixels");
        assertThat(code).isEqualTo(2);
        assertThat(target).doesNotExist();
    }

    @Test
    void theChartsStandBelowTheMapWhichStaysAsItIs() throws IOException {
        new SamplePackage().writeTo(Files.createDirectories(folder.resolve("data/aleppo-2016")));
        BufferedImage map = rendered("map.png", "--scale", "2");
        BufferedImage both = rendered("both.png", "--scale", "2", "--with-charts");
        assertThat(both.getWidth()).isEqualTo(map.getWidth());
        assertThat(both.getHeight()).isGreaterThan(map.getHeight() + 400);
        int[] above = both.getRGB(0, 0, map.getWidth(), map.getHeight(), null, 0, map.getWidth());
        assertThat(above)
                .isEqualTo(
                        map.getRGB(0, 0, map.getWidth(), map.getHeight(), null, 0, map.getWidth()));
        int height = both.getHeight() - map.getHeight();
        int[] below =
                both.getRGB(0, map.getHeight(), map.getWidth(), height, null, 0, map.getWidth());
        assertThat(Arrays.stream(below).distinct().count()).isGreaterThan(10);
        // the same order gives the same bytes
        rendered("again.png", "--scale", "2", "--with-charts");
        assertThat(folder.resolve("again.png")).hasSameBinaryContentAs(folder.resolve("both.png"));
    }
}
