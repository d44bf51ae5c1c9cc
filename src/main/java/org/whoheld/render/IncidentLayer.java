package org.whoheld.render;

import java.awt.geom.Ellipse2D;
import java.awt.geom.RoundRectangle2D;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.whoheld.core.ControlTimeline;
import org.whoheld.core.Incident;

/// Draws the incidents of the date on their districts: one badge for each type, side by side, with
/// a count where a type occurs more than once.
final class IncidentLayer {
    private static final double BADGE_PX = 19;
    private static final double SYMBOL_PX = 12.5;
    private static final double STEP_PX = 21;

    private final LabelAnchors anchors;

    IncidentLayer(LabelAnchors anchors) {
        this.anchors = anchors;
    }

    /// @param labels as written: badges stand under their district's name
    /// @param taken furniture; an incident under it is not drawn
    void paint(MapFrame frame, List<LabelLayout.Label> labels, List<Box> taken, Pen pen) {
        counts(frame)
                .forEach((district, types) -> {
                    double[] places = anchors.of(district);
                    Viewport viewport = frame.viewport();
                    double x = viewport.deviceX(places[0]) / viewport.pixelScale();
                    double y = viewport.deviceY(places[1]) / viewport.pixelScale();
                    for (LabelLayout.Label label : labels) {
                        if (label.district() == district) {
                            x = label.box().x() + label.box().width() / 2;
                            y = label.box().bottom() + BADGE_PX / 2 + 1;
                        }
                    }
                    Box place = Box.around(x, y, STEP_PX * types.size(), BADGE_PX);
                    if (taken.stream().noneMatch(place::meets)) {
                        row(types, x, y, frame.style(), pen);
                    }
                });
    }

    private static Map<Integer, Map<Incident.Type, Integer>> counts(MapFrame frame) {
        ControlTimeline timeline = frame.control().timeline();
        Map<Integer, Map<Incident.Type, Integer>> counts = new TreeMap<>();
        for (Incident incident : frame.incidents()) {
            for (String district : incident.districts()) {
                counts.computeIfAbsent(
                                timeline.indexOf(district), _ -> new EnumMap<>(Incident.Type.class))
                        .merge(incident.type(), 1, Integer::sum);
            }
        }
        return counts;
    }

    private static void row(
            Map<Incident.Type, Integer> types, double centreX, double y, MapStyle style, Pen pen) {
        double x = centreX - STEP_PX * (types.size() - 1) / 2;
        for (Map.Entry<Incident.Type, Integer> entry : types.entrySet()) {
            badge(entry.getKey(), entry.getValue(), x, y, style, pen);
            x += STEP_PX;
        }
    }

    private static void badge(
            Incident.Type type, int count, double x, double y, MapStyle style, Pen pen) {
        MapStyle.Text look = style.text();
        Ellipse2D ground =
                new Ellipse2D.Double(x - BADGE_PX / 2, y - BADGE_PX / 2, BADGE_PX, BADGE_PX);
        pen.fill(ground, look.box() | 0xFF000000);
        pen.stroke(ground, look.ink(), 1.1);
        pen.fill(IncidentSymbol.at(type, x, y, SYMBOL_PX), look.ink());
        if (count > 1) {
            double size = 9.5;
            String text = count > 9 ? "9+" : Integer.toString(count);
            double width = Math.max(size + 1, pen.letters().width(text, size, true) + 4);
            double left = x + BADGE_PX / 2 - 4;
            double top = y - BADGE_PX / 2 - 3;
            pen.fill(
                    new RoundRectangle2D.Double(
                            left, top, width, size + 1.5, size + 1.5, size + 1.5),
                    look.ink());
            pen.write(
                    text,
                    size,
                    true,
                    look.box() | 0xFF000000,
                    left + (width - pen.letters().width(text, size, true)) / 2,
                    top + (size + 1.5) / 2 + size * Lettering.CAP_HEIGHT / 2);
        }
    }
}
