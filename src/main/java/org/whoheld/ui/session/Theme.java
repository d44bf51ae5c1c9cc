package org.whoheld.ui.session;

import org.whoheld.render.style.MapStyle;

/// The look of window and map.
public enum Theme {
    LIGHT,
    DARK;

    /// How maps and charts are drawn in it.
    public MapStyle mapStyle() {
        return switch (this) {
            case LIGHT -> MapStyle.light();
            case DARK -> MapStyle.dark();
        };
    }
}
