package org.whoheld.render.marks;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;
import org.whoheld.render.frame.MapFrame;
import org.whoheld.render.style.MapStyle;
import org.whoheld.render.surface.Pen;
import org.whoheld.render.view.Box;
import org.whoheld.render.view.DistrictShapes;

/// Draws the outlines of the hovered, the selected and the supposed districts.
public final class Outlines {
    private final DistrictShapes shapes;
    private final SupposedOutline supposed;

    public Outlines(DistrictShapes shapes, SupposedOutline supposed) {
        this.shapes = shapes;
        this.supposed = supposed;
    }

    /// What is drawn reaches out of a district by half the width of its lines.
    private static final double REACH_PX = 8;

    /// Where the hovered and the selected district are drawn.
    public List<Box> boxes(MapFrame frame) {
        return IntStream.concat(frame.hovered().stream(), frame.selected().stream())
                .distinct()
                .mapToObj(district -> {
                    Rectangle2D bounds = shapes.outline(district, frame.viewport()).getBounds2D();
                    return new Box(
                                    bounds.getX(),
                                    bounds.getY(),
                                    bounds.getWidth(),
                                    bounds.getHeight())
                            .grown(REACH_PX);
                })
                .toList();
    }

    public void paint(MapFrame frame, Pen pen) {
        MapStyle.Lines look = frame.style().lines();
        frame.hovered()
                .ifPresent(district ->
                        pen.stroke(
                                shapes.outline(district, frame.viewport()),
                                look.hovered(),
                                look.hoveredWidth()));
        Path2D around = supposed.path(frame);
        SupposedOutline.casing(around, frame.style(), pen);
        frame.selected()
                .ifPresent(district -> {
                    Shape outline = shapes.outline(district, frame.viewport());
                    pen.stroke(outline, frame.style().text().halo(), look.selectedWidth() + 3);
                    pen.stroke(outline, look.accent(), look.selectedWidth());
                });
        // above the selection, which is often that of a supposed district
        SupposedOutline.dashes(around, frame.style(), pen);
    }
}
