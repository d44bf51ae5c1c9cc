package org.whoheld.render.marks;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.whoheld.render.frame.MapFrame;
import org.whoheld.render.lettering.Lettering;
import org.whoheld.render.style.MapStyle;
import org.whoheld.render.style.Pixels;
import org.whoheld.render.surface.Pen;
import org.whoheld.render.view.PixelGrid;
import org.whoheld.render.view.ProjectedDistricts;
import org.whoheld.render.view.Viewport;
import org.whoheld.render.words.HypothesisWords;

/// Writes across a map, large and letting the map through, that it is hypothetical. The word is
/// repeated so closely that every picture has it whole at least once, and so far apart that the map
/// stays readable. It lies on the ground, with one word on the middle of all districts: when the
/// map is moved it goes along and does not jump.
public final class HypothesisMark {
    /// Of the picture's width.
    private static final double WORD_WIDTH = 0.42;

    /// Of the picture's height.
    private static final double MOST_SIZE = 0.17;

    /// From word to word along a line, in widths of the picture.
    private static final double APART = 0.56;

    /// From line to line, in heights of the picture.
    private static final double LINES_APART = 0.5;

    private static final double RISE_DEGREES = 18;
    private static final double STRENGTH = 0.25;
    private static final double HALO_STRENGTH = 0.25;
    private static final double HALO_SHARE = 0.035;

    private final double middleX;
    private final double middleY;
    private final Lettering letters;

    public HypothesisMark(ProjectedDistricts districts, Lettering letters) {
        this.letters = letters;
        double[] all = {1, 1, 0, 0};
        for (int d = 0; d < districts.size(); d++) {
            all[0] = Math.min(all[0], districts.bounds[4 * d]);
            all[1] = Math.min(all[1], districts.bounds[4 * d + 1]);
            all[2] = Math.max(all[2], districts.bounds[4 * d + 2]);
            all[3] = Math.max(all[3], districts.bounds[4 * d + 3]);
        }
        middleX = (all[0] + all[2]) / 2;
        middleY = (all[1] + all[3]) / 2;
    }

    /// Writes it on a frame of a map on which something is supposed; nothing on another.
    public void paint(MapFrame frame, Pen pen) {
        if (frame.control().hypothesis().isEmpty()) {
            return;
        }
        Viewport viewport = frame.viewport();
        double width = viewport.widthPx();
        double height = viewport.heightPx();
        String word = HypothesisWords.in(frame.language()).mark();
        double size =
                Math.min(width * WORD_WIDTH / letters.width(word, 1, true), height * MOST_SIZE);
        Shape outline = letters.at(word, size, true, 0, 0);
        Rectangle2D bounds = outline.getBounds2D();
        AffineTransform toGround = new AffineTransform();
        PixelGrid grid = viewport.grid();
        toGround.translate(grid.xPx(middleX), grid.yPx(middleY));
        toGround.rotate(-Math.toRadians(RISE_DEGREES));
        Rectangle2D picture = new Rectangle2D.Double(0, 0, width, height);
        for (Point2D place : places(picture, toGround)) {
            AffineTransform at = new AffineTransform(toGround);
            at.translate(place.getX() - bounds.getCenterX(), place.getY() - bounds.getCenterY());
            Shape written = at.createTransformedShape(outline);
            if (written.getBounds2D().intersects(picture)) {
                MapStyle.Text look = frame.style().text();
                pen.stroke(
                        written,
                        Pixels.faded(look.halo() | 0xFF000000, HALO_STRENGTH),
                        size * HALO_SHARE);
                pen.fill(written, Pixels.faded(look.ink() | 0xFF000000, STRENGTH));
            }
        }
    }

    /// The middles of the words that may be seen, on lines of which every second is moved by half a
    /// step.
    ///
    /// @param toGround from places along lines, with the middle of all districts at (0, 0), to the
    ///   picture
    private static List<Point2D> places(Rectangle2D picture, AffineTransform toGround) {
        double apart = picture.getWidth() * APART;
        double linesApart = picture.getHeight() * LINES_APART;
        Rectangle2D seen;
        try {
            seen = toGround.createInverse().createTransformedShape(picture).getBounds2D();
        } catch (NoninvertibleTransformException e) {
            throw new IllegalStateException("a move and a turn can be undone", e);
        }
        List<Point2D> places = new ArrayList<>();
        long firstLine = (long) Math.floor(seen.getMinY() / linesApart);
        long lastLine = (long) Math.ceil(seen.getMaxY() / linesApart);
        for (long line = firstLine; line <= lastLine; line++) {
            double start = (line & 1) * apart / 2;
            long first = (long) Math.floor((seen.getMinX() - start) / apart);
            long last = (long) Math.ceil((seen.getMaxX() - start) / apart);
            for (long i = first; i <= last; i++) {
                places.add(new Point2D.Double(start + i * apart, line * linesApart));
            }
        }
        return places;
    }
}
