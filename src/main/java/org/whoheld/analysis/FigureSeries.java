package org.whoheld.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.whoheld.core.Actor;
import org.whoheld.core.ControlMap;
import org.whoheld.core.DataPackage.Period;

/// The figures of every day of a period: areas, lengths of fronts, numbers of parts; and the events
/// of topology in between. Immutable.
///
/// @param days one entry a day, the first to the last of the period
/// @param events in the order of time; those of the first day compare it with the day before
public record FigureSeries(List<OfDay> days, List<TopologyEvent> events) {
    public FigureSeries {
        days = List.copyOf(days);
        events = List.copyOf(events);
    }

    /// The figures of one day.
    ///
    /// @param parts by actor of the timeline: into how many parts its ground falls
    public record OfDay(
            LocalDate date, Areas areas, List<FrontLength> fronts, List<Integer> parts) {
        public OfDay {
            fronts = List.copyOf(fronts);
            parts = List.copyOf(parts);
        }
    }

    /// How long the front between two actors is.
    ///
    /// @param unsettledMetres of the length, beside districts that are not surely held
    /// @param hostile whether the package says that the two fight each other
    public record FrontLength(
            Actor first,
            Actor second,
            double lengthMetres,
            double unsettledMetres,
            boolean hostile) {}

    /// @param maps the map of a day; asked for the day before the period, too
    public static FigureSeries of(
            Period period, Function<LocalDate, ControlMap> maps, Coverage coverage) {
        List<OfDay> days = new ArrayList<>();
        List<TopologyEvent> events = new ArrayList<>();
        TopologyEvents.Day before =
                TopologyEvents.Day.of(maps.apply(period.first().minusDays(1)), coverage);
        for (LocalDate date = period.first();
                !date.isAfter(period.last());
                date = date.plusDays(1)) {
            TopologyEvents.Day day = TopologyEvents.Day.of(maps.apply(date), coverage);
            days.add(ofDay(date, day, coverage));
            events.addAll(TopologyEvents.between(before, day, coverage));
            before = day;
        }
        return new FigureSeries(days, events);
    }

    private static OfDay ofDay(LocalDate date, TopologyEvents.Day day, Coverage coverage) {
        ControlMap control = day.control();
        return new OfDay(
                date,
                Areas.of(control, coverage.areas()),
                Frontlines.of(control, coverage).fronts().stream()
                        .map(front ->
                                new FrontLength(
                                        front.first(),
                                        front.second(),
                                        front.lengthMetres(),
                                        front.unsettledMetres(),
                                        front.hostile()))
                        .toList(),
                control.timeline().actors().stream()
                        .map(actor -> day.pockets().of(actor).size())
                        .toList());
    }
}
