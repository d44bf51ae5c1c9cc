package org.whoheld.render.surface;

/// How text gets onto the picture. Baselines begin at (`x`, `y`), in logical pixels.
interface Ink {
    void write(String text, double size, boolean bold, int argb, double x, double y);

    /// Writes with a soft halo that keeps the text legible on any ground.
    void writeHaloed(
            String text, double size, boolean bold, int argb, int halo, double x, double y);
}
