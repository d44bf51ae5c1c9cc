package org.whoheld.ui.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.whoheld.analysis.FigureSeries.OfDay;
import org.whoheld.core.Actor;
import org.whoheld.core.Language;
import org.whoheld.render.charts.ChartPlan;
import org.whoheld.ui.words.DateWords;
import org.whoheld.ui.words.FigureWords;

/// What a chart says of a day.
final class ChartWords {
    private ChartWords() {}

    /// A line for each figure of a plot on a day, the day first.
    static String of(Figures.OfPeriod figures, ChartPlan.Place place, LocalDate date) {
        Optional<OfDay> day =
                figures.series().days().stream().filter(it -> it.date().equals(date)).findFirst();
        List<String> lines = new ArrayList<>(List.of(DateWords.day(date)));
        if (day.isEmpty()) {
            lines.add("not known yet");
            return String.join("\n", lines);
        }
        List<Actor> actors = figures.open().content().actors();
        switch (place.chart()) {
            case GROUND -> ground(day.get(), lines);
            case BOUNDS ->
                    lines.add(
                            FigureWords.area(
                                    day.get().areas().ofActors().get(place.first()),
                                    Language.ENGLISH));
            case FRONTS ->
                    lines.add(
                            day.get().fronts().stream()
                                    .filter(it ->
                                            it.first().equals(actors.get(place.first()))
                                                    && it.second()
                                                            .equals(actors.get(place.second())))
                                    .map(it -> FigureWords.front(it, Language.ENGLISH))
                                    .findFirst()
                                    .orElseGet(() ->
                                            FigureWords.pair(
                                                            actors.get(place.first()),
                                                            actors.get(place.second()),
                                                            Language.ENGLISH)
                                                    + ": no front"));
            case PARTS ->
                    lines.add(
                            actors.get(place.first()).shortNames().english()
                                    + ": "
                                    + FigureWords.parts(day.get().parts().get(place.first())));
        }
        return String.join("\n", lines);
    }

    /// The ground of all on a day, in one sentence.
    static String summary(Figures.OfPeriod figures, LocalDate date) {
        return figures.series().days().stream()
                .filter(it -> it.date().equals(date))
                .findFirst()
                .map(day -> {
                    List<String> lines = new ArrayList<>(List.of(DateWords.day(date)));
                    ground(day, lines);
                    return String.join(". ", lines);
                })
                .orElseGet(() -> DateWords.day(date) + ". not known yet");
    }

    private static void ground(OfDay day, List<String> lines) {
        day.areas().ofActors().stream()
                .filter(it -> it.possibleSquareKilometres() > 0)
                .forEach(it -> lines.add(FigureWords.area(it, Language.ENGLISH)));
        if (day.areas().unknown().districts() > 0) {
            lines.add("unknown " + FigureWords.share(day.areas().unknown()));
        }
    }
}
