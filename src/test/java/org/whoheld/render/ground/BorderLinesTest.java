package org.whoheld.render.ground;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.whoheld.core.District;
import org.whoheld.core.Names;
import org.whoheld.render.view.ProjectedDistricts;

class BorderLinesTest {
    private static District district(String wkt) throws ParseException {
        return new District(
                wkt, Names.of("x"), List.of(), "", "", "", "", new WKTReader().read(wkt));
    }

    private static int edges(BorderLines lines, boolean outer) {
        int edges = 0;
        for (int i = 0; i < lines.size; i++) {
            edges += lines.outer[i] == outer ? lines.to[i] - lines.from[i] : 0;
        }
        return edges;
    }

    @Test
    void drawsABorderOfTwoDistrictsOnce() throws ParseException {
        BorderLines lines =
                new BorderLines(
                        new ProjectedDistricts(
                                List.of(
                                        district("POLYGON((0 0,0 2,1 2,1 1,1 0,0 0))"),
                                        district("POLYGON((1 0,1 1,1 2,2 2,2 0,1 0))"))));
        assertThat(edges(lines, false)).isEqualTo(2);
        assertThat(edges(lines, true)).isEqualTo(6);
    }

    @Test
    void countsAHoleThatIsADistrictAsABorder() throws ParseException {
        BorderLines lines =
                new BorderLines(
                        new ProjectedDistricts(
                                List.of(
                                        district(
                                                "POLYGON((0 0,9 0,9 9,0 9,0 0),(3 3,3 6,6 6,6 3,3 3))"),
                                        district("POLYGON((3 3,6 3,6 6,3 6,3 3))"))));
        assertThat(edges(lines, false)).isEqualTo(4);
        assertThat(edges(lines, true)).isEqualTo(4);
    }
}
