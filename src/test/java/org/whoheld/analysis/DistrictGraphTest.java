package org.whoheld.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.whoheld.analysis.DistrictGraph.Border;
import org.whoheld.core.District;
import org.whoheld.core.Names;

class DistrictGraphTest {
    private static String neighbours(DrawnTown town, String district) {
        return town.names(
                Arrays.stream(town.coverage.graph().neighbours(town.index(district)))
                        .boxed()
                        .toList());
    }

    private static double outerMetres(DrawnTown town, String district) {
        return town.coverage.graph().borders(town.index(district)).stream()
                .filter(Border::isOuter)
                .mapToDouble(Border::lengthMetres)
                .sum();
    }

    @Test
    void aSharedEdgeMakesNeighboursAndACornerDoesNot() {
        DrawnTown town = DrawnTown.squares("go\nog");
        assertThat(neighbours(town, "a1")).isEqualTo("b1, a2");
        assertThat(neighbours(town, "b2")).isEqualTo("b1, a2");
    }

    @Test
    void zeroAndMinusZeroAreOneMeridian() {
        List<District> districts =
                List.of(district("west", -0.0, -0.01), district("east", 0.0, 0.01));
        assertThat(DistrictGraph.of(districts).neighbours(0)).containsExactly(1);
    }

    private static District district(String id, double meridian, double other) {
        Coordinate[] ring = {
            new Coordinate(meridian, 51),
            new Coordinate(other, 51),
            new Coordinate(other, 51.01),
            new Coordinate(meridian, 51.01),
            new Coordinate(meridian, 51)
        };
        return new District(
                id,
                Names.of(id),
                List.of(),
                "",
                "",
                "",
                "",
                new GeometryFactory().createPolygon(ring));
    }

    @Test
    void aBorderOfSeveralEdgesIsOneBorderWithTheLengthOfAll() {
        DrawnTown town =
                DrawnTown.of(
                        """
                        west government POLYGON((0 0, 2 0, 2.5 1, 2 2, 0 2, 0 0))
                        east opposition POLYGON((2 0, 4 0, 4 2, 2 2, 2.5 1, 2 0))
                        """);
        Border border =
                town.coverage.graph().borders().stream()
                        .filter(it -> !it.isOuter())
                        .findFirst()
                        .orElseThrow();
        assertThat(border.lines()).hasSize(1);
        assertThat(border.lines().getFirst().getNumPoints()).isEqualTo(3);
        // two edges of 0.01° of latitude (1109.6 m) and 0.005° of longitude (450.5 m)
        assertThat(border.lengthMetres()).isCloseTo(2 * Math.hypot(1109.6, 450.5), within(1.0));
    }

    @Test
    void aBorderBrokenByAThirdDistrictHasTwoLines() {
        DrawnTown town =
                DrawnTown.of(
                        """
                        west government POLYGON((0 0, 2 0, 2 1, 1 1, 1 2, 2 2, 2 3, 0 3, 0 0))
                        east opposition POLYGON((2 0, 4 0, 4 3, 2 3, 2 2, 2 1, 2 0))
                        market sdf POLYGON((1 1, 2 1, 2 2, 1 2, 1 1))
                        """);
        Border border =
                town.coverage.graph().borders().stream()
                        .filter(it -> it.district() == 0 && it.neighbour() == 1)
                        .findFirst()
                        .orElseThrow();
        assertThat(border.lines()).hasSize(2);
        assertThat(neighbours(town, "market")).isEqualTo("west, east");
    }

    @Test
    void aHoleIsABorderWithTheDistrictThatFillsIt() {
        DrawnTown town =
                DrawnTown.of(
                        """
                        ring government POLYGON((0 0, 3 0, 3 3, 0 3, 0 0), (1 1, 1 2, 2 2, 2 1, 1 1))
                        yard opposition POLYGON((1 1, 2 1, 2 2, 1 2, 1 1))
                        """);
        assertThat(neighbours(town, "ring")).isEqualTo("yard");
        assertThat(outerMetres(town, "yard")).isZero();
        assertThat(outerMetres(town, "ring")).isGreaterThan(12_000);
    }

    @Test
    void anEmptyHoleIsOutside() {
        DrawnTown town =
                DrawnTown.of(
                        "ring government POLYGON((0 0, 3 0, 3 3, 0 3, 0 0), (1 1, 1 2, 2 2, 2 1, 1 1))");
        assertThat(neighbours(town, "ring")).isEmpty();
        assertThat(town.coverage.graph().borders(0)).hasSize(1);
        assertThat(town.coverage.graph().borders(0).getFirst().lines()).hasSize(2);
    }

    @Test
    void eachPartOfAMultipolygonHasItsNeighbours() {
        DrawnTown town =
                DrawnTown.of(
                        """
                        twin government MULTIPOLYGON(((0 0, 1 0, 1 1, 0 1, 0 0)), ((3 0, 4 0, 4 1, 3 1, 3 0)))
                        next opposition POLYGON((1 0, 2 0, 2 1, 1 1, 1 0))
                        far sdf POLYGON((4 0, 5 0, 5 1, 4 1, 4 0))
                        """);
        assertThat(neighbours(town, "twin")).isEqualTo("next, far");
        assertThat(neighbours(town, "next")).isEqualTo("twin");
    }

    @Test
    void aRiverBetweenThemSeparates() {
        DrawnTown town =
                DrawnTown.of(
                        """
                        left opposition POLYGON((0 0, 1 0, 1 2, 0 2, 0 0))
                        right opposition POLYGON((1.1 0, 2 0, 2 2, 1.1 2, 1.1 0))
                        """);
        assertThat(neighbours(town, "left")).isEmpty();
    }

    @Test
    void everyBorderIsSeenFromBothItsDistrictsAndTheLengthsAddUp() {
        DrawnTown town = DrawnTown.squares("gos\n oo\ngg");
        DistrictGraph graph = town.coverage.graph();
        for (int d = 0; d < graph.size(); d++) {
            double around = graph.borders(d).stream().mapToDouble(Border::lengthMetres).sum();
            LineString outline = (LineString) town.pack.districts().get(d).geometry().getBoundary();
            assertThat(around).isCloseTo(Geodesy.metres(outline), within(1e-6));
        }
        assertThat(graph.borders())
                .allSatisfy(border -> {
                    assertThat(graph.borders(border.district())).contains(border);
                    if (!border.isOuter()) {
                        assertThat(graph.borders(border.neighbour())).contains(border);
                        assertThat(border.beyond(border.neighbour())).isEqualTo(border.district());
                    }
                });
    }
}
