package org.whoheld.ui.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.whoheld.analysis.GroundPoint;
import org.whoheld.analysis.Measurement;

/// The points set so far for one measure. Immutable.
///
/// @param points in the order in which they were set, at least one; none repeats the one before
/// @param ended whether the measure is finished and takes no more points
record Trace(Quantity quantity, List<GroundPoint> points, boolean ended) {
    Trace {
        points = List.copyOf(points);
        if (points.isEmpty()) {
            throw new IllegalArgumentException("a trace begins with a point");
        }
    }

    static Trace begin(Quantity quantity, GroundPoint first) {
        return new Trace(quantity, List.of(first), false);
    }

    /// With one more point; the same if it is where the last one is.
    Trace with(GroundPoint next) {
        return points.getLast().equals(next) ? this : new Trace(quantity, and(next), false);
    }

    /// Without the last point; empty if there was but one. A finished measure runs on instead.
    Optional<Trace> back() {
        if (ended) {
            return Optional.of(new Trace(quantity, points, false));
        }
        return points.size() == 1
                ? Optional.empty()
                : Optional.of(new Trace(quantity, points.subList(0, points.size() - 1), false));
    }

    boolean canEnd() {
        return !ended && points.size() >= quantity.fewestPoints();
    }

    /// Finished, if there are points enough.
    Trace end() {
        return canEnd() ? new Trace(quantity, points, true) : this;
    }

    /// What comes of it.
    ///
    /// @param aimed where the next point would be set, which counts as one while the measure runs
    Figure figure(Optional<GroundPoint> aimed) {
        Optional<GroundPoint> next = ended ? Optional.empty() : aimed;
        List<GroundPoint> all = next.map(this::and).orElse(points);
        double leg = next.map(it -> Measurement.metres(points.getLast(), it)).orElse(0.0);
        return switch (quantity) {
            case DISTANCE -> new Figure.Length(Measurement.metres(all), leg);
            case AREA -> new Figure.Surface(Measurement.outline(all), leg);
        };
    }

    private List<GroundPoint> and(GroundPoint next) {
        List<GroundPoint> more = new ArrayList<>(points);
        more.add(next);
        return more;
    }
}
