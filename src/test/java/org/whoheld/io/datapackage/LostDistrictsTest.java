package org.whoheld.io.datapackage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LostDistrictsTest {
    private static final String REASON =
            "districts could not be read, so rows that name them are left out, and areas kept"
                    + " without them; rows concerned: ";

    @TempDir Path folder;

    private List<String> lines(SamplePackage sample) throws IOException {
        return sample.loadFrom(folder).report().problems().stream()
                .map(SamplePackage::line)
                .toList();
    }

    @Test
    void aMissingFileOfDistrictsIsOneCauseAndOneConsequence() throws IOException {
        assertThat(lines(new SamplePackage().without("districts.geojson")))
                .hasSize(4)
                .anyMatch(line -> line.startsWith("MISSING_FILE datapackage.json"))
                .contains(
                        "UNKNOWN_DISTRICT districts.geojson: "
                                + REASON
                                + "areas.csv 1, claims.csv 4, incidents.csv 1.")
                .anyMatch(line -> line.startsWith("NO_DISTRICTS"))
                .anyMatch(line -> line.startsWith("NO_CLAIMS"));
    }

    @Test
    void aFileThatBreaksOffLosesTheDistrictsBehindTheBreak() throws IOException {
        int east = SamplePackage.DISTRICTS.indexOf("\"east\"");
        assertThat(
                        lines(
                                new SamplePackage()
                                        .with(
                                                "districts.geojson",
                                                SamplePackage.DISTRICTS.substring(0, east))))
                .hasSize(2)
                .anyMatch(line -> line.startsWith("BROKEN_JSON districts.geojson"))
                .contains(
                        "UNKNOWN_DISTRICT districts.geojson: "
                                + REASON
                                + "areas.csv 1, claims.csv 1, incidents.csv 1.");
    }

    @Test
    void anIdThatNoDistrictHasIsStillNamedWhereTheFileIsWhole() throws IOException {
        assertThat(
                        lines(
                                new SamplePackage()
                                        .plus(
                                                "claims.csv",
                                                "c9,north,held,opp,,2016-11-14,start,2016-11-14,high,,,,,,,")))
                .singleElement()
                .asString()
                .startsWith("UNKNOWN_DISTRICT claims.csv, row 6, column district, 'north'");
    }
}
