package org.whoheld.io.datapackage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whoheld.core.Actor;
import org.whoheld.core.Area;
import org.whoheld.core.Assertion;
import org.whoheld.core.Claim;
import org.whoheld.core.Confidence;
import org.whoheld.core.ContextFeature;
import org.whoheld.core.ControlRules;
import org.whoheld.core.DataPackage;
import org.whoheld.core.DataPackage.About;
import org.whoheld.core.DataPackage.Period;
import org.whoheld.core.District;
import org.whoheld.core.Incident;
import org.whoheld.core.Names;
import org.whoheld.core.Reference;
import org.whoheld.core.Source;
import org.whoheld.core.TemporalExtent;
import org.whoheld.io.problem.ImportReport.Count;

class DataPackageReaderTest {
    @TempDir Path folder;

    @Test
    void readsWhatThePackageSaysAboutItself() throws IOException {
        DataPackage sample = load(new SamplePackage());

        assertThat(sample.about())
                .isEqualTo(
                        new About(
                                "sample",
                                "A sample",
                                "Two districts.",
                                "1.2.0",
                                "CC-BY-4.0",
                                "Who is said to hold it.",
                                List.of("A credit.")));
        assertThat(sample.rules()).isEqualTo(new ControlRules(5, Optional.of("start")));
        assertThat(sample.approximationDays()).isEqualTo(2);
        assertThat(sample.offensiveStart()).contains(day("2016-11-15"));
        assertThat(sample.period()).isEqualTo(new Period(day("2016-11-14"), day("2016-12-23")));
        assertThat(sample.hostile()).containsExactly(List.of("gov", "opp"));
    }

    @Test
    void readsActorsSourcesAndAreasInTheirOrder() throws IOException {
        DataPackage sample = load(new SamplePackage());

        assertThat(sample.actors())
                .containsExactly(
                        new Actor(
                                "gov",
                                new Names("Government and allies", "الحكومة"),
                                new Names("Government", "الحكومة"),
                                0x9C4432,
                                Actor.Pattern.SOLID),
                        new Actor(
                                "opp",
                                Names.of("Opposition groups"),
                                Names.of("Opposition groups"),
                                0x4FA39A,
                                Actor.Pattern.DIAGONAL));
        assertThat(sample.sources())
                .containsExactly(
                        new Source(
                                "start",
                                "Starting situation",
                                Source.Kind.RESEARCH,
                                "start",
                                "",
                                ""),
                        new Source(
                                "sohr",
                                "Observatory",
                                Source.Kind.MONITOR,
                                "sohr",
                                "https://example.org",
                                "A note"),
                        new Source("army", "The army", Source.Kind.MILITARY, "state", "", ""));
        assertThat(sample.areas())
                .containsExactly(
                        new Area(
                                "both",
                                new Names("The whole", "الكل"),
                                List.of("west", "east"),
                                "All there is",
                                List.of("opp")));
    }

    @Test
    void readsDistrictsAndContextWithLongitudeAsX() throws IOException {
        DataPackage sample = load(new SamplePackage());

        District west = sample.districts().getFirst();
        assertThat(west.names()).isEqualTo(new Names("West", "غرب"));
        assertThat(west.alternativeNames()).containsExactly("Gharb", "Occident");
        assertThat(List.of(west.kind(), west.sector(), west.geometryQuality(), west.basis()))
                .containsExactly("urban", "s", "street", "b");
        assertThat(west.geometry().toText())
                .isEqualTo("POLYGON ((37 36, 37.1 36, 37.1 36.1, 37 36.1, 37 36))");
        assertThat(sample.districts().get(1).geometry().getGeometryType())
                .isEqualTo("MultiPolygon");
        ContextFeature river = sample.context().getFirst();
        assertThat(river.kind()).isEqualTo(ContextFeature.Kind.RIVER);
        assertThat(river.names()).contains(Names.of("River"));
        assertThat(river.geometry().toText()).isEqualTo("LINESTRING (37 36, 37.2 36.1)");
    }

    @Test
    void readsClaimsWithTheWidthOfTheTildeAndTheLastDayOfPublication() throws IOException {
        DataPackage sample = load(new SamplePackage());

        Claim claim = sample.claims().get(2);
        assertThat(claim)
                .isEqualTo(
                        new Claim(
                                "c3",
                                "west",
                                new Assertion.Contests(
                                        sample.actors().get(1), sample.actors().get(0)),
                                new TemporalExtent(
                                        day("2016-11-23"),
                                        day("2016-11-27"),
                                        TemporalExtent.Qualifier.APPROXIMATE,
                                        "2016-11-25~"),
                                sample.sources().get(1),
                                day("2016-11-28"),
                                Confidence.MEDIUM,
                                new Reference(
                                        "S1",
                                        "both",
                                        "A title",
                                        "A paper",
                                        "https://example.org/1",
                                        "army",
                                        "a note")));
        assertThat(sample.claims().get(3).recorded()).isEqualTo(day("2016-11-30"));
    }

