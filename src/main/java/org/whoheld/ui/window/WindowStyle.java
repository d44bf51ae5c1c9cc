package org.whoheld.ui.window;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javafx.scene.Parent;
import javafx.scene.text.Font;

/// The type of the interface: the family that the map is lettered in, so that window and picture
/// look alike on every machine. Names in Arabic have another than on the map, which JavaFX writes
/// rightly (see [org.whoheld.ui.text.ArabicLabel]).
final class WindowStyle {
    private static final String[] FONTS = {
        "NotoSans-Regular.ttf", "NotoSans-Bold.ttf", "Vazirmatn-Regular.ttf", "Vazirmatn-Bold.ttf"
    };

    private WindowStyle() {}

    static void loadFonts() {
        for (String font : FONTS) {
            try (InputStream in =
                    WindowStyle.class.getResourceAsStream("/org/whoheld/fonts/" + font)) {
                Font.loadFont(in, 13);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /// Gives a window or a dialog its type and the styles of this package.
    static void apply(Parent root) {
        root.getStylesheets().add(WindowStyle.class.getResource("window.css").toExternalForm());
        root.getStyleClass().add("whoheld");
    }
}
