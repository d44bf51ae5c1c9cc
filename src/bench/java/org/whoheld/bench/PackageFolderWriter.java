package org.whoheld.bench;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.locationtech.jts.geom.Coordinate;
import org.whoheld.core.Actor;
import org.whoheld.core.Assertion;
import org.whoheld.core.Claim;
import org.whoheld.core.DataPackage;
import org.whoheld.core.District;
import org.whoheld.core.Source;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/// Writes a generated package as the files that the program reads, row by row.
///
/// Not for other packages: districts must be polygons without holes, claims must hold from a single
/// day, and there is neither context nor an incident.
final class PackageFolderWriter {
    private static final String DESCRIPTOR =
            """
            {
              "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
              "name": "%s",
              "version": "%s",
              "title": "%s",
              "territory": {
                "dispute_window_days": %d,
                "offensive_start": "%s",
                "period": { "from": "%s", "to": "%s" },
                "credits": ["%s"]
              },
              "resources": [
                { "name": "districts", "path": "districts.geojson", "format": "geojson" },
                { "name": "actors", "path": "actors.csv", "type": "table", "format": "csv" },
                { "name": "sources", "path": "sources.csv", "type": "table", "format": "csv" },
                { "name": "claims", "path": "claims.csv", "type": "table", "format": "csv" }
              ]
            }
            """;

    private final DataPackage pack;
    private final Path folder;

    private PackageFolderWriter(DataPackage pack, Path folder) {
        this.pack = pack;
        this.folder = folder;
    }

    /// @param folder made if it is not there; files of the same names are written over
    static void write(DataPackage pack, Path folder) throws IOException {
        PackageFolderWriter writer = new PackageFolderWriter(pack, Files.createDirectories(folder));
        writer.descriptor();
        writer.actors();
        writer.sources();
        writer.districts();
        writer.claims();
    }

    private void descriptor() throws IOException {
        Files.writeString(
                folder.resolve("datapackage.json"),
                DESCRIPTOR.formatted(
                        pack.about().name(),
                        pack.about().version(),
                        pack.about().title(),
                        pack.rules().disputeWindowDays(),
                        pack.offensiveStart().orElseThrow(),
                        pack.period().first(),
                        pack.period().last(),
                        pack.about().credits().getFirst()));
    }

    private void actors() throws IOException {
        try (CsvWriter csv = csv("actors.csv")) {
            csv.writeRecord("id", "name_en", "colour", "pattern");
            for (Actor actor : pack.actors()) {
                csv.writeRecord(
                        actor.id(),
                        actor.names().english(),
                        "#%06X".formatted(actor.rgb()),
                        word(actor.pattern()));
            }
        }
    }

    private void sources() throws IOException {
        try (CsvWriter csv = csv("sources.csv")) {
            csv.writeRecord("id", "name", "kind", "group");
            for (Source source : pack.sources()) {
                csv.writeRecord(source.id(), source.name(), source.kind().key(), source.group());
            }
        }
    }

    private void districts() throws IOException {
        try (JsonGenerator json =
                new JsonMapper()
                        .createGenerator(
                                folder.resolve("districts.geojson").toFile(), JsonEncoding.UTF8)) {
            json.writeStartObject();
            json.writeStringProperty("type", "FeatureCollection");
            json.writeArrayPropertyStart("features");
            for (District district : pack.districts()) {
                json.writeRaw('\n');
                district(district, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static void district(District district, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("type", "Feature");
        json.writeStringProperty("id", district.id());
        json.writeObjectPropertyStart("properties");
        json.writeStringProperty("name_en", district.names().english());
        json.writeStringProperty("kind", district.kind());
        json.writeEndObject();
        json.writeObjectPropertyStart("geometry");
        json.writeStringProperty("type", "Polygon");
        json.writeArrayPropertyStart("coordinates");
        json.writeStartArray();
        for (Coordinate coordinate : district.geometry().getCoordinates()) {
            json.writeStartArray();
            json.writeNumber(coordinate.x);
            json.writeNumber(coordinate.y);
            json.writeEndArray();
        }
        json.writeEndArray();
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void claims() throws IOException {
        try (CsvWriter csv = csv("claims.csv")) {
            csv.writeRecord(
                    List.of(
                            "id",
                            "district",
                            "status",
                            "holder",
                            "challenger",
                            "valid",
                            "source",
                            "recorded",
                            "confidence"));
            for (Claim claim : pack.claims()) {
                boolean contested = claim.says() instanceof Assertion.Contests;
                csv.writeRecord(
                        claim.id(),
                        claim.district(),
                        contested ? "contested" : "held",
                        claim.holder().id(),
                        claim.says() instanceof Assertion.Contests(_, var challenger)
                                ? challenger.id()
                                : "",
                        claim.valid().earliest().toString(),
                        claim.source().id(),
                        claim.recorded().toString(),
                        word(claim.confidence()));
            }
        }
    }

    private CsvWriter csv(String file) throws IOException {
        return CsvWriter.builder().build(folder.resolve(file));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
