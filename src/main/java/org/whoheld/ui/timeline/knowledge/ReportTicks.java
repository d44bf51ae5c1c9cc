package org.whoheld.ui.timeline.knowledge;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

/// A tick for each stop on which reports came in, the higher the more of them; those that change
/// what is known of the date are marked.
final class ReportTicks extends Region {
    /// Packages take in one claim on most days and hundreds on a few; both must be seen.
    private static final double EXPONENT = 0.4;

    private static final double LEAST_PX = 2;

    private final Path plain = new Path();
    private final Path changing = new Path();

    ReportTicks() {
        getStyleClass().add("report-ticks");
        plain.getStyleClass().addAll("report-tick", "plain");
        changing.getStyleClass().addAll("report-tick", "changing");
        for (Path path : List.of(plain, changing)) {
            path.setManaged(false);
            path.setCache(true);
            getChildren().add(path);
        }
    }

    /// @param counts how many reports came on a day
    /// @param landings the days of those that change what is known of the date
    void show(
            SortedMap<LocalDate, Integer> counts,
            SortedMap<LocalDate, Integer> landings,
            KnowledgeScale scale,
            double heightPx) {
        plain.getElements().clear();
        changing.getElements().clear();
        SortedMap<LocalDate, Integer> shown = counts.tailMap(scale.days().days().first());
        int most = shown.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        // Days that share a pixel share a tick, as high as the highest.
        Map<Double, Double> heights = new TreeMap<>();
        Map<Double, Double> marked = new TreeMap<>();
        shown.forEach((day, count) ->
                (landings.containsKey(day) ? marked : heights)
                        .merge(
                                Math.floor(scale.xOf(day)) + 0.5,
                                Math.max(
                                        LEAST_PX,
                                        Math.pow((double) count / most, EXPONENT) * heightPx),
                                Math::max));
        heights.forEach((x, height) -> tick(plain, x, height, heightPx));
        marked.forEach((x, height) -> tick(changing, x, height, heightPx));
    }

    /// How many ticks there are.
    int count() {
        return (plain.getElements().size() + changing.getElements().size()) / 2;
    }

    private static void tick(Path path, double x, double height, double bottom) {
        path.getElements().addAll(new MoveTo(x, bottom), new LineTo(x, bottom - height));
    }
}
