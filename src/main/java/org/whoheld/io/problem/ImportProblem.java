package org.whoheld.io.problem;

import java.util.OptionalLong;

/// Something wrong with the data of a package, for the person who wrote it.
///
/// @param file path within the package, `/` between; the name of the package itself where the whole
///   of it is meant
/// @param row line in the file as an editor shows it, from 1; empty where no line is meant
/// @param column of a table, or the path of a JSON member (`territory.period.from`); may be empty
/// @param value as it was found; for a feature its id; may be empty
/// @param reason why it is wrong and what became of it, without a full stop
public record ImportProblem(
        Code code, String file, OptionalLong row, String column, String value, String reason) {

    private static final int SHOWN_VALUE = 80;

    /// What kind of thing is wrong. Stable: tests and other programs may rely on the names.
    public enum Code {
        // the package
        NO_DESCRIPTOR,
        BROKEN_ARCHIVE,
        TOO_LARGE,
        PATH_LEAVES_PACKAGE,
        PATH_IS_ADDRESS,
        MISSING_RESOURCE,
        MISSING_FILE,
        UNSUPPORTED_RESOURCE,
        BAD_SETTING,
        NO_DISTRICTS,
        NO_CLAIMS,
        // any file
        EMPTY_FILE,
        NOT_UTF8,
        BROKEN_JSON,
        // tables
        BROKEN_TABLE,
        BROKEN_ROW,
        MISSING_COLUMN,
        DUPLICATE_COLUMN,
        RAGGED_ROW,
        MISSING_VALUE,
        UNKNOWN_WORD,
        BAD_COLOUR,
        SAME_COLOUR,
        BAD_DATE,
        RECORDED_EARLY,
        DUPLICATE_ID,
        UNKNOWN_DISTRICT,
        UNKNOWN_ACTOR,
        UNKNOWN_SOURCE,
        UNKNOWN_AREA,
        MISSING_CHALLENGER,
        CHALLENGER_IS_HOLDER,
        CHALLENGER_OF_HELD,
        // features
        NOT_A_FEATURE_COLLECTION,
        NOT_WGS84,
        MISSING_ID,
        MISSING_GEOMETRY,
        WRONG_GEOMETRY_TYPE,
        BAD_POSITION,
        OUT_OF_RANGE,
        TOO_FEW_POSITIONS,
        RING_NOT_CLOSED,
        GEOMETRY_REPAIRED,
        GEOMETRY_BEYOND_REPAIR,
        // the coverage of the districts
        OVERLAP,
        GAP,
        MISMATCHED_EDGE
    }

    public static ImportProblem of(Code code, String file, String reason) {
        return new ImportProblem(code, file, OptionalLong.empty(), "", "", reason);
    }

    public ImportProblem atRow(long number) {
        return new ImportProblem(code, file, OptionalLong.of(number), column, value, reason);
    }

    public ImportProblem inColumn(String name) {
        return new ImportProblem(code, file, row, name, value, reason);
    }

    public ImportProblem withValue(String found) {
        return new ImportProblem(code, file, row, column, found, reason);
    }

    /// One sentence that names all that is known: `claims.csv, row 12, column valid, '2016-02-30':
    /// there is no such day in the calendar.` Long values are cut.
    public String text() {
        StringBuilder text = new StringBuilder(file);
        row.ifPresent(number -> text.append(", row ").append(number));
        if (!column.isEmpty()) {
            text.append(", column ").append(column);
        }
        if (!value.isEmpty()) {
            text.append(", '").append(shown(value)).append('\'');
        }
        return text.append(": ").append(reason).append('.').toString();
    }

    private static String shown(String value) {
        String line = value.replaceAll("\\s+", " ");
        if (line.codePointCount(0, line.length()) <= SHOWN_VALUE) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, SHOWN_VALUE)) + "…";
    }
}
