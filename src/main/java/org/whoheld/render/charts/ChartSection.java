package org.whoheld.render.charts;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.whoheld.render.lanes.DayColumns;
import org.whoheld.render.lanes.LaneAxis;
import org.whoheld.render.lanes.LaneInk;
import org.whoheld.render.lanes.LanePainter;
import org.whoheld.render.lanes.LanePlan;
import org.whoheld.render.lanes.LaneWording;
import org.whoheld.render.style.MapStyle;
import org.whoheld.render.style.Palette;
import org.whoheld.render.style.Pixels;
import org.whoheld.render.surface.Pen;
import org.whoheld.render.view.Box;

/// A chart with its heading, its key and its plots, laid out below each other.
final class ChartSection {
    static final double MARGIN_PX = 14;
    private static final double HEADING_PX = 26;
    private static final double KEY_ROW_PX = 19;
    private static final double SAMPLE_PX = 20;
    private static final double SAMPLE_HEIGHT_PX = 11;
    private static final double GAP_PX = 6;
    private static final double BETWEEN_PX = 14;
    private static final double TITLE_PX = 17;
    private static final double AIR_PX = 6;

    /// What a sample of the key shows.
    private sealed interface Sample {
        String text();

        record Filled(Palette.Look look, String text) implements Sample {}

        record Stroke(int argb, String text) implements Sample {}
    }

    private final ChartFrame frame;
    private final ChartFrame.Chart chart;
    private final ChartWording words;
    private final List<ChartStrip> strips;
    private final List<List<Sample>> key = new ArrayList<>();

    ChartSection(ChartFrame frame, ChartFrame.Chart chart, ChartStrips all, ChartMeasure measure) {
        this.frame = frame;
        this.chart = chart;
        this.words = ChartWording.in(frame.language());
        this.strips = all.of(chart);
        double x = Double.POSITIVE_INFINITY;
        for (Sample sample : samples(all, measure)) {
            double width = width(sample, measure);
            if (x + width - BETWEEN_PX > frame.widthPx() - MARGIN_PX) {
                key.add(new ArrayList<>());
                x = MARGIN_PX;
            }
            key.getLast().add(sample);
            x += width;
        }
    }

    List<ChartStrip> strips() {
        return strips;
    }

    private List<Sample> samples(ChartStrips all, ChartMeasure measure) {
        List<Sample> samples = new ArrayList<>();
        List<Integer> present = all.present();
        switch (chart) {
            case GROUND -> {
                for (int actor : present) {
                    samples.add(new Sample.Filled(all.held(actor), measure.name(actor)));
                }
                samples.add(new Sample.Filled(all.unknown(), words.unknown()));
            }
            case BOUNDS -> {
                if (!present.isEmpty()) {
                    int first = present.getFirst();
                    samples.add(new Sample.Filled(all.held(first), words.sure()));
                    samples.add(new Sample.Filled(all.possible(first), words.possible()));
                    samples.add(
                            new Sample.Stroke(
                                    strips.getFirst().lines().getFirst().argb(), words.leads()));
                }
            }
            case FRONTS -> {
                if (!strips.isEmpty()) {
                    samples.add(new Sample.Filled(all.settled(), words.settled()));
                    samples.add(new Sample.Filled(all.unsettled(), words.unsettled()));
                }
            }
            case PARTS -> {}
        }
        return samples;
    }

    private double width(Sample sample, ChartMeasure measure) {
        double size = frame.style().text().smallSize();
        return SAMPLE_PX + GAP_PX + measure.width(sample.text(), size) + BETWEEN_PX;
    }

    private double plotsTopPx() {
        return HEADING_PX + key.size() * KEY_ROW_PX + AIR_PX;
    }

    double heightPx() {
        double height = plotsTopPx() + LanePlan.AXIS_PX + 2 * AIR_PX;
        for (ChartStrip strip : strips) {
            height += titlePx(strip) + strip.heightPx() + AIR_PX;
        }
        return strips.isEmpty() ? plotsTopPx() + TITLE_PX + 2 * AIR_PX : height;
    }

