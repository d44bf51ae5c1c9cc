package org.whoheld.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.whoheld.core.AsOf;
import org.whoheld.core.ControlMap;
import org.whoheld.core.ControlTimeline;
import org.whoheld.core.DataPackage.Period;
import org.whoheld.core.Lens;

/// Which figures are wanted: those of every day of a period, as far as the day by which it was
/// recorded. Of the days after that nothing is known, and that is no event.
///
/// @param recordedBy [LocalDate#MAX] for all that is known today
public record FigureQuestion(
        ControlTimeline timeline, Lens lens, LocalDate recordedBy, Period period) {
    /// The days of the period of which something can be known; empty if there is none.
    public Optional<Period> days() {
        return AsOf.notAhead(period, recordedBy);
    }

    /// How many days there are.
    public int count() {
        return days().map(it -> (int) it.first().datesUntil(it.last().plusDays(1)).count())
                .orElse(0);
    }

    /// The map of each day, the first day first.
    public List<ControlMap> maps() {
        return days().stream()
                .flatMap(it -> it.first().datesUntil(it.last().plusDays(1)))
                .map(this::map)
                .toList();
    }

    /// @param onDay told before each day is worked out how many are done; may throw to stop
    public FigureSeries answer(Coverage coverage, IntConsumer onDay) {
        return days().map(days ->
                        FigureSeries.of(
                                days,
                                day -> {
                                    // the first call is for the day before the first
                                    onDay.accept(
                                            (int)
                                                    Math.max(
                                                            0,
                                                            day.toEpochDay()
                                                                    - days.first().toEpochDay()));
                                    return map(day);
                                },
                                coverage))
                .orElseGet(() -> new FigureSeries(List.of(), List.of()));
    }

    private ControlMap map(LocalDate day) {
        return timeline.asOf(new AsOf(day, recordedBy), lens);
    }
}
