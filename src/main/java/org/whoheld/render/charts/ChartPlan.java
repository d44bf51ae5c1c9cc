package org.whoheld.render.charts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.whoheld.core.DataPackage.Period;
import org.whoheld.render.lanes.DayColumns;
import org.whoheld.render.view.Box;

/// Where everything of a picture of charts lies, in logical pixels.
///
/// @param columns the days, alike in all plots
/// @param places of the plots, from the top
public record ChartPlan(DayColumns columns, List<Place> places, double heightPx) {
    public ChartPlan {
        places = List.copyOf(places);
    }

    /// A plot.
    ///
    /// @param first index of the actor that it is about, −1 for all together
    /// @param second index of the other actor of a front, −1 where there is none
    /// @param box as wide as the days
    public record Place(ChartFrame.Chart chart, int first, int second, Box box) {}

    /// The plot at a height, or the nearest.
    public Optional<Place> nearest(double y) {
        return places.stream()
                .min((a, b) -> Double.compare(distance(a.box(), y), distance(b.box(), y)));
    }

    private static double distance(Box box, double y) {
        return Math.max(0, Math.max(box.y() - y, y - box.bottom()));
    }

    /// The day whose column is at x; the first or the last day for an x beyond the ends.
    public LocalDate dayAt(double x) {
        Period days = columns.days();
        long last = days.last().toEpochDay() - days.first().toEpochDay();
        long index = (long) Math.floor((x - columns.leftPx()) / columns.dayPx());
        return days.first().plusDays(Math.clamp(index, 0, last));
    }
}
