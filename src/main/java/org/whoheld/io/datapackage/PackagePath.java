package org.whoheld.io.datapackage;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.whoheld.io.problem.ImportProblem;
import org.whoheld.io.problem.ImportProblem.Code;
import org.whoheld.io.problem.RefusedException;

/// Paths as a descriptor gives them: relative, `/` between, never out of the package.
final class PackagePath {
    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+:.*|//.*");
    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:.*");

    private PackagePath() {}

    /// The path without its `.` segments.
    ///
    /// @param here the problem as far as it is known: file, column and value
    static String checked(String path, ImportProblem here) throws RefusedException {
        if (ADDRESS.matcher(path).matches()) {
            throw refused(
                    Code.PATH_IS_ADDRESS,
                    here,
                    "files are read from the package alone, never from the network");
        }
        List<String> segments = new ArrayList<>();
        boolean leaves =
                path.isBlank()
                        || path.startsWith("/")
                        || path.indexOf('\\') >= 0
                        || path.indexOf('\0') >= 0
                        || DRIVE.matcher(path).matches();
        for (String segment : path.split("/")) {
            leaves |= segment.equals("..");
            if (!segment.equals(".") && !segment.isEmpty()) {
                segments.add(segment);
            }
        }
        if (leaves || segments.isEmpty()) {
            throw leaving(here);
        }
        return String.join("/", segments);
    }

    static RefusedException leaving(ImportProblem here) {
        return refused(
                Code.PATH_LEAVES_PACKAGE,
                here,
                "a path must stay inside the package: relative, with / between, without .. and \\");
    }

    private static RefusedException refused(Code code, ImportProblem here, String reason) {
        return new RefusedException(
                new ImportProblem(
                        code, here.file(), here.row(), here.column(), here.value(), reason));
    }
}
