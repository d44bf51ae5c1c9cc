package org.whoheld.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.whoheld.io.datapackage.SamplePackage;

class CommandLineProgramTest {
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
    void aSourceThatThePackageDoesNotHaveIsNamedWithThoseThatItHas() {
        assertThat(run("state", "--on", "2016-11-27", "--lens", "source:bbc"))
                .isEqualTo(
                        new Outcome(
                                2,
                                "",
                                "The package has no source 'bbc'; the most alike are army, sohr, start"
                                        + " ('whoheld sources' lists all).\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    state                                    | Missing required option: '--on=DATE'
                    state --onn 2016-11-27                   | There is no option --onn; the most alike are --on, --known-on, --help.
                    state --on 2016-11-27 --lense latest     | There is no option --lense; the most alike are --lens, --on, --help.
                    state a b --on 2016-11-27                | One argument too many: b
                    state --on 27.11.2016                    | Invalid value for option '--on': '27.11.2016' is no day; days are written like 2016-11-27
                    state --on 2016-11-27 --lens newest      | Invalid value for option '--lens': 'newest' is no lens; use best-supported, cautious, latest, one of these with -without:KIND,KIND behind it, or source:ID
                    state --on 2016-11-27 --format xml       | Invalid value for option '--format': expected one of csv, json but was 'xml'
                    state --on 2016-11-27 --what-if west     | Invalid value for option '--what-if' (DISTRICT=ACTOR): 'west' supposes nothing; use DISTRICT=ACTOR, such as sakhur=government
                    cite c1 --format foo                     | Invalid value for option '--format': expected one of text, bibtex, csl-json but was 'foo'
                    render --on 2016-11-27 --out x.png --as foo | Invalid value for option '--as': expected one of swipe, side-by-side, difference but was 'foo'
                    render --on 2016-11-27 --out x.png --size large | Invalid value for option '--size': 'large' is no size; sizes are written like 1920x1080
                    """)
    void badArgumentsAreToldInALine(String arguments, String expected) {
        Outcome outcome = run(arguments.split(" "));

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err().lines())
                .containsExactly(expected, "Try 'whoheld " + arguments.split(" ")[0] + " --help'.");
    }

    @Test
    void anUnknownCommandIsToldWithThoseThatThereAre() {
        assertThat(run("stat", "--on", "2016-11-27"))
                .isEqualTo(
                        new Outcome(
                                2,
                                "",
                                """
                                There is no 'stat'; there are state, history, changes, \
                                disagreements, sources, render, cite, lanes, analyse, validate.
                                Try 'whoheld --help'.
                                """));
        assertThat(run("analyse", "foo").err())
                .startsWith("There is no 'foo'; there are areas, ranking, fronts,")
                .endsWith("Try 'whoheld analyse --help'.\n");
    }

    @Test
    void aFileOrFolderThatIsNoPackageIsToldApartFromOneThatIsNotThere() throws IOException {
        Path table = Files.writeString(folder.resolve("claims.csv"), "id");
        assertThat(run(folder.toString()).err())
                .startsWith(
                        "'" + folder + "' is no data package: the folder has no datapackage.json.");
        assertThat(run(table.toString()).err())
                .startsWith("'" + table + "' is no data package: that is a folder or a .zip.");
        assertThat(run("gone/there").err()).startsWith("There is no file or folder 'gone/there'.");
        assertThat(run("data/aleppo-2016", "--on", "2016-11-27").err())
                .startsWith(
                        "'data/aleppo-2016' opens in the window if it stands alone; a command"
                                + " comes before it, such as 'whoheld state data/aleppo-2016'.");
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
                        ("render --size 1000x700 " + day + " --out " + folder.resolve("p.png"))
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
                        "not_placed.csv, row 3, column reason: a value is needed here; the row is left out."
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

    private Outcome run(String... arguments) {
        return Outcome.of(installation, arguments);
    }
}
