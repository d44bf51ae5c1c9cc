package org.whoheld.io.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.whoheld.core.District;
import org.whoheld.core.Names;

class CoverageCheckTest {
    private static final String LEFT = "POLYGON ((0 0, 1 0, 1 1, 0 1, 0 0))";

    @Test
    void neighboursThatShareTheirVerticesAreFine() throws ParseException {
        assertThat(check(LEFT, "POLYGON ((1 0, 2 0, 2 1, 1 1, 1 0))")).isEmpty();
    }

    @Test
    void districtsThatTouchInACornerAreFine() throws ParseException {
        assertThat(check(LEFT, "POLYGON ((1 1, 2 1, 2 2, 1 2, 1 1))")).isEmpty();
    }

    @Test
    void anOverlapNamesBothDistrictsOnce() throws ParseException {
        assertThat(check(LEFT, "POLYGON ((0.5 0, 2 0, 2 1, 0.5 1, 0.5 0))"))
                .containsExactly(
                        "OVERLAP districts.geojson, column geometry, 'a, b': the districts overlap"
                                + " near [0.75, 0.5].");
    }

    @Test
    void oneDistrictWithinAnotherIsAnOverlap() throws ParseException {
        assertThat(check(LEFT, "POLYGON ((0.2 0.2, 0.4 0.2, 0.4 0.4, 0.2 0.4, 0.2 0.2))"))
                .singleElement()
                .asString()
                .startsWith("OVERLAP districts.geojson, column geometry, 'a, b'");
    }

    @Test
    void anOverlapIsFoundBesideAnother() throws ParseException {
        assertThat(
                        check(
                                LEFT,
                                "POLYGON ((0.2 0.2, 0.4 0.2, 0.4 0.4, 0.2 0.4, 0.2 0.2))",
                                "POLYGON ((0.9 0.3, 1.5 0.3, 1.5 0.6, 0.9 0.6, 0.9 0.3))"))
                .hasSize(2)
                .anyMatch(it -> it.contains("'a, b'"))
                .anyMatch(it -> it.contains("'a, c'"));
    }

    @Test
    void aVertexThatOnlyOneOfTwoNeighboursHasIsNamed() throws ParseException {
        assertThat(check(LEFT, "POLYGON ((1 0, 2 0, 2 1, 1 1, 1 0.5, 1 0))"))
                .singleElement()
                .asString()
                .startsWith("MISMATCHED_EDGE districts.geojson, column geometry, 'a, b'");
    }

    @Test
    void theyAreNamedWhereTheyRunAlongEachOther() throws ParseException {
        assertThat(
                        check(
                                LEFT,
                                "POLYGON ((1 0, 2 0, 2 1, 1 1, 1 0.5, 1 0))",
                                "POLYGON ((0 1, 0.5 1, 1 1, 1 2, 0 2, 0 1))"))
                .satisfiesExactlyInAnyOrder(
                        right -> assertThat(right).contains("'a, b'").contains("near [1.0, 0."),
                        above ->
                                assertThat(above)
                                        .contains("'a, c'")
                                        .containsPattern("near .0\\.\\d+, 1\\.0\\]"));
    }

    @Test
    void aSlitBetweenNeighboursIsNamed() throws ParseException {
        assertThat(check(LEFT, "POLYGON ((1.00002 0, 2 0, 2 1, 1.00002 1, 1.00002 0))"))
                .singleElement()
                .asString()
                .startsWith("MISMATCHED_EDGE districts.geojson, column geometry, 'a, b'");
    }

    @Test
    void aGapNamesTheDistrictsRoundIt() throws ParseException {
        assertThat(
                        check(
                                "POLYGON ((0 0, 3 0, 3 1, 2 1, 1 1, 0 1, 0 0))",
                                "POLYGON ((0 1, 1 1, 1 2, 2 2, 2 1, 3 1, 3 3, 0 3, 0 1))"))
                .containsExactly(
                        "GAP districts.geojson, column geometry, 'a, b': the districts leave ground"
                                + " between them near [1.5, 1.5].");
    }

    @Test
    void noDistrictsHaveNoProblem() throws ParseException {
        assertThat(check()).isEmpty();
    }

    /// @param wkt outlines of districts called a, b, …
    private static List<String> check(String... wkt) throws ParseException {
        List<District> districts = new ArrayList<>();
        for (String outline : wkt) {
            String id = String.valueOf((char) ('a' + districts.size()));
            districts.add(
                    new District(
                            id,
                            Names.of(id),
                            List.of(),
                            "",
                            "",
                            "",
                            "",
                            new WKTReader().read(outline)));
        }
        return CoverageCheck.problems("districts.geojson", districts).stream()
                .map(problem -> problem.code() + " " + problem.text())
                .toList();
    }
}
