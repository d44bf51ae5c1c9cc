package org.whoheld.render;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.OptionalInt;
import org.whoheld.core.ControlCode;
import org.whoheld.core.DataPackage;

/// Draws frames of one package. Not safe for threads: one painter a thread.
public final class FramePainter {
    private final ProjectedDistricts districts;

    public FramePainter(DataPackage pack) {
        this.districts = new ProjectedDistricts(pack.districts());
    }

    /// Paints every pixel of a frame.
    ///
    /// @param pixels premultiplied `0xAARRGGBB`, row by row from the top, at least `deviceWidth ·
    ///   deviceHeight` of them
    public void paint(MapFrame frame, int[] pixels) {
        BufferedImage image = image(frame);
        int[] painted = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        System.arraycopy(painted, 0, pixels, 0, painted.length);
    }

    /// The frame as an image of its device size, premultiplied ARGB.
    public BufferedImage image(MapFrame frame) {
        Viewport viewport = frame.viewport();
        BufferedImage image =
                new BufferedImage(
                        viewport.deviceWidth(),
                        viewport.deviceHeight(),
                        BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D graphics = image.createGraphics();
        graphics.scale(viewport.pixelScale(), viewport.pixelScale());
        paint(frame, graphics);
        graphics.dispose();
        return image;
    }

    /// Draws a frame as shapes, for pictures that are not made of pixels.
    ///
    /// @param graphics in logical pixels
    public void paint(MapFrame frame, Graphics2D graphics) {
        Viewport viewport = frame.viewport();
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        if (!frame.overBaseMap()) {
            graphics.setColor(new Color(frame.style().ground()));
            graphics.fillRect(0, 0, viewport.widthPx(), viewport.heightPx());
        }
        for (int d = 0; d < districts.size(); d++) {
            int leader = ControlCode.leader(frame.control().code(d));
            int rgb =
                    leader < 0
                            ? frame.style().fills().unknown()
                            : frame.control().timeline().actors().get(leader).rgb();
            Path2D outline = outline(d, viewport);
            graphics.setColor(new Color(rgb & 0xFFFFFF | 0xC0000000, true));
            graphics.fill(outline);
            graphics.setColor(new Color(frame.style().lines().border(), true));
            graphics.draw(outline);
        }
    }

    private Path2D outline(int district, Viewport viewport) {
        Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        double scale = viewport.worldPx();
        for (int ring = districts.firstRing[district];
                ring < districts.firstRing[district + 1];
                ring++) {
            for (int i = districts.ringStart[ring]; i < districts.ringStart[ring + 1]; i++) {
                double x = (districts.x[i] - viewport.centreX()) * scale + viewport.widthPx() / 2.0;
                double y =
                        (districts.y[i] - viewport.centreY()) * scale + viewport.heightPx() / 2.0;
                if (i == districts.ringStart[ring]) {
                    path.moveTo(x, y);
                } else {
                    path.lineTo(x, y);
                }
            }
            path.closePath();
        }
        return path;
    }

    /// The district at a place of the picture, in logical pixels; empty on empty ground.
    public OptionalInt districtAt(Viewport viewport, double xPx, double yPx) {
        return districts.at(
                viewport.centreX() + (xPx - viewport.widthPx() / 2.0) / viewport.worldPx(),
                viewport.centreY() + (yPx - viewport.heightPx() / 2.0) / viewport.worldPx());
    }
}
