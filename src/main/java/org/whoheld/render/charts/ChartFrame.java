package org.whoheld.render.charts;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.whoheld.analysis.FigureSeries;
import org.whoheld.core.DataPackage.Period;
import org.whoheld.core.Language;
import org.whoheld.render.style.MapStyle;

/// Everything that can change a pixel of a picture of charts over a period, and nothing else, apart
/// from the package that the painter was made for. Two equal frames give the same bytes.
///
/// @param series the figures; of days without any nothing is drawn
/// @param days that the charts show
/// @param charts which of them, in the order of the constants
/// @param widthPx logical pixels
/// @param notes lines above the charts
/// @param line the day that a line points out
public record ChartFrame(
        FigureSeries series,
        Period days,
        Set<Chart> charts,
        int widthPx,
        double pixelScale,
        MapStyle style,
        Language language,
        List<Note> notes,
        Optional<LocalDate> line) {
    /// What can be shown.
    public enum Chart {
        /// What each actor leads, one above the other.
        GROUND,
        /// For each actor the ground that it leads, between what it surely and possibly holds.
        BOUNDS,
        /// For each two actors the length of the front, settled and not.
        FRONTS,
        /// For each actor the number of parts of its ground.
        PARTS
    }

    /// A line above the charts.
    ///
    /// @param strong whether nobody may overlook it
    public record Note(String text, boolean strong) {}

    public ChartFrame {
        charts = charts.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(charts));
        notes = List.copyOf(notes);
    }
}
