package org.whoheld.ui.session;

/// The look of window and map.
public enum Theme {
    LIGHT,
    DARK
}
