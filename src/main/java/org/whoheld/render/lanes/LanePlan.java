package org.whoheld.render.lanes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.whoheld.analysis.LaneChart.Lane;
import org.whoheld.analysis.LaneChart.Piece;
import org.whoheld.render.view.Box;

/// Where everything of a picture of claims in lanes lies, in logical pixels.
///
/// From the top: captions, if there are any; the axis; the states of the map; the lanes.
///
/// @param axisTopPx where the axis begins
/// @param rowPx from lane to lane
/// @param places of the pieces that are seen, lane by lane, each in time order
public record LanePlan(double axisTopPx, double rowPx, int lanes, List<Place> places) {
    public static final double AXIS_PX = 20;

    /// How much higher the row of the map's states is than a lane.
    private static final double MORE_FOR_THE_STATES_PX = 6;

    private static final double GAP_PX = 6;
    private static final double BOTTOM_PX = 6;

    /// A piece that is narrower can still be hit in this width.
    private static final double LEAST_HIT_PX = 6;

    public LanePlan {
        places = List.copyOf(places);
    }

    /// @param lane index of the lane
    /// @param box the height of the lane, and the width in which the piece is drawn
    public record Place(int lane, Lane of, Piece piece, Box box) {}

    static LanePlan of(LaneFrame frame, double axisTopPx) {
        LanePlan empty =
                new LanePlan(axisTopPx, frame.rowPx(), frame.chart().lanes().size(), List.of());
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < empty.lanes(); i++) {
            Lane lane = frame.chart().lanes().get(i);
            for (Piece piece : lane.pieces()) {
                double left = Math.max(frame.days().leftPx(), left(piece, frame.days()));
                double right = right(piece, frame);
                if (right > left) {
                    places.add(
                            new Place(
                                    i,
                                    lane,
                                    piece,
                                    new Box(
                                            left,
                                            empty.laneTopPx(i),
                                            right - left,
                                            frame.rowPx())));
                }
            }
        }
        return new LanePlan(axisTopPx, frame.rowPx(), empty.lanes(), places);
    }

    private static double left(Piece piece, DayColumns days) {
        return days.leftOf(piece.from()) + days.dayPx() * piece.place() / piece.places();
    }

    private static double right(Piece piece, LaneFrame frame) {
        DayColumns days = frame.days();
        if (piece.place() + 1 < piece.places()) {
            double share = (piece.place() + 1.0) / piece.places();
            return Math.min(days.rightPx(), days.leftOf(piece.from()) + days.dayPx() * share);
        }
        // What was announced before its day is seen all the same.
        double horizon = Math.max(frame.horizonPx(), days.leftOf(piece.from()) + days.dayPx());
        return Math.min(days.rightPx(), Math.min(horizon, days.leftOf(piece.until())));
    }

    /// Where the axis ends and the states of the map begin.
    public double statesTopPx() {
        return axisTopPx + AXIS_PX;
    }

    double statesHeightPx() {
        return rowPx + MORE_FOR_THE_STATES_PX;
    }

    /// Where the lanes begin: what lies above stays in sight when they are scrolled.
    public double lanesTopPx() {
        return statesTopPx() + statesHeightPx() + GAP_PX;
    }

    double laneTopPx(int lane) {
        return lanesTopPx() + lane * rowPx;
    }

    /// Where the lanes end, with a little room below.
    public double bottomPx() {
        return laneTopPx(lanes) + BOTTOM_PX;
    }

    /// The piece at a point; the later one where two narrow ones are near.
    public Optional<Place> at(double x, double y) {
        return places.stream()
                .filter(it -> y >= it.box().y() && y < it.box().bottom())
                .filter(it -> {
                    double more = Math.max(0, LEAST_HIT_PX - it.box().width()) / 2;
                    return x >= it.box().x() - more && x < it.box().right() + more;
                })
                .reduce((_, later) -> later);
    }
}
