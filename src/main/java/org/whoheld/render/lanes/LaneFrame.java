package org.whoheld.render.lanes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.whoheld.analysis.LaneChart;
import org.whoheld.core.ControlTimeline.Span;
import org.whoheld.core.Language;
import org.whoheld.render.style.MapStyle;

/// Everything that can change a pixel of a picture of claims in lanes, and nothing else, apart from
/// the package that the painter was made for. Two equal frames give the same bytes.
///
/// The names of the sources stand left of the days' columns, their kinds right of them.
///
/// @param states of the chart's district through the lens in use, oldest first
/// @param unheard ids of the sources that the lens does not listen to
/// @param knownOn nothing is drawn for the days after this one
/// @param widthPx logical pixels
/// @param rowPx from lane to lane, logical pixels
/// @param captions what a picture says of itself; a picture without them is a part of something
/// @param line the day that a line points out
public record LaneFrame(
        LaneChart chart,
        List<Span> states,
        Set<String> unheard,
        Optional<LocalDate> knownOn,
        DayColumns days,
        int widthPx,
        double rowPx,
        double pixelScale,
        MapStyle style,
        Language language,
        Optional<LaneCaptions> captions,
        Optional<LocalDate> line) {
    public LaneFrame {
        states = List.copyOf(states);
        unheard = Set.copyOf(unheard);
    }

    public LaneFrame withColumns(DayColumns newDays) {
        return with(newDays, rowPx);
    }

    public LaneFrame withRows(double newRowPx) {
        return with(days, newRowPx);
    }

    private LaneFrame with(DayColumns newDays, double newRowPx) {
        return new LaneFrame(
                chart,
                states,
                unheard,
                knownOn,
                newDays,
                widthPx,
                newRowPx,
                pixelScale,
                style,
                language,
                captions,
                line);
    }

    /// Where drawing ends: at the end of the columns, or of the known-on day.
    double horizonPx() {
        return knownOn.map(day -> Math.min(days.rightPx(), days.leftOf(day.plusDays(1))))
                .orElse(days.rightPx());
    }
}
