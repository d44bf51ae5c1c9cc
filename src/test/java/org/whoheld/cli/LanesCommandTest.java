package org.whoheld.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whoheld.io.datapackage.SamplePackage;

class LanesCommandTest {
    @TempDir Path folder;
    private Path sample;
    private Path target;

    @BeforeEach
    void writeSample() throws IOException {
        sample = Files.createDirectories(folder.resolve("data/aleppo-2016"));
        target = folder.resolve("lanes.png");
        new SamplePackage().writeTo(sample);
    }

    private Outcome run(String... args) {
        return Outcome.of(new Installation(Optional.of(folder.resolve("data")), "1.2.3"), args);
    }

    @Test
    void writesThePictureOfADistrictAsHighAsItNeeds() throws IOException {
        assertThat(run("lanes", "west", "--out", target.toString(), "--scale", "2"))
                .isEqualTo(new Outcome(0, "", ""));
        BufferedImage picture = ImageIO.read(target.toFile());
        assertThat(picture.getWidth()).isEqualTo(2560);
        assertThat(picture.getHeight()).isBetween(300, 1000);
        String text = Files.readString(target, StandardCharsets.ISO_8859_1);
        assertThat(text).contains("District", "west", "best-supported", "Whoheld 1.2.3");
    }

    @Test
    void takesThePackageTheDayTheLensAndTheSize() throws IOException {
        Outcome outcome =
                run(
                        "lanes",
                        "west",
                        sample.toString(),
                        "--out",
                        target.toString(),
                        "--on",
                        "2016-11-27",
                        "--known-on",
                        "2016-11-28",
                        "--lens",
                        "source:army",
                        "--size",
                        "1000x600",
                        "--theme",
                        "dark",
                        "--language",
                        "ar");
        assertThat(outcome).isEqualTo(new Outcome(0, "", ""));
        BufferedImage picture = ImageIO.read(target.toFile());
        assertThat(picture.getWidth()).isEqualTo(1000);
        assertThat(picture.getHeight()).isEqualTo(600);
        assertThat(Files.readString(target, StandardCharsets.ISO_8859_1))
                .contains("2016-11-27", "2016-11-28", "source:army");
    }

    @Test
    void theSameArgumentsGiveTheSameBytes() throws IOException {
        run("lanes", "west", "--out", target.toString());
        byte[] first = Files.readAllBytes(target);
        run("lanes", "west", "--out", target.toString());
        assertThat(Files.readAllBytes(target)).isEqualTo(first);
    }

    @Test
    void aDistrictThatIsNotThereIsNamed() {
        assertThat(run("lanes", "north", "--out", target.toString()))
                .isEqualTo(
                        new Outcome(
                                2,
                                "",
                                "The package has no district 'north'; the nearest are east,"
                                        + " west.\n"));
        assertThat(target).doesNotExist();
    }

    @Test
    void whatDoesNotFitIsRefused() {
        assertThat(run("lanes", "west", "--out", target.toString(), "--size", "1000x120").err())
                .startsWith("The lanes of 'west' need a picture at least ");
        assertThat(run("lanes", "west", "--out", target.toString(), "--size", "200x900").err())
                .isEqualTo("A picture of lanes must be at least 480 pixels wide.\n");
        assertThat(run("lanes", "west", "--out", "lanes.gif").code()).isEqualTo(2);
        assertThat(run("lanes", "west", "--out", target.toString(), "--scale", "99").code())
                .isEqualTo(2);
        assertThat(run("lanes", "west", "--out", target.toString(), "--lens", "source:bbc").err())
                .startsWith("The package has no source 'bbc'");
        assertThat(target).doesNotExist();
    }

    @Test
    void aLineThatIsNotDrawnIsNotSpokenOf() throws IOException {
        for (String day : List.of("2016-11-20", "2020-01-01")) {
            run("lanes", "west", "--out", target.toString(), "--on", day);
            assertThat(Files.readString(target, StandardCharsets.ISO_8859_1).contains(day))
                    .as(day)
                    .isEqualTo(day.startsWith("2016"));
        }
    }

    @Test
    void saysWhereThereIsNothingToSee() {
        assertThat(
                        run(
                                "lanes",
                                "west",
                                "--out",
                                target.toString(),
                                "--on",
                                "2011-01-01",
                                "--known-on",
                                "2011-01-01"))
                .extracting(Outcome::code, it -> it.err().lines().count())
                .containsExactly(0, 2L);
    }
}
