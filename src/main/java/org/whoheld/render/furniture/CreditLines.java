package org.whoheld.render.furniture;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.whoheld.render.frame.MapFrame;
import org.whoheld.render.lettering.Lettering;
import org.whoheld.render.style.MapStyle;
import org.whoheld.render.style.Pixels;
import org.whoheld.render.surface.Pen;
import org.whoheld.render.view.Box;
import org.whoheld.render.words.Captions;

/// The credits that a picture must carry, small, right bottom.
public final class CreditLines implements Piece {
    private static final double PADDING = 5;

    private final MapStyle style;
    private final List<String> lines;
    private final double size;
    private final Box box;

    /// @param widest lines are broken to fit into this
    CreditLines(
            MapFrame frame,
            Captions captions,
            Lettering letters,
            double right,
            double bottom,
            double widest) {
        style = frame.style();
        size = style.text().smallSize() * 0.92;
        lines =
                captions.credits().stream()
                        .flatMap(credit -> letters.lines(credit, size, false, widest).stream())
                        .toList();
        double width =
                lines.stream()
                        .mapToDouble(line -> letters.width(line, size, false))
                        .max()
                        .orElse(0);
        double height = lines.size() * size * Lettering.LINE_HEIGHT;
        box =
                new Box(
                        right - width - 2 * PADDING,
                        bottom - height - PADDING,
                        width + 2 * PADDING,
                        height + PADDING);
    }

    @Override
    public Box box() {
        return box;
    }

    @Override
    public Object stillKey() {
        return lines;
    }

    @Override
    public void drawStill(Pen pen) {
        pen.fill(
                new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()),
                Pixels.faded(style.text().box(), 0.8));
        double y = box.y() + PADDING / 2;
        for (String line : lines) {
            double baseline =
                    y + size * Lettering.LINE_HEIGHT / 2 + size * Lettering.CAP_HEIGHT / 2;
            pen.writeTo(line, size, false, style.text().faint(), box.right() - PADDING, baseline);
            y += size * Lettering.LINE_HEIGHT;
        }
    }
}
