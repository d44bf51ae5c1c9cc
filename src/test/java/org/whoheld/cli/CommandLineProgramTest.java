package org.whoheld.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
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

class CommandLineProgramTest {
    @TempDir Path folder;
    private Path sample;
    private Installation installation;

    private record Outcome(int code, String out, String err) {}

    @BeforeEach
    void writeSample() throws IOException {
        sample = Files.createDirectories(folder.resolve("data/aleppo-2016"));
        new SamplePackage().writeTo(sample);
        installation = new Installation(Optional.of(folder.resolve("data")), "1.2.3");
    }

    @Test
    void stateTellsWhoHeldEachDistrict() {
        assertThat(run("state", sample.toString(), "--on", "2016-11-20"))
                .isEqualTo(
                        new Outcome(
                                0,
                                """
                                district,name_en,name_ar,state,holder,challenger,others,since,claims
                                west,West,غرب,held,opp,,,2016-11-14,c1
                                east,East,,held,opp,,,2016-11-14,c2
                                """,
                                ""));
    }

    @Test
    void withoutAPackageTheBundledOneIsMeant() {
        assertThat(run("state", "--on", "2016-11-20"))
                .isEqualTo(run("state", sample.toString(), "--on", "2016-11-20"));
    }

    @Test
    void whereNoneIsBundledAPackageMustBeNamed() {
        installation = new Installation(Optional.empty(), "1");

        assertThat(run("state", "--on", "2016-11-20"))
                .isEqualTo(new Outcome(2, "", "Name a package: none is bundled here.\n"));
    }

    @Test
    void stateKnowsBothClocksAndTheLenses() {
        assertThat(run("state", "--on", "2016-11-27").out()).contains("west,West,غرب,disputed,");
        assertThat(run("state", "--on", "2016-11-20", "--known-on", "2016-11-20").out())
                .contains("west,West,غرب,held,opp,,,2016-11-14,c1\n");
        assertThat(run("state", "--on", "2016-11-27", "--known-on", "2016-11-20"))
                .satisfies(outcome ->
                        assertThat(outcome.out()).contains("west,West,غرب,unknown,,,,,\n"))
                .satisfies(outcome ->
                        assertThat(outcome.err())
                                .isEqualTo(
                                        "On 2016-11-20 the day 2016-11-27 still lay ahead: nothing could be"
                                                + " known of it.\n"));
        assertThat(run("state", "--on", "2016-11-27", "--lens", "latest-without:military").out())
                .doesNotContain("c4\n");
        assertThat(run("state", "--on", "2016-11-27", "--lens", "source:army").out())
                .contains("west,West,غرب,held,gov,,,2016-11-26,c4\n")
                .contains("east,East,,unknown,,,,,\n");
        assertThat(run("state", "--on", "2016-11-20", "--format", "json").out())
                .startsWith("[\n{\"district\":\"west\"");
    }

    @Test
    void whatIsSupposedIsToldApartFromWhatTheSourcesSay() {
        assertThat(run("state", "--on", "2016-11-20", "--what-if", "west=gov"))
                .isEqualTo(
                        new Outcome(
                                0,
                                """
                                district,name_en,name_ar,state,holder,challenger,others,since,claims
                                west,West,غرب,supposed,gov,,opp,,c1
                                east,East,,held,opp,,,2016-11-14,c2
                                """,
                                ""));
        assertThat(
                        run(
                                        "state",
                                        "--on",
                                        "2016-11-01",
                                        "--what-if",
                                        "west=gov",
                                        "--what-if",
                                        "east=opp")
                                .out())
                .contains("west,West,غرب,supposed,gov,,,,\n", "east,East,,supposed,opp,,,,\n");
    }

