package org.whoheld.io.datapackage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.whoheld.core.DataPackage;
import org.whoheld.core.DataPackage.Period;

/// What is wrong with the package as a whole, and what still loads.
class BadPackagesTest {
    @TempDir Path folder;

    @Test
    void aFolderWithoutADescriptorIsNoPackage() throws IOException {
        LoadedPackage loaded = DataPackageReader.read(folder);

        assertThat(lines(loaded))
                .containsExactly(
                        "NO_DESCRIPTOR datapackage.json: there is no such file, so this is no data"
                                + " package.");
        assertThat(loaded.dataPackage()).isEmpty();
    }

    @Test
    void aBrokenDescriptorIsNamedByLine() throws IOException {
        LoadedPackage loaded =
                new SamplePackage()
                        .with("datapackage.json", "{\"name\": \"x\",\n  \"title\" 7}")
                        .loadFrom(folder);

        assertThat(lines(loaded))
                .singleElement()
                .asString()
                .startsWith("BROKEN_JSON datapackage.json, row 2: the JSON breaks off at character")
                .doesNotContain("Source");
        assertThat(loaded.dataPackage()).isEmpty();
    }

    @Test
    void whatIsCutOffIsToldWithoutTheLibrarysInsides() throws IOException {
        assertThat(
                        lines(
                                new SamplePackage()
                                        .with("datapackage.json", "{\"name\": \"x\",\n  \"title\"")
                                        .loadFrom(folder)))
                .singleElement()
                .asString()
                .startsWith("BROKEN_JSON datapackage.json, row 2: the JSON breaks off at character")
                .doesNotContain("Source")
                .doesNotContain("REDACTED");
    }

    @Test
    void aDescriptorInAnotherEncodingIsSaidToBeThat() throws IOException {
        byte[] utf16 = SamplePackage.DESCRIPTOR.getBytes(StandardCharsets.UTF_16);
        assertThat(lines(new SamplePackage().with("datapackage.json", utf16).loadFrom(folder)))
                .containsExactly(
                        "NOT_UTF8 datapackage.json, row 1: the file is not UTF-8; save it as UTF-8,"
                                + " nothing of the package is used.");
    }

