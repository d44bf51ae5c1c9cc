package org.whoheld.render;

import java.awt.Shape;
import java.awt.geom.Path2D;

/// Draws the outlines of the hovered, the selected and the supposed districts.
final class Outlines {
    private final DistrictShapes shapes;
    private final SupposedOutline supposed;

    Outlines(DistrictShapes shapes, SupposedOutline supposed) {
        this.shapes = shapes;
        this.supposed = supposed;
    }

    static boolean isNeeded(MapFrame frame) {
        return frame.selected().isPresent()
                || frame.hovered().isPresent()
                || SupposedOutline.isNeeded(frame.control());
    }

    void paint(MapFrame frame, Pen pen) {
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
