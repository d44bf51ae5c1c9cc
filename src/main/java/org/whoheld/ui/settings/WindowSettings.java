package org.whoheld.ui.settings;

/// Size of the window in logical pixels, and which panels stand open.
public record WindowSettings(
        double width,
        double height,
        boolean maximised,
        boolean evidenceOpen,
        boolean incidentsOpen,
        boolean lanesOpen,
        boolean analysisOpen) {
    public static final WindowSettings DEFAULT =
            new WindowSettings(1280, 800, false, true, true, false, false);

    static WindowSettings read(Values values) {
        return new WindowSettings(
                Math.clamp(values.number("window.width", DEFAULT.width), 640, 10_000),
                Math.clamp(values.number("window.height", DEFAULT.height), 480, 10_000),
                values.flag("window.maximised", DEFAULT.maximised),
                values.flag("window.evidence", DEFAULT.evidenceOpen),
                values.flag("window.incidents", DEFAULT.incidentsOpen),
                values.flag("window.lanes", DEFAULT.lanesOpen),
                values.flag("window.analysis", DEFAULT.analysisOpen));
    }

    void write(Values values) {
        values.set("window.width", width);
        values.set("window.height", height);
        values.set("window.maximised", maximised);
        values.set("window.evidence", evidenceOpen);
        values.set("window.incidents", incidentsOpen);
        values.set("window.lanes", lanesOpen);
        values.set("window.analysis", analysisOpen);
    }
}
