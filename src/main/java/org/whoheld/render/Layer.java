package org.whoheld.render;

/// What a frame can show besides the districts themselves. Each can be switched off.
public enum Layer {
    /// River, roads, railway, walls: the package's own context.
    CONTEXT,
    DISTRICT_LABELS,
    INCIDENTS,
    LEGEND,
    SCALE_BAR,
    /// The big date, the day of the offensive, the lens and the known-on day.
    DATE,
    CREDITS,
    NORTH_ARROW,
    TITLE,
    /// The actors' patterns on held districts, for print and for readers who cannot rely on colour.
    PATTERNS
}
