package org.whoheld.ui.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javafx.scene.text.Font;

/// The fonts that come with the program, made known to JavaFX.
public final class BundledFonts {
    /// JavaFX wants one; styles give the size in which letters are shown.
    private static final int SIZE = 13;

    private BundledFonts() {}

    /// @param files in the folder of the fonts
    public static void load(String... files) {
        for (String file : files) {
            try (InputStream in =
                    BundledFonts.class.getResourceAsStream("/org/whoheld/fonts/" + file)) {
                Font.loadFont(in, SIZE);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
