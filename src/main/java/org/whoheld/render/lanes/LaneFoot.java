package org.whoheld.render.lanes;

import java.util.List;
import java.util.stream.Stream;
import org.whoheld.render.lettering.Lettering;
import org.whoheld.render.style.MapStyle;
import org.whoheld.render.surface.Pen;

/// What stands below the lanes of a picture: what is left out, and whom it credits.
final class LaneFoot {
    private static final double AIR_PX = 8;

    private final LaneFrame frame;
    private final List<String> lines;

    LaneFoot(LaneCaptions captions, LaneFrame frame, Lettering letters) {
        this.frame = frame;
        double limit = frame.widthPx() - 2 * LaneHeading.MARGIN_PX;
        lines =
                Stream.concat(captions.notes().stream(), captions.credits().stream())
                        .flatMap(it ->
                                letters
                                        .lines(it, frame.style().text().smallSize(), false, limit)
                                        .stream())
                        .toList();
    }

    double heightPx() {
        return AIR_PX + lines.size() * linePx() + AIR_PX;
    }

    private double linePx() {
        return frame.style().text().smallSize() * Lettering.LINE_HEIGHT;
    }

    void paint(double topPx, Pen pen) {
        MapStyle.Text text = frame.style().text();
        double y = topPx + AIR_PX;
        for (String line : lines) {
            pen.write(
                    line,
                    text.smallSize(),
                    false,
                    text.faint(),
                    LaneHeading.MARGIN_PX,
                    LanePainter.baseline(y, linePx(), text.smallSize()));
            y += linePx();
        }
    }
}
