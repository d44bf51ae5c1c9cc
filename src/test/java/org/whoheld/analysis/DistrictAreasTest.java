package org.whoheld.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

class DistrictAreasTest {
    /// Between two parallels and two meridians a degree apart at the equator lie 12 308.463 km²
    /// (the authalic formula of the ellipsoid); the geodesic along the upper side bulges to the
    /// north by 4.2 m at most and adds 0.31 km².
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "POLYGON((0 0,1 0,1 1,0 1,0 0))                                 | 12308.778",
                "POLYGON((0 0,0 1,1 1,1 0,0 0))                                 | 12308.778",
                "MULTIPOLYGON(((0 0,1 0,1 1,0 1,0 0)),((5 0,6 0,6 1,5 1,5 0)))  | 24617.557",
                "POLYGON((0 0,1 0,1 1,0 1,0 0),(.2 0,.2 .2,.4 .2,.4 0,.2 0))    | 11816.4",
                "POLYGON EMPTY                                                  | 0"
            })
    void measuresOnTheEllipsoid(String wkt, double squareKilometres) throws ParseException {
        assertThat(DistrictAreas.squareKilometres(new WKTReader().read(wkt.strip())))
                .isCloseTo(squareKilometres, within(0.1));
    }
}
