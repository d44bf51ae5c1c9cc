package org.whoheld.io.datapackage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.whoheld.io.problem.ImportProblem;

/// A small good package of two districts, to be spoilt in one place by a test.
public final class SamplePackage {
    public static final String DESCRIPTOR =
            """
            {
              "name": "sample", "title": "A sample", "version": "1.2.0",
              "description": "Two districts.",
              "licenses": [{"name": "CC-BY-4.0"}],
              "territory": {
                "baseline": "start",
                "dispute_window_days": 5,
                "approximation_days": 2,
                "offensive_start": "2016-11-15",
                "period": {"from": "2016-11-14", "to": "2016-12-23"},
                "hostile": [["gov", "opp"]],
                "control_definition": "Who is said to hold it.",
                "credits": ["A credit."]
              },
              "resources": [
                {"name": "districts", "path": "districts.geojson"},
                {"name": "context", "path": "context.geojson"},
                {"name": "actors", "path": "actors.csv"},
                {"name": "sources", "path": "sources.csv"},
                {"name": "claims", "path": "claims.csv"},
                {"name": "incidents", "path": "incidents.csv"},
                {"name": "areas", "path": "areas.csv"},
                {"name": "not_placed", "path": "not_placed.csv"}
              ]
            }
            """;
    public static final String DISTRICTS =
            """
            {"type": "FeatureCollection", "features": [
            {"type": "Feature", "id": "west", "properties": {"name_en": "West", "name_ar": "غرب", "alt_names": ["Gharb", "Occident"], "kind": "urban", "sector": "s", "geometry_quality": "street", "basis": "b"}, "geometry": {"type": "Polygon", "coordinates": [[[37.0, 36.0], [37.1, 36.0], [37.1, 36.1], [37.0, 36.1], [37.0, 36.0]]]}},
            {"type": "Feature", "id": "east", "properties": {"name_en": "East"}, "geometry": {"type": "MultiPolygon", "coordinates": [[[[37.1, 36.0], [37.2, 36.0], [37.2, 36.1], [37.1, 36.1], [37.1, 36.0]]]]}}
            ]}
            """;
    public static final String CONTEXT =
            """
            {"type": "FeatureCollection", "features": [
            {"type": "Feature", "id": "river", "properties": {"name_en": "River", "kind": "river"}, "geometry": {"type": "LineString", "coordinates": [[37.0, 36.0], [37.2, 36.1]]}}
            ]}
            """;
    public static final String ACTORS =
            """
            id,name_en,name_ar,short_en,short_ar,colour,pattern
            gov,Government and allies,الحكومة,Government,,#9C4432,solid
            opp,Opposition groups,,,,#4fa39a,diagonal
            """;
    public static final String SOURCES =
            """
            id,name,kind,group,url,note
            start,Starting situation,research,start,,
            sohr,Observatory,monitor,,https://example.org,A note
            army,The army,military,state,,
            """;
    public static final String CLAIMS =
            """
            id,district,status,holder,challenger,valid,source,recorded,confidence,disputed_by,note,scope,statement,title,publisher,url
            c1,west,held,opp,,2016-11-14,start,2016-11-14,high,,,,,,,
            c2,east,held,opp,,2016-11-14,start,2016-11-14,high,,,,,,,
            c3,west,contested,opp,gov,2016-11-25~,sohr,2016-11-26~,medium,army,a note,both,S1,A title,A paper,https://example.org/1
            c4,west,held,gov,,2016-11-26/2016-11-27,army,2016-11,low,,,,,,,
            """;
    public static final String INCIDENTS =
            """
            id,type,date,districts,area,place,source,recorded,confidence,measure,figure,who,since,as_of,disputed_by,note,statement,title,publisher,url
            i1,strike,2016-11-15,west;east,,Both,sohr,2016-11-15,high,,,,,,,,,,,
            i2,casualties,2016-11-15/2016-11-27,,both,The city,sohr,2016-11-27,high,killed,219,civilians,2016-11-15,2016-11-27,,,S2,,,
            """;
    public static final String AREAS =
            """
            id,name_en,name_ar,districts,basis,besieged
            both,The whole,الكل,west;east,All there is,opp
            """;
    public static final String NOT_PLACED =
            """
            statement,place,reason
            S3,Elsewhere,Outside the city
            """;

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    public SamplePackage() {
        with("datapackage.json", DESCRIPTOR)
                .with("districts.geojson", DISTRICTS)
                .with("context.geojson", CONTEXT)
                .with("actors.csv", ACTORS)
                .with("sources.csv", SOURCES)
                .with("claims.csv", CLAIMS)
                .with("incidents.csv", INCIDENTS)
                .with("areas.csv", AREAS)
                .with("not_placed.csv", NOT_PLACED);
    }

    public SamplePackage with(String file, String text) {
        return with(file, text.getBytes(StandardCharsets.UTF_8));
    }

    public SamplePackage with(String file, byte[] bytes) {
        files.put(file, bytes);
        return this;
    }

    public SamplePackage without(String file) {
        files.remove(file);
        return this;
    }

    /// Replaces a text that the file must hold.
    public SamplePackage replacing(String file, String old, String by) {
        String text = new String(files.get(file), StandardCharsets.UTF_8);
        if (!text.contains(old)) {
            throw new IllegalArgumentException(file + " has no " + old);
        }
        return with(file, text.replace(old, by));
    }

    /// Adds a line at the end.
    public SamplePackage plus(String file, String line) {
        return with(file, new String(files.get(file), StandardCharsets.UTF_8) + line + "\n");
    }

    public Path writeTo(Path folder) {
        try {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Path path = folder.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.write(path, file.getValue());
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path zipTo(Path zip, String prefix) {
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                out.putNextEntry(new ZipEntry(prefix + file.getKey()));
                out.write(file.getValue());
            }
            return zip;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public LoadedPackage loadFrom(Path folder) throws IOException {
        return DataPackageReader.read(writeTo(folder));
    }

    /// A problem in one line: code and text.
    public static String line(ImportProblem problem) {
        return problem.code() + " " + problem.text();
    }
}
