package org.whoheld.render.lanes;

import java.awt.geom.Line2D;
import org.whoheld.core.Language;
import org.whoheld.render.style.MapStyle;
import org.whoheld.render.surface.Pen;
import org.whoheld.render.view.Box;

/// Where the known-on day ends among days, and that nothing is known behind it.
public final class Horizon {
    private static final double GAP_PX = 10;

    private Horizon() {}

    /// @param x where it ends
    /// @param line how far up and down the line goes
    /// @param words the height in which the words stand, if they fit between x and its right edge
    public static void paint(
            double x, Box line, Box words, MapStyle style, Language language, Pen pen) {
        MapStyle.Text text = style.text();
        pen.dashed(new Line2D.Double(x, line.y(), x, line.bottom()), text.faint(), 1.2, 4, 3);
        String told = LaneWording.in(language).notKnownYet();
        if (pen.letters().width(told, text.smallSize(), false) + 2 * GAP_PX < words.right() - x) {
            pen.write(
                    told,
                    text.smallSize(),
                    false,
                    text.faint(),
                    x + GAP_PX,
                    LanePainter.baseline(words.y(), words.height(), text.smallSize()));
        }
    }
}
