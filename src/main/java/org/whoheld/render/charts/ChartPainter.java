package org.whoheld.render.charts;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.whoheld.core.Actor;
import org.whoheld.core.DataPackage;
import org.whoheld.render.lanes.DayColumns;
import org.whoheld.render.lanes.LaneInk;
import org.whoheld.render.lanes.LanePainter;
import org.whoheld.render.lettering.Lettering;
import org.whoheld.render.style.MapStyle;
import org.whoheld.render.style.Palette;
import org.whoheld.render.surface.Canvas;
import org.whoheld.render.surface.Pen;
import org.whoheld.render.surface.ShapeInk;

/// Draws pictures of charts, on screen and into files. Not safe for threads: one painter a thread.
public final class ChartPainter {
    private static final double MARGIN_PX = ChartSection.MARGIN_PX;
    private static final double LABEL_GAP_PX = 8;
    private static final double LINE_PX = 2;

    private final List<Actor> actors;
    private final Lettering letters = new Lettering();

    public ChartPainter(DataPackage pack) {
        actors = pack.actors();
    }

    /// A frame, measured.
    private record Laid(
            List<ChartSection> sections,
            List<Double> tops,
            List<ChartFrame.Note> notes,
            ChartPlan plan) {}

    /// Where everything of a frame lies.
    public ChartPlan plan(ChartFrame frame) {
        return lay(frame).plan();
    }

    /// The height that a frame needs, in logical pixels.
    public int heightPx(ChartFrame frame) {
        return (int) Math.ceil(plan(frame).heightPx());
    }

    private Laid lay(ChartFrame frame) {
        ChartMeasure measure = new ChartMeasure(actors, frame.language(), letters);
        ChartStrips strips =
                new ChartStrips(frame, actors, new Palette(actors, frame.style(), false, true));
        List<ChartSection> sections = new ArrayList<>();
        for (ChartFrame.Chart chart : ChartFrame.Chart.values()) {
            if (frame.charts().contains(chart)) {
                sections.add(new ChartSection(frame, chart, strips, measure));
            }
        }
        double size = frame.style().text().smallSize();
        double widest =
                sections.stream()
                        .flatMap(section -> section.strips().stream())
                        .flatMap(strip -> strip.scale().marks().stream().map(strip.scale()::text))
                        .mapToDouble(text -> measure.width(text, size))
                        .max()
                        .orElse(0);
        double left = MARGIN_PX + widest + LABEL_GAP_PX;
        DayColumns columns =
                new DayColumns(frame.days(), left, Math.max(1, frame.widthPx() - left - MARGIN_PX));
        double widestNote = frame.widthPx() - 2 * MARGIN_PX;
        List<ChartFrame.Note> notes =
                frame.notes().stream()
                        .flatMap(it ->
                                letters.lines(it.text(), size, it.strong(), widestNote).stream()
                                        .map(line -> new ChartFrame.Note(line, it.strong())))
                        .toList();
        double y = notes.isEmpty() ? 0 : 2 * LABEL_GAP_PX + notes.size() * linePx(frame);
        List<Double> tops = new ArrayList<>();
        List<ChartPlan.Place> places = new ArrayList<>();
        for (ChartSection section : sections) {
            tops.add(y);
            places.addAll(section.places(y, columns));
            y += section.heightPx();
        }
        return new Laid(sections, tops, notes, new ChartPlan(columns, places, y));
    }

    private static double linePx(ChartFrame frame) {
        return frame.style().text().smallSize() * Lettering.LINE_HEIGHT;
    }

    /// Paints every pixel of a frame.
    ///
    /// @param pixels premultiplied `0xAARRGGBB`, row by row from the top
    /// @param width device pixels; columns beyond what the frame needs are left as ground
    /// @param height device pixels; rows below what the frame needs are left as ground
    /// @throws IllegalArgumentException if there are not `width · height` pixels
    public void paint(ChartFrame frame, int[] pixels, int width, int height) {
        if (pixels.length < width * height) {
            throw new IllegalArgumentException("too few pixels for a picture " + width + " wide");
        }
        Arrays.fill(pixels, 0, width * height, frame.style().ground());
        Graphics2D graphics = Canvas.image(pixels, width, height).createGraphics();
        graphics.scale(frame.pixelScale(), frame.pixelScale());
        Pen pen = new Pen(graphics, letters, new ShapeInk(graphics, letters));
        LaneInk ink = new LaneInk(pixels, width, height, frame.pixelScale(), 0);
        ChartMeasure measure = new ChartMeasure(actors, frame.language(), letters);
        Laid laid = lay(frame);
        MapStyle.Text text = frame.style().text();
        double y = LABEL_GAP_PX;
        for (ChartFrame.Note note : laid.notes()) {
            pen.write(
                    note.text(),
                    text.smallSize(),
                    note.strong(),
                    note.strong() ? text.ink() : text.faint(),
                    MARGIN_PX,
                    LanePainter.baseline(y, linePx(frame), text.smallSize()));
            y += linePx(frame);
        }
        for (int i = 0; i < laid.sections().size(); i++) {
            laid.sections()
                    .get(i)
                    .paint(laid.tops().get(i), laid.plan().columns(), measure, pen, ink);
        }
        frame.line()
                .filter(frame.days()::contains)
                .ifPresent(day -> {
                    double x = ink.snapped(laid.plan().columns().middleOf(day) - LINE_PX / 2);
                    for (ChartPlan.Place place : laid.plan().places()) {
                        pen.fill(
                                new Rectangle2D.Double(
                                        x, place.box().y(), LINE_PX, place.box().height()),
                                frame.style().lines().accent());
                    }
                });
        graphics.dispose();
    }

    /// The frame as an image, premultiplied ARGB.
    public BufferedImage image(ChartFrame frame) {
        int width = deviceWidth(frame);
        int height = (int) Math.ceil(heightPx(frame) * frame.pixelScale());
        int[] pixels = new int[width * height];
        paint(frame, pixels, width, height);
        return Canvas.image(pixels, width, height);
    }

    /// How many pixels a row of the picture has.
    public static int deviceWidth(ChartFrame frame) {
        return (int) Math.ceil(frame.widthPx() * frame.pixelScale());
    }
}
