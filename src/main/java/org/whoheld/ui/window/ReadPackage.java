package org.whoheld.ui.window;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.whoheld.io.datapackage.DataPackageReader;
import org.whoheld.io.datapackage.LoadedPackage;
import org.whoheld.io.problem.ImportReport;
import org.whoheld.ui.session.OpenPackage;

/// What came of reading a package.
///
/// @param content empty if it cannot be opened; the report says why
record ReadPackage(Path location, Optional<OpenPackage> content, ImportReport report) {
    /// What its user calls a package by: the folder or file.
    static String name(Path location) {
        return String.valueOf(location.getFileName());
    }

    static ReadPackage from(Path location) throws IOException {
        LoadedPackage loaded = DataPackageReader.read(location);
        return new ReadPackage(
                location,
                loaded.dataPackage().map(it -> OpenPackage.of(location, it)),
                loaded.report());
    }
}
