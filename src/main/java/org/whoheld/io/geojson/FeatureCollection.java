package org.whoheld.io.geojson;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import org.locationtech.jts.geom.Geometry;
import org.whoheld.io.problem.ImportLog;
import org.whoheld.io.problem.ImportProblem;
import org.whoheld.io.problem.ImportProblem.Code;
import org.whoheld.io.problem.RefusedException;
import org.whoheld.io.text.Utf8Reader;
import tools.jackson.databind.JsonNode;

/// A feature collection as it is to be read.
///
/// @param resource name under which features are counted
/// @param file path within the package, for problems
/// @param types the types of geometry that are accepted
/// @param log takes problems and counts
public record FeatureCollection(
        String resource, String file, Set<GeometryType> types, ImportLog log) {

    /// Reads all features that are good, or could be mended; for each one that is not, the log has
    /// at least one problem. Members that RFC 7946 does not name are ignored.
    ///
    /// @param toValue what becomes of a feature; it is not kept beside that
    /// @throws IOException if the bytes cannot be had
    /// @throws RefusedException if nothing of the file can be used
    public <T> List<T> read(InputStream in, Function<Feature, T> toValue)
            throws IOException, RefusedException {
        Utf8Reader text = new Utf8Reader(in);
        FeatureCollection held = new FeatureCollection(resource, file, types, new ImportLog());
        List<T> values = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        long read = 0;
        Optional<ImportProblem> breaking;
        try (MembersAhead members = new MembersAhead(file, text)) {
            for (Optional<CollectionParser.Member> next = members.next();
                    next.isPresent();
                    next = members.next()) {
                read++;
                held.feature(next.get(), read, seen).map(toValue).ifPresent(values::add);
            }
            breaking = members.breaking();
        }
        for (long line : text.unreadableLines()) {
            log.add(
                    ImportProblem.of(
                                    Code.NOT_UTF8,
                                    file,
                                    "there are bytes that are not UTF-8; save the file as UTF-8")
                            .atRow(line));
        }
        held.log().toReport().problems().forEach(log::add);
        breaking.ifPresent(log::add);
        log.count(resource, read, values.size());
        return values;
    }

    /// @param number of the feature in the file, from 1: all features may stand on one line
    private Optional<Feature> feature(
            CollectionParser.Member member, long number, Set<String> seen) {
        String id = Feature.textOf(member.node().path("id"));
        if (!"Feature".equals(Feature.textOf(member.node().path("type")))) {
            add(
                    Code.NOT_A_FEATURE_COLLECTION,
                    member,
                    "type",
                    id,
                    "member %,d of features is no Feature; it is left out".formatted(number));
            return Optional.empty();
        }
        if (id.isEmpty()) {
            add(Code.MISSING_ID, member, "id", "", withoutId(member, number));
            return Optional.empty();
        }
        if (!seen.add(id)) {
            add(
                    Code.DUPLICATE_ID,
                    member,
                    "id",
                    id,
                    "feature %,d has the id of an earlier one; it is left out".formatted(number));
            return Optional.empty();
        }
        GeometryReader reader =
                new GeometryReader(
                        types, (code, reason) -> add(code, member, "geometry", id, reason));
        try {
            Geometry geometry = reader.read(member.node().path("geometry"));
            JsonNode properties = member.node().path("properties");
            return Optional.of(new Feature(id, member.row(), geometry, properties));
        } catch (GeometryProblem e) {
            add(e.code(), member, "geometry", id, e.getMessage());
            return Optional.empty();
        }
    }

    /// Many programs write the id among the properties.
    private static String withoutId(CollectionParser.Member member, long number) {
        String among = Feature.textOf(member.node().path("properties").path("id"));
        return among.isEmpty()
                ? "feature %,d has no id; it is left out".formatted(number)
                : "feature %,d has its id, ‘%s’, among the properties, where it does not count; write it beside them. It is left out"
                        .formatted(number, among);
    }

    private void add(
            Code code, CollectionParser.Member member, String column, String id, String reason) {
        log.add(new ImportProblem(code, file, OptionalLong.of(member.row()), column, id, reason));
    }
}
