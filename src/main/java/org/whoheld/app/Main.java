package org.whoheld.app;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.whoheld.cli.CommandLineProgram;
import org.whoheld.cli.Installation;
import org.whoheld.io.datapackage.PackageLocation;

/// Starts the program: the window without arguments or with a package alone, the command line with
/// all others.
public final class Main {
    /// The system property with the folder of the bundled packages; `bin/whoheld` sets it.
    private static final String DATA = "whoheld.data";

    private Main() {}

    public static void main(String[] args) {
        // pictures are painted without a display, in the window too
        System.setProperty("java.awt.headless", "true");
        // the program speaks English, and the same arguments give the same bytes everywhere
        Locale.setDefault(Locale.ENGLISH);
        Installation installation = installation();
        Optional<Path> wanted = packageAlone(args);
        if (args.length == 0 || wanted.isPresent()) {
            // A class that mentions JavaFX may be touched only here: the command line runs without
            // its modules.
            WindowStart.open(installation, wanted);
        } else {
            System.exit(CommandLineProgram.run(args, installation));
        }
    }

    /// A package that is all there is on the command line.
    static Optional<Path> packageAlone(String... args) {
        if (args.length != 1) {
            return Optional.empty();
        }
        File named = new File(args[0]);
        return PackageLocation.isPackage(named)
                ? Optional.of(named.toPath().toAbsolutePath().normalize())
                : Optional.empty();
    }

    static Installation installation() {
        return new Installation(
                Optional.ofNullable(System.getProperty(DATA)).map(Path::of), version());
    }

    private static String version() {
        try (InputStream in = Main.class.getResourceAsStream("version.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
