package org.whoheld.ui.timeline.track;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.whoheld.core.DataPackage.Period;
import org.whoheld.ui.timeline.axis.DayScale;
import org.whoheld.ui.timeline.playback.Transitions;

/// A soft band behind the bars over the days on which districts are between two holders, the
/// stronger the more of them.
final class TransitionsView extends Region {
    private static final double LEAST_WIDTH_PX = 2;
    private static final double FAINTEST = 0.25;

    private Transitions shown = Transitions.NONE;
    private DayScale shownScale;

    TransitionsView() {
        getStyleClass().add("transitions");
    }

    void show(Transitions transitions, DayScale scale, double heightPx) {
        if (transitions.equals(shown) && scale.equals(shownScale)) {
            return;
        }
        shown = transitions;
        shownScale = scale;
        List<Rectangle> bands = new ArrayList<>();
        Period days = scale.days();
        LocalDate from = null;
        int count = 0;
        for (Map.Entry<LocalDate, Integer> next : transitions.from().entrySet()) {
            if (count > 0) {
                add(bands, from, next.getKey(), count, transitions.most(), scale, heightPx);
            }
            from = next.getKey();
            count = next.getValue();
        }
        if (count > 0) {
            LocalDate end = days.last().plusDays(1);
            add(bands, from, end, count, transitions.most(), scale, heightPx);
        }
        getChildren().setAll(bands);
    }

    /// @param end exclusive
    private void add(
            List<Rectangle> bands,
            LocalDate from,
            LocalDate end,
            int count,
            int most,
            DayScale scale,
            double heightPx) {
        double left = Math.max(0, scale.leftOf(from));
        double right = Math.min(scale.widthPx(), scale.leftOf(end));
        if (right <= left) {
            return;
        }
        double x = snapPositionX(left);
        // From pixel to pixel, so that two neighbours do not show a seam.
        double width = Math.max(LEAST_WIDTH_PX, snapPositionX(right) - x);
        Rectangle band = new Rectangle(x, 0, width, heightPx);
        band.getStyleClass().add("transition");
        band.setOpacity(FAINTEST + (1 - FAINTEST) * Math.sqrt((double) count / most));
        band.setManaged(false);
        bands.add(band);
    }
}
