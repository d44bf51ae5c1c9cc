package org.whoheld.ui.scene;

import javafx.scene.paint.Color;

/// Colours as actors and map styles give them, for JavaFX.
public final class Colours {
    private Colours() {}

    /// @param rgb `0xRRGGBB`; bits above are passed over
    public static Color of(int rgb) {
        return Color.rgb(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
    }
}
