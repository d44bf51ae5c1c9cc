package org.whoheld.app;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.whoheld.cli.CommandLineProgram;
import org.whoheld.cli.Installation;

/// Goes through the commands on the bundled package, for Java to learn what they need:
/// `bin/whoheld` runs it once, in the background, and later commands start from what was learnt.
final class Practice {
    /// Stands for the path of a picture.
    private static final String PICTURE = "PICTURE";

    private static final List<String> COMMANDS =
            List.of(
                    "render --on 2016-11-27 --out PICTURE",
                    "state --on 2016-11-27",
                    "validate",
                    "render --on 2016-11-28 --theme dark --layer fronts --layer pockets --out"
                            + " PICTURE",
                    "history sakhur",
                    "changes --from 2016-11-26 --to 2016-11-28",
                    "disagreements --on 2016-11-27",
                    "sources",
                    "--help");

    private Practice() {}

    public static void main(String[] args) throws IOException {
        System.setProperty("java.awt.headless", "true");
        Installation installation = Main.installation();
        Path folder = Files.createTempDirectory("whoheld-practice");
        Path picture = folder.resolve("map.png");
        PrintStream nobody =
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        boolean good = true;
        try {
            for (String command : COMMANDS) {
                List<String> words = new ArrayList<>(List.of(command.split(" ")));
                words.replaceAll(word -> word.equals(PICTURE) ? picture.toString() : word);
                good &=
                        CommandLineProgram.run(
                                        words.toArray(String[]::new), installation, nobody, nobody)
                                == 0;
            }
        } finally {
            Files.deleteIfExists(picture);
            Files.delete(folder);
        }
        System.exit(good ? 0 : 1);
    }
}
