package org.whoheld.render.lanes;

import java.util.List;
import org.whoheld.core.Actor;
import org.whoheld.render.lettering.Lettering;
import org.whoheld.render.style.MapStyle;
import org.whoheld.render.style.Palette;
import org.whoheld.render.surface.Pen;

/// What stands above the lanes of a picture: the district, how one looks at it, and the key.
final class LaneHeading {
    static final double MARGIN_PX = 14;
    private static final double TITLE_PX = 32;
    private static final double BETWEEN_PX = 18;
    private static final double AIR_PX = 6;
    private static final double STEP_PX = 4;

    private final LaneCaptions captions;
    private final LaneFrame frame;
    private final LaneKey key;

    /// Those of the captions, broken where the picture is too narrow for one.
    private final List<String> lines;

    LaneHeading(LaneCaptions captions, LaneFrame frame, List<Actor> actors, Lettering letters) {
        this.captions = captions;
        this.frame = frame;
        this.key = new LaneKey(frame, actors, letters, MARGIN_PX);
        double size = frame.style().text().bodySize();
        double limit = frame.widthPx() - 2 * MARGIN_PX;
        lines =
                captions.lines().stream()
                        .flatMap(it -> letters.lines(it, size, false, limit).stream())
                        .toList();
    }

    /// In steps that are whole device pixels at the usual scales, so that the lanes look the same
    /// with a heading and without.
    double heightPx() {
        return STEP_PX * Math.ceil((keyTopPx() + key.heightPx() + AIR_PX) / STEP_PX);
    }

    private double keyTopPx() {
        return MARGIN_PX + TITLE_PX + lines.size() * linePx() + AIR_PX;
    }

    private double linePx() {
        return frame.style().text().bodySize() * Lettering.LINE_HEIGHT;
    }

    void paint(Palette palette, Pen pen, LaneInk ink) {
        MapStyle.Text text = frame.style().text();
        double baseline = MARGIN_PX + text.titleSize();
        pen.write(captions.title(), text.titleSize(), true, text.ink(), MARGIN_PX, baseline);
        pen.write(
                captions.otherName(),
                text.titleSize(),
                false,
                text.faint(),
                MARGIN_PX
                        + pen.letters().width(captions.title(), text.titleSize(), true)
                        + BETWEEN_PX,
                baseline);
        double y = MARGIN_PX + TITLE_PX;
        for (String line : lines) {
            pen.write(
                    line,
                    text.bodySize(),
                    false,
                    text.faint(),
                    MARGIN_PX,
                    LanePainter.baseline(y, linePx(), text.bodySize()));
            y += linePx();
        }
        key.paint(keyTopPx(), palette, pen, ink);
    }
}
