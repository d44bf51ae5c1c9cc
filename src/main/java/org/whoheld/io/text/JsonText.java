package org.whoheld.io.text;

import java.io.IOException;
import java.util.regex.Pattern;
import org.whoheld.io.problem.ImportProblem;
import org.whoheld.io.problem.ImportProblem.Code;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.json.JsonMapper;

/// JSON as files of a package use it, and what is said where it is broken.
public final class JsonText {
    public static final JsonMapper MAPPER = JsonMapper.builder().build();

    private static final Pattern SOURCE = Pattern.compile(" ?\\([^()]*\\[Source: .*");

    private JsonText() {}

    /// The problem with a broken file: line as row, place within the line in the reason, where
    /// there is one.
    ///
    /// @throws IOException if the file is not broken, but its bytes cannot be had
    public static ImportProblem problem(JacksonException e, String file) throws IOException {
        if (e instanceof JacksonIOException failing) {
            throw failing.getCause();
        }
        TokenStreamLocation where = e.getLocation();
        if (where == null) {
            // what is longer or deeper than the library reads has no place
            return ImportProblem.of(
                    Code.BROKEN_JSON, file, "the JSON cannot be read (%s)".formatted(reason(e)));
        }
        return ImportProblem.of(
                        Code.BROKEN_JSON,
                        file,
                        "the JSON breaks off at character %d of this line (%s)"
                                .formatted(where.getColumnNr(), reason(e)))
                .atRow(where.getLineNr());
    }

    /// The library's own words, without where it thinks that the text comes from.
    private static String reason(JacksonException e) {
        String line = e.getOriginalMessage().lines().findFirst().orElse("");
        return SOURCE.matcher(line).replaceAll("");
    }
}