    @Test
    void aDescriptorThatIsNoObjectIsNone() throws IOException {
        assertThat(lines(new SamplePackage().with("datapackage.json", "[]").loadFrom(folder)))
                .containsExactly("NO_DESCRIPTOR datapackage.json: the file must be a JSON object.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    "dispute_window_days": 5 | "dispute_window_days": -1 | territory.dispute_window_days, '-1': a whole number of days from 0 to 36500 is needed here; 3 is used.
                    "approximation_days": 2 | "approximation_days": "2" | territory.approximation_days, '2': a whole number of days from 0 to 36500 is needed here; 1 is used.
                    "offensive_start": "2016-11-15" | "offensive_start": "15.11.2016" | territory.offensive_start, '15.11.2016': a day like 2016-11-15 is needed here; it is ignored.
                    "to": "2016-12-23" | "to": "2016-11-01" | territory.period, '{"from":"2016-11-14","to":"2016-11-01"}': a period needs a first day and a last day not before it; it is ignored.
                    {"from": "2016-11-14", "to": "2016-12-23"} | "all of it" | territory.period, 'all of it': an object is needed here; it is ignored.
                    [["gov", "opp"]] | [["gov"]] | territory.hostile, '["gov"]': a pair of two different ids is needed here; it is ignored.
                    [["gov", "opp"]] | [["gov", " "]] | territory.hostile, '["gov"," "]': a pair of two different ids is needed here; it is ignored.
                    [["gov", "opp"]] | [["gov", "gov "]] | territory.hostile, '["gov","gov "]': a pair of two different ids is needed here; it is ignored.
                    ["A credit."] | "A credit." | territory.credits, 'A credit.': a list is needed here; it is ignored.
                    "baseline": "start" | "baseline": "start", "approximation_day": 3 | territory.approximation_day, '3': there is no such member; it is ignored.
                    "from": "2016-11-14", | "from": "2016-11-14", "until": "x", | territory.period.until, 'x': there is no such member; it is ignored.
                    {"name": "not_placed", | {"name": "readme", "path": "README.md"}, {"name": "claims-2017", "path": "c.csv"}, {"name": "Not-Placed", | resources[9].name, 'Not-Placed': the resource is not read; most likely it is to be called not_placed.
                    "title": "A sample" | "title": 3 | title, '3': a text is needed here; it is ignored.
                    """)
    void aBadSettingIsNamedAndHasItsDefault(String good, String bad, String expected)
            throws IOException {
        LoadedPackage loaded =
                new SamplePackage().replacing("datapackage.json", good, bad).loadFrom(folder);

        assertThat(lines(loaded))
                .containsExactly("BAD_SETTING datapackage.json, column " + expected);
        assertThat(loaded.dataPackage().orElseThrow().claims()).hasSize(4);
    }

    @Test
    void idsOfTheDescriptorMustBeInTheTables() throws IOException {
        LoadedPackage loaded =
                new SamplePackage()
                        .replacing("datapackage.json", "\"start\"", "\"begin\"")
                        .replacing("datapackage.json", "[\"gov\", \"opp\"]", "[\"gov\", \"sdf\"]")
                        .loadFrom(folder);

        assertThat(lines(loaded))
                .containsExactly(
                        "UNKNOWN_SOURCE datapackage.json, column territory.baseline, 'begin': there"
                                + " is no source of this id; the package is read without a"
                                + " baseline.",
                        "UNKNOWN_ACTOR datapackage.json, column territory.hostile, 'sdf': there is"
                                + " no actor of this id; the pair is ignored.");
        DataPackage sample = loaded.dataPackage().orElseThrow();
        assertThat(sample.rules().baselineSource()).isEqualTo(Optional.empty());
        assertThat(sample.hostile()).isEmpty();
    }

    @Test
    void resourcesThatAreNotListedOrNotThereAreNamed() throws IOException {
        LoadedPackage loaded =
                new SamplePackage()
                        .replacing(
                                "datapackage.json",
                                "{\"name\": \"incidents\", \"path\"",
                                "{\"name\": \"incidents\", \"data\"")
                        .replacing(
                                "datapackage.json",
                                "{\"name\": \"sources\", \"path\": \"sources.csv\"},",
                                "")
                        .without("claims.csv")
                        .loadFrom(folder);

        assertThat(lines(loaded))
                .containsExactly(
                        "UNSUPPORTED_RESOURCE datapackage.json, column resources[4].path,"
                                + " 'incidents': a resource must name one file by its path; data"
                                + " within the descriptor and lists of files are not supported.",
                        "MISSING_RESOURCE datapackage.json, column resources, 'sources': the"
                                + " package lists no resource of this name.",
                        "MISSING_FILE datapackage.json, column resources.claims.path, 'claims.csv':"
                                + " the package has no such file.",
                        "NO_CLAIMS claims.csv: the package has no claim that can be used, so who"
                                + " held what is unknown.",
                        "UNKNOWN_SOURCE datapackage.json, column territory.baseline, 'start': there"
                                + " is no source of this id; the package is read without a"
                                + " baseline.");
        assertThat(loaded.dataPackage().orElseThrow().districts()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../claims.csv",
                "/etc/claims.csv",
                "a/../../b.csv",
                "C:claims.csv",
                "..\\\\claims.csv",
                "/",
                ""
            })
    void aPathThatLeavesThePackageIsRefused(String path) throws IOException {
        Files.writeString(folder.resolve("claims.csv"), SamplePackage.CLAIMS);
        Path inner = Files.createDirectory(folder.resolve("inner"));

        LoadedPackage loaded = withPathOfNotPlaced(path).loadFrom(inner);

        assertThat(lines(loaded))
                .singleElement()
                .asString()
                .startsWith(
                        "PATH_LEAVES_PACKAGE datapackage.json, column resources.not_placed.path")
                .endsWith(
                        "a path must stay inside the package: relative, with / between, without .."
                                + " and \\.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/x.csv", "file:///etc/passwd", "//host/x.csv"})
    void nothingIsFetched(String address) throws IOException {
        assertThat(lines(withPathOfNotPlaced(address).loadFrom(folder)))
                .containsExactly(
                        "PATH_IS_ADDRESS datapackage.json, column resources.not_placed.path, '"
                                + address
                                + "': files are read from the package alone, never from the"
                                + " network.");
    }

    @Test
    void aLinkOutOfTheFolderIsRefused() throws IOException {
        Path outside = Files.writeString(folder.resolve("out.csv"), SamplePackage.NOT_PLACED);
        Path inner = Files.createDirectory(folder.resolve("inner"));
        Files.createSymbolicLink(inner.resolve("link.csv"), outside);

        assertThat(lines(withPathOfNotPlaced("link.csv").loadFrom(inner)))
                .singleElement()
                .asString()
                .startsWith("PATH_LEAVES_PACKAGE");
    }

    @Test
    void aPackageWithoutDistrictsLoadsWithItsActors() throws IOException {
        LoadedPackage loaded =
                new SamplePackage()
                        .with(
                                "districts.geojson",
                                "{\"type\": \"FeatureCollection\", \"features\": []}")
                        .with("claims.csv", SamplePackage.CLAIMS.lines().findFirst().orElseThrow())
                        .with("incidents.csv", "id,type,date,source,recorded,confidence")
                        .with("areas.csv", "id,name_en,districts")
                        .loadFrom(folder);

        assertThat(lines(loaded))
                .containsExactly(
                        "NO_DISTRICTS districts.geojson: the package has no district that can be"
                                + " shown.",
                        "NO_CLAIMS claims.csv: the package has no claim that can be used, so who"
                                + " held what is unknown.");
        assertThat(loaded.dataPackage().orElseThrow().actors()).hasSize(2);
        assertThat(loaded.dataPackage().orElseThrow().timeline().districts()).isEmpty();
    }

    @Test
    void aPackageWithoutClaimsAndPeriodShowsItsIncidents() throws IOException {
        LoadedPackage loaded =
                new SamplePackage()
                        .with("claims.csv", SamplePackage.CLAIMS.lines().findFirst().orElseThrow())
                        .replacing(
                                "datapackage.json",
                                "\"period\": {\"from\": \"2016-11-14\", \"to\": \"2016-12-23\"},",
                                "")
                        .loadFrom(folder);

        assertThat(loaded.dataPackage().orElseThrow().period())
                .isEqualTo(
                        new Period(
                                java.time.LocalDate.of(2016, 11, 15),
                                java.time.LocalDate.of(2016, 11, 27)));
    }

    private static SamplePackage withPathOfNotPlaced(String path) {
        return new SamplePackage()
                .replacing("datapackage.json", "\"not_placed.csv\"", '"' + path + '"');
    }

    private static List<String> lines(LoadedPackage loaded) {
        return loaded.report().problems().stream().map(SamplePackage::line).toList();
    }
}
