package org.whoheld.render.surface;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import org.whoheld.render.lettering.Lettering;
import org.whoheld.render.style.Pixels;

/// Writes text as shapes, for pictures that are not made of pixels.
public final class ShapeInk implements Ink {
    private final Graphics2D graphics;
    private final Lettering letters;

    public ShapeInk(Graphics2D graphics, Lettering letters) {
        this.graphics = graphics;
        this.letters = letters;
    }

    @Override
    public void write(String text, double size, boolean bold, int argb, double x, double y) {
        graphics.setColor(new Color(argb, true));
        graphics.fill(letters.at(text, size, bold, x, y));
    }

    @Override
    public void writeHaloed(
            String text, double size, boolean bold, int argb, int halo, double x, double y) {
        Shape outline = letters.at(text, size, bold, x, y);
        stroke(outline, Pixels.faded(halo, 0.45), size * 0.3);
        stroke(outline, Pixels.faded(halo, 0.8), size * 0.18);
        graphics.setColor(new Color(argb, true));
        graphics.fill(outline);
    }

    private void stroke(Shape outline, int argb, double width) {
        graphics.setColor(new Color(argb, true));
        graphics.setStroke(
                new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.draw(outline);
    }
}
