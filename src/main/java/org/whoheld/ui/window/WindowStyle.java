package org.whoheld.ui.window;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javafx.scene.Parent;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import org.whoheld.ui.text.BundledFonts;

/// The type of the interface: the family that the map is lettered in, so that window and picture
/// look alike on every machine. Names in Arabic have another than on the map, which JavaFX writes
/// rightly (see [org.whoheld.ui.text.ArabicLabel]). And the program's icon.
final class WindowStyle {
    private static final int[] ICON_SIZES = {16, 32, 48, 64, 128, 256};

    private WindowStyle() {}

    static void loadFonts() {
        BundledFonts.load("NotoSans-Regular.ttf", "NotoSans-Bold.ttf");
    }

    /// Gives a window the program's icon in all its sizes.
    static void addIcons(Stage stage) {
        for (int size : ICON_SIZES) {
            try (InputStream in =
                    WindowStyle.class.getResourceAsStream(
                            "/org/whoheld/icons/whoheld-" + size + ".png")) {
                stage.getIcons().add(new Image(in));
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
