package org.whoheld.ui.lanes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.whoheld.analysis.LaneChart;
import org.whoheld.analysis.LaneChart.Piece;
import org.whoheld.core.ControlTimeline.Span;
import org.whoheld.core.DataPackage.Period;
import org.whoheld.core.District;
import org.whoheld.core.Language;
import org.whoheld.render.lanes.DayColumns;
import org.whoheld.render.lanes.LaneFrame;
import org.whoheld.render.style.MapStyle;
import org.whoheld.ui.session.OpenPackage;

/// What the strip shows.
sealed interface Lanes {
    /// No lane to show.
    ///
    /// @param hint why, or what to do next
    record Nothing(Optional<District> district, String hint) implements Lanes {}

    /// What was said of one district.
    ///
    /// @param chart at least one lane
    /// @param states through the lens in use
    /// @param unheard ids of the sources that the lens does not listen to
    /// @param days that the timeline shows
    /// @param note what is left out, and whom the lens hears; empty if there is nothing to say
    record OfDistrict(
            OpenPackage open,
            District district,
            LaneChart chart,
            List<Span> states,
            Set<String> unheard,
            Optional<LocalDate> knownOn,
            Period days,
            String note)
            implements Lanes {
        private static final double ROW_PX = 20;

        LaneFrame frame(
                double daysLeftPx,
                double daysWidthPx,
                int widthPx,
                double pixelScale,
                MapStyle style,
                Language language) {
            return new LaneFrame(
                    chart,
                    states,
                    unheard,
                    knownOn,
                    new DayColumns(days, daysLeftPx, daysWidthPx),
                    widthPx,
                    ROW_PX,
                    pixelScale,
                    style,
                    language,
                    Optional.empty(),
                    Optional.empty());
        }

        /// The pieces that can be seen, lane by lane, each in time order.
        List<Piece> pieces() {
            return chart.lanes().stream()
                    .flatMap(lane -> lane.pieces().stream())
                    .filter(it ->
                            it.until().isAfter(days.first())
                                    || it.until().equals(it.from())
                                            && !it.from().isBefore(days.first()))
                    .toList();
        }

        Optional<Piece> pieceOf(String claim) {
            return pieces().stream()
                    .filter(it -> it.claims().stream().anyMatch(c -> c.id().equals(claim)))
                    .findFirst();
        }
    }
}
