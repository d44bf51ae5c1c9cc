package org.whoheld.render.marks;

import java.awt.geom.Ellipse2D;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.whoheld.core.ControlTimeline;
import org.whoheld.core.Incident;
import org.whoheld.render.frame.MapFrame;
import org.whoheld.render.names.LabelAnchors;
import org.whoheld.render.names.LabelLayout;
import org.whoheld.render.style.MapStyle;
import org.whoheld.render.surface.Pen;
import org.whoheld.render.view.Box;
import org.whoheld.render.view.PixelGrid;

/// Draws the incidents of the date on their districts: one badge for each type, side by side. There
/// is no count: several rows may be what several sources say of one event, and must not be added.
public final class IncidentLayer {
    private static final double BADGE_PX = 19;
    private static final double SYMBOL_PX = 12.5;
    private static final double STEP_PX = 22;

    private final LabelAnchors anchors;

    public IncidentLayer(LabelAnchors anchors) {
        this.anchors = anchors;
    }

    /// The badges of a district, side by side.
    private record Row(Set<Incident.Type> types, Box box) {}

    /// @param labels as written: badges stand under their district's name
    /// @param taken furniture; an incident under it is not drawn
    public void paint(MapFrame frame, List<LabelLayout.Label> labels, List<Box> taken, Pen pen) {
        rows(frame, labels, taken).forEach(row -> paint(row, frame.style(), pen));
    }

    /// Where the badges are. Parameters as of [#paint].
    public List<Box> boxes(MapFrame frame, List<LabelLayout.Label> labels, List<Box> taken) {
        return rows(frame, labels, taken).stream().map(Row::box).toList();
    }

    private List<Row> rows(MapFrame frame, List<LabelLayout.Label> labels, List<Box> taken) {
        List<Row> rows = new ArrayList<>();
        typesByDistrict(frame)
                .forEach((district, types) -> {
                    double[] places = anchors.of(district);
                    PixelGrid grid = frame.viewport().grid();
                    double x = grid.xPx(places[0]);
                    double y = grid.yPx(places[1]);
                    for (LabelLayout.Label label : labels) {
                        if (label.district() == district) {
                            x = label.box().x() + label.box().width() / 2;
                            y = label.box().bottom() + BADGE_PX / 2 + 1;
                        }
                    }
                    Box place = Box.around(x, y, STEP_PX * types.size(), BADGE_PX);
                    if (taken.stream().noneMatch(place::meets)) {
                        rows.add(new Row(types, place));
                    }
                });
        return rows;
    }

    private static Map<Integer, Set<Incident.Type>> typesByDistrict(MapFrame frame) {
        ControlTimeline timeline = frame.control().timeline();
        Map<Integer, Set<Incident.Type>> types = new TreeMap<>();
        for (Incident incident : frame.incidents()) {
            for (String district : incident.districts()) {
                types.computeIfAbsent(
                                timeline.indexOf(district),
                                _ -> EnumSet.noneOf(Incident.Type.class))
                        .add(incident.type());
            }
        }
        return types;
    }

    private static void paint(Row row, MapStyle style, Pen pen) {
        double x = row.box().x() + STEP_PX / 2;
        double y = row.box().y() + BADGE_PX / 2;
        for (Incident.Type type : row.types()) {
            badge(type, x, y, style.text(), pen);
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
}
