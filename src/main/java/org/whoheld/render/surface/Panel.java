package org.whoheld.render.surface;

import java.awt.geom.RoundRectangle2D;
import org.whoheld.render.style.MapStyle;
import org.whoheld.render.view.Box;

/// The calm ground of captions and legend, and text set in it from the side where its language
/// begins.
public record Panel(Box box, boolean rightToLeft) {
    public static final double PADDING_PX = 12;
    private static final double CORNER_PX = 8;

    public void draw(Pen pen, MapStyle style) {
        RoundRectangle2D ground =
                new RoundRectangle2D.Double(
                        box.x(), box.y(), box.width(), box.height(), CORNER_PX, CORNER_PX);
        pen.fill(ground, style.text().box());
        pen.stroke(ground, style.text().boxLine(), 1);
    }

    /// Writes from the side where lines begin.
    ///
    /// @param inset from that side of the padded ground
    public void write(
            Pen pen, String text, double size, boolean bold, int argb, double inset, double y) {
        double from = PADDING_PX + inset;
        if (rightToLeft) {
            pen.writeTo(text, size, bold, argb, box.right() - from, y);
        } else {
            pen.write(text, size, bold, argb, box.x() + from, y);
        }
    }

    /// Writes so that the text ends at an inset from the side where lines end.
    public void writeAtEnd(
            Pen pen, String text, double size, boolean bold, int argb, double inset, double y) {
        double from = PADDING_PX + inset;
        if (rightToLeft) {
            pen.write(text, size, bold, argb, box.x() + from, y);
        } else {
            pen.writeTo(text, size, bold, argb, box.right() - from, y);
        }
    }

    /// The left edge of something that begins at an inset from the side where lines begin.
    public double leftOf(double inset, double width) {
        return rightToLeft
                ? box.right() - PADDING_PX - inset - width
                : box.x() + PADDING_PX + inset;
    }
}
