package org.whoheld.io.datapackage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.whoheld.io.problem.ImportLog;
import org.whoheld.io.problem.ImportProblem;
import org.whoheld.io.problem.RefusedException;

/// The files of a package, wherever it lies.
sealed interface PackageFiles extends AutoCloseable permits FolderFiles, ArchiveFiles {
    String DESCRIPTOR = "datapackage.json";

    /// Opens the files of a folder or of a `.zip`.
    ///
    /// @throws RefusedException if the archive cannot be used
    /// @throws IOException if there is nothing at the path, or it cannot be read
    static PackageFiles open(Path path, ArchiveLimits limits, ImportLog log)
            throws IOException, RefusedException {
        return Files.isDirectory(path)
                ? new FolderFiles(path.toRealPath())
                : ArchiveFiles.open(path, limits, log);
    }

    /// Opens a file for reading; empty if there is none.
    ///
    /// @param path checked by [PackagePath]
    /// @param here the problem as far as it is known, for a file that leaves the package by a link
    Optional<InputStream> file(String path, ImportProblem here)
            throws IOException, RefusedException;

    @Override
    void close() throws IOException;
}
