package org.whoheld.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.WKTReader;
import org.whoheld.core.AsOf;
import org.whoheld.core.ControlMap;
import org.whoheld.core.ControlState;
import org.whoheld.core.ControlTimeline;
import org.whoheld.core.DataPackage;
import org.whoheld.core.Lens;
import org.whoheld.io.datapackage.DataPackageReader;
import org.whoheld.io.datapackage.SamplePackage;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What `whoheld analyse` says of the bundled package.
class AnalyseCommandTest {
    private static final Installation INSTALLATION =
            new Installation(Optional.of(Path.of("data")), "1.2.3");

    private record Outcome(int code, String out, String err) {
        List<String> rows() {
            return out.lines().skip(1).toList();
        }
    }

    private static Outcome run(String arguments) {
        return whoheld(("analyse " + arguments).strip());
    }

    private static Outcome whoheld(String arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code =
                CommandLineProgram.run(
                        arguments.split(" "),
                        INSTALLATION,
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Outcome(
                code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static JsonNode json(String arguments) {
        return JsonMapper.builder().build().readTree(run(arguments).out());
    }

    @Test
    void onThe25thTheLargestDistrictOfTheOppositionWasMasakenHananoHeldAndContested() {
        List<String> opposition =
                run("ranking --on 2016-11-25").rows().stream()
                        .filter(row -> row.contains(",opposition,"))
                        .toList();
        assertThat(opposition.subList(0, 3))
                .containsExactly(
                        "2016-11-25,opposition,1,masaken-hanano,urban,contested,3.320",
                        "2016-11-25,opposition,2,sheikh-saeed,urban,held,2.768",
                        "2016-11-25,opposition,3,sheikh-lutfi,peri-urban,held,2.634");
    }

    @Test
    void theWayFromTheWestToHananoWasThirteenHundredMetresAllOfThemInSakhur() {
        JsonNode gap = gapToHanano("gaps --on 2016-11-26 --known-on 2016-11-26");
        assertThat(gap.get("from").get("district").asString()).isEqualTo("arqub");
        assertThat(gap.get("length_metres").asDouble()).isCloseTo(1297.5, within(0.1));
        assertThat(gap.get("districts")).hasSize(1);
        assertThat(gap.get("districts").get(0).get("id").asString()).isEqualTo("sakhur");
        assertThat(gap.get("districts").get(0).get("metres").asDouble())
                .isCloseTo(1297.5, within(0.1));
    }

    @Test
    void withWhatIsKnownTodayThereIsNoSuchGapBecauseSakhurIsCountedAsTakenOnThe26th() {
        assertThat(run("gaps --on 2016-11-26").out())
                .contains("citadel")
                .doesNotContain("\"district\":\"masaken-hanano\"");
    }

    private static JsonNode gapToHanano(String arguments) {
        for (JsonNode gap : json(arguments)) {
            if (gap.get("actor").asString().equals("government")
                    && gap.get("from").get("part").asInt() == 1
                    && gap.get("to").get("district").asString().equals("masaken-hanano")) {
                return gap;
            }
        }
        throw new AssertionError("no gap from the west to Masaken Hanano");
    }

    @Test
    void ifSakhurFellTheGroundOfTheOppositionWouldSplit() {
        assertThat(
                        run("pockets --on 2016-11-26 --known-on 2016-11-26"
                                        + " --what-if sakhur=government --format json")
                                .out()
                                .lines()
                                .filter(row -> row.contains("\"opposition\""))
                                .map(row -> row.replaceAll("\"districts\":\\[.*?],", "")))
                .containsExactly(
                        part(1, "35.346", true) + ",",
                        part(2, "7.812", true) + ",",
                        part(3, "1.962", true) + ",");
        assertThat(run("what-if --on 2016-11-26 --known-on 2016-11-26 --what-if sakhur=government"))
                .isEqualTo(
                        new Outcome(
                                0,
                                """
                                Hypothetical, 2016-11-26:
                                Government (+1.26 km²): the parts around Layramoun and Owaija would be joined.
                                Opposition (−1.26 km²): the part around Sheikh Saeed would split into 2 parts: in the south around Sheikh Saeed (35.35 km²), in the north around Ayn al-Tal (7.81 km²).
                                Front between Government and Opposition: +2.0 km, 40.5 km in all.
                                """,
                                ""));
    }

    @Test
    void aBorderOfSidesThatDoNotFightIsNoFrontInTheSentences() {
        assertThat(run("what-if --on 2016-11-28 --what-if baadeen=government").out())
                .contains("Border of Government and SDF, not named as hostile: ")
                .doesNotContain("Front between Government and SDF");
    }

    private static String part(int number, String area, boolean encircled) {
        return ("{\"date\":\"2016-11-26\",\"actor\":\"opposition\",\"part\":%d,\"area_km2\":%s,"
                        + "\"encircled\":%s,\"hypothetical\":\"sakhur=government\"}")
                .formatted(number, area, encircled);
    }

    @Test
    void onThe28thItWasOnePartLessTheNorth() {
        assertThat(
                        run("pockets --on 2016-11-28").rows().stream()
                                .filter(row -> row.contains(",opposition,")))
                .singleElement()
                .asString()
                .endsWith(",31.950,true");
        assertThat(run("events --from 2016-11-26 --to 2016-11-28").out())
                .isEqualTo(
                        """
                        date,actor,event,district,parts_before,parts_after
                        2016-11-26,government,merge,ard-al-hamra;haidariya;hanano-north;jabal-badro;masaken-hanano;sakhur,4,3
                        2016-11-26,opposition,split,sakhur,1,2
                        2016-11-28,opposition,eliminated,baadeen;hellok;sheikh-fares;sheikh-khudr,2,1
                        2016-11-28,sdf,merge,ayn-al-tal,2,1
                        """);
    }

    @Test
    void aPartThatWouldBeLostAndOneThatWouldSplitAreBothTold() {
        assertThat(
                        run("what-if --on 2016-11-26 --known-on 2016-11-26"
                                        + " --what-if sakhur=government"
                                        + " --what-if ard-al-hamra=government")
                                .out())
                .contains("the part around Sheikh Saeed would split into 2 parts")
                .contains(
                        "the part in the north-east around Ard al-Hamra (1.96 km²) would be lost");
    }

    @Test
    void ofDaysAheadOfWhatWasKnownThereAreNoEventsAndNoConsequences() {
        assertThat(run("events --from 2016-11-25 --to 2016-11-28 --known-on 2016-11-26").rows())
                .containsExactly("2016-11-26,opposition,split,hanano-north,1,2");
        assertThat(
                        run("what-if --on 2016-11-28 --known-on 2016-11-26"
                                        + " --what-if sakhur=government")
                                .rows())
                .containsExactly("Nothing can be known of this day.");
    }

    @Test
    void supposingWhatIsSoSaysSoAndChangesNothing() {
        Outcome supposed = run("areas --on 2016-11-27 --what-if masaken-hanano=government");
        assertThat(supposed.err()).contains("government leads in masaken-hanano");
        assertThat(
                        supposed.rows().stream()
                                .map(row -> row.substring(0, row.lastIndexOf(',')))
                                .toList())
                .isEqualTo(run("areas --on 2016-11-27").rows());
    }

    @Test
    void areasOfEachDayAddUpToTheWholeMap() {
        List<String> rows = run("areas --from 2016-11-14 --to 2016-12-23").rows();
        assertThat(rows).hasSize(40 * 4);
        for (int day = 0; day < 40; day++) {
            double sum =
                    rows.subList(day * 4, day * 4 + 4).stream()
                            .mapToDouble(row -> Double.parseDouble(row.split(",", -1)[3]))
                            .sum();
            assertThat(sum).isCloseTo(137.925, within(0.003));
        }
    }

    /// A district leaves the opposition on a day only if a claim that gives it to another begins
    /// then, or an older dispute over it ends.
    @Test
    void theGroundOfTheOppositionFallsOnlyWhereClaimsSaySo() throws IOException {
        DataPackage pack =
                DataPackageReader.read(Path.of("data/aleppo-2016")).dataPackage().orElseThrow();
        ControlTimeline timeline = pack.timeline();
        int falls = 0;
        LocalDate last = pack.period().last();
        for (LocalDate day = pack.period().first().plusDays(1);
                !day.isAfter(last);
                day = day.plusDays(1)) {
            ControlMap before = timeline.asOf(AsOf.on(day.minusDays(1)), Lens.BEST_SUPPORTED);
            ControlMap after = timeline.asOf(AsOf.on(day), Lens.BEST_SUPPORTED);
            for (int d = 0; d < after.size(); d++) {
                if (isOppositions(before.state(d)) && !isOppositions(after.state(d))) {
                    falls++;
                    assertThat(after.state(d).leadingClaim().orElseThrow().holder().id())
                            .isNotEqualTo("opposition");
                    assertThat(after.state(d).claims())
                            .as(pack.districts().get(d).id() + " on " + day)
                            .anyMatch(claim ->
                                    !claim.holder().id().equals("opposition")
                                            && claim.valid()
                                                    .earliest()
                                                    .isAfter(pack.period().first()));
                }
            }
        }
        assertThat(falls).isGreaterThan(60);
        assertThat(run("areas --on 2016-12-23").out())
                .contains("2016-12-23,opposition,0,0.000,0.000,0.000");
    }

    private static boolean isOppositions(ControlState state) {
        return state.leader().filter(it -> it.id().equals("opposition")).isPresent();
    }

    @Test
    void jabalBadroBordersMasakenHananoAndBaedinLies805MetresAway() {
        List<String> rows = run("neighbours masaken-hanano").rows();
        assertThat(rows)
                .contains(
                        "masaken-hanano,jabal-badro,1026.9,0.0",
                        "masaken-hanano,haidariya,1357.4,0.0",
                        "masaken-hanano,sakhur,1451.0,0.0")
                .noneMatch(row -> row.contains("baadeen"));
        assertThat(run("neighbours masaken-hanano --of baadeen").rows())
                .containsExactly("masaken-hanano,baadeen,0.0,805.3");
    }

    @Test
    void sakhurHasSixNeighboursTheLongestBorderFirst() {
        assertThat(run("neighbours sakhur").rows())
                .extracting(row -> row.split(",")[1])
                .containsExactly(
                        "sheikh-khudr",
                        "masaken-hanano",
                        "shaar",
                        "halwaniya",
                        "arqub",
                        "jabal-badro");
    }

    @Test
    void corridorsAreRankedByWhatTheyWouldCutOff() {
        List<String> rows = run("corridors --on 2016-11-25").rows();
        List<Double> cutOff =
                rows.stream()
                        .map(row -> Double.parseDouble(row.substring(row.lastIndexOf(',') + 1)))
                        .toList();
        assertThat(cutOff).isNotEmpty().isSortedAccordingTo(Comparator.reverseOrder());
    }

    @ParameterizedTest
    @CsvSource({"fronts,MultiLineString", "pockets,Polygon", "gaps,LineString"})
    void geoJsonHasOneFeatureARowWithTheRowAsProperties(String analysis, String type) {
        JsonNode collection = json(analysis + " --on 2016-11-25 --format geojson");
        assertThat(collection.get("type").asString()).isEqualTo("FeatureCollection");
        assertThat(collection.get("features")).isNotEmpty();
        for (JsonNode feature : collection.get("features")) {
            assertThat(feature.get("type").asString()).isEqualTo("Feature");
            assertThat(feature.get("geometry").get("type").asString()).isEqualTo(type);
            assertThat(feature.get("properties").get("date").asString()).isEqualTo("2016-11-25");
            assertThat(feature.get("properties").get("districts")).isNotNull();
        }
    }

    @Test
    void theOutlineOfAPartInGeoJsonHasItsAreaAndItsOuterRingCounterClockwise() throws Exception {
        JsonNode feature = json("pockets --on 2016-11-14 --format geojson").get("features").get(0);
        Geometry ring = ring(feature);
        assertThat(Orientation.isCCW(ring.getCoordinates())).isTrue();
        // a degree of longitude and of latitude at 36.2° N are 89.9 and 111.0 km
        assertThat(ring.getArea() * 89.95 * 110.96)
                .isCloseTo(feature.get("properties").get("area_km2").asDouble(), within(0.5));
    }

    private static Geometry ring(JsonNode feature) throws Exception {
        StringBuilder wkt = new StringBuilder("POLYGON((");
        JsonNode outer = feature.get("geometry").get("coordinates").get(0);
        for (int i = 0; i < outer.size(); i++) {
            wkt.append(i == 0 ? "" : ",")
                    .append(outer.get(i).get(0).asDouble())
                    .append(' ')
                    .append(outer.get(i).get(1).asDouble());
        }
        return new WKTReader().read(wkt.append("))").toString());
    }

    @Test
    void theOutlineOfAPartIsWholeWhereItsDistrictsOverlap(@TempDir Path folder) throws Exception {
        Path sample = folder.resolve("sample");
        new SamplePackage()
                .replacing(
                        "districts.geojson",
                        "[[[[37.1, 36.0], [37.2, 36.0], [37.2, 36.1], [37.1, 36.1], [37.1, 36.0]]]]",
                        "[[[[37.1, 36.0], [37.2, 36.0], [37.2, 36.1], [37.05, 36.1], [37.05, 36.05],"
                                + " [37.1, 36.05], [37.1, 36.0]]]]")
                .replacing(
                        "districts.geojson",
                        "[37.1, 36.0], [37.1, 36.1], [37.0, 36.1]",
                        "[37.1, 36.0], [37.1, 36.05], [37.1, 36.1], [37.0, 36.1]")
                .writeTo(Files.createDirectories(sample));

        JsonNode feature =
                json("pockets " + sample + " --on 2016-11-14 --format geojson")
                        .get("features")
                        .get(0);

        assertThat(feature.get("geometry").get("type").asString()).isEqualTo("Polygon");
        assertThat(ring(feature).getArea()).isCloseTo(2 * 0.1 * 0.1, within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(strings = {"areas", "ranking", "fronts", "pockets", "corridors", "events"})
    void csvAndJsonHaveTheSameRows(String analysis) {
        String days = " --from 2016-12-05 --to 2016-12-07";
        assertThat(json(analysis + days + " --format json").size())
                .isPositive()
                .isEqualTo(run(analysis + days).rows().size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                " | Say what to analyse: areas, ranking, fronts, pockets, gaps, corridors, events,"
                        + " what-if, neighbours.",
                "areas | Give the day with --on DATE, or the first and the last of several with"
                        + " --from DATE and --to DATE.",
                "areas --from 2016-11-20 | Give the day with --on DATE",
                "areas --on 2016-11-20 --to 2016-11-21 | Give either one day with --on, or",
                "areas --from 2016-11-22 --to 2016-11-21 | --from 2016-11-22 comes after --to"
                        + " 2016-11-21; give the earlier day first.",
                "areas --on 2016-11-20 --format geojson | There is no GeoJSON of areas",
                "areas --on 2016-11-20 --what-if sakur=government | no district 'sakur'; the"
                        + " nearest are sakhur",
                "areas --on 2016-11-20 --what-if sakhur=goverment | no actor 'goverment'; the"
                        + " nearest are government",
                "what-if --on 2016-11-20 | Say what is supposed, such as --what-if"
                        + " sakhur=government.",
                "fronts --on 2016-11-31 | 2016-11-31' is no day"
            })
    void aMistakeIsNamed(String arguments, String message) {
        Outcome outcome = run(arguments == null ? "" : arguments);
        assertThat(outcome.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(outcome.err()).contains(message);
        assertThat(outcome.out()).isEmpty();
    }
}
