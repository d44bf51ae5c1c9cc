package org.whoheld.render.lanes;

import java.awt.geom.Ellipse2D;
import java.time.LocalDate;
import java.util.List;
import org.whoheld.analysis.LaneChart.Piece;
import org.whoheld.core.Actor;
import org.whoheld.core.Assertion;
import org.whoheld.core.Claim;
import org.whoheld.core.Confidence;
import org.whoheld.core.ControlState.Kind;
import org.whoheld.render.style.Hatch;
import org.whoheld.render.style.MapStyle;
import org.whoheld.render.style.Palette;
import org.whoheld.render.style.Pixels;
import org.whoheld.render.surface.Pen;
import org.whoheld.render.view.Box;

/// Draws the lanes themselves: a bar where a source has just spoken, as high as its word is sure; a
/// thin line where it has not spoken since; both in the look of what it said.
///
/// Where the first day is not known, a bar fades in over the days on which it can have been, and
/// what the source said before goes on below it for as long.
final class LanePieces {
    private static final double THIN = 0.16;
    private static final double RING = 0.17;
    private static final double MOST_RING_PX = 4.5;
    static final double PALE = 0.62;
    private static final double UNHEARD = 0.35;
    private static final double EDGE_PX = 1.5;

    private final LaneFrame frame;
    private final LanePlan plan;
    private final DayColumns days;
    private final Palette palette;
    private final List<Actor> actors;
    private final Pen pen;
    private final LaneInk ink;

    LanePieces(
            LaneFrame frame,
            LanePlan plan,
            List<Actor> actors,
            Palette palette,
            Pen pen,
            LaneInk ink) {
        this.frame = frame;
        this.plan = plan;
        this.days = frame.days();
        this.palette = palette;
        this.actors = actors;
        this.pen = pen;
        this.ink = ink;
    }

    void paint() {
        List<LanePlan.Place> places = plan.places();
        for (LanePlan.Place place : places) {
            paint(place, end(place));
        }
        for (LanePlan.Place place : places) {
            mark(place);
            if (place.piece().isLate()) {
                ring(place);
            }
        }
    }

    /// Where the piece ends, or fades out below the next one.
    private double end(LanePlan.Place place) {
        List<Piece> pieces = place.of().pieces();
        int next = pieces.indexOf(place.piece()) + 1;
        double end = place.box().right();
        if (place.piece().place() + 1 == place.piece().places() && next < pieces.size()) {
            end = Math.max(end, days.leftOf(pieces.get(next).sure()));
        }
        return Math.min(end, frame.horizonPx());
    }

    private void paint(LanePlan.Place place, double end) {
        Piece piece = place.piece();
        double left = place.box().x();
        double right = Math.max(end, place.box().right());
        double middle = place.box().y() + plan.rowPx() / 2;
        double share = share(place);
        Palette.Look look = look(piece.claim());
        double loudEnd = Math.clamp(days.leftOf(piece.silent()), left, right);
        double fadeFrom =
                piece.from().equals(LocalDate.MIN) ? days.leftPx() : days.leftOf(piece.from());
        double fadeTo = piece.place() + 1 < piece.places() ? fadeFrom : days.leftOf(piece.sure());
        double thin = Math.max(2, plan.rowPx() * THIN);
        if (right > loudEnd) {
            ink.fill(
                    new Box(loudEnd, middle - thin / 2, right - loudEnd, thin),
                    paler(look, share * PALE),
                    fadeFrom,
                    fadeTo);
        }
        double height = height(piece.claim().confidence());
        Box bar = new Box(left, middle - height / 2, loudEnd - left, height);
        ink.fill(bar, paler(look, share), fadeFrom, fadeTo);
        boolean begins = days.leftOf(piece.from()) >= days.leftPx();
        if (begins && fadeTo <= fadeFrom) {
            int edge = Pixels.faded(frame.style().text().ink(), 0.75 * share);
            ink.fill(
                    new Box(bar.x(), bar.y(), EDGE_PX, height),
                    new Palette.Look(edge, edge, Hatch.PLAIN));
        }
    }

    private double height(Confidence confidence) {
        return plan.rowPx()
                * switch (confidence) {
                    case HIGH -> 0.8;
                    case MEDIUM -> 0.58;
                    case LOW -> 0.38;
                };
    }

    private Palette.Look look(Claim claim) {
        return switch (claim.says()) {
            case Assertion.Holds(var holder) -> palette.look(Kind.HELD, actors.indexOf(holder), -1);
            case Assertion.Contests(var holder, var challenger) ->
                    palette.look(
                            Kind.CONTESTED, actors.indexOf(holder), actors.indexOf(challenger));
        };
    }

    private Palette.Look paler(Palette.Look look, double share) {
        return paler(look, share, frame.style().ground());
    }

    static Palette.Look paler(Palette.Look look, double share, int ground) {
        return share == 1
                ? look
                : new Palette.Look(
                        Pixels.mix(ground, look.base(), share),
                        Pixels.mix(ground, look.second(), share),
                        look.hatch());
    }

    /// The `~` and `?` of the date, in the middle of the days that it can have been.
    private void mark(LanePlan.Place place) {
        String mark =
                switch (place.piece().claim().valid().qualifier()) {
                    case NONE -> "";
                    case UNCERTAIN -> "?";
                    case APPROXIMATE -> "~";
                    case UNCERTAIN_AND_APPROXIMATE -> "~?";
                };
        double from = place.box().x();
        double to = Math.min(place.box().right(), days.leftOf(place.piece().sure().plusDays(1)));
        if (mark.isEmpty() || to <= from) {
            return;
        }
        double size = frame.style().text().bodySize();
        pen.writeHaloed(
                mark,
                size,
                true,
                frame.style().text().ink(),
                frame.style().text().halo(),
                (from + to) / 2,
                LanePainter.baseline(place.box().y(), plan.rowPx(), size));
    }

    /// Where a late report was published.
    private void ring(LanePlan.Place place) {
        LocalDate recorded = place.piece().claim().recorded();
        if (!days.days().contains(recorded) || days.middleOf(recorded) > frame.horizonPx()) {
            return;
        }
        ring(
                days.middleOf(recorded),
                place.box().y() + plan.rowPx() / 2,
                Math.min(MOST_RING_PX, plan.rowPx() * RING),
                share(place),
                frame.style(),
                pen);
    }

    static void ring(double x, double y, double radius, double share, MapStyle style, Pen pen) {
        Ellipse2D ring = new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
        pen.fill(ring, style.ground());
        pen.stroke(ring, Pixels.faded(style.text().ink(), share), 1.3);
    }

    private double share(LanePlan.Place place) {
        return frame.unheard().contains(place.of().source().id()) ? UNHEARD : 1;
    }
}
