package org.whoheld.io.datapackage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.whoheld.core.ContextFeature;
import org.whoheld.core.District;

/// Each kind of bad feature is named with its place and id, and the good ones still load.
class BadFeaturesTest {
    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {"type":"Feature","properties":{},"geometry":null} | MISSING_ID districts.geojson, row 2, column id: feature 1 has no id; it is left out.
                    {"type":"Feature","properties":{"id":"n7"},"geometry":null} | MISSING_ID districts.geojson, row 2, column id: feature 1 has its id, ‘n7’, among the properties, where it does not count; write it beside them. It is left out.
                    {"type":"Thing","id":"n","geometry":null}          | NOT_A_FEATURE_COLLECTION districts.geojson, row 2, column type, 'n': member 1 of features is no Feature; it is left out.
                    {"type":"Feature","id":"n","geometry":null}        | MISSING_GEOMETRY districts.geojson, row 2, column geometry, 'n': the feature has no geometry; it is left out.
                    {"type":"Feature","id":"n","geometry":{"type":"Point","coordinates":[37,36]}} | WRONG_GEOMETRY_TYPE districts.geojson, row 2, column geometry, 'n': the geometry must be a Polygon or MultiPolygon, not a Point; it is left out.
                    {"type":"Feature","id":"n","geometry":{"type":"Polygon","coordinates":[[[37,36],[38,36],[37,36]]]}} | TOO_FEW_POSITIONS districts.geojson, row 2, column geometry, 'n': a ring needs at least 4 positions, the last like the first; it is left out.
                    {"type":"Feature","id":"n","geometry":{"type":"Polygon","coordinates":[]}} | TOO_FEW_POSITIONS districts.geojson, row 2, column geometry, 'n': the polygon has no ring; it is left out.
                    {"type":"Feature","id":"n","geometry":{"type":"Polygon","coordinates":[7]}} | BAD_POSITION districts.geojson, row 2, column geometry, 'n': the coordinates are no list of positions; it is left out.
                    {"type":"Feature","id":"n","geometry":{"type":"Polygon","coordinates":[[["37",36],[38,36],[38,37],[37,36]]]}} | BAD_POSITION districts.geojson, row 2, column geometry, 'n': a position is [longitude, latitude] in numbers, not ["37",36]; it is left out.
                    {"type":"Feature","id":"n","geometry":{"type":"Polygon","coordinates":[[[36,137],[38,36],[38,37],[36,137]]]}} | OUT_OF_RANGE districts.geojson, row 2, column geometry, 'n': the position [36,137] is not on the globe; longitude comes first, in degrees from -180 to 180, then latitude from -90 to 90; it is left out.
                    {"type":"Feature","id":"n","geometry":{"type":"Polygon","coordinates":[[[37,36],[38,36],[39,36],[37,36]]]}} | GEOMETRY_BEYOND_REPAIR districts.geojson, row 2, column geometry, 'n': the outline encloses no ground; it is left out.
                    """)
    void aBadFeatureIsNamedAndTheOthersLoad(String feature, String expected) throws IOException {
        LoadedPackage loaded = withDistrict(feature);

        assertThat(loaded.report().problems()).map(SamplePackage::line).containsExactly(expected);
        assertThat(loaded.report().counts().get("districts").kept()).isEqualTo(2);
        assertThat(loaded.report().counts().get("districts").read()).isEqualTo(3);
    }

    @Test
    void aCollectionBehindTheCollectionIsNamed() throws IOException {
        SamplePackage sample = new SamplePackage();
        Path whole = sample.writeTo(folder);
        Path districts = whole.resolve("districts.geojson");
        Files.writeString(
                districts,
                "\n{\"type\":\"FeatureCollection\",\"features\":[]}",
                StandardOpenOption.APPEND);
        assertThat(DataPackageReader.read(whole).report().problems())
                .map(SamplePackage::line)
                .singleElement()
                .asString()
                .startsWith("BROKEN_JSON districts.geojson, row ")
                .endsWith("what stands behind it is not read.");
    }

    @ParameterizedTest
    @ValueSource(ints = {700, 1500})
    void whatIsDeeperOrLongerThanTheLibraryReadsIsNamed(int size) throws IOException {
        LoadedPackage loaded =
                withDistrict(
                        size == 700
                                ? "{\"type\":\"Feature\",\"id\":\"n\",\"properties\":"
                                        + "[".repeat(size)
                                        + "]".repeat(size)
                                        + "}"
                                : "{\"type\":\"Feature\",\"id\":\"n\",\"properties\":{\"x\":"
                                        + "9".repeat(size)
                                        + "}}");
        assertThat(loaded.report().problems())
                .map(SamplePackage::line)
                .anyMatch(it -> it.startsWith("BROKEN_JSON districts.geojson"));
    }

    @Test
    void aCoordinateOfHundredsOfDigitsIsNotOnTheGlobe() throws IOException {
        String huge = "9".repeat(401);
        LoadedPackage loaded =
                withDistrict(
                        "{\"type\":\"Feature\",\"id\":\"n\",\"geometry\":{\"type\":\"Polygon\","
                                + "\"coordinates\":[[["
                                + huge
                                + ",36],[38,36],[38,37],[37,36]]]}}");
        assertThat(loaded.report().problems())
                .map(SamplePackage::line)
                .singleElement()
                .asString()
                .startsWith("OUT_OF_RANGE districts.geojson, row 2, column geometry, 'n'");
    }

    @Test
    void ofTwoFeaturesOfOneIdTheFirstIsKept() throws IOException {
        LoadedPackage loaded =
                new SamplePackage()
                        .replacing("districts.geojson", "\"east\"", "\"west\"")
                        .replacing("areas.csv", "west;east", "west")
                        .replacing("incidents.csv", "west;east", "west")
                        .replacing("claims.csv", "c2,east", "c2,west")
                        .loadFrom(folder);

        assertThat(loaded.report().problems())
                .map(SamplePackage::line)
                .containsExactly(
                        "DUPLICATE_ID districts.geojson, row 3, column id, 'west': feature 2"
                                + " has the id of an earlier one; it is left out.");
        assertThat(loaded.dataPackage().orElseThrow().districts())
                .map(district -> district.names().english())
                .containsExactly("West");
    }

    @Test
    void aPolygonThatCrossesItselfIsMendedAndNamed() throws IOException {
        LoadedPackage loaded =
                withDistrict(
                        """
                        {"type":"Feature","id":"bow","properties":{"name_en":"Bow"},"geometry":{"type":"Polygon","coordinates":[[[38,36],[39,37],[39,36],[38,37],[38,36]]]}}\
                        """);

        assertThat(loaded.report().problems())
                .map(SamplePackage::line)
                .containsExactly(
                        "GEOMETRY_REPAIRED districts.geojson, row 2, column geometry, 'bow': the"
                                + " outline is not valid near [38.5, 36.5] (Self-intersection); it"
                                + " has been mended.");
        District bow = loaded.dataPackage().orElseThrow().districts().getFirst();
        assertThat(bow.geometry().isValid()).isTrue();
        assertThat(bow.geometry().getArea()).isEqualTo(0.5);
    }

    @Test
    void aRingLeftOpenIsClosedAndNamed() throws IOException {
        LoadedPackage loaded =
                withDistrict(
                        """
                        {"type":"Feature","id":"n","properties":{"name_en":"N"},"geometry":{"type":"Polygon","coordinates":[[[38,36],[39,36],[39,37]]]}}\
                        """);

        assertThat(loaded.report().problems())
                .map(SamplePackage::line)
                .containsExactly(
                        "RING_NOT_CLOSED districts.geojson, row 2, column geometry, 'n': a ring"
                                + " must end where it begins; it has been closed with a straight"
                                + " line.");
        assertThat(loaded.dataPackage().orElseThrow().districts().getFirst().geometry().toText())
                .isEqualTo("POLYGON ((38 36, 39 36, 39 37, 38 36))");
    }

    @Test
    void aContextLineOfOnePositionIsLeftOut() throws IOException {
        assertThat(
                        problems(
                                new SamplePackage()
                                        .replacing(
                                                "context.geojson",
                                                "[37.0, 36.0], [37.2, 36.1]",
                                                "[37.0, 36.0]")))
                .containsExactly(
                        "TOO_FEW_POSITIONS context.geojson, row 2, column geometry, 'river': a line"
                                + " needs at least 2 positions; it is left out.");
    }

    @Test
    void namesAndKindsThatAreMissingHaveAStandIn() throws IOException {
        LoadedPackage loaded =
                new SamplePackage()
                        .replacing("districts.geojson", "\"name_en\": \"East\"", "")
                        .replacing("context.geojson", "\"kind\": \"river\"", "\"kind\": \"canal\"")
                        .loadFrom(folder);

        assertThat(loaded.report().problems())
                .map(SamplePackage::line)
                .containsExactly(
                        "MISSING_VALUE districts.geojson, row 3, column name_en, 'east': the"
                                + " district has no English name; the id is shown instead.",
                        "UNKNOWN_WORD context.geojson, row 2, column kind, 'river': the kind is"
                                + " none of airport, citadel, old-city, other, railway, river, road;"
                                + " other is used.");
        assertThat(loaded.dataPackage().orElseThrow().districts().get(1).names().english())
                .isEqualTo("east");
        assertThat(loaded.dataPackage().orElseThrow().context().getFirst().kind())
                .isEqualTo(ContextFeature.Kind.OTHER);
    }

    @Test
    void brokenJsonIsNamedByLineAndTheFeaturesBeforeItLoad() throws IOException {
        LoadedPackage loaded =
                new SamplePackage()
                        .replacing("districts.geojson", "\"id\": \"east\",", "\"id\": east,")
                        .replacing("areas.csv", "west;east", "west")
                        .replacing("incidents.csv", "west;east", "west")
                        .replacing("claims.csv", "c2,east", "c2,west")
                        .loadFrom(folder);

        assertThat(loaded.report().problems())
                .singleElement()
                .satisfies(problem ->
                        assertThat(SamplePackage.line(problem))
                                .startsWith(
                                        "BROKEN_JSON districts.geojson, row 3: the JSON"
                                                + " breaks off at character 2")
                                .contains("east"));
        assertThat(loaded.dataPackage().orElseThrow().districts())
                .map(District::id)
                .containsExactly("west");
    }

    @Test
    void aFileThatIsNoFeatureCollectionIsRefused() throws IOException {
        for (String text : List.of("{\"type\": \"Feature\"}", "[1, 2]", "{}")) {
            assertThat(problems(new SamplePackage().with("context.geojson", text)))
                    .singleElement()
                    .asString()
                    .startsWith("NOT_A_FEATURE_COLLECTION context.geojson, column type");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "urn:ogc:def:crs:OGC:1.3:CRS84",
                "urn:ogc:def:crs:OGC::CRS84",
                "EPSG:4326",
                "urn:ogc:def:crs:EPSG::4326",
                "http://www.opengis.net/def/crs/OGC/1.3/CRS84"
            })
    void namesOfWgs84AreAccepted(String name) throws IOException {
        assertThat(problems(withCrs(name))).isEmpty();
    }

    @Test
    void anotherReferenceSystemIsRefusedWithOneSentence() throws IOException {
        LoadedPackage loaded = withCrs("EPSG:32637").loadFrom(folder);

        assertThat(loaded.report().problems())
                .map(SamplePackage::line)
                .containsExactly(
                        "NOT_WGS84 context.geojson, column crs, 'EPSG:32637': coordinates must be"
                                + " WGS 84 longitude and latitude; convert the file, nothing of it"
                                + " is used.");
        assertThat(loaded.dataPackage().orElseThrow().context()).isEmpty();
    }

    @Test
    void membersThatNobodyKnowsAreIgnored() throws IOException {
        assertThat(
                        problems(
                                new SamplePackage()
                                        .replacing(
                                                "districts.geojson",
                                                "\"features\": [",
                                                "\"generator\": {\"deep\": [1]}, \"bbox\":"
                                                        + " [1, 2, 3, 4], \"features\": [")))
                .isEmpty();
    }

    @Test
    void featuresInAnotherEncodingAreNamedByLine() throws IOException {
        byte[] latin =
                SamplePackage.CONTEXT
                        .replace("River", "Rivière")
                        .getBytes(StandardCharsets.ISO_8859_1);
        assertThat(problems(new SamplePackage().with("context.geojson", latin)))
                .containsExactly(
                        "NOT_UTF8 context.geojson, row 2: there are bytes that are not UTF-8; save"
                                + " the file as UTF-8.");
    }

    private static SamplePackage withCrs(String name) {
        return new SamplePackage()
                .replacing(
                        "context.geojson",
                        "\n]}",
                        "\n], \"crs\": {\"type\": \"name\", \"properties\": {\"name\": \"%s\"}}}"
                                .formatted(name));
    }

    /// Puts a feature on a line of its own before the others.
    private LoadedPackage withDistrict(String feature) throws IOException {
        return new SamplePackage()
                .replacing(
                        "districts.geojson",
                        "\"features\": [\n",
                        "\"features\": [\n" + feature + ",\n")
                .loadFrom(folder);
    }

    private List<String> problems(SamplePackage sample) throws IOException {
        return sample.loadFrom(folder).report().problems().stream()
                .map(SamplePackage::line)
                .toList();
    }
}
