package org.whoheld.render;

import java.awt.Shape;

/// Draws the outlines of the hovered and the selected district.
final class Outlines {
    private final DistrictShapes shapes;

    Outlines(DistrictShapes shapes) {
        this.shapes = shapes;
    }

    void paint(MapFrame frame, Pen pen) {
        MapStyle.Lines look = frame.style().lines();
        frame.hovered()
                .ifPresent(district ->
                        pen.stroke(
                                shapes.outline(district, frame.viewport()),
                                look.hovered(),
                                look.hoveredWidth()));
        frame.selected()
                .ifPresent(district -> {
                    Shape outline = shapes.outline(district, frame.viewport());
                    pen.stroke(outline, frame.style().text().halo(), look.selectedWidth() + 3);
                    pen.stroke(outline, look.accent(), look.selectedWidth());
                });
    }
}
