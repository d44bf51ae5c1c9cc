package org.whoheld.render.view;

import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/// Boxes of a picture as whole device pixels.
public final class DeviceAreas {
    private DeviceAreas() {}

    /// The pixels that boxes touch, within the picture; none for a box outside.
    public static List<Rectangle> of(List<Box> boxes, Viewport viewport) {
        Rectangle picture = new Rectangle(viewport.deviceWidth(), viewport.deviceHeight());
        double scale = viewport.pixelScale();
        return boxes.stream()
                .map(box ->
                        new Rectangle2D.Double(
                                        box.x() * scale,
                                        box.y() * scale,
                                        box.width() * scale,
                                        box.height() * scale)
                                .getBounds()
                                .intersection(picture))
                .filter(area -> !area.isEmpty())
                .toList();
    }

    /// Areas that have no pixel in common and hold all of the given ones.
    public static List<Rectangle> apart(List<Rectangle> areas) {
        List<Rectangle> apart = new ArrayList<>();
        for (Rectangle area : areas) {
            Rectangle union = new Rectangle(area);
            boolean grew = true;
            while (grew) {
                grew = false;
                for (Rectangle other : List.copyOf(apart)) {
                    if (other.intersects(union)) {
                        apart.remove(other);
                        union.add(other);
                        grew = true;
                    }
                }
            }
            apart.add(union);
        }
        return apart;
    }

    public static Rectangle2D logical(Rectangle area, Viewport viewport) {
        double scale = viewport.pixelScale();
        return new Rectangle2D.Double(
                area.x / scale, area.y / scale, area.width / scale, area.height / scale);
    }
}
