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
    private static final double STEP_PX = 22;
    private static final double COUNT_SIZE = 9.5;

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
        double left = centreX - STEP_PX * (types.size() - 1) / 2;
        double x = left;
        for (Incident.Type type : types.keySet()) {
            badge(type, x, y, style.text(), pen);
            x += STEP_PX;
        }
        // After all badges, so that no badge hides its neighbour's count.
        x = left;
        for (int count : types.values()) {
            if (count > 1) {
                count(count, x, y, style.text(), pen);
            }
            x += STEP_PX;
        }
    }

    private static void badge(Incident.Type type, double x, double y, MapStyle.Text look, Pen pen) {
        Ellipse2D ground =
                new Ellipse2D.Double(x - BADGE_PX / 2, y - BADGE_PX / 2, BADGE_PX, BADGE_PX);
        pen.fill(ground, look.box() | 0xFF000000);
        pen.stroke(ground, look.ink(), 1.1);
        pen.fill(IncidentSymbol.at(type, x, y, SYMBOL_PX), look.ink());
    }

    private static void count(int count, double x, double y, MapStyle.Text look, Pen pen) {
        String text = count > 9 ? "9+" : Integer.toString(count);
        double textWidth = pen.letters().width(text, COUNT_SIZE, true);
        double height = COUNT_SIZE + 1.5;
        double width = Math.max(height, textWidth + 4);
        double left = x + BADGE_PX / 2 - 6;
        double top = y - BADGE_PX / 2 - 4;
        pen.fill(new RoundRectangle2D.Double(left, top, width, height, height, height), look.ink());
        pen.write(
                text,
                COUNT_SIZE,
                true,
                look.box() | 0xFF000000,
                left + (width - textWidth) / 2,
                top + height / 2 + COUNT_SIZE * Lettering.CAP_HEIGHT / 2);
    }
}
