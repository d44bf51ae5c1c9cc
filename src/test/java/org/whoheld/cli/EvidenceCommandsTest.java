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
import org.junit.jupiter.params.provider.ValueSource;
import org.whoheld.io.datapackage.SamplePackage;

/// The commands `changes`, `history`, `disagreements` and `sources` on a small package.
class EvidenceCommandsTest {
    @TempDir Path folder;
    private Path sample;
    private Installation installation;

    private record Outcome(int code, String out, String err) {}

    /// On the 20th the army says that the west is taken, and the monitor that it is fought over;
    /// from about the 25th on the monitor says so too.
    private static SamplePackage pack() {
        return new SamplePackage()
                .with(
                        "claims.csv",
                        """
                        id,district,status,holder,challenger,valid,source,recorded,confidence,disputed_by,note,scope,statement,title,publisher,url
                        c1,west,held,opp,,2016-11-14,start,2016-11-14,high,,,,,,,
                        c2,east,held,opp,,2016-11-14,start,2016-11-14,high,,,,,,,
                        c3,west,held,gov,,2016-11-20,army,2016-11-20,high,,,,,,,
                        c4,west,contested,opp,gov,2016-11-20,sohr,2016-11-21,medium,,,,,,,
                        c5,west,held,gov,,2016-11-25~,sohr,2016-11-28,medium,,,,,,,
                        """);
    }

    @BeforeEach
    void writeSample() throws IOException {
        sample = Files.createDirectories(folder.resolve("data/aleppo-2016"));
        pack().writeTo(sample);
        installation = new Installation(Optional.of(folder.resolve("data")), "1.2.3");
    }

    @Test
    void changesListsTheDistrictsThatChangedHands() {
        assertThat(run("changes --from 2016-11-19 --to 2016-11-20"))
                .isEqualTo(
                        new Outcome(
                                0,
                                """
                                district,name_en,name_ar,from,to,when,when_latest,area_km2,sources,depends_on_lens
                                west,West,غرب,opp,gov,2016-11-20,2016-11-20,99.982,1,true
                                """,
                                ""));
    }

    @Test
    void changesAsJson() {
        assertThat(run("changes --from 2016-11-19 --to 2016-12-20 --format json").out())
                .isEqualTo(
                        """
                        [
                        {"district":"west","name_en":"West","name_ar":"غرب","from":"opp","to":"gov","when":"2016-11-20","when_latest":"2016-11-20","area_km2":99.982,"sources":2,"depends_on_lens":false}
                        ]
                        """);
    }

    @Test
    void changesKnowBothClocksAndTheLenses() {
        assertThat(
                        run("changes --from 2016-11-19 --to 2016-11-24 --known-on"
                                        + " 2016-11-24 --lens source:sohr")
                                .out())
                .contains("west,West,غرب,,opp,2016-11-20,2016-11-20,99.982,1,true\n");
        assertThat(run("changes --from 2016-11-19 --to 2016-11-24 --lens" + " source:sohr").out())
                .contains("west,West,غرب,,gov,2016-11-23,2016-11-27,99.982,1,true\n");
    }

    @Test
    void totalsSayWhatEachSideGainedAndLostNobodyIncluded() {
        assertThat(run("changes --from 2016-11-13 --to 2016-11-20 --totals").out())
                .isEqualTo(
                        """
                        actor,districts_gained,districts_lost,area_gained_km2,area_lost_km2,area_net_km2
                        gov,1,0,99.982,0.000,99.982
                        opp,1,0,99.982,0.000,99.982
                        ,0,2,0.000,199.965,-199.965
                        """);
    }

    @Test
    void ofOneDayOrAQuietTimeThatNothingChangedIsSaid() {
        String header =
                "district,name_en,name_ar,from,to,when,when_latest,area_km2,sources,depends_on_lens\n";

        assertThat(run("changes --from 2016-11-20 --to 2016-11-20"))
                .isEqualTo(
                        new Outcome(
                                0, header, "Nothing changed hands: both days are 2016-11-20.\n"));
        assertThat(run("changes --from 2016-11-15 --to 2016-11-27 --known-on 2016-11-26"))
                .isEqualTo(
                        new Outcome(
                                0,
                                header,
                                "On 2016-11-26 the day 2016-11-27 still lay ahead: nothing could be"
                                        + " known of it.\n"));
        assertThat(run("changes --from 2016-11-15 --to 2016-11-16"))
                .isEqualTo(
                        new Outcome(
                                0,
                                header,
                                "Nothing changed hands between 2016-11-15 and 2016-11-16.\n"));
    }

    @Test
    void daysTheWrongWayRoundAreRefused() {
        assertThat(run("changes --from 2016-11-21 --to 2016-11-20"))
                .isEqualTo(
                        new Outcome(
                                2,
                                "",
                                "--from 2016-11-21 comes after --to 2016-11-20; give the earlier"
                                        + " day first.\n"));
    }

