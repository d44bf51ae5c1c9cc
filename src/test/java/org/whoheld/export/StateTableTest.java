package org.whoheld.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whoheld.core.AsOf;
import org.whoheld.core.DataPackage;
import org.whoheld.core.Lens;
import org.whoheld.io.datapackage.SamplePackage;

class StateTableTest {
    private static final String HEADER =
            "district,name_en,name_ar,state,holder,challenger,others,since,claims\n";

    @TempDir Path folder;

    @Test
    void everyKindOfStateHasItsWordAndItsColumns() throws IOException {
        SamplePackage sample =
                new SamplePackage()
                        .replacing(
                                "datapackage.json",
                                "\"approximation_days\": 2",
                                "\"approximation_days\": 0")
                        .replacing("districts.geojson", "\"East\"", "\"East, \\\"new\\\"\"")
                        .plus(
                                "claims.csv",
                                "c5,east,held,gov,,2016-11-25,army,2016-11-25,high,,,,,,,")
                        .plus(
                                "claims.csv",
                                "c6,east,held,opp,,2016-11-25,sohr,2016-11-25,high,,,,,,,");

        assertThat(csv(sample, "2016-11-13"))
                .isEqualTo(
                        HEADER
                                + "west,West,غرب,unknown,,,,,\n"
                                + "east,\"East, \"\"new\"\"\",,unknown,,,,,\n");
        assertThat(csv(sample, "2016-11-14")).contains("west,West,غرب,held,opp,,,2016-11-14,c1\n");
        assertThat(csv(sample, "2016-11-25"))
                .contains("west,West,غرب,contested,opp,gov,,2016-11-25,c3\n")
                .contains(",disputed,opp,,gov,2016-11-25,c6;c5\n");
        assertThat(
                        csv(
                                sample.replacing("claims.csv", "contested,opp,gov", "held,opp,"),
                                "2016-11-26"))
                .contains("west,West,غرب,disputed,opp,,gov,2016-11-25,c3;c4\n");
    }

    @Test
    void aDistrictInTransitionNamesItsFormerHolder() throws IOException {
        SamplePackage sample =
                new SamplePackage()
                        .replacing(
                                "claims.csv", "sohr,2016-11-26~,medium", "sohr,2016-12-26,medium");

        assertThat(csv(sample, "2016-11-26", "2016-11-30"))
                .contains("west,West,غرب,in-transition,gov,,opp,2016-11-26,c4\n");
    }

    @Test
    void aClaimWithoutAStartHasNoSince() throws IOException {
        SamplePackage sample =
                new SamplePackage()
                        .replacing(
                                "claims.csv", "2016-11-14,start,2016", "../2016-11-14,start,2016");

        assertThat(csv(sample, "2016-11-15")).contains("west,West,غرب,held,opp,,,,c1\n");
    }

    @Test
    void jsonHasTheSameMembersWithListsAsArraysAndNullForWhatIsNotKnown() throws IOException {
        DataPackage pack = new SamplePackage().loadFrom(folder).dataPackage().orElseThrow();
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        StateTable.of(
                        pack,
                        pack.timeline()
                                .asOf(AsOf.on(LocalDate.of(2016, 11, 20)), Lens.BEST_SUPPORTED))
                .writeJson(out);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo(
                        """
                        [
                        {"district":"west","name_en":"West","name_ar":"غرب","state":"held","holder":"opp","challenger":null,"others":[],"since":"2016-11-14","claims":["c1"]},
                        {"district":"east","name_en":"East","name_ar":null,"state":"held","holder":"opp","challenger":null,"others":[],"since":"2016-11-14","claims":["c2"]}
                        ]
                        """);
    }

    private String csv(SamplePackage sample, String day) throws IOException {
        return csv(sample, day, "2020-01-01");
    }

    private String csv(SamplePackage sample, String day, String knownOn) throws IOException {
        DataPackage pack = sample.loadFrom(folder).dataPackage().orElseThrow();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AsOf asOf = AsOf.on(LocalDate.parse(day)).knownOn(LocalDate.parse(knownOn));
        StateTable.of(pack, pack.timeline().asOf(asOf, Lens.BEST_SUPPORTED)).writeCsv(out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
