package org.whoheld.render.lanes;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import org.whoheld.analysis.LaneChart.Lane;
import org.whoheld.core.Actor;
import org.whoheld.core.ControlState;
import org.whoheld.core.ControlTimeline.Span;
import org.whoheld.core.DataPackage;
import org.whoheld.core.Language;
import org.whoheld.core.Source;
import org.whoheld.render.lettering.Lettering;
import org.whoheld.render.style.MapStyle;
import org.whoheld.render.style.Palette;
import org.whoheld.render.style.Pixels;
import org.whoheld.render.surface.Canvas;
import org.whoheld.render.surface.Pen;
import org.whoheld.render.surface.ShapeInk;
import org.whoheld.render.view.Box;
import org.whoheld.render.words.Wording;

/// Draws pictures of claims in lanes, on screen and into files. Not safe for threads: one painter a
/// thread.
public final class LanePainter {
    private static final double LABEL_GAP_PX = 10;
    private static final double MARGIN_PX = LaneHeading.MARGIN_PX;
    private static final double LINE_PX = 2;

    private final List<Actor> actors;
    private final Lettering letters = new Lettering();

    public LanePainter(DataPackage pack) {
        actors = pack.actors();
    }

    /// Where everything of a frame lies.
    public LanePlan plan(LaneFrame frame) {
        return LanePlan.of(
                frame,
                frame.captions()
                        .map(it -> new LaneHeading(it, frame, actors, letters).heightPx())
                        .orElse(0.0));
    }

    /// The height that a frame needs, in logical pixels.
    public int heightPx(LaneFrame frame) {
        double foot =
                frame.captions().map(it -> new LaneFoot(it, frame, letters).heightPx()).orElse(0.0);
        return (int) Math.ceil(plan(frame).bottomPx() + foot);
    }

    /// How wide the names of the sources are, so that a picture can leave room for them.
    public double widestNamePx(LaneFrame frame) {
        double size = frame.style().text().labelSize();
        double names =
                frame.chart().lanes().stream()
                        .mapToDouble(it -> letters.width(it.source().brief(), size, false))
                        .max()
                        .orElse(0);
        String map = LaneWording.in(frame.language()).mapSays();
        return Math.max(names, letters.width(map, size, true)) + MARGIN_PX + LABEL_GAP_PX;
    }

    /// How wide the kinds of the sources are.
    public double widestKindPx(LaneFrame frame) {
        double size = frame.style().text().smallSize();
        return frame.chart().lanes().stream()
                        .mapToDouble(it -> letters.width(kind(it, frame.language()), size, false))
                        .max()
                        .orElse(0)
                + MARGIN_PX
                + LABEL_GAP_PX;
    }

    /// Paints every pixel of a frame.
    ///
    /// @param pixels premultiplied `0xAARRGGBB`, row by row from the top
    /// @param height device pixels; rows below what the frame needs are left as ground
    /// @throws IllegalArgumentException if there are not `deviceWidth(frame) · height` pixels
    public void paint(LaneFrame frame, int[] pixels, int height) {
        int width = deviceWidth(frame);
        if (pixels.length < width * height) {
            throw new IllegalArgumentException("too few pixels for a picture " + width + " wide");
        }
        Arrays.fill(pixels, 0, width * height, frame.style().ground());
        Graphics2D graphics = Canvas.image(pixels, width, height).createGraphics();
        graphics.scale(frame.pixelScale(), frame.pixelScale());
        Pen pen = new Pen(graphics, letters, new ShapeInk(graphics, letters));
        Palette palette = new Palette(actors, frame.style(), false, false);
        LanePlan plan = plan(frame);
        LaneInk ink = new LaneInk(pixels, width, height, frame.pixelScale(), plan.axisTopPx());
        frame.captions()
                .ifPresent(
                        it -> new LaneHeading(it, frame, actors, letters).paint(palette, pen, ink));
        paintAxis(frame, plan, pen);
        paintStates(frame, plan, palette, pen, ink);
        paintNames(frame, plan, pen);
        new LanePieces(frame, plan, actors, palette, pen, ink).paint();
        paintHorizon(frame, plan, pen);
        frame.line()
                .filter(frame.days().days()::contains)
                .ifPresent(day -> {
                    double x = ink.snapped(frame.days().middleOf(day) - LINE_PX / 2);
                    pen.fill(
                            new Rectangle2D.Double(
                                    x,
                                    plan.statesTopPx(),
                                    LINE_PX,
                                    plan.bottomPx() - plan.statesTopPx()),
                            frame.style().lines().accent());
                });
        frame.captions()
                .ifPresent(it -> new LaneFoot(it, frame, letters).paint(plan.bottomPx(), pen));
        graphics.dispose();
    }

    /// The frame as an image, premultiplied ARGB.
    ///
    /// @param heightPx logical pixels; what is more than [#heightPx] is left as ground
    public BufferedImage image(LaneFrame frame, int heightPx) {
        int height = (int) Math.ceil(heightPx * frame.pixelScale());
        int[] pixels = new int[deviceWidth(frame) * height];
        paint(frame, pixels, height);
        return Canvas.image(pixels, deviceWidth(frame), height);
    }

    /// How many pixels a row of the picture has.
    public static int deviceWidth(LaneFrame frame) {
        return (int) Math.ceil(frame.widthPx() * frame.pixelScale());
    }

