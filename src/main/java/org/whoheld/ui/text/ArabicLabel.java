package org.whoheld.ui.text;

import javafx.geometry.NodeOrientation;
import javafx.scene.control.Label;

/// A name in Arabic, from right to left.
///
/// JavaFX 26 sets pieces whose letters come from different fonts from left to right, whichever way
/// they are read: a name with brackets was torn apart, as the window's own font has brackets and no
/// Arabic, and the map's Arabic font no brackets. So these names are in a font that has both. It
/// has every letter as one glyph besides: where fonts have letters and their dots apart, JavaFX
/// misplaces the dots.
public final class ArabicLabel extends Label {
    public ArabicLabel() {
        setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
        textProperty()
                .subscribe(text -> {
                    if (text != null && !text.isEmpty() && getStyle().isEmpty()) {
                        Fonts.areLoaded();
                        setStyle("-fx-font-family: \"Vazirmatn\";");
                        // now: who sets a name may measure it before the next pulse
                        applyCss();
                    }
                });
    }

    /// Loaded with the first name, since few windows show one at the start.
    private static final class Fonts {
        static {
            BundledFonts.load("Vazirmatn-Regular.ttf", "Vazirmatn-Bold.ttf");
        }

        static void areLoaded() {}
    }
}