    @Test
    void readsIncidentsWithTheirFigures() throws IOException {
        DataPackage sample = load(new SamplePackage());

        assertThat(sample.incidents().getFirst().districts()).containsExactly("west", "east");
        assertThat(sample.incidents().getFirst().figure()).isEmpty();
        assertThat(sample.incidents().get(1).area()).isEqualTo("both");
        assertThat(sample.incidents().get(1).figure())
                .contains(
                        new Incident.Figure(
                                Incident.Measure.KILLED,
                                "219",
                                "civilians",
                                Optional.of(day("2016-11-15")),
                                day("2016-11-27")));
    }

    @Test
    void countsWhatItReadAndFindsNothingWrongWithAGoodPackage() throws IOException {
        LoadedPackage loaded = new SamplePackage().loadFrom(folder);

        assertThat(loaded.report().problems()).isEmpty();
        assertThat(loaded.report().counts())
                .containsEntry("districts", new Count(2, 2))
                .containsEntry("claims", new Count(4, 4))
                .containsEntry("incidents", new Count(2, 2))
                .containsEntry("not_placed", new Count(1, 1))
                .hasSize(8);
    }

    @Test
    void readsAZipLikeAFolderWhetherOrNotItHoldsTheFolder() throws IOException {
        DataPackage sample = load(new SamplePackage());
        Path flat = new SamplePackage().zipTo(folder.resolve("flat.zip"), "");
        Path nested = new SamplePackage().zipTo(folder.resolve("nested.zip"), "sample/");

        for (Path zip : List.of(flat, nested)) {
            LoadedPackage loaded = DataPackageReader.read(zip);
            assertThat(loaded.report().problems()).isEmpty();
            assertThat(loaded.dataPackage().orElseThrow().claims()).isEqualTo(sample.claims());
        }
    }

    @Test
    void columnsAreFoundByNameInAnyOrderAndFurtherOnesAreIgnored() throws IOException {
        DataPackage sample =
                load(
                        new SamplePackage()
                                .with(
                                        "sources.csv",
                                        "\uFEFFweather,kind,id,name\r\n\r\nfine,agency,start,A\r\n"
                                                + "foul,monitor,sohr,\"B, \"\"C\"\"\"\r\n"
                                                + "foul,military,army,D\r\n"));

        assertThat(sample.sources().get(1))
                .isEqualTo(new Source("sohr", "B, \"C\"", Source.Kind.MONITOR, "sohr", "", ""));
    }

    @Test
    void whatTheDescriptorLeavesOutHasItsDefault() throws IOException {
        DataPackage sample =
                load(
                        new SamplePackage()
                                .with(
                                        "datapackage.json",
                                        """
                                        {"name": "bare", "resources": [
                                        {"name": "districts", "path": "districts.geojson"},
                                        {"name": "actors", "path": "actors.csv"},
                                        {"name": "sources", "path": "sources.csv"},
                                        {"name": "claims", "path": "claims.csv"}]}
                                        """)
                                .replacing("claims.csv", "both,S1", ",S1"));

        assertThat(sample.about()).isEqualTo(new About("bare", "bare", "", "", "", "", List.of()));
        assertThat(sample.rules()).isEqualTo(new ControlRules(3, Optional.empty()));
        assertThat(sample.approximationDays()).isEqualTo(1);
        assertThat(sample.offensiveStart()).isEmpty();
        assertThat(sample.hostile()).isEmpty();
        assertThat(sample.period()).isEqualTo(new Period(day("2016-11-14"), day("2016-11-27")));
    }

    @Test
    void aPathWithNothingThereIsAMatterOfTheEnvironment() {
        assertThatThrownBy(() -> DataPackageReader.read(folder.resolve("nowhere")))
                .isInstanceOf(NoSuchFileException.class);
    }

    private DataPackage load(SamplePackage sample) throws IOException {
        LoadedPackage loaded = sample.loadFrom(folder);
        assertThat(loaded.report().problems()).isEmpty();
        return loaded.dataPackage().orElseThrow();
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
