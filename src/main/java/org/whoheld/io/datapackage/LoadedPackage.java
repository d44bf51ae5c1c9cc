package org.whoheld.io.datapackage;

import java.util.Optional;
import org.whoheld.core.DataPackage;
import org.whoheld.io.problem.ImportReport;

/// What came of reading a package.
///
/// @param dataPackage all that is good of it; empty if there is no descriptor to go by
/// @param report all that is wrong with it
public record LoadedPackage(Optional<DataPackage> dataPackage, ImportReport report) {}