    private void paintAxis(LaneFrame frame, LanePlan plan, Pen pen) {
        double size = frame.style().text().smallSize();
        double baseline = baseline(plan.axisTopPx(), LanePlan.AXIS_PX, size);
        int ink = frame.style().text().ink();
        int faint = frame.style().text().faint();
        for (LaneAxis.Tick tick :
                LaneAxis.ticks(
                        frame.days(),
                        LaneWording.in(frame.language()),
                        text -> letters.width(text, size, false))) {
            pen.write(tick.text(), size, false, tick.named() ? ink : faint, tick.left(), baseline);
            pen.stroke(
                    new Line2D.Double(tick.x(), plan.statesTopPx(), tick.x(), plan.bottomPx()),
                    Pixels.faded(faint, tick.named() ? 0.34 : 0.17),
                    1);
        }
    }

    private void paintStates(
            LaneFrame frame, LanePlan plan, Palette palette, Pen pen, LaneInk ink) {
        String name = LaneWording.in(frame.language()).mapSays();
        double size = frame.style().text().labelSize();
        pen.writeTo(
                name,
                size,
                true,
                frame.style().text().ink(),
                frame.days().leftPx() - LABEL_GAP_PX,
                baseline(plan.statesTopPx(), plan.statesHeightPx(), size));
        List<Span> spans = frame.states();
        double first =
                spans.isEmpty() ? frame.horizonPx() : frame.days().leftOf(spans.getFirst().from());
        fillStates(
                frame.days().leftPx(),
                Math.min(first, frame.horizonPx()),
                palette.look(ControlState.Kind.UNKNOWN, -1, -1),
                plan,
                ink);
        for (int i = 0; i < spans.size(); i++) {
            double left = Math.max(frame.days().leftPx(), frame.days().leftOf(spans.get(i).from()));
            double right =
                    i + 1 < spans.size()
                            ? Math.min(
                                    frame.horizonPx(), frame.days().leftOf(spans.get(i + 1).from()))
                            : frame.horizonPx();
            fillStates(left, right, look(spans.get(i).state(), palette), plan, ink);
        }
        double rule = plan.lanesTopPx() - 2.5;
        pen.stroke(
                new Line2D.Double(MARGIN_PX, rule, frame.widthPx() - MARGIN_PX, rule),
                frame.style().text().boxLine(),
                1);
    }

    private static void fillStates(
            double left, double right, Palette.Look look, LanePlan plan, LaneInk ink) {
        if (right > left) {
            ink.fill(new Box(left, plan.statesTopPx(), right - left, plan.statesHeightPx()), look);
        }
    }

    private Palette.Look look(ControlState state, Palette palette) {
        return palette.look(
                state.kind(),
                state.leader().map(actors::indexOf).orElse(-1),
                state.second().map(actors::indexOf).orElse(-1));
    }

    /// The names of the sources at the left, at the right their kinds, each where it begins.
    private void paintNames(LaneFrame frame, LanePlan plan, Pen pen) {
        MapStyle.Text text = frame.style().text();
        double end = frame.days().leftPx() - LABEL_GAP_PX;
        for (int i = 0; i < plan.lanes(); i++) {
            Lane lane = frame.chart().lanes().get(i);
            double top = plan.laneTopPx(i);
            String name = elided(lane.source().brief(), text.labelSize(), end - MARGIN_PX);
            boolean heard = !frame.unheard().contains(lane.source().id());
            pen.writeTo(
                    name,
                    text.labelSize(),
                    false,
                    heard ? text.ink() : Pixels.faded(text.faint(), 0.7),
                    end,
                    baseline(top, plan.rowPx(), text.labelSize()));
            boolean begins =
                    i == 0
                            || lane.source().kind()
                                    != frame.chart().lanes().get(i - 1).source().kind();
            if (begins) {
                double left = frame.days().rightPx() + LABEL_GAP_PX;
                pen.write(
                        elided(
                                kind(lane, frame.language()),
                                text.smallSize(),
                                frame.widthPx() - MARGIN_PX - left),
                        text.smallSize(),
                        false,
                        text.faint(),
                        left,
                        baseline(top, plan.rowPx(), text.smallSize()));
            }
            if (begins && i > 0) {
                pen.stroke(
                        new Line2D.Double(MARGIN_PX, top, frame.widthPx() - MARGIN_PX, top),
                        Pixels.faded(text.boxLine(), 0.6),
                        1);
            }
        }
    }

    private static String kind(Lane lane, Language language) {
        Source.Kind kind = lane.source().kind();
        return switch (language) {
            case ENGLISH -> kind.label();
            case ARABIC -> Wording.in(language).sources(kind);
        };
    }

    /// Where the known-on day ends, and that nothing is known behind it.
    private void paintHorizon(LaneFrame frame, LanePlan plan, Pen pen) {
        double x = frame.horizonPx();
        if (x >= frame.days().rightPx() || x < frame.days().leftPx()) {
            return;
        }
        double left = frame.days().leftPx();
        double width = frame.days().widthPx();
        Horizon.paint(
                x,
                new Box(left, plan.statesTopPx(), width, plan.bottomPx() - plan.statesTopPx()),
                new Box(left, plan.statesTopPx(), width, plan.statesHeightPx()),
                frame.style(),
                frame.language(),
                pen);
    }

    /// The text, cut so that it is not wider than a limit.
    private String elided(String text, double size, double limit) {
        if (letters.width(text, size, false) <= limit) {
            return text;
        }
        int end = text.length();
        while (end > 0
                && letters.width(text.substring(0, end).strip() + "…", size, false) > limit) {
            end = text.offsetByCodePoints(end, -1);
        }
        return end == 0 ? "" : text.substring(0, end).strip() + "…";
    }

    /// The baseline of text that stands in the middle of a row.
    public static double baseline(double top, double height, double size) {
        return top + height / 2 + size * Lettering.CAP_HEIGHT / 2;
    }
}