    @Test
    void daysOutsideThePeriodAreToldOnceEach() {
        String outside = " lies outside the period of the data, 2016-11-14 to 2016-12-23.\n";

        assertThat(run("changes --from 2016-11-13 --to 2016-12-24").err())
                .isEqualTo("2016-11-13" + outside + "2016-12-24" + outside);
        assertThat(run("changes --from 2016-11-13 --to 2016-11-13").err())
                .isEqualTo(
                        "2016-11-13"
                                + outside
                                + "Nothing changed hands: both days are 2016-11-13.\n");
        assertThat(run("disagreements --on 2016-12-24").err()).startsWith("2016-12-24" + outside);
    }

    @Test
    void historyListsTheStatesWithTheirFirstAndLastDays() {
        assertThat(run("history west"))
                .isEqualTo(
                        new Outcome(
                                0,
                                """
                                from,to,state,holder,challenger,others,claims
                                2016-11-14,2016-11-19,held,opp,,,c1
                                2016-11-20,2016-11-22,disputed,gov,,opp,c3;c4
                                2016-11-23,,held,gov,,,c5;c3
                                """,
                                ""));
    }

    @Test
    void historyTakesAPackageAfterTheDistrict() {
        installation = new Installation(Optional.empty(), "1");

        assertThat(run("history west").err()).isEqualTo("Name a package: none is bundled here.\n");
        assertThat(run("history", "west", sample.toString()).out().lines()).hasSize(4);
        assertThat(run("history", "west", sample.toString(), "--lens", "source:army").out())
                .isEqualTo(
                        """
                        from,to,state,holder,challenger,others,claims
                        2016-11-20,,held,gov,,,c3
                        """);
    }

    @Test
    void historyWithoutADistrictSaysWhatIsMissing() {
        assertThat(run("history"))
                .isEqualTo(
                        new Outcome(
                                2,
                                "",
                                "Missing required parameter: 'DISTRICT'\n"
                                        + "Try 'whoheld history --help'.\n"));
    }

    @Test
    void theClaimsStandInLanesBySource() {
        assertThat(run("history west --claims").out())
                .isEqualTo(
                        """
                        claim,source,says,holder,challenger,earliest,latest,edtf,recorded,confidence
                        c1,start,held,opp,,2016-11-14,2016-11-14,2016-11-14,2016-11-14,high
                        c4,sohr,contested,opp,gov,2016-11-20,2016-11-20,2016-11-20,2016-11-21,medium
                        c5,sohr,held,gov,,2016-11-23,2016-11-27,2016-11-25~,2016-11-28,medium
                        c3,army,held,gov,,2016-11-20,2016-11-20,2016-11-20,2016-11-20,high
                        """);
    }

    @Test
    void onlyClaimsThatWereKnownAreListedWhicheverTheLens() {
        assertThat(run("history west --claims --known-on 2016-11-21 --lens source:army").out())
                .contains("c1,", "c4,", "c3,")
                .doesNotContain("c5,");
    }

    @Test
    void anUnknownDistrictIsRefusedWithTheNearestIds() {
        assertThat(run("history wets"))
                .isEqualTo(
                        new Outcome(
                                2,
                                "",
                                "The package has no district 'wets'; the nearest are west,"
                                        + " east.\n"));
    }

    @Test
    void aDistrictNeverClaimedIsSaidToBeUnknown() {
        pack().replacing("claims.csv", "c2,east", "c2,west").writeTo(sample);
        String header = "from,to,state,holder,challenger,others,claims\n";

        assertThat(run("history east"))
                .isEqualTo(
                        new Outcome(
                                0,
                                header,
                                "No claim on east is known; it is unknown throughout.\n"));
        assertThat(run("history east --claims").err())
                .isEqualTo("No claim on east is known; it is unknown throughout.\n");
        assertThat(run("history west --known-on 2016-11-13"))
                .isEqualTo(
                        new Outcome(
                                0,
                                header,
                                "Nothing was recorded by 2016-11-13.\n"
                                        + "No claim on west is known; it is unknown"
                                        + " throughout.\n"));
    }

    @Test
    void aSourceThatDoesNotSpeakOfADistrictLeavesItUnknown() {
        assertThat(run("history east --lens source:army"))
                .isEqualTo(
                        new Outcome(
                                0,
                                "from,to,state,holder,challenger,others,claims\n",
                                "Through this lens east is unknown throughout.\n"));
        assertThat(run("history east --claims --lens source:army").err()).isEmpty();
    }