    private static double titlePx(ChartStrip strip) {
        return strip.title().isEmpty() ? 0 : TITLE_PX;
    }

    /// Where the plots lie.
    List<ChartPlan.Place> places(double topPx, DayColumns columns) {
        List<ChartPlan.Place> places = new ArrayList<>();
        double y = topPx + plotsTopPx();
        for (ChartStrip strip : strips) {
            y += titlePx(strip);
            places.add(
                    new ChartPlan.Place(
                            strip.chart(),
                            strip.first(),
                            strip.second(),
                            new Box(columns.leftPx(), y, columns.widthPx(), strip.heightPx())));
            y += strip.heightPx() + AIR_PX;
        }
        return places;
    }

    void paint(double topPx, DayColumns columns, ChartMeasure measure, Pen pen, LaneInk ink) {
        MapStyle.Text text = frame.style().text();
        pen.write(
                words.heading(chart),
                text.bodySize(),
                true,
                text.ink(),
                MARGIN_PX,
                LanePainter.baseline(topPx, HEADING_PX, text.bodySize()));
        paintKey(topPx + HEADING_PX, measure, pen, ink);
        List<ChartPlan.Place> places = places(topPx, columns);
        if (places.isEmpty()) {
            if (chart == ChartFrame.Chart.FRONTS) {
                pen.write(
                        words.noFront(),
                        text.smallSize(),
                        false,
                        text.faint(),
                        MARGIN_PX,
                        LanePainter.baseline(topPx + plotsTopPx(), TITLE_PX, text.smallSize()));
            }
            return;
        }
        double from = places.getFirst().box().y();
        double to = places.getLast().box().bottom();
        for (int i = 0; i < places.size(); i++) {
            new ChartPlot(frame, strips.get(i), places.get(i).box(), columns, pen, ink).paint();
        }
        paintAxis(from, to, columns, measure, pen);
    }

    private void paintKey(double topPx, ChartMeasure measure, Pen pen, LaneInk ink) {
        MapStyle.Text text = frame.style().text();
        double y = topPx;
        for (List<Sample> row : key) {
            double x = MARGIN_PX;
            double top = y + (KEY_ROW_PX - SAMPLE_HEIGHT_PX) / 2;
            for (Sample sample : row) {
                switch (sample) {
                    case Sample.Filled(var look, _) -> {
                        ink.fill(new Box(x, top, SAMPLE_PX, SAMPLE_HEIGHT_PX), look);
                        pen.stroke(
                                new Rectangle2D.Double(x, top, SAMPLE_PX, SAMPLE_HEIGHT_PX),
                                frame.style().lines().border(),
                                1);
                    }
                    case Sample.Stroke(int argb, _) ->
                            pen.stroke(
                                    new Line2D.Double(
                                            x,
                                            top + SAMPLE_HEIGHT_PX / 2,
                                            x + SAMPLE_PX,
                                            top + SAMPLE_HEIGHT_PX / 2),
                                    argb,
                                    2);
                }
                pen.write(
                        sample.text(),
                        text.smallSize(),
                        false,
                        text.ink(),
                        x + SAMPLE_PX + GAP_PX,
                        LanePainter.baseline(y, KEY_ROW_PX, text.smallSize()));
                x += width(sample, measure);
            }
            y += KEY_ROW_PX;
        }
    }

    /// The days below the last plot, with lines up through all of them.
    private void paintAxis(
            double from, double to, DayColumns columns, ChartMeasure measure, Pen pen) {
        MapStyle.Text text = frame.style().text();
        for (LaneAxis.Tick tick :
                LaneAxis.ticks(
                        columns,
                        LaneWording.in(frame.language()),
                        it -> measure.width(it, text.smallSize()))) {
            pen.write(
                    tick.text(),
                    text.smallSize(),
                    false,
                    tick.named() ? text.ink() : text.faint(),
                    tick.left(),
                    LanePainter.baseline(to, LanePlan.AXIS_PX, text.smallSize()));
            pen.stroke(
                    new Line2D.Double(tick.x(), from, tick.x(), to),
                    Pixels.faded(text.faint(), tick.named() ? 0.34 : 0.17),
                    1);
        }
    }
}
