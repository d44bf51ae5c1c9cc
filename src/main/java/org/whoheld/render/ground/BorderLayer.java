package org.whoheld.render.ground;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.whoheld.render.raster.Rows;
import org.whoheld.render.style.MapStyle;
import org.whoheld.render.style.Pixels;
import org.whoheld.render.view.PixelGrid;
import org.whoheld.render.view.ProjectedDistricts;
import org.whoheld.render.view.Reused;
import org.whoheld.render.view.Viewport;

/// Draws the borders between districts and the edge around them: thin, and paler where districts
/// are small on the picture, so that lines never cover the colours.
public final class BorderLayer {
    /// Districts of this mean width have full borders; smaller ones paler, in device pixels.
    private static final double FULL_WIDTH = 18;

    /// Steps shorter than this, in device pixels, are drawn with the next one.
    private static final double SHORTEST = 2.5;

    private static final double LEAST_STRENGTH = 0.12;

    private final ProjectedDistricts districts;
    private final BorderLines lines;

    public BorderLayer(ProjectedDistricts districts) {
        this.districts = districts;
        this.lines = new BorderLines(districts);
    }

    /// Paints what is bare of an overlay.
    ///
    /// @param overlay premultiplied
    public void paint(Viewport viewport, MapStyle style, Reused overlay) {
        overlay.bare().forEach(part -> paint(viewport, style, overlay.pixels(), part));
    }

    private void paint(Viewport viewport, MapStyle style, int[] overlay, Rectangle part) {
        double scale = viewport.pixelScale();
        MapStyle.Lines look = style.lines();
        int border = Pixels.faded(look.border(), strength(viewport));
        double reach = SoftLines.reach(Math.max(look.borderWidth(), look.edgeWidth()) * scale);
        Rows.bands(
                part,
                band -> {
                    SoftLines inner =
                            new SoftLines(
                                    overlay, viewport, band, border, look.borderWidth() * scale);
                    SoftLines outer =
                            new SoftLines(
                                    overlay, viewport, band, look.edge(), look.edgeWidth() * scale);
                    PixelGrid grid = viewport.grid();
                    Rectangle2D seen = inWorld(band, reach, grid);
                    for (int d = 0; d < districts.size(); d++) {
                        if (districts.meets(d, seen)) {
                            for (int line = lines.firstOf[d]; line < lines.firstOf[d + 1]; line++) {
                                draw(grid.scale(), line, lines.outer[line] ? outer : inner);
                            }
                        }
                    }
                });
    }

    /// World coordinates of a part of the picture.
    ///
    /// @param more on either side, device pixels
    private static Rectangle2D inWorld(Rectangle part, double more, PixelGrid grid) {
        Rectangle2D world = new Rectangle2D.Double();
        world.setFrameFromDiagonal(
                grid.worldX(part.x - more),
                grid.worldY(part.y - more),
                grid.worldX(part.x + part.width + more),
                grid.worldY(part.y + part.height + more));
        return world;
    }

    private void draw(double scale, int line, SoftLines pen) {
        double x = districts.x[lines.from[line]] * scale;
        double y = districts.y[lines.from[line]] * scale;
        for (int i = lines.from[line] + 1; i <= lines.to[line]; i++) {
            double nextX = districts.x[i] * scale;
            double nextY = districts.y[i] * scale;
            boolean tooShortToSee =
                    i < lines.to[line] && Math.abs(nextX - x) + Math.abs(nextY - y) < SHORTEST;
            if (!tooShortToSee) {
                pen.draw(x, y, nextX, nextY);
                x = nextX;
                y = nextY;
            }
        }
    }

    /// The same lines as shapes; `graphics` in logical pixels.
    public void paint(Viewport viewport, MapStyle style, Graphics2D graphics) {
        PixelGrid grid = viewport.grid();
        Path2D border = new Path2D.Double();
        Path2D edge = new Path2D.Double();
        for (int line = 0; line < lines.size; line++) {
            Path2D path = lines.outer[line] ? edge : border;
            for (int i = lines.from[line]; i <= lines.to[line]; i++) {
                double x = grid.xPx(districts.x[i]);
                double y = grid.yPx(districts.y[i]);
                if (i == lines.from[line]) {
                    path.moveTo(x, y);
                } else {
                    path.lineTo(x, y);
                }
            }
        }
        MapStyle.Lines look = style.lines();
        stroke(
                graphics,
                border,
                Pixels.faded(look.border(), strength(viewport)),
                look.borderWidth());
        stroke(graphics, edge, look.edge(), look.edgeWidth());
    }

    private static void stroke(Graphics2D graphics, Path2D path, int argb, double width) {
        graphics.setColor(new Color(argb, true));
        graphics.setStroke(
                new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.draw(path);
    }

    private double strength(Viewport viewport) {
        double area = 0;
        for (int d = 0; d < districts.size(); d++) {
            area +=
                    (districts.bounds[4 * d + 2] - districts.bounds[4 * d])
                            * (districts.bounds[4 * d + 3] - districts.bounds[4 * d + 1]);
        }
        double meanWidth =
                Math.sqrt(area / Math.max(1, districts.size())) * viewport.grid().scale();
        return Math.clamp(meanWidth / FULL_WIDTH, LEAST_STRENGTH, 1);
    }
}
