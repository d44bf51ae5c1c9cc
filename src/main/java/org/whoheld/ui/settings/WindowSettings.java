package org.whoheld.ui.settings;

import javafx.geometry.Rectangle2D;

/// Size of the window in logical pixels, and which panels stand open.
///
/// @param mapWidth of the map within the window; with `mapHeight` it tells the painter what to
///   begin with before the window is laid out, and nothing else
public record WindowSettings(
        double width,
        double height,
        boolean maximised,
        boolean evidenceOpen,
        boolean incidentsOpen,
        boolean lanesOpen,
        boolean analysisOpen,
        double mapWidth,
        double mapHeight) {
    /// That of the systems with the highest; there is no asking before a window is shown.
    private static final double TITLE_BAR_PX = 40;

    public static final WindowSettings DEFAULT =
            new WindowSettings(1280, 800, false, true, true, false, false, 920, 555);

    /// As much of the size as there is room for on a screen, with a title bar above.
    public WindowSettings within(Rectangle2D screen) {
        return new WindowSettings(
                Math.min(width, screen.getWidth()),
                Math.min(height, screen.getHeight() - TITLE_BAR_PX),
                maximised,
                evidenceOpen,
                incidentsOpen,
                lanesOpen,
                analysisOpen,
                mapWidth,
                mapHeight);
    }

    static WindowSettings read(Values values) {
        return new WindowSettings(
                Math.clamp(values.number("window.width", DEFAULT.width), 640, 10_000),
                Math.clamp(values.number("window.height", DEFAULT.height), 480, 10_000),
                values.flag("window.maximised", DEFAULT.maximised),
                values.flag("window.evidence", DEFAULT.evidenceOpen),
                values.flag("window.incidents", DEFAULT.incidentsOpen),
                values.flag("window.lanes", DEFAULT.lanesOpen),
                values.flag("window.analysis", DEFAULT.analysisOpen),
                Math.clamp(values.number("window.map.width", DEFAULT.mapWidth), 1, 10_000),
                Math.clamp(values.number("window.map.height", DEFAULT.mapHeight), 1, 10_000));
    }

    void write(Values values) {
        values.set("window.width", width);
        values.set("window.height", height);
        values.set("window.maximised", maximised);
        values.set("window.evidence", evidenceOpen);
        values.set("window.incidents", incidentsOpen);
        values.set("window.lanes", lanesOpen);
        values.set("window.analysis", analysisOpen);
        values.set("window.map.width", mapWidth);
        values.set("window.map.height", mapHeight);
    }
}
