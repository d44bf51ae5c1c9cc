package org.whoheld.render.view;

import java.awt.geom.Rectangle2D;

/// An upright rectangle of the picture, in logical pixels.
public record Box(double x, double y, double width, double height) {
    public static Box around(double centreX, double centreY, double width, double height) {
        return new Box(centreX - width / 2, centreY - height / 2, width, height);
    }

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    public Box grown(double by) {
        return new Box(x - by, y - by, width + 2 * by, height + 2 * by);
    }

    public boolean meets(Box other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    public boolean holds(Box other) {
        return x <= other.x
                && y <= other.y
                && right() >= other.right()
                && bottom() >= other.bottom();
    }

    public Rectangle2D rectangle() {
        return new Rectangle2D.Double(x, y, width, height);
    }
}
