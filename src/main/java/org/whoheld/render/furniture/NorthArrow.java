package org.whoheld.render.furniture;

import java.awt.geom.Path2D;
import org.whoheld.render.frame.MapFrame;
import org.whoheld.render.style.MapStyle;
import org.whoheld.render.surface.Pen;
import org.whoheld.render.view.Box;
import org.whoheld.render.words.Wording;

/// An arrow to the north, which is up on every picture; left bottom, over the scale bar.
public final class NorthArrow implements Piece {
    private static final double WIDTH = 24;
    private static final double HEIGHT = 42;

    private final MapStyle style;
    private final String letter;
    private final Box box;

    NorthArrow(MapFrame frame, double left, double bottom) {
        style = frame.style();
        letter = Wording.in(frame.language()).north();
        box = new Box(left, bottom - HEIGHT, WIDTH, HEIGHT);
    }

    @Override
    public Box box() {
        return box;
    }

    @Override
    public Object stillKey() {
        return letter;
    }

    @Override
    public void drawStill(Pen pen) {
        MapStyle.Text look = style.text();
        double middle = box.x() + WIDTH / 2;
        double top = box.y() + 15;
        Path2D whole = half(middle, top, -8);
        whole.append(half(middle, top, 8), false);
        pen.stroke(whole, look.halo(), 4);
        pen.fill(half(middle, top, -8), look.ink());
        pen.fill(half(middle, top, 8), look.box() | 0xFF000000);
        pen.stroke(whole, look.ink(), 1);
        pen.writeHaloed(letter, 13, true, look.ink(), look.halo(), middle, box.y() + 11);
    }

    private static Path2D half(double middle, double top, double side) {
        Path2D path = new Path2D.Double();
        path.moveTo(middle, top);
        path.lineTo(middle + side, top + 25);
        path.lineTo(middle, top + 19.5);
        path.closePath();
        return path;
    }
}