    @Test
    void supposingWhatTheSourcesSayChangesNothingAndIsTold() {
        String[] plain = {"state", "--on", "2016-11-20"};
        String[] supposing = {"state", "--on", "2016-11-20", "--what-if", "west=opp"};

        assertThat(run(supposing))
                .isEqualTo(
                        new Outcome(
                                0,
                                run(plain).out(),
                                "opp leads in west on 2016-11-20 by the sources, too: nothing is"
                                        + " supposed of it.\n"));
    }

    @Test
    void renderDrawsWhatIsSupposedAndSaysSoInTheFile() throws IOException {
        Path said = folder.resolve("said.png");
        Path supposed = folder.resolve("supposed.png");
        String[] day = {"render", "--on", "2016-11-20", "--size", "400x300", "--out"};

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

    private static String[] with(String[] arguments, String... more) {
        return Stream.concat(Arrays.stream(arguments), Arrays.stream(more)).toArray(String[]::new);
    }

    @Test
    void aSourceThatThePackageDoesNotHaveIsNamedWithThoseThatItHas() {
        assertThat(run("state", "--on", "2016-11-27", "--lens", "source:bbc"))
                .isEqualTo(
                        new Outcome(
                                2,
                                "",
                                "The package has no source 'bbc'; its sources are start, sohr,"
                                        + " army.\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    state                                    | Missing required option: '--on=DATE'
                    state --on 27.11.2016                    | Invalid value for option '--on': '27.11.2016' is no day; days are written like 2016-11-27
                    state --on 2016-11-27 --lens newest      | Invalid value for option '--lens': 'newest' is no lens; use best-supported, cautious, latest, one of these with -without:KIND,KIND behind it, or source:ID
                    state --on 2016-11-27 --format xml       | Invalid value for option '--format': expected one of [csv, json] (case-sensitive) but was 'xml'
                    state --on 2016-11-27 --what-if west     | Invalid value for option '--what-if' (DISTRICT=ACTOR): 'west' supposes nothing; use DISTRICT=ACTOR, such as sakhur=government
                    render --on 2016-11-27 --out x.png --size large | Invalid value for option '--size': 'large' is no size; sizes are written like 1920x1080
                    """)
    void badArgumentsAreToldInALine(String arguments, String expected) {
        Outcome outcome = run(arguments.split(" "));

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err().lines())
                .containsExactly(expected, "Try 'whoheld " + arguments.split(" ")[0] + " --help'.");
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
                        "400x300",
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
        assertThat(image.getWidth()).isEqualTo(800);
        assertThat(image.getHeight()).isEqualTo(600);
        assertThat(Files.readString(picture, StandardCharsets.ISO_8859_1))
                .contains("West alone", "2016-11-27", "best-supported", "sample 1.2.0")
                .contains("whoheld 1.2.3");
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
                                picture("--compare", "2016-11-20", "--divider", "0.2"),
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
                                "320x240",
                                "--out",
                                folder.resolve("p.png").toString()))
                .isEqualTo(
                        new Outcome(
                                0,
                                "",
                                "2016-11-13 lies outside the period of the data, 2016-11-14 to"
                                        + " 2016-12-23.\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    --on 2016-11-13                       | 2016-11-13 lies outside the period of the data, 2016-11-14 to 2016-12-23.
                    --on 2016-12-24                       | 2016-12-24 lies outside the period of the data, 2016-11-14 to 2016-12-23.
                    --on 2016-11-27 --known-on 2016-11-13 | Nothing was recorded by 2016-11-13.
                    """)
    void aDayOfWhichThePackageDoesNotTellIsSaidOnStandardError(String day, String expected) {
        Outcome state = run(("state " + day).split(" "));
        Outcome render =
                run(
                        ("render --size 320x240 " + day + " --out " + folder.resolve("p.png"))
                                .split(" "));

        assertThat(state.code()).isZero();
        assertThat(state.out().lines()).hasSize(3);
        assertThat(state.err()).isEqualTo(expected + "\n");
        assertThat(render).isEqualTo(new Outcome(0, "", expected + "\n"));
    }

    @Test
    void validateFindsNothingWrongWithAGoodPackage() {
        assertThat(run("validate"))
                .isEqualTo(
                        new Outcome(
                                0,
                                """
                                Loaded: actors 2, sources 3, districts 2, context 1, areas 1, claims 4, incidents 2, not_placed 1.
                                No problem.
                                """,
                                ""));
    }

    @Test
    void validateNamesEveryProblemTheCoverageIncluded() {
        new SamplePackage()
                .plus("not_placed.csv", "S4,Somewhere,")
                .replacing(
                        "districts.geojson",
                        "[37.1, 36.1], [37.1, 36.0]]]]",
                        "[37.05, 36.1], [37.1, 36.0]]]]")
                .writeTo(sample);

        Outcome outcome = run("validate");

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.out().lines())
                .hasSize(4)
                .startsWith(
                        "not_placed.csv, row 3, column reason: a value is needed here."
                                + " [MISSING_VALUE]")
                .anyMatch(line ->
                        line.startsWith("districts.geojson, column geometry, 'west, east'")
                                && line.endsWith("[OVERLAP]"))
                .endsWith(
                        "Loaded: actors 2, sources 3, districts 2, context 1, areas 1, claims 4,"
                                + " incidents 2, not_placed 1 of 2.",
                        "2 problems.");
    }

    @Test
    void aPackageWithBadRowsIsUsedAndTheUserIsTold() {
        new SamplePackage().plus("not_placed.csv", "S4,Somewhere,").writeTo(sample);

        Outcome outcome = run("state", "--on", "2016-11-20");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.out().lines()).hasSize(3);
        assertThat(outcome.err())
                .isEqualTo(
                        sample
                                + ": 1 thing was left out or mended; 'whoheld validate' lists"
                                + " them.\n");
    }

    @Test
    void whatIsNoPackageIsBadData() throws IOException {
        Path file = Files.writeString(folder.resolve("notes.txt"), "no package");

        assertThat(run("state", file.toString(), "--on", "2016-11-20"))
                .isEqualTo(
                        new Outcome(
                                2,
                                "",
                                "notes.txt: this is neither a folder nor a .zip that can be"
                                        + " read.\n"));
        assertThat(run("validate", file.toString()).code()).isEqualTo(2);
    }

    @Test
    void aFailingEnvironmentIsOneLineAndExitCode1() {
        assertThat(run("state", "nowhere", "--on", "2016-11-20"))
                .isEqualTo(new Outcome(1, "", "There is no file or folder nowhere.\n"));
        Outcome outcome =
                run("render", "--on", "2016-11-20", "--out", folder.resolve("no/x.png").toString());
        assertThat(outcome)
                .isEqualTo(
                        new Outcome(
                                1,
                                "",
                                "There is no file or folder " + folder.resolve("no") + ".\n"));
    }

    @Test
    void versionAndHelpAreToldOnStandardOutput() {
        assertThat(run("--version")).isEqualTo(new Outcome(0, "whoheld 1.2.3\n", ""));
        assertThat(run("--help").out()).contains("state", "render", "validate", "Exit codes");
        assertThat(run("state", "--help").code()).isZero();
        assertThat(run("conquer").code()).isEqualTo(2);
    }

    private byte[] picture(String... more) throws IOException {
        Path picture = folder.resolve("p.png");
        String[] arguments = {
            "render", "--on", "2016-11-27", "--size", "320x240", "--out", picture.toString()
        };
        String[] all = java.util.Arrays.copyOf(arguments, arguments.length + more.length);
        System.arraycopy(more, 0, all, arguments.length, more.length);
        assertThat(run(all)).isEqualTo(new Outcome(0, "", ""));
        return Files.readAllBytes(picture);
    }

    private Outcome run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code =
                CommandLineProgram.run(
                        arguments,
                        installation,
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Outcome(
                code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
