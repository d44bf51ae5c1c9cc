package org.whoheld.ui.window;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import javafx.application.Application;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.whoheld.ui.async.FxTaskExecutor;
import org.whoheld.ui.map.tiles.OsmTileSource;
import org.whoheld.ui.settings.UserFolders;

/// The window as a program. JavaFX makes the instance itself, so what it needs is handed over in a
/// static field.
public final class WhoheldApplication extends Application {
    private static Wiring wiring;

    private record Wiring(
            InstantSource clock, UserFolders folders, FirstRead firstRead, String version) {}

    /// Shows the window and returns when it is closed.
    ///
    /// @param wanted the package to open, if the user has named one
    /// @param bundledPackage opened if the user has opened nothing before
    public static void open(
            InstantSource clock,
            Optional<Path> wanted,
            Optional<Path> bundledPackage,
            String version) {
        UserFolders folders =
                UserFolders.of(
                        System.getenv(),
                        System.getProperty("os.name"),
                        Path.of(System.getProperty("user.home")));
        wiring =
                new Wiring(
                        clock, folders, FirstRead.start(folders, wanted, bundledPackage), version);
        // otherwise Gluon's Attach writes a line about it to the log
        System.setProperty("javafx.platform", "desktop");
        launch(WhoheldApplication.class);
    }

    @Override
    public void start(Stage stage) {
        WindowAssembly.show(
                stage,
                new Surroundings(
                        new FxTaskExecutor(),
                        SystemFilePicker::new,
                        link -> getHostServices().showDocument(link),
                        Screen.getPrimary().getVisualBounds(),
                        wiring.folders(),
                        wiring.clock(),
                        wiring.firstRead(),
                        OsmTileSource.OPEN_STREET_MAP,
                        wiring.version()));
    }
}
