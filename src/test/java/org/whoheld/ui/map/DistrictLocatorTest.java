package org.whoheld.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.whoheld.core.District;
import org.whoheld.core.Names;

class DistrictLocatorTest {
    private static District district(String id, String wkt) throws ParseException {
        return new District(
                id, Names.of(id), List.of(), "urban", "", "", "", new WKTReader().read(wkt));
    }

    @Test
    void findsTheDistrictAtAPlaceAndNoneInAHoleOrOutside() throws ParseException {
        DistrictLocator locator = new DistrictLocator();
        locator.show(
                List.of(
                        district(
                                "ring",
                                "POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (3 3, 3 6, 6 6, 6 3, 3 3))"),
                        district(
                                "two",
                                "MULTIPOLYGON (((10 0, 12 0, 12 2, 10 2, 10 0)), ((20 0, 22 0, 22 2, 20 2, 20 0)))")));
        assertThat(locator.at(1, 1)).contains("ring");
        assertThat(locator.at(4, 4)).isEmpty();
        assertThat(locator.at(21, 1)).contains("two");
        assertThat(locator.at(15, 1)).isEmpty();
    }

    @Test
    void forgetsThePackageBefore() throws ParseException {
        DistrictLocator locator = new DistrictLocator();
        locator.show(List.of(district("a", "POLYGON ((0 0, 1 0, 1 1, 0 1, 0 0))")));
        locator.show(List.of());
        assertThat(locator.at(0.5, 0.5)).isEmpty();
    }
}
