package org.whoheld.app;

import java.nio.file.Path;
import java.util.Optional;
import org.whoheld.cli.CommandLineProgram;
import org.whoheld.cli.Installation;

/// Starts the program: the window without arguments, the command line with them.
public final class Main {
    /// The system property with the folder of the bundled packages; `bin/whoheld` sets it.
    private static final String DATA = "whoheld.data";

    private Main() {}

    public static void main(String[] args) {
        // A class that mentions JavaFX may be touched only where the window is wanted: the command
        // line runs without its modules.
        System.exit(CommandLineProgram.run(args, installation()));
    }

    private static Installation installation() {
        return new Installation(
                Optional.ofNullable(System.getProperty(DATA)).map(Path::of),
                Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
                        .orElse("(not packaged)"));
    }
}