    @Test
    void disagreementsOfADayAreRankedByShare() {
        pack().plus("claims.csv", "c6,east,held,gov,,2016-11-20,army,2016-11-20,high,,,,,,,")
                .plus("claims.csv", "c7,east,held,opp,,2016-11-21,sohr,2016-11-21,high,,,,,,,")
                .plus("claims.csv", "c8,west,held,gov,,2016-11-20,radio,2016-11-20,high,,,,,,,")
                .plus("sources.csv", "radio,Radio,other,,,")
                .writeTo(sample);

        assertThat(run("disagreements --on 2016-11-21"))
                .isEqualTo(
                        new Outcome(
                                0,
                                """
                                district,name_en,name_ar,voices,differing,share,holder,others,claims
                                east,East,,2,1,0.500,opp,gov,c7;c6
                                west,West,غرب,3,1,0.333,gov,opp,c8;c3;c4
                                """,
                                ""));
    }

    @Test
    void disagreementsOfThePeriodAreRankedByDays() {
        pack().plus("claims.csv", "c6,east,held,gov,,2016-11-20,army,2016-11-20,low,,,,,,,")
                .plus("claims.csv", "c7,east,held,opp,,2016-11-20,sohr,2016-11-20,high,,,,,,,")
                .writeTo(sample);

        assertThat(run("disagreements"))
                .isEqualTo(
                        new Outcome(
                                0,
                                """
                                district,name_en,name_ar,days,first,last
                                east,East,,6,2016-11-20,2016-11-25
                                west,West,غرب,3,2016-11-20,2016-11-22
                                """,
                                ""));
        assertThat(run("disagreements --known-on 2016-11-20").out())
                .contains("east,East,,1,2016-11-20,2016-11-20\n")
                .doesNotContain("west");
    }

    @Test
    void thatNobodyDisagreesIsSaid() {
        assertThat(run("disagreements --on 2016-11-15"))
                .isEqualTo(
                        new Outcome(
                                0,
                                "district,name_en,name_ar,voices,differing,share,holder,others,claims\n",
                                "Through the lens best-supported no sources disagree on"
                                        + " 2016-11-15.\n"));
        assertThat(run("disagreements --lens source:army"))
                .isEqualTo(
                        new Outcome(
                                0,
                                "district,name_en,name_ar,days,first,last\n",
                                "Through the lens source:army no sources disagree from 2016-11-14"
                                        + " to 2016-12-23.\n"));
    }

    @Test
    void sourcesListsAllAndHowFarTheLeaderAgrees() {
        pack().plus("sources.csv", "silent,\"Silent, so far\",un-ngo,,,").writeTo(sample);

        assertThat(run("sources"))
                .isEqualTo(
                        new Outcome(
                                0,
                                """
                                id,name,kind,group,starting_situation,claims,districts,first,last,agreeing,share_agreeing
                                start,Starting situation,research,start,true,2,2,2016-11-14,2016-11-14,2,1.000
                                sohr,Observatory,monitor,sohr,false,2,1,2016-11-20,2016-11-23,1,0.500
                                army,The army,military,state,false,1,1,2016-11-20,2016-11-20,1,1.000
                                silent,"Silent, so far",un-ngo,silent,false,0,0,,,0,
                                """,
                                ""));
        assertThat(run("sources --format json").out())
                .contains(
                        "\"kind\":\"un-ngo\",\"group\":\"silent\",\"starting_situation\":false,"
                                + "\"claims\":0,\"districts\":0,\"first\":null,\"last\":null,"
                                + "\"agreeing\":0,\"share_agreeing\":null}");
        assertThat(run("sources --known-on 2016-11-13").err())
                .isEqualTo("Nothing was recorded by 2016-11-13.\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "changes --from 2016-11-19 --to 2016-11-20",
                "history west",
                "disagreements",
                "sources"
            })
    void theLensOfASourceThatIsNotThereIsRefused(String command) {
        assertThat(run(command + " --lens source:bbc"))
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
                    changes --from 2016-11-19              | Missing required option: '--to=DATE'
                    changes --from 19.11. --to 2016-11-20  | Invalid value for option '--from': '19.11.' is no day; days are written like 2016-11-27
                    disagreements --on never               | Invalid value for option '--on': 'never' is no day; days are written like 2016-11-27
                    sources --format xml                   | Invalid value for option '--format': expected one of csv, json but was 'xml'
                    """)
    void badArgumentsAreToldInALine(String arguments, String expected) {
        Outcome outcome = run(arguments);

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err().lines())
                .containsExactly(
                        expected.strip(), "Try 'whoheld " + arguments.split(" ")[0] + " --help'.");
    }

    @Test
    void theHelpNamesTheCommands() {
        assertThat(run("--help").out()).contains("changes", "history", "disagreements", "sources");
        assertThat(run("history --help").out()).contains("DISTRICT [PACKAGE]");
    }

    private Outcome run(String arguments) {
        return run(arguments.split(" "));
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
