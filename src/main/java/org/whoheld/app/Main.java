package org.whoheld.app;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import org.whoheld.ui.window.WhoheldApplication;

/// Starts the program: the window without arguments, the command line with them.
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        WhoheldApplication.open(
                InstantSource.system(),
                Optional.ofNullable(System.getProperty("whoheld.data"))
                        .map(folder -> Path.of(folder, "aleppo-2016")),
                "0.1.0");
    }
}
