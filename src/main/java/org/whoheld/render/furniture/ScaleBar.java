package org.whoheld.render.furniture;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;
import org.whoheld.render.frame.MapFrame;
import org.whoheld.render.lettering.Lettering;
import org.whoheld.render.style.MapStyle;
import org.whoheld.render.surface.Pen;
import org.whoheld.render.view.Box;
import org.whoheld.render.words.Wording;

/// A bar of a round length, in two halves; left bottom. Its length holds at the picture's middle.
public final class ScaleBar implements Piece {
    private static final double WIDEST_PX = 170;
    private static final double BAR_PX = 6;

    /// A map that is dragged northwards has longer pixels by and by; the bar is drawn anew when
    /// that can be seen.
    private static final double STEPS_IN_PX = 4;

    private final MapStyle style;
    private final double lengthPx;
    private final String half;
    private final String whole;
    private final Box box;

    ScaleBar(MapFrame frame, Lettering letters, double left, double bottom) {
        style = frame.style();
        Wording words = Wording.in(frame.language());
        double metresPerPx = frame.viewport().metresPerPx();
        double metres = roundLength(WIDEST_PX * metresPerPx);
        lengthPx = Math.rint(metres / metresPerPx * STEPS_IN_PX) / STEPS_IN_PX;
        boolean inKilometres = metres >= 1000;
        double unit = inKilometres ? 1000 : 1;
        half = number(metres / 2 / unit);
        whole = number(metres / unit) + " " + (inKilometres ? words.kilometres() : words.metres());
        double size = style.text().smallSize();
        double overhang = letters.width(whole, size, false) / 2;
        double height = BAR_PX + size * 1.5;
        box = new Box(left, bottom - height, lengthPx + overhang + 6, height);
    }

    /// The greatest of 1, 2 and 5 times a power of ten that is not above a length.
    static double roundLength(double most) {
        double power = Math.pow(10, Math.floor(Math.log10(most)));
        double lead = most / power;
        return power * (lead >= 5 ? 5 : lead >= 2 ? 2 : 1);
    }

    private static String number(double value) {
        return value == Math.rint(value)
                ? String.format(Locale.ROOT, "%.0f", value)
                : String.format(Locale.ROOT, "%s", value);
    }

    @Override
    public Box box() {
        return box;
    }

    @Override
    public Object stillKey() {
        return List.of(whole, lengthPx);
    }

    @Override
    public void drawStill(Pen pen) {
        MapStyle.Text look = style.text();
        double left = box.x() + 4;
        double top = box.bottom() - BAR_PX;
        pen.stroke(bar(left, top, lengthPx), look.halo(), 4);
        pen.fill(bar(left, top, lengthPx), look.box() | 0xFF000000);
        pen.fill(bar(left, top, lengthPx / 2), look.ink());
        pen.stroke(bar(left, top, lengthPx), look.ink(), 1);
        double baseline = top - 4;
        double size = look.smallSize();
        for (Mark mark : marks(left)) {
            pen.writeHaloed(mark.text, size, false, look.ink(), look.halo(), mark.x, baseline);
        }
    }

    private record Mark(String text, double x) {}

    private Mark[] marks(double left) {
        return new Mark[] {
            new Mark("0", left),
            new Mark(half, left + lengthPx / 2),
            new Mark(whole, left + lengthPx)
        };
    }

    private static Rectangle2D bar(double x, double y, double width) {
        return new Rectangle2D.Double(x, y, width, BAR_PX);
    }
}
