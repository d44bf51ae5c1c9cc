package org.whoheld.render.surface;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import org.whoheld.render.lettering.Lettering;
import org.whoheld.render.style.Hatch;
import org.whoheld.render.style.Palette;

/// The few verbs that the layers draw with, in logical pixels.
public final class Pen {
    private final Graphics2D graphics;
    private final Lettering letters;
    private final Ink ink;

    /// @param graphics in logical pixels; its hints are set here
    /// @param ink writes onto the same picture
    public Pen(Graphics2D graphics, Lettering letters, Ink ink) {
        this.graphics = graphics;
        this.letters = letters;
        this.ink = ink;
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    public Graphics2D graphics() {
        return graphics;
    }

    public Lettering letters() {
        return letters;
    }

    public void fill(Shape shape, int argb) {
        graphics.setColor(new Color(argb, true));
        graphics.fill(shape);
    }

    public void stroke(Shape shape, int argb, double width) {
        graphics.setColor(new Color(argb, true));
        graphics.setStroke(
                new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.draw(shape);
    }

    /// @param dash lengths of dashes and gaps in turn
    public void dashed(Shape shape, int argb, double width, float... dash) {
        graphics.setColor(new Color(argb, true));
        graphics.setStroke(
                new BasicStroke(
                        (float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, dash, 0));
        graphics.draw(shape);
    }

    /// Writes a text whose baseline begins at (`x`, `y`).
    public void write(String text, double size, boolean bold, int argb, double x, double y) {
        ink.write(text, size, bold, argb, x, y);
    }

    /// Writes a text whose baseline ends at (`right`, `y`).
    public void writeTo(String text, double size, boolean bold, int argb, double right, double y) {
        write(text, size, bold, argb, right - letters.width(text, size, bold), y);
    }

    /// Writes a text around a middle, with a soft halo that keeps it legible on any ground.
    public void writeHaloed(
            String text, double size, boolean bold, int argb, int halo, double centreX, double y) {
        double left = centreX - letters.width(text, size, bold) / 2;
        ink.writeHaloed(text, size, bold, argb, halo, left, y);
    }

    /// Fills a shape with two colours that share the ground by a hatch.
    public void hatch(Shape shape, Palette.Look look) {
        fill(shape, look.base());
        if (look.hatch() == Hatch.PLAIN) {
            return;
        }
        Shape oldClip = graphics.getClip();
        AffineTransform oldTransform = graphics.getTransform();
        Rectangle2D bounds = shape.getBounds2D();
        Shape tile = look.hatch().tile();
        graphics.clip(shape);
        graphics.translate(bounds.getX(), bounds.getY());
        for (double y = 0; y < bounds.getHeight(); y += Hatch.TILE_PX) {
            for (double x = 0; x < bounds.getWidth(); x += Hatch.TILE_PX) {
                fill(
                        AffineTransform.getTranslateInstance(x, y).createTransformedShape(tile),
                        look.second());
            }
        }
        graphics.setTransform(oldTransform);
        graphics.setClip(oldClip);
    }
}
