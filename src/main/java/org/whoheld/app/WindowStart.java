package org.whoheld.app;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import org.whoheld.cli.CommandLineProgram;
import org.whoheld.cli.Installation;
import org.whoheld.ui.window.WhoheldApplication;

/// The way into the window, apart from [Main] so that the command line loads no class of it.
final class WindowStart {
    private WindowStart() {}

    /// @param wanted the package to open, if the user has named one
    static void open(Installation installation, Optional<Path> wanted) {
        try {
            WhoheldApplication.open(
                    InstantSource.system(),
                    wanted,
                    installation.bundledPackage(),
                    installation.version());
        } catch (RuntimeException e) {
            // JavaFX says it so, from a thread of its own, where there is no screen
            if (e.getCause() instanceof UnsupportedOperationException
                    || e instanceof UnsupportedOperationException) {
                System.exit(
                        CommandLineProgram.fail(
                                "The window needs a display, and there is none. On the command"
                                        + " line, whoheld --help tells what can be done without."));
            }
            throw e;
        }
    }
}
