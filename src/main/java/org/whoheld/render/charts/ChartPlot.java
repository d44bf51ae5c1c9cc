package org.whoheld.render.charts;

import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.time.LocalDate;
import java.util.List;
import org.whoheld.analysis.FigureSeries.OfDay;
import org.whoheld.render.lanes.DayColumns;
import org.whoheld.render.lanes.Horizon;
import org.whoheld.render.lanes.LaneInk;
import org.whoheld.render.lettering.Lettering;
import org.whoheld.render.style.MapStyle;
import org.whoheld.render.style.Pixels;
import org.whoheld.render.surface.Pen;
import org.whoheld.render.view.Box;

/// Paints one plot: what stands on a day stands on the whole day, so that its edges are steps.
final class ChartPlot {
    private static final double LABEL_GAP_PX = 6;

    private final ChartFrame frame;
    private final ChartStrip strip;
    private final Box box;
    private final DayColumns columns;
    private final Pen pen;
    private final LaneInk ink;
    private final List<OfDay> days;

    ChartPlot(
            ChartFrame frame, ChartStrip strip, Box box, DayColumns columns, Pen pen, LaneInk ink) {
        this.frame = frame;
        this.strip = strip;
        this.box = box;
        this.columns = columns;
        this.pen = pen;
        this.ink = ink;
        this.days = frame.series().days();
    }

    void paint() {
        paintTitle();
        paintMarks();
        strip.layers().forEach(this::paintLayer);
        strip.lines().forEach(it -> pen.stroke(steps(it.values()), it.argb(), it.widthPx()));
        paintHorizon();
        pen.stroke(
                new Line2D.Double(box.x(), box.bottom(), box.right(), box.bottom()),
                frame.style().text().faint(),
                1);
    }

    private void paintTitle() {
        MapStyle.Text text = frame.style().text();
        pen.write(
                strip.title(),
                text.smallSize(),
                false,
                text.ink(),
                box.x(),
                box.y() - text.smallSize() * 0.5);
    }

    private void paintMarks() {
        MapStyle.Text text = frame.style().text();
        for (double mark : strip.scale().marks()) {
            double y = y(mark);
            pen.stroke(
                    new Line2D.Double(box.x(), y, box.right(), y),
                    Pixels.faded(text.faint(), 0.2),
                    1);
            pen.writeTo(
                    strip.scale().text(mark),
                    text.smallSize(),
                    false,
                    text.faint(),
                    box.x() - LABEL_GAP_PX,
                    y + text.smallSize() * Lettering.CAP_HEIGHT / 2);
        }
    }

    private double y(double value) {
        return box.bottom() - box.height() * strip.scale().share(value);
    }

    private void paintLayer(ChartStrip.Layer layer) {
        int start = 0;
        for (int i = 1; i <= days.size(); i++) {
            boolean ends =
                    i == days.size()
                            || layer.from()[i] != layer.from()[start]
                            || layer.to()[i] != layer.to()[start];
            if (ends) {
                double left = left(start);
                double top = y(layer.to()[start]);
                ink.fill(
                        new Box(left, top, left(i) - left, y(layer.from()[start]) - top),
                        layer.look());
                start = i;
            }
        }
        if (layer.edge() != 0) {
            pen.stroke(steps(layer.to()), layer.edge(), 1);
        }
    }

    /// Left edge of a day of the series; for the day behind its last, where drawing ends.
    private double left(int index) {
        LocalDate first = days.getFirst().date();
        return Math.clamp(
                columns.leftOf(first.plusDays(index)), columns.leftPx(), columns.rightPx());
    }

    private Path2D steps(double[] values) {
        Path2D path = new Path2D.Double();
        for (int i = 0; i < values.length; i++) {
            double y = y(values[i]);
            if (i == 0) {
                path.moveTo(left(0), y);
            } else if (values[i] != values[i - 1]) {
                path.lineTo(left(i), y(values[i - 1]));
                path.lineTo(left(i), y);
            }
        }
        if (values.length > 0) {
            path.lineTo(left(values.length), y(values[values.length - 1]));
        }
        return path;
    }

    /// Where the known-on day ends, and that nothing is known behind it.
    private void paintHorizon() {
        double x = left(days.size());
        if (x >= columns.rightPx() - 0.5) {
            return;
        }
        Horizon.paint(x, box, box, frame.style(), frame.language(), pen);
    }
}
