package org.whoheld.io.geojson;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import org.whoheld.io.problem.ImportProblem;
import org.whoheld.io.problem.ImportProblem.Code;
import org.whoheld.io.problem.RefusedException;
import org.whoheld.io.text.JsonText;
import org.whoheld.io.text.Utf8Reader;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;

/// Takes a file apart into its features, one after the other, so that those before a break in the
/// JSON are still had.
final class CollectionParser {
    private final String file;
    private final Consumer<Member> features;
    private String type = "";
    private Optional<String> foreignCrs = Optional.empty();

    /// @param features takes each feature as it is found, also those of a file that is refused at
    ///   its end
    CollectionParser(String file, Consumer<Member> features) {
        this.file = file;
        this.features = features;
    }

    /// @param row line on which it begins, from 1
    /// @param node as [MemberReader] reads it
    record Member(long row, JsonNode node) {}

    /// @return where the JSON breaks off, if it does
    /// @throws RefusedException if nothing of the file can be used
    Optional<ImportProblem> parse(Utf8Reader text) throws IOException, RefusedException {
        Optional<ImportProblem> breaking = Optional.empty();
        boolean isObject = true;
        try (JsonParser parser = JsonText.MAPPER.createParser(text)) {
            JsonToken first = parser.nextToken();
            if (first == null) {
                throw new RefusedException(
                        ImportProblem.of(Code.EMPTY_FILE, file, "the file is empty"));
            }
            isObject = first == JsonToken.START_OBJECT;
            if (isObject) {
                readMembers(parser);
                // What is behind the end may be no JSON, too: then looking for it finds that.
                if (parser.nextToken() != null) {
                    breaking =
                            Optional.of(
                                    ImportProblem.of(
                                                    Code.BROKEN_JSON,
                                                    file,
                                                    "the collection ends before this line, and what"
                                                            + " stands behind it is not read")
                                            .atRow(parser.currentTokenLocation().getLineNr()));
                }
            }
        } catch (JacksonException e) {
            breaking = Optional.of(JsonText.problem(e, file));
        }
        boolean isCollection =
                isObject
                        && (breaking.isPresent() && type.isEmpty()
                                || type.equals("FeatureCollection"));
        if (!isCollection) {
            throw new RefusedException(
                    ImportProblem.of(
                                    Code.NOT_A_FEATURE_COLLECTION,
                                    file,
                                    "the file is not a FeatureCollection of GeoJSON; nothing of it"
                                            + " is used")
                            .inColumn("type")
                            .withValue(type));
        }
        if (foreignCrs.isPresent()) {
            throw new RefusedException(
                    ImportProblem.of(
                                    Code.NOT_WGS84,
                                    file,
                                    "coordinates must be WGS 84 longitude and latitude; convert the"
                                            + " file, nothing of it is used")
                            .inColumn("crs")
                            .withValue(foreignCrs.get()));
        }
        return breaking;
    }

    private void readMembers(JsonParser parser) {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            switch (name) {
                case "type" -> type = Feature.textOf(parser.readValueAsTree());
                case "crs" -> foreignCrs = Crs.foreign(parser.readValueAsTree());
                case "features" -> readFeatures(parser, value);
                default -> parser.skipChildren();
            }
        }
    }

    private void readFeatures(JsonParser parser, JsonToken value) {
        if (value != JsonToken.START_ARRAY) {
            parser.skipChildren();
            return;
        }
        MemberReader reader = new MemberReader(parser);
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            long row = parser.currentTokenLocation().getLineNr();
            features.accept(new Member(row, reader.feature()));
        }
    }
}
