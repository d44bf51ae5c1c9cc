package org.whoheld.ui.timeline.knowledge;

import java.time.LocalDate;
import org.whoheld.ui.timeline.axis.DayScale;

/// Where the stops of the second slider lie: the days of the timeline under those of the first
/// slider, the later ones close together to the right of them.
///
/// @param days of the first slider; x counts from where its days begin
/// @param stops over the same days
/// @param widthPx up to the right end of the last later stop's room
record KnowledgeScale(DayScale days, KnowledgeStops stops, double widthPx) {
    /// From the right end of the days to the first later stop: room for a break of the axis.
    static final double BREAK_PX = 22;

    private static final double MOST_STEP_PX = 18;

    private double stepPx() {
        double room = Math.max(1, widthPx - days.widthPx() - BREAK_PX);
        return Math.min(MOST_STEP_PX, room / stops.later().size());
    }

    double xOf(long stop) {
        int later = stops.laterIndex(stop);
        return later < 0
                ? days.middleOf(stops.day(stop))
                : days.widthPx() + BREAK_PX + (later + 0.5) * stepPx();
    }

    double xOf(LocalDate day) {
        return xOf(stops.stopOf(day));
    }

    /// The stop nearest to x.
    long stopAt(double x) {
        long lastOfDays = days.count() - 1;
        double beyond = x - days.widthPx() - BREAK_PX;
        if (stops.later().isEmpty() || beyond < -BREAK_PX / 2) {
            return stops.stopOf(days.dayAt(x));
        }
        long later = Math.clamp((long) Math.floor(beyond / stepPx()), 0, stops.later().size() - 1);
        return lastOfDays + 1 + later;
    }
}
