package org.whoheld.render;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import org.whoheld.render.lettering.Lettering;
import org.whoheld.render.surface.Canvas;

/// What the JDK loads and sets up before the first picture of a process: fonts, and what fills and
/// strokes shapes. It takes a fifth of a second, and goes well beside the reading of a package.
public final class Preparation {
    private static final int SIDE_PX = 32;

    private Preparation() {}

    /// Begins, on a thread that keeps no process alive. What is wanted before it is there is loaded
    /// where it is wanted.
    public static void begin() {
        Thread.ofPlatform().daemon().name("whoheld-preparation").start(Preparation::prepare);
    }

    private static void prepare() {
        try {
            drawSomething();
        } catch (RuntimeException | LinkageError _) {
            // It fails again where it is wanted, and is told there; or the process is ending.
        }
    }

    private static void drawSomething() {
        Lettering letters = new Lettering();
        Graphics2D graphics =
                Canvas.image(new int[SIDE_PX * SIDE_PX], SIDE_PX, SIDE_PX).createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setColor(new Color(0x80123456, true));
        graphics.setStroke(new BasicStroke(1.5f));
        for (boolean bold : new boolean[] {false, true}) {
            Shape letter = letters.at("a", SIDE_PX, bold, 0, SIDE_PX);
            graphics.fill(letter);
            graphics.draw(letter);
        }
        graphics.dispose();
    }
}
