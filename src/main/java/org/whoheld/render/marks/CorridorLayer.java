package org.whoheld.render.marks;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.whoheld.analysis.Corridors.Corridor;
import org.whoheld.render.names.LabelAnchors;
import org.whoheld.render.names.LabelLayout;
import org.whoheld.render.style.MapStyle;
import org.whoheld.render.style.Pixels;
import org.whoheld.render.surface.Pen;
import org.whoheld.render.view.Box;
import org.whoheld.render.view.DistrictShapes;
import org.whoheld.render.view.PixelGrid;
import org.whoheld.render.view.Viewport;

/// Marks the districts whose loss would cut a part in two: a dotted band along the inner side of
/// the outline, and a badge with a waist, as a bridge has. Those that would cut off much of the
/// part are marked more strongly.
public final class CorridorLayer {
    /// Cutting off at least this share of a part is much.
    static final double MUCH = 0.1;

    private static final double BADGE_PX = 19;
    private static final double SMALL_BADGE_PX = 13;
    private static final double AIR_PX = 2;
    private static final float[] DOTS_PX = {1.8f, 2.6f};

    private CorridorLayer() {}

    /// A badge on the picture.
    ///
    /// @param box around it, logical pixels
    public record Badge(Box box, boolean cutsOffMuch) {}

    static boolean cutsOffMuch(Corridor corridor) {
        return corridor.cutOffSquareKilometres() >= MUCH * corridor.pocket().areaSquareKilometres();
    }

    public static void paintOutlines(
            List<Corridor> corridors,
            DistrictShapes shapes,
            Viewport viewport,
            MapStyle style,
            Pen pen) {
        for (Corridor corridor : corridors) {
            Shape outline = shapes.outline(corridor.district(), viewport);
            drawOutline(outline, cutsOffMuch(corridor), style, pen);
        }
    }

    private static void drawOutline(Shape outline, boolean strong, MapStyle style, Pen pen) {
        Graphics2D graphics = pen.graphics();
        Shape before = graphics.getClip();
        graphics.clip(outline);
        double width = strong ? 6.5 : 4;
        pen.stroke(outline, Pixels.faded(style.text().halo(), 0.7), width + 2);
        pen.dashed(outline, style.text().ink(), width, DOTS_PX);
        graphics.setClip(before);
    }

    /// The badges: above the district's name or beside it, in its middle where it has none. One
    /// that has no room is left out; the band tells of the district all the same.
    ///
    /// @param taken furniture, names and badges of incidents
    public static List<Badge> badges(
            List<Corridor> corridors,
            LabelAnchors anchors,
            List<LabelLayout.Label> labels,
            List<Box> taken,
            Viewport viewport) {
        List<Badge> badges = new ArrayList<>();
        List<Box> blocked = new ArrayList<>(taken);
        Box picture = new Box(0, 0, viewport.widthPx(), viewport.heightPx());
        for (Corridor corridor : corridors) {
            double size = cutsOffMuch(corridor) ? BADGE_PX : SMALL_BADGE_PX;
            places(corridor.district(), anchors, labels, viewport, size)
                    .filter(picture::meets)
                    .filter(box -> blocked.stream().noneMatch(box::meets))
                    .findFirst()
                    .ifPresent(box -> {
                        badges.add(new Badge(box, cutsOffMuch(corridor)));
                        blocked.add(box);
                    });
        }
        return badges;
    }

    /// Boxes for a district's badge, the best first.
    private static Stream<Box> places(
            int district,
            LabelAnchors anchors,
            List<LabelLayout.Label> labels,
            Viewport viewport,
            double size) {
        double[] places = anchors.of(district);
        PixelGrid grid = viewport.grid();
        double x = grid.xPx(places[0]);
        double y = grid.yPx(places[1]);
        return labels.stream()
                .filter(label -> label.district() == district)
                .findFirst()
                .map(label -> around(label.box(), size))
                .orElse(
                        Stream.of(
                                Box.around(x, y, size, size), Box.around(x, y - size, size, size)));
    }

    private static Stream<Box> around(Box name, double size) {
        double middleX = name.x() + name.width() / 2;
        double middleY = name.y() + name.height() / 2;
        double away = size / 2 + AIR_PX;
        return Stream.of(
                Box.around(middleX, name.y() - away, size, size),
                Box.around(name.right() + away, middleY, size, size),
                Box.around(name.x() - away, middleY, size, size),
                Box.around(middleX, name.bottom() + away, size, size));
    }

    public static void paintBadges(List<Badge> badges, MapStyle style, Pen pen) {
        badges.forEach(badge -> draw(badge, style, pen));
    }

    /// Dark on the map as badges of incidents are light, and the other way round.
    private static void draw(Badge badge, MapStyle style, Pen pen) {
        Box box = badge.box();
        Ellipse2D ground = new Ellipse2D.Double(box.x(), box.y(), box.width(), box.height());
        int light = style.text().box() | 0xFF000000;
        pen.stroke(ground, light, 2.4);
        pen.fill(ground, badge.cutsOffMuch() ? style.text().ink() : style.text().faint());
        pen.fill(waist(box), light);
    }

    /// Two wide ends and a narrow middle.
    private static Shape waist(Box box) {
        double middleX = box.x() + box.width() / 2;
        double middleY = box.y() + box.height() / 2;
        double reach = box.width() * 0.31;
        double wide = box.width() * 0.25;
        double narrow = box.width() * 0.06;
        Path2D shape = new Path2D.Double();
        shape.moveTo(middleX - reach, middleY - wide);
        shape.lineTo(middleX, middleY - narrow);
        shape.lineTo(middleX + reach, middleY - wide);
        shape.lineTo(middleX + reach, middleY + wide);
        shape.lineTo(middleX, middleY + narrow);
        shape.lineTo(middleX - reach, middleY + wide);
        shape.closePath();
        return shape;
    }

    /// A marked district as it looks, filling a box, with its badge.
    static void drawSample(Box box, boolean strong, MapStyle style, Pen pen) {
        drawOutline(box.rectangle(), strong, style, pen);
        double size = strong ? 11 : 8.5;
        draw(
                new Badge(
                        Box.around(
                                box.x() + box.width() / 2, box.y() + box.height() / 2, size, size),
                        strong),
                style,
                pen);
    }
}
