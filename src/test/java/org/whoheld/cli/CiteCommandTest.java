package org.whoheld.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.whoheld.io.datapackage.SamplePackage;

class CiteCommandTest {
    @TempDir Path folder;
    private Installation installation;

    private record Outcome(int code, String out, String err) {}

    @BeforeEach
    void writeSample() throws IOException {
        Path sample = Files.createDirectories(folder.resolve("data/aleppo-2016"));
        new SamplePackage().writeTo(sample);
        installation = new Installation(Optional.of(folder.resolve("data")), "1.2.3");
    }

    private Outcome run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code =
                CommandLineProgram.run(
                        args,
                        installation,
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Outcome(
                code,
                out.toString(StandardCharsets.UTF_8),
                err.toString(StandardCharsets.UTF_8).replace("\r", ""));
    }

    @Test
    void aClaimIsCitedAsText() {
        assertThat(run("cite", "--claim", "c3"))
                .isEqualTo(
                        new Outcome(
                                0,
                                """
                                Observatory: “A title”. Publisher: A paper. Published by 28 November 2016. https://example.org/1
                                Claim c3 on West: contested; holder: Opposition groups, challenger: Government and allies; when: about 25 November 2016; confidence: medium; disputed by: army.

                                In: A sample. Data package sample, version 1.2.0. Licence: CC-BY-4.0.
                                """,
                                ""));
    }

    @Test
    void aStateIsCitedWithDayLensKnowledgeAndProgram() {
        Outcome outcome =
                run(
                        "cite",
                        "--district",
                        "west",
                        "--on",
                        "2016-11-27",
                        "--known-on",
                        "2016-11-28",
                        "--lens",
                        "latest",
                        folder.resolve("data/aleppo-2016").toString());
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out())
                .startsWith("West on 27 November 2016: ")
                .contains("Lens: latest word. As known on 28 November 2016.\n")
                .contains("Worked out with Whoheld 1.2.3.\n")
                .contains("\n1. Observatory: ");
    }

    @Test
    void theOtherFormatsAreChosenByName() {
        assertThat(run("cite", "--claim", "c3", "--claim", "c4", "--format", "bibtex").out())
                .startsWith("@online{sample:c3,\n")
                .contains("\n@misc{sample:c4,\n", "\n@dataset{sample,\n");
        assertThat(run("cite", "--claim", "c3", "--format", "csl-json").out())
                .startsWith("[ {\n  \"id\" : \"sample:c3\",\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    cite                                     | Name what to cite: either --claim or --district.
                    cite --claim c3 --district west --on 2016-11-27 | Name what to cite: either --claim or --district.
                    cite --district west                     | --district needs a day (--on DATE), and a claim does not take one.
                    cite --claim c3 --on 2016-11-27          | --district needs a day (--on DATE), and a claim does not take one.
                    cite --claim c99                         | The package has no claim 'c99'.
                    cite --district north --on 2016-11-27    | The package has no district 'north'; the nearest are east, west.
                    """)
    void whatCannotBeCitedIsToldInALine(String arguments, String expected) {
        assertThat(run(arguments.split(" "))).isEqualTo(new Outcome(2, "", expected + "\n"));
    }
}
