package org.whoheld.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.whoheld.export.PictureLimit;
import org.whoheld.io.datapackage.SamplePackage;

/// Pictures that the command line draws, and those that it refuses to draw.
class RenderCommandTest {
    @TempDir Path folder;
    private Path sample;
    private Installation installation;

    @BeforeEach
    void writeSample() throws IOException {
        sample = Files.createDirectories(folder.resolve("data/aleppo-2016"));
        new SamplePackage().writeTo(sample);
        installation = new Installation(Optional.of(folder.resolve("data")), "1.2.3");
    }

    @Test
    void renderDrawsWhatIsSupposedAndSaysSoInTheFile() throws IOException {
        Path said = folder.resolve("said.png");
        Path supposed = folder.resolve("supposed.png");
        String[] day = {"render", "--on", "2016-11-20", "--size", "1000x700", "--out"};

        assertThat(run(with(day, said.toString()))).isEqualTo(new Outcome(0, "", ""));
        assertThat(run(with(day, supposed.toString(), "--what-if", "west=gov")))
                .isEqualTo(new Outcome(0, "", ""));

        assertThat(supposed).isNotEmptyFile();
        assertThat(Files.mismatch(said, supposed)).isNotNegative();
        assertThat(Files.readString(supposed, StandardCharsets.ISO_8859_1))
                .contains("west=gov", "Hypothetical: West in the hands of");
        assertThat(Files.readString(said, StandardCharsets.ISO_8859_1))
                .doesNotContain("Hypothetical");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    1920x1080 | ''
                    600x400   | The picture is too small for the key of its hatches, the key of its symbols.
                    300x200   | The picture is too small for the legend, the north arrow.
                    """)
    void whatAPictureIsTooSmallForIsSaid(String size, String expected) {
        Path target = folder.resolve("small.png");

        Outcome outcome =
                run("render", "--on", "2016-11-20", "--size", size, "--out", target.toString());

        assertThat(outcome)
                .isEqualTo(new Outcome(0, "", expected.isEmpty() ? "" : expected + "\n"));
        assertThat(target).isNotEmptyFile();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    0.5  | ''
                    0.05 | The picture is too small for the title, the date, the scale bar.
                    0.99 | The picture is too small for the date, the credits.
                    """)
    void whatTheDividerOfASwipeCutsIsSaid(String divider, String expected) {
        Outcome outcome =
                run(
                        "render",
                        "--on",
                        "2016-11-20",
                        "--compare",
                        "2016-11-27",
                        "--divider",
                        divider,
                        "--out",
                        folder.resolve("swipe.png").toString());
        assertThat(outcome)
                .isEqualTo(new Outcome(0, "", expected.isEmpty() ? "" : expected + "\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    --size 20x20                | A picture must be at least 64 pixels wide and high.
                    --scale 0.1                 | The scale must be between 0.5 and 16.
                    --district north            | The package has no district 'north'; the nearest are east, west.
                    --what-if north=gov         | The package has no district 'north'; the nearest are east, west.
                    --what-if west=goverment    | The package has no actor 'goverment'; the nearest are gov, opp.
                    --what-if west=gov --what-if west=opp | The district 'west' is supposed in somebody's hands twice; give it once.
                    --what-if west=gov --compare 2016-11-20 | --what-if supposes something of one day; leave --compare out.
                    --as difference             | --as says how two days are compared; give the second with --compare DATE.
                    --divider 0.3               | --divider is for a swipe; give --compare DATE, and --as swipe or no --as.
                    --compare 2016-11-20 --as side-by-side --divider 0.3 | --divider is for a swipe; give --compare DATE, and --as swipe or no --as.
                    --compare 2016-11-20 --divider 1.3 | The divider must be between 0 and 1.
                    --compare 2016-11-20 --as difference --colour-by disagreement | A difference is coloured by who gained; leave --colour-by out.
                    --compare 2016-11-20 --colour-by days-of-disagreement | Days of disagreement are counted over the whole period, so there are no two days to compare; leave --compare out.
                    """)
    void aPictureThatCannotBeIsRefused(String arguments, String expected) {
        String out = folder.resolve("x.png").toString();

        assertThat(run(("render --on 2016-11-27 --out " + out + " " + arguments).split(" ")))
                .isEqualTo(new Outcome(2, "", expected + "\n"));
        assertThat(folder.resolve("x.png")).doesNotExist();
    }

    @Test
    void aPictureOfAnotherFormatIsRefused() {
        for (String name : new String[] {"x.jpg", "x", "x.png.bak"}) {
            String out = folder.resolve(name).toString();
            assertThat(run("render", "--on", "2016-11-27", "--out", out))
                    .isEqualTo(
                            new Outcome(
                                    2,
                                    "",
                                    "Pictures are PNG files; give --out a name that ends in"
                                            + " .png.\n"));
        }
        String capitals = folder.resolve("X.PNG").toString();
        assertThat(run("render", "--on", "2016-11-27", "--out", capitals).code()).isZero();
    }

    @Test
    void aPictureThatDoesNotFitIntoTheMemoryIsRefused() {
        Path out = folder.resolve("x.png");
        String[] size = {"--size", "30000x30000"};

        assertThat(run("render", "--on", "2016-11-27", "--out", out.toString(), size[0], size[1]))
                .isEqualTo(
                        new Outcome(
                                2,
                                "",
                                PictureLimit.objection(30000, 30000, 1).orElseThrow() + "\n"));
        assertThat(out).doesNotExist();
    }

    @Test
    void renderWritesAPictureOfTheSizeAndScale() throws IOException {
        Path picture = folder.resolve("west.png");

        Outcome outcome =
                run(
                        "render",
                        "--on",
                        "2016-11-27",
                        "--out",
                        picture.toString(),
                        "--size",
                        "1000x700",
                        "--scale",
                        "2",
                        "--district",
                        "west",
                        "--title",
                        "West alone",
                        "--theme",
                        "dark",
                        "--language",
                        "ar");

        assertThat(outcome).isEqualTo(new Outcome(0, "", ""));
        BufferedImage image = ImageIO.read(picture.toFile());
        assertThat(image.getWidth()).isEqualTo(2000);
        assertThat(image.getHeight()).isEqualTo(1400);
        assertThat(Files.readString(picture, StandardCharsets.ISO_8859_1))
                .contains("West alone", "2016-11-27", "best-supported", "sample 1.2.0")
                .contains("Whoheld 1.2.3");
    }

    @Test
    void themeAndLanguageChangeThePicture() throws IOException {
        byte[] plain = picture();

        assertThat(picture()).isEqualTo(plain);
        assertThat(picture("--theme", "dark")).isNotEqualTo(plain);
        assertThat(picture("--language", "ar")).isNotEqualTo(plain);
        assertThat(picture("--district", "east")).isNotEqualTo(plain);
        assertThat(picture("--known-on", "2016-11-27")).isNotEqualTo(plain);
    }

    @Test
    void twoDaysAreComparedAndDisagreementIsShown() throws IOException {
        byte[] plain = picture();
        byte[] swipe = picture("--compare", "2016-11-20");

        assertThat(picture("--compare", "2016-11-20", "--as", "swipe", "--divider", "0.5"))
                .isEqualTo(swipe);
        assertThat(
                        List.of(
                                plain,
                                swipe,
                                picture("--compare", "2016-11-20", "--divider", "0.4"),
                                picture("--compare", "2016-11-20", "--as", "side-by-side"),
                                picture("--compare", "2016-11-20", "--as", "difference"),
                                picture("--colour-by", "disagreement"),
                                picture("--colour-by", "days-of-disagreement")))
                .doesNotHaveDuplicates();
        assertThat(picture("--colour-by", "control")).isEqualTo(plain);
        assertThat(new String(swipe, StandardCharsets.ISO_8859_1))
                .contains("2016-11-20 and 2016-11-27", "swipe");
    }

    @Test
    void aSecondDayOutsideThePeriodIsSaidOnStandardError() {
        assertThat(
                        run(
                                "render",
                                "--on",
                                "2016-11-27",
                                "--compare",
                                "2016-11-13",
                                "--size",
                                "1000x700",
                                "--out",
                                folder.resolve("p.png").toString()))
                .isEqualTo(
                        new Outcome(
                                0,
                                "",
                                "2016-11-13 lies outside the period of the data, 2016-11-14 to"
                                        + " 2016-12-23.\n"));
    }

    private byte[] picture(String... more) throws IOException {
        Path picture = folder.resolve("p.png");
        String[] arguments = {
            "render", "--on", "2016-11-27", "--size", "1600x800", "--out", picture.toString()
        };
        assertThat(run(with(arguments, more))).isEqualTo(new Outcome(0, "", ""));
        return Files.readAllBytes(picture);
    }

    private static String[] with(String[] arguments, String... more) {
        return Stream.concat(Arrays.stream(arguments), Arrays.stream(more)).toArray(String[]::new);
    }

    private Outcome run(String... arguments) {
        return Outcome.of(installation, arguments);
    }
}
