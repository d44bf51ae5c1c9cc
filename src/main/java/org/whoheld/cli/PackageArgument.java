package org.whoheld.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import org.whoheld.core.DataPackage;
import org.whoheld.io.datapackage.DataPackageReader;
import org.whoheld.io.datapackage.LoadedPackage;
import picocli.CommandLine.Parameters;

/// The package that a command is about.
final class PackageArgument {
    @Parameters(
            arity = "0..1",
            paramLabel = "PACKAGE",
            description = "folder or .zip of a data package; the bundled one if left out")
    private Optional<Path> path = Optional.empty();

    private final Installation installation;

    PackageArgument(Installation installation) {
        this.installation = installation;
    }

    Path path() throws BadInputException {
        return path.or(installation::bundledPackage)
                .orElseThrow(() -> new BadInputException("Name a package: none is bundled here."));
    }

    /// What is good of the package. That something is not is said in one line, and does not stop
    /// the command.
    DataPackage loadGood(PrintWriter err) throws IOException, BadInputException {
        LoadedPackage loaded = DataPackageReader.read(path());
        int problems = loaded.report().problems().size();
        if (loaded.dataPackage().isEmpty()) {
            throw new BadInputException(loaded.report().problems().getFirst().text());
        }
        if (problems > 0) {
            err.printf(
                    "%s: %d %s left out or mended; 'whoheld validate' lists them.%n",
                    path(), problems, problems == 1 ? "thing was" : "things were");
        }
        return loaded.dataPackage().get();
    }
}
