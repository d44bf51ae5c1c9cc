package org.whoheld.app;

import java.time.InstantSource;
import org.whoheld.cli.Installation;
import org.whoheld.ui.window.WhoheldApplication;

/// The way into the window, apart from [Main] so that the command line loads no class of it.
final class WindowStart {
    private WindowStart() {}

    static void open(Installation installation) {
        WhoheldApplication.open(
                InstantSource.system(), installation.bundledPackage(), installation.version());
    }
}
