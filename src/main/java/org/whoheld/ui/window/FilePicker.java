package org.whoheld.ui.window;

import java.nio.file.Path;
import java.util.Optional;

/// Asks the user for a file or folder; empty if the user thinks better of it.
public interface FilePicker {
    Optional<Path> packageFolder();

    Optional<Path> packageArchive();

    Optional<Path> pictureTarget(String suggestedName);

    Optional<Path> tableTarget(String suggestedName);
}
