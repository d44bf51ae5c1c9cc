package org.whoheld.core;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.whoheld.core.Incident.Figure;
import org.whoheld.core.Incident.Measure;

/// The incidents of a package, asked by date. Immutable.
public final class IncidentLog {
    /// An incident that is spread over more days than this is no event of one day: it belongs to
    /// the running totals, if it has one.
    static final int LONGEST_EVENT_DAYS = 3;

    private final List<Incident> events;
    private final List<Incident> totals;

    public IncidentLog(List<Incident> incidents) {
        events =
                incidents.stream()
                        .filter(it ->
                                ChronoUnit.DAYS.between(it.when().earliest(), it.when().latest())
                                        < LONGEST_EVENT_DAYS)
                        .toList();
        totals =
                incidents.stream()
                        .filter(it -> it.figure().flatMap(Figure::since).isPresent())
                        .toList();
    }

    /// The types of the events that some day shows on a district.
    public Set<Incident.Type> typesOnDistricts() {
        Set<Incident.Type> types = EnumSet.noneOf(Incident.Type.class);
        events.stream()
                .filter(it -> !it.districts().isEmpty())
                .map(Incident::type)
                .forEach(types::add);
        return types;
    }

    /// What happened on the day, or may have, in the order of the package. Nothing is known of a
    /// day that lies ahead.
    public List<Incident> on(AsOf asOf) {
        if (asOf.isAhead()) {
            return List.of();
        }
        return events.stream().filter(it -> asOf.isWithin(it.when()) && asOf.knows(it)).toList();
    }

    /// The newest running totals: of each source and measure those that reach the latest day. They
    /// are several only where the source tells of several groups of people or places. Where it gave
    /// a number twice for one and the same count, its later word stands.
    ///
    /// Newest first, then by measure, source and id.
    ///
    /// @return incidents whose figure has a first day
    public List<Incident> runningTotals(AsOf asOf) {
        List<Incident> known =
                totals.stream()
                        .filter(it -> asOf.hasReached(figure(it).asOf()) && asOf.knows(it))
                        .toList();
        Map<Series, LocalDate> newest = new HashMap<>();
        Map<Count, LocalDate> lastWord = new HashMap<>();
        for (Incident it : known) {
            newest.merge(Series.of(it), figure(it).asOf(), IncidentLog::later);
            lastWord.merge(Count.of(it), it.recorded(), IncidentLog::later);
        }
        Map<Count, List<String>> told = new HashMap<>();
        List<Incident> chosen = new ArrayList<>();
        known.stream()
                .filter(it -> figure(it).asOf().equals(newest.get(Series.of(it))))
                .filter(it -> it.recorded().equals(lastWord.get(Count.of(it))))
                .sorted(
                        Comparator.comparing((Incident it) -> figure(it).asOf())
                                .reversed()
                                .thenComparing(it -> figure(it).measure())
                                .thenComparing(it -> it.source().name())
                                .thenComparing(Incident::id))
                .forEach(it -> {
                    List<String> numbers =
                            told.computeIfAbsent(Count.of(it), _ -> new ArrayList<>());
                    if (!numbers.contains(figure(it).text())) {
                        numbers.add(figure(it).text());
                        chosen.add(it);
                    }
                });
        return List.copyOf(chosen);
    }

    private static Figure figure(Incident incident) {
        return incident.figure().orElseThrow();
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? b : a;
    }

    /// Numbers that one source counts on and on.
    private record Series(String source, Measure measure) {
        static Series of(Incident it) {
            return new Series(it.source().id(), figure(it).measure());
        }
    }

    /// One count: of whom, where, from when until when, by whom.
    private record Count(
            Series series,
            String who,
            String area,
            List<String> districts,
            LocalDate since,
            LocalDate asOf) {
        static Count of(Incident it) {
            Figure figure = figure(it);
            return new Count(
                    Series.of(it),
                    figure.who(),
                    it.area(),
                    it.districts(),
                    figure.since().orElseThrow(),
                    figure.asOf());
        }
    }
}
