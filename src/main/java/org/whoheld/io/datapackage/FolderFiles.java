package org.whoheld.io.datapackage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.whoheld.io.problem.ImportProblem;
import org.whoheld.io.problem.RefusedException;

/// A package as a folder.
///
/// @param root without symbolic links in it
record FolderFiles(Path root) implements PackageFiles {
    @Override
    public Optional<InputStream> file(String path, ImportProblem here)
            throws IOException, RefusedException {
        Path file;
        try {
            file = root.resolve(path);
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        if (!file.toRealPath().startsWith(root)) {
            throw PackagePath.leaving(here);
        }
        return Optional.of(Files.newInputStream(file));
    }

    @Override
    public void close() {}
}
