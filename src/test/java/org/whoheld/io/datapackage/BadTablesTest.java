package org.whoheld.io.datapackage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.whoheld.core.Actor;
import org.whoheld.core.Claim;
import org.whoheld.core.DataPackage;
import org.whoheld.core.Source;
import org.whoheld.io.problem.ImportProblem;
import org.whoheld.io.problem.ImportReport;

/// Each kind of bad row is named with its place, and the good rows still load.
class BadTablesTest {
    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    c5,north,held,gov,,2016-12-01,sohr,2016-12-01,high | UNKNOWN_DISTRICT claims.csv, row 6, column district, 'north': there is no district of this id; the row is left out.
                    c5,west,held,isis,,2016-12-01,sohr,2016-12-01,high | UNKNOWN_ACTOR claims.csv, row 6, column holder, 'isis': there is no actor of this id; the row is left out.
                    c5,west,held,gov,,2016-12-01,bbc,2016-12-01,high   | UNKNOWN_SOURCE claims.csv, row 6, column source, 'bbc': there is no source of this id; the row is left out.
                    c5,west,held,gov,,2016-02-30,sohr,2016-12-01,high  | BAD_DATE claims.csv, row 6, column valid, '2016-02-30': there is no such day in the calendar; the row is left out.
                    c5,west,held,gov,,2016-12-01,sohr,1 Dec 2016,high  | BAD_DATE claims.csv, row 6, column recorded, '1 Dec 2016': dates are written like 2016-11-27, 2016-11 or 2016, with ~, ? or % behind; the row is left out.
                    c5,west,held,gov,,2016-12-01,sohr,2016-12-01/..,high | BAD_DATE claims.csv, row 6, column recorded, '2016-12-01/..': the date needs a last possible day, so it must have an end; the row is left out.
                    c4,west,held,gov,,2016-12-01,sohr,2016-12-01,high  | DUPLICATE_ID claims.csv, row 6, column id, 'c4': an earlier row has the same id; this row is left out.
                    ,west,held,gov,,2016-12-01,sohr,2016-12-01,high    | MISSING_VALUE claims.csv, row 6, column id: a value is needed here; the row is left out.
                    c5,west,taken,gov,,2016-12-01,sohr,2016-12-01,high | UNKNOWN_WORD claims.csv, row 6, column status, 'taken': the word is none of contested, held; the row is left out.
                    c5,west,held,gov,,2016-12-01,sohr,2016-12-01,sure  | UNKNOWN_WORD claims.csv, row 6, column confidence, 'sure': the word is none of high, low, medium; the row is left out.
                    c5,west,contested,opp,,2016-12-01,sohr,2016-12-01,high | MISSING_CHALLENGER claims.csv, row 6, column challenger: a contested district needs the actor who attacks; the row is left out.
                    c5,west,contested,opp,opp,2016-12-01,sohr,2016-12-01,high | CHALLENGER_IS_HOLDER claims.csv, row 6, column challenger, 'opp': an actor cannot challenge itself; the row is left out.
                    c5,west,contested,opp,isis,2016-12-01,sohr,2016-12-01,high | UNKNOWN_ACTOR claims.csv, row 6, column challenger, 'isis': there is no actor of this id; the row is left out.
                    c5,west,held,opp,gov,2016-12-01,sohr,2016-12-01,high | CHALLENGER_OF_HELD claims.csv, row 6, column challenger, 'gov': only a contested district has a challenger; the row is left out.
                    """)
    void aBadClaimIsNamedAndTheOthersLoad(String row, String expected) throws IOException {
        LoadedPackage loaded =
                new SamplePackage().plus("claims.csv", row + ",,,,,,,").loadFrom(folder);

        assertThat(loaded.report().problems()).map(SamplePackage::line).containsExactly(expected);
        assertThat(loaded.dataPackage().orElseThrow().claims())
                .map(Claim::id)
                .containsExactly("c1", "c2", "c3", "c4");
        assertThat(loaded.report().counts().get("claims").read()).isEqualTo(5);
        assertThat(loaded.report().counts().get("claims").kept()).isEqualTo(4);
    }

    /// A slip in one of two dates would spoil the clock of what was known, and nobody would see it.
    @Test
    void whatWasPublishedLongBeforeItsDayIsKeptAndNamed() throws IOException {
        LoadedPackage loaded =
                new SamplePackage()
                        .plus(
                                "claims.csv",
                                "c5,west,held,gov,,2016-12-01,sohr,2016-11-26,high,,,,,,,")
                        .plus(
                                "claims.csv",
                                "c6,west,held,gov,,2016-12-01,sohr,2016-11-25,high,,,,,,,")
                        .plus(
                                "claims.csv",
                                "c7,east,held,gov,,2016-12-01,sohr,2016-11-25,high,,,,,,,")
                        .plus(
                                "incidents.csv",
                                "i3,strike,2016-12-01,west,,Both,sohr,2016-11-20,high,,,,,,,,,,,")
                        .loadFrom(folder);

        assertThat(loaded.report().problems())
                .filteredOn(it -> it.code() == ImportProblem.Code.RECORDED_EARLY)
                .map(SamplePackage::line)
                .containsExactly(
                        "RECORDED_EARLY claims.csv, row 7, column recorded, '2016-11-25': 6 days"
                                + " before the first day that the row tells of, 2016-12-01; the row"
                                + " is kept, but one of the two dates is most likely wrong.",
                        "RECORDED_EARLY claims.csv, row 8, column recorded, '2016-11-25': 6 days"
                                + " before the first day that the row tells of, 2016-12-01; the row"
                                + " is kept, but one of the two dates is most likely wrong.",
                        "RECORDED_EARLY incidents.csv, row 4, column recorded, '2016-11-20': 11"
                                + " days before the first day that the row tells of, 2016-12-01;"
                                + " the row is kept, but one of the two dates is most likely wrong.");
        assertThat(loaded.dataPackage().orElseThrow().claims()).hasSize(7);
        assertThat(loaded.dataPackage().orElseThrow().incidents()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({";, semicolons", "'\t', tabs"})
    void anotherSeparatorIsNamedAsSuch(String separator, String name) throws IOException {
        assertThat(
                        problems(
                                new SamplePackage()
                                        .with(
                                                "not_placed.csv",
                                                SamplePackage.NOT_PLACED.replace(",", separator))))
                .containsExactly(
                        "BROKEN_TABLE not_placed.csv, row 1: "
                                + name
                                + " stand between the cells, where commas are needed, so no row of"
                                + " the table can be used.");
    }

    /// As some programs write it, every cell in quotation marks: the head itself cannot be read
    /// then.
    @ParameterizedTest
    @CsvSource({"true", "false"})
    void anotherSeparatorBetweenQuotedCellsIsNamedOnce(boolean headToo) throws IOException {
        String quoted = SamplePackage.NOT_PLACED.replaceAll("[^,\n]+", "\"$0\"").replace(",", ";");
        String head = "statement;place;reason\n";
        String text = headToo ? quoted : head + quoted.substring(quoted.indexOf('\n') + 1);
        assertThat(problems(new SamplePackage().with("not_placed.csv", text)))
                .containsExactly(
                        "BROKEN_TABLE not_placed.csv, row 1: semicolons stand between the cells,"
                                + " where commas are needed, so no row of the table can be used.");
    }

    @Test
    void aRowTellsEverythingThatIsWrongWithIt() throws IOException {
        assertThat(
                        problems(
                                new SamplePackage()
                                        .plus(
                                                "claims.csv",
                                                "c5,north,held,isis,,2016-13,bbc,,x,,,all,,,,")))
                .containsExactly(
                        "UNKNOWN_DISTRICT claims.csv, row 6, column district, 'north': there is no"
                                + " district of this id; the row is left out.",
                        "UNKNOWN_ACTOR claims.csv, row 6, column holder, 'isis': there is no actor"
                                + " of this id; the row is left out.",
                        "BAD_DATE claims.csv, row 6, column valid, '2016-13': there is no such day"
                                + " in the calendar; the row is left out.",
                        "UNKNOWN_SOURCE claims.csv, row 6, column source, 'bbc': there is no source"
                                + " of this id; the row is left out.",
                        "MISSING_VALUE claims.csv, row 6, column recorded: a value is needed"
                                + " here; the row is left out.",
                        "UNKNOWN_WORD claims.csv, row 6, column confidence, 'x': the word is none"
                                + " of high, low, medium; the row is left out.",
                        "UNKNOWN_AREA claims.csv, row 6, column scope, 'all': there is no area of"
                                + " this id; the row is left out.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    i3,strike,2016-11-15,west;north,,p,sohr,2016-11-15,high,,,,, | UNKNOWN_DISTRICT incidents.csv, row 4, column districts, 'west;north': there is no district north; the row is left out.
                    i3,strike,2016-11-15,,all,p,sohr,2016-11-15,high,,,,,        | UNKNOWN_AREA incidents.csv, row 4, column area, 'all': there is no area of this id; the row is left out.
                    i3,strike,2016-11-15,,,p,sohr,2016-11-15,high,,,,,           | MISSING_VALUE incidents.csv, row 4, column districts: an incident needs districts or an area; the row is left out.
                    i3,flood,2016-11-15,west,,p,sohr,2016-11-15,high,,,,,        | UNKNOWN_WORD incidents.csv, row 4, column type, 'flood': the word is none of casualties, ceasefire, displacement, evacuation, strike; the row is left out.
                    i3,strike,2016-11-31,west,,p,sohr,2016-11-15,high,,,,,       | BAD_DATE incidents.csv, row 4, column date, '2016-11-31': there is no such day in the calendar; the row is left out.
                    i3,strike,2016-11-15,west,,p,bbc,2016-11-15,high,,,,,        | UNKNOWN_SOURCE incidents.csv, row 4, column source, 'bbc': there is no source of this id; the row is left out.
                    i3,strike,2016-11-15,west,,p,sohr,2016-11-15,high,killed,,,,2016-11-15 | MISSING_VALUE incidents.csv, row 4, column figure: a value is needed here; the row is left out.
                    i3,strike,2016-11-15,west,,p,sohr,2016-11-15,high,killed,4,,, | MISSING_VALUE incidents.csv, row 4, column as_of: a value is needed here; the row is left out.
                    i3,strike,2016-11-15,west,,p,sohr,2016-11-15,high,,4,,,2016-11-15 | MISSING_VALUE incidents.csv, row 4, column measure: a value is needed here; the row is left out.
                    i2,strike,2016-11-15,west,,p,sohr,2016-11-15,high,,,,,       | DUPLICATE_ID incidents.csv, row 4, column id, 'i2': an earlier row has the same id; this row is left out.
                    """)
    void aBadIncidentIsNamedAndTheOthersLoad(String row, String expected) throws IOException {
        LoadedPackage loaded =
                new SamplePackage().plus("incidents.csv", row + ",,,,,,").loadFrom(folder);

        assertThat(loaded.report().problems()).map(SamplePackage::line).containsExactly(expected);
        assertThat(loaded.dataPackage().orElseThrow().incidents()).hasSize(2);
    }

    @Test
    void actorsAndSourcesAreKeptWithAStandInBecauseTheirClaimsHangOnThem() throws IOException {
        LoadedPackage loaded =
                new SamplePackage()
                        .with(
                                "actors.csv",
                                """
                                id,name_en,colour,pattern
                                gov,,red,stripes
                                opp,Opposition,#4FA39A,dots
                                opp,Again,#4FA39A,dots
                                """)
                        .with(
                                "sources.csv",
                                """
                                id,name,kind
                                start,,blog
                                sohr,B,monitor
                                army,D,military
                                """)
                        .loadFrom(folder);

        assertThat(loaded.report().problems())
                .map(SamplePackage::line)
                .containsExactly(
                        "MISSING_VALUE actors.csv, row 2, column name_en: 'gov' has no English"
                                + " name; the id is shown instead.",
                        "BAD_COLOUR actors.csv, row 2, column colour, 'red': a colour is written"
                                + " like #9C4432; the actor is shown in grey.",
                        "UNKNOWN_WORD actors.csv, row 2, column pattern, 'stripes': the word is"
                                + " none of cross, diagonal, dots, horizontal, solid, vertical;"
                                + " solid is used.",
                        "DUPLICATE_ID actors.csv, row 4, column id, 'opp': an earlier row has the"
                                + " same id; this row is left out.",
                        "MISSING_VALUE sources.csv, row 2, column name: 'start' has no name; the"
                                + " id is shown instead.",
                        "UNKNOWN_WORD sources.csv, row 2, column kind, 'blog': the word is none of"
                                + " agency, military, monitor, opposition, opposition-media, other,"
                                + " pro-government-media, research, state-media, un-ngo; other is"
                                + " used.");
        DataPackage sample = loaded.dataPackage().orElseThrow();
        assertThat(sample.actors()).map(Actor::id).containsExactly("gov", "opp");
        assertThat(sample.actors().getFirst().rgb()).isEqualTo(0x808080);
        assertThat(sample.sources().getFirst().kind()).isEqualTo(Source.Kind.OTHER);
        assertThat(sample.claims()).hasSize(4);
    }

    @Test
    void twoActorsOfOneColourAreNamedAndKept() throws IOException {
        LoadedPackage loaded =
                new SamplePackage()
                        .with(
                                "actors.csv",
                                """
                                id,name_en,colour,pattern
                                gov,Government,#4FA39A,solid
                                opp,Opposition,#4fa39a,dots
                                """)
                        .loadFrom(folder);

        assertThat(loaded.report().problems())
                .map(SamplePackage::line)
                .containsExactly(
                        "SAME_COLOUR actors.csv, row 3, column colour, '#4fa39a': actor gov has this"
                                + " colour too; a map cannot tell them apart by it.");
        assertThat(loaded.dataPackage().orElseThrow().actors()).hasSize(2);
    }

    @Test
    void anAreaKeepsTheDistrictsThatThereAre() throws IOException {
        LoadedPackage loaded =
                new SamplePackage()
                        .replacing("areas.csv", "west;east", "west;north")
                        .loadFrom(folder);

        assertThat(loaded.report().problems())
                .map(SamplePackage::line)
                .containsExactly(
                        "UNKNOWN_DISTRICT areas.csv, row 2, column districts, 'west;north': there"
                                + " is no district north; the area is kept without it.");
        assertThat(loaded.dataPackage().orElseThrow().areas().getFirst().districts())
                .containsExactly("west");
    }

    @Test
    void anAreaIsBesiegedForTheActorsThatThereAre() throws IOException {
        LoadedPackage loaded =
                new SamplePackage()
                        .replacing("areas.csv", "All there is,opp", "All there is,opp;is")
                        .loadFrom(folder);

        assertThat(loaded.report().problems())
                .map(SamplePackage::line)
                .containsExactly(
                        "UNKNOWN_ACTOR areas.csv, row 2, column besieged, 'opp;is': there is no"
                                + " actor is; the area is kept without it.");
        assertThat(loaded.dataPackage().orElseThrow().areas().getFirst().besieged())
                .containsExactly("opp");
    }

    @Test
    void aMissingColumnIsNamedOnceAndNotForEachRow() throws IOException {
        LoadedPackage loaded =
                new SamplePackage()
                        .replacing("incidents.csv", ",confidence,", ",certainty,")
                        .loadFrom(folder);

        assertThat(loaded.report().problems())
                .map(SamplePackage::line)
                .containsExactly(
                        "MISSING_COLUMN incidents.csv, row 1, column confidence: the column is"
                                + " missing, so no row of the table can be used.");
        assertThat(loaded.report().counts().get("incidents").read()).isEqualTo(2);
        assertThat(loaded.report().counts().get("incidents").kept()).isZero();
    }

    @Test
    void ofTwoColumnsOfOneNameTheFirstIsUsed() throws IOException {
        LoadedPackage loaded =
                new SamplePackage()
                        .with("areas.csv", "id,name_en,districts,basis,basis\nboth,B,west,x,y\n")
                        .loadFrom(folder);

        assertThat(loaded.report().problems())
                .map(SamplePackage::line)
                .containsExactly(
                        "DUPLICATE_COLUMN areas.csv, row 1, column basis: the column is there"
                                + " twice; the first one is used.");
        assertThat(loaded.dataPackage().orElseThrow().areas().getFirst().basis()).isEqualTo("x");
    }

    @Test
    void aRowOfAnotherLengthIsNotGuessedAt() throws IOException {
        assertThat(
                        problems(
                                new SamplePackage()
                                        .plus("not_placed.csv", "S4,Somewhere")
                                        .plus("not_placed.csv", "S5,Somewhere,Why,More")))
                .containsExactly(
                        "RAGGED_ROW not_placed.csv, row 3: the row has 2 cells and the header 3;"
                                + " the row is left out.",
                        "RAGGED_ROW not_placed.csv, row 4: the row has 4 cells and the header 3;"
                                + " the row is left out.");
    }

    @Test
    void rowsAreNumberedAsAnEditorShowsThem() throws IOException {
        assertThat(
                        problems(
                                new SamplePackage()
                                        .plus("not_placed.csv", "S4,Somewhere,\"two\nlines\"")
                                        .plus("not_placed.csv", "\nS5,Somewhere,")))
                .containsExactly(
                        "MISSING_VALUE not_placed.csv, row 6, column reason: a value is needed"
                                + " here; the row is left out.");
    }

    @Test
    void aQuotationMarkLeftOpenLosesItsRowAlone() throws IOException {
        LoadedPackage loaded =
                new SamplePackage()
                        .replacing("claims.csv", "army,a note", "army,\"a note")
                        .loadFrom(folder);

        assertThat(loaded.report().problems())
                .map(SamplePackage::line)
                .containsExactly(
                        "BROKEN_ROW claims.csv, row 4: a quotation mark within a cell is not"
                                + " doubled, or the last one is missing; the row is left out.");
        assertThat(loaded.dataPackage().orElseThrow().claims()).hasSize(3);
        assertThat(loaded.report().counts().get("claims")).isEqualTo(new ImportReport.Count(4, 3));
    }

    @Test
    void anEmptyFileIsNamed() throws IOException {
        assertThat(problems(new SamplePackage().with("areas.csv", "")))
                .contains("EMPTY_FILE areas.csv: the file is empty.");
        assertThat(problems(new SamplePackage().with("context.geojson", "")))
                .containsExactly("EMPTY_FILE context.geojson: the file is empty.");
        assertThat(problems(new SamplePackage().with("datapackage.json", "")))
                .containsExactly("EMPTY_FILE datapackage.json: the file is empty.");
    }

    @Test
    void rowsInAnotherEncodingAreNamedAndTheOthersLoad() throws IOException {
        byte[] arabicWindows =
                SamplePackage.AREAS
                        .replace("both,", "both,The whole,,west,,\nold,")
                        .getBytes(Charset.forName("windows-1256"));
        LoadedPackage loaded =
                new SamplePackage().with("areas.csv", arabicWindows).loadFrom(folder);

        assertThat(loaded.report().problems())
                .map(SamplePackage::line)
                .containsExactly(
                        "NOT_UTF8 areas.csv, row 3: there are bytes that are not UTF-8; save the"
                                + " file as UTF-8.");
        assertThat(loaded.dataPackage().orElseThrow().areas()).hasSize(1);
    }

    @Test
    void aTableInUtf16IsNamed() throws IOException {
        assertThat(
                        problems(
                                new SamplePackage()
                                        .with(
                                                "not_placed.csv",
                                                SamplePackage.NOT_PLACED.getBytes(
                                                        StandardCharsets.UTF_16))))
                .first()
                .isEqualTo(
                        "NOT_UTF8 not_placed.csv, row 1: there are bytes that are not UTF-8; save"
                                + " the file as UTF-8.");
    }

    private List<String> problems(SamplePackage sample) throws IOException {
        return sample.loadFrom(folder).report().problems().stream()
                .map(SamplePackage::line)
                .toList();
    }
}
