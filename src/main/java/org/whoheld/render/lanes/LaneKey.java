package org.whoheld.render.lanes;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.whoheld.core.Actor;
import org.whoheld.core.Assertion;
import org.whoheld.core.Claim;
import org.whoheld.core.ControlState.Kind;
import org.whoheld.render.lettering.Lettering;
import org.whoheld.render.style.MapStyle;
import org.whoheld.render.style.Palette;
import org.whoheld.render.surface.Pen;
import org.whoheld.render.view.Box;
import org.whoheld.render.words.Wording;

/// Explains what is drawn in lanes: samples with words, in as many rows as they need.
final class LaneKey {
    private static final double ROW_PX = 22;
    private static final double SAMPLE_PX = 26;
    private static final double SAMPLE_HEIGHT_PX = 13;
    private static final double GAP_PX = 7;
    private static final double BETWEEN_PX = 20;

    private enum Drawn {
        BAR,
        HEIGHTS,
        FADING,
        THIN,
        RING
    }

    /// @param leader index of an actor; −1 for none
    private record Sample(Drawn drawn, Kind kind, int leader, int second, String text) {}

    private final LaneFrame frame;
    private final List<Actor> actors;
    private final Lettering letters;
    private final double marginPx;
    private final List<List<Sample>> rows = new ArrayList<>();

    /// @param actors of the package
    LaneKey(LaneFrame frame, List<Actor> actors, Lettering letters, double marginPx) {
        this.frame = frame;
        this.actors = actors;
        this.letters = letters;
        this.marginPx = marginPx;
        double x = Double.POSITIVE_INFINITY;
        for (Sample sample : samples()) {
            double width = width(sample);
            if (x + width - BETWEEN_PX > frame.widthPx() - marginPx) {
                rows.add(new ArrayList<>());
                x = marginPx;
            }
            rows.getLast().add(sample);
            x += width;
        }
    }

    double heightPx() {
        return rows.size() * ROW_PX;
    }

    private double width(Sample sample) {
        double size = frame.style().text().smallSize();
        return SAMPLE_PX + GAP_PX + letters.width(sample.text(), size, false) + BETWEEN_PX;
    }

    private List<Sample> samples() {
        Wording words = Wording.in(frame.language());
        LaneWording own = LaneWording.in(frame.language());
        List<Integer> named = named();
        if (named.isEmpty()) {
            return List.of(new Sample(Drawn.BAR, Kind.UNKNOWN, -1, -1, words.kind(Kind.UNKNOWN)));
        }
        List<Sample> samples = new ArrayList<>();
        for (int a : named) {
            String name = actors.get(a).shortNames().in(frame.language());
            samples.add(new Sample(Drawn.BAR, Kind.HELD, a, -1, name));
        }
        int first = named.getFirst();
        int second = named.size() < 2 ? -1 : named.get(1);
        Set<Kind> kinds = EnumSet.of(Kind.CONTESTED);
        frame.states().forEach(it -> kinds.add(it.state().kind()));
        if (frame.states().isEmpty()) {
            kinds.add(Kind.UNKNOWN);
        }
        for (Kind kind : List.of(Kind.CONTESTED, Kind.DISPUTED, Kind.IN_TRANSITION, Kind.UNKNOWN)) {
            if (kinds.contains(kind)) {
                boolean nobody = kind == Kind.UNKNOWN;
                samples.add(
                        new Sample(
                                Drawn.BAR,
                                kind,
                                nobody ? -1 : first,
                                nobody ? -1 : second,
                                words.kind(kind)));
            }
        }
        samples.add(new Sample(Drawn.HEIGHTS, Kind.HELD, first, -1, own.sure()));
        samples.add(new Sample(Drawn.FADING, Kind.HELD, first, -1, own.uncertain()));
        samples.add(new Sample(Drawn.THIN, Kind.HELD, first, -1, own.silent()));
        samples.add(new Sample(Drawn.RING, Kind.HELD, first, -1, own.late()));
        return samples;
    }

    /// Indices of the actors of whom the chart tells, in the package's order.
    private List<Integer> named() {
        Set<Integer> named = new HashSet<>();
        frame.chart().lanes().stream()
                .flatMap(lane -> lane.pieces().stream())
                .map(piece -> piece.claim())
                .forEach((Claim claim) -> {
                    named.add(actors.indexOf(claim.holder()));
                    if (claim.says() instanceof Assertion.Contests(_, var challenger)) {
                        named.add(actors.indexOf(challenger));
                    }
                });
        return named.stream().sorted().toList();
    }

    void paint(double topPx, Palette palette, Pen pen, LaneInk ink) {
        MapStyle.Text text = frame.style().text();
        double y = topPx;
        for (List<Sample> row : rows) {
            double x = marginPx;
            for (Sample sample : row) {
                draw(sample, x, y + (ROW_PX - SAMPLE_HEIGHT_PX) / 2, palette, pen, ink);
                pen.write(
                        sample.text(),
                        text.smallSize(),
                        false,
                        text.ink(),
                        x + SAMPLE_PX + GAP_PX,
                        LanePainter.baseline(y, ROW_PX, text.smallSize()));
                x += width(sample);
            }
            y += ROW_PX;
        }
    }

    private void draw(Sample sample, double x, double y, Palette palette, Pen pen, LaneInk ink) {
        Palette.Look look = palette.look(sample.kind(), sample.leader(), sample.second());
        double middle = y + SAMPLE_HEIGHT_PX / 2;
        switch (sample.drawn()) {
            case BAR -> {
                ink.fill(new Box(x, y, SAMPLE_PX, SAMPLE_HEIGHT_PX), look);
                pen.stroke(
                        new Rectangle2D.Double(x, y, SAMPLE_PX, SAMPLE_HEIGHT_PX),
                        frame.style().lines().border(),
                        1);
            }
            case HEIGHTS -> {
                double step = SAMPLE_PX / 3;
                for (int i = 0; i < 3; i++) {
                    double height = SAMPLE_HEIGHT_PX * (0.4 + 0.3 * i);
                    ink.fill(new Box(x + i * step, middle - height / 2, step, height), look);
                }
            }
            case FADING ->
                    ink.fill(
                            new Box(x, y, SAMPLE_PX, SAMPLE_HEIGHT_PX),
                            look,
                            x,
                            x + SAMPLE_PX * 0.7);
            case THIN -> {
                ink.fill(new Box(x, y, SAMPLE_PX * 0.4, SAMPLE_HEIGHT_PX), look);
                ink.fill(
                        new Box(x + SAMPLE_PX * 0.4, middle - 1.5, SAMPLE_PX * 0.6, 3),
                        LanePieces.paler(look, LanePieces.PALE, frame.style().ground()));
            }
            case RING -> LanePieces.ring(x + SAMPLE_PX / 2, middle, 4, 1, frame.style(), pen);
        }
    }
}
