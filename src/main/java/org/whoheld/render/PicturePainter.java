package org.whoheld.render;

import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import org.whoheld.render.frame.MapFrame;
import org.whoheld.render.frame.Picture;
import org.whoheld.render.frame.SideBySidePicture;
import org.whoheld.render.frame.SwipePicture;
import org.whoheld.render.lettering.Lettering;
import org.whoheld.render.style.MapStyle;
import org.whoheld.render.style.Pixels;
import org.whoheld.render.surface.Canvas;
import org.whoheld.render.surface.Pen;
import org.whoheld.render.surface.ShapeInk;
import org.whoheld.render.surface.Surface;
import org.whoheld.render.view.Viewport;

/// Draws pictures of one map or of two, each map by a [FramePainter] and untouched afterwards, but
/// for the line between them. Not safe for threads.
public final class PicturePainter {
    private static final double DIVIDER_PX = 2;
    private static final double EDGE_PX = 1;

    private final FramePainter left;
    private final FramePainter right;
    private int[] other = {};

    /// @param left paints single maps and those at the left
    /// @param right may be the same: then two maps of a viewport take turns, and what a painter
    ///   keeps from frame to frame is made anew each time
    public PicturePainter(FramePainter left, FramePainter right) {
        this.left = left;
        this.right = right;
    }

    private interface Part {
        void paint(FramePainter painter, MapFrame frame, int[] pixels);
    }

    /// Paints every pixel of a picture. Parameters and errors as [FramePainter#paint].
    public void paint(Picture picture, int[] pixels) {
        paint(picture, pixels, FramePainter::paint);
        paintDivider(picture, pixels);
    }

    /// Paints a picture without furniture and divider, see [FramePainter#paintMap].
    public void paintMap(Picture picture, int[] pixels) {
        paint(picture, pixels, FramePainter::paintMap);
    }

    /// Paints the furniture and the divider alone, see [FramePainter#paintFurniture].
    public void paintFurniture(Picture picture, int[] pixels) {
        paint(picture, pixels, FramePainter::paintFurniture);
        paintDivider(picture, pixels);
    }

    /// The picture as an image of its device size, premultiplied ARGB.
    public BufferedImage image(Picture picture) {
        int width = picture.deviceWidth();
        int height = picture.deviceHeight();
        int[] pixels = new int[width * height];
        paint(picture, pixels);
        return Canvas.image(pixels, width, height);
    }

    private void paint(Picture picture, int[] pixels, Part part) {
        if (pixels.length < picture.deviceWidth() * picture.deviceHeight()) {
            throw new IllegalArgumentException("too few pixels for the picture");
        }
        switch (picture) {
            case MapFrame frame -> part.paint(left, frame, pixels);
            case SwipePicture swipe -> {
                part.paint(left, swipe.before(), pixels);
                int from = swipe.dividerColumn();
                copy(
                        rendered(right, swipe.after(), part),
                        swipe.after(),
                        from,
                        pixels,
                        swipe,
                        from);
            }
            case SideBySidePicture beside -> {
                Arrays.fill(pixels, 0);
                copy(rendered(left, beside.left(), part), beside.left(), 0, pixels, beside, 0);
                int at = beside.deviceWidth() - beside.right().deviceWidth();
                copy(rendered(right, beside.right(), part), beside.right(), 0, pixels, beside, at);
            }
        }
    }

    private int[] rendered(FramePainter painter, MapFrame frame, Part part) {
        int size = frame.deviceWidth() * frame.deviceHeight();
        if (other.length < size) {
            other = new int[size];
        }
        part.paint(painter, frame, other);
        return other;
    }

    /// Copies the columns of a map from one on to where they stand in a picture.
    private static void copy(
            int[] map, MapFrame frame, int from, int[] pixels, Picture picture, int to) {
        int columns = frame.deviceWidth() - from;
        for (int y = 0; y < picture.deviceHeight(); y++) {
            System.arraycopy(
                    map,
                    y * frame.deviceWidth() + from,
                    pixels,
                    y * picture.deviceWidth() + to,
                    columns);
        }
    }

    private static void paintDivider(Picture picture, int[] pixels) {
        switch (picture) {
            case MapFrame _ -> {}
            case SwipePicture swipe -> paintDivider(swipe, pixels);
            case SideBySidePicture beside -> {
                int rule = Pixels.premultiplied(beside.left().style().lines().edge() | 0xFF000000);
                int from = beside.left().deviceWidth();
                int to = beside.deviceWidth() - beside.right().deviceWidth();
                for (int y = 0; y < beside.deviceHeight(); y++) {
                    int row = y * beside.deviceWidth();
                    Arrays.fill(pixels, row + from, row + to, rule);
                }
            }
        }
    }

    private static void paintDivider(SwipePicture swipe, int[] pixels) {
        Viewport viewport = swipe.before().viewport();
        MapStyle.Text look = swipe.before().style().text();
        int light = look.box() | 0xFF000000;
        Graphics2D graphics = new Surface(pixels, viewport).graphics();
        Lettering letters = new Lettering();
        Pen pen = new Pen(graphics, letters, new ShapeInk(graphics, letters));
        double x = swipe.dividerColumn() / viewport.pixelScale();
        double y = viewport.heightPx() / 2.0;
        double width = DIVIDER_PX + 2 * EDGE_PX;
        pen.fill(new Rectangle2D.Double(x - width / 2, 0, width, viewport.heightPx()), light);
        pen.fill(
                new Rectangle2D.Double(x - DIVIDER_PX / 2, 0, DIVIDER_PX, viewport.heightPx()),
                look.ink());
        double radius = SwipePicture.HANDLE_RADIUS_PX - 1;
        Ellipse2D handle = new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
        pen.fill(handle, light);
        pen.stroke(handle, look.ink(), DIVIDER_PX);
        pen.fill(arrowhead(x - 2.5, y, -4.5), look.ink());
        pen.fill(arrowhead(x + 2.5, y, 4.5), look.ink());
        graphics.dispose();
    }

    private static Path2D arrowhead(double x, double y, double length) {
        Path2D head = new Path2D.Double();
        head.moveTo(x, y - 4.5);
        head.lineTo(x + length, y);
        head.lineTo(x, y + 4.5);
        head.closePath();
        return head;
    }
}
