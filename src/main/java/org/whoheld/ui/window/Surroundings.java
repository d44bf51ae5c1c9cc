package org.whoheld.ui.window;

import java.net.URI;
import java.time.InstantSource;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Rectangle2D;
import javafx.stage.Window;
import org.whoheld.ui.async.TaskExecutor;
import org.whoheld.ui.settings.UserFolders;

/// What the window takes from outside, so that a test can hand in its own.
///
/// @param pickerFor file dialogs that belong to a window
/// @param openLink opens a web address in the browser
/// @param screen where the window may be, without bars of the system
/// @param folders where settings and cache are kept
/// @param firstRead what is opened first
/// @param tileServer address of the OpenStreetMap tile server, ends in `/`
/// @param version of the program
public record Surroundings(
        TaskExecutor executor,
        Function<Window, FilePicker> pickerFor,
        Consumer<String> openLink,
        Rectangle2D screen,
        UserFolders folders,
        InstantSource clock,
        FirstRead firstRead,
        URI tileServer,
        String version) {

    /// As pictures and citations name what made them.
    String software() {
        return "Whoheld " + version;
    }

    /// As it names itself to servers.
    String userAgent() {
        return "Whoheld/" + version;
    }
}
