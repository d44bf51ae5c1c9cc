package org.whoheld.cli;

import java.nio.file.Path;
import java.util.Optional;

/// What the program knows of itself.
///
/// @param data folder that holds the bundled packages; empty if the program was started without
/// @param version of the program
public record Installation(Optional<Path> data, String version) {
    private static final String BUNDLED = "aleppo-2016";

    /// The package that is meant where none is named.
    public Optional<Path> bundledPackage() {
        return data.map(folder -> folder.resolve(BUNDLED));
    }

    /// Name and version, for `--version` and the metadata of pictures.
    String program() {
        return "whoheld " + version;
    }

    /// As pictures name what made them, whether the window or a command did.
    String software() {
        return "Whoheld " + version;
    }
}
