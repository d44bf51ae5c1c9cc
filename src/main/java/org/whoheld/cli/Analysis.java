package org.whoheld.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.whoheld.analysis.Coverage;
import org.whoheld.analysis.TopologyEvent;
import org.whoheld.analysis.TopologyEvents;
import org.whoheld.core.ControlMap;
import org.whoheld.export.AreaTable;
import org.whoheld.export.CorridorTable;
import org.whoheld.export.EventTable;
import org.whoheld.export.FrontTable;
import org.whoheld.export.GapTable;
import org.whoheld.export.GeoFeatures;
import org.whoheld.export.PocketTable;
import org.whoheld.export.Sheet;

/// What can be asked of the maps of some days.
///
/// @param name of the command
/// @param usualFormat if none is asked for
record Analysis(
        String name,
        String description,
        Format usualFormat,
        BiFunction<List<ControlMap>, Coverage, Answer> answers) {
    private static final String HYPOTHETICAL = "hypothetical";

    /// As what an answer is printed. The names are what is typed.
    enum Format {
        csv,
        json,
        geojson
    }

    /// Writes an answer; the stream stays open.
    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    /// @param geojson empty for what has no place on the map
    record Answer(Writing csv, Writing json, Optional<Writing> geojson) {
        private static Answer of(Sheet sheet) {
            return new Answer(sheet::writeCsv, sheet::writeJson, Optional.empty());
        }

        private static Answer of(Sheet sheet, GeoFeatures features) {
            return new Answer(sheet::writeCsv, sheet::writeJson, Optional.of(features::write));
        }
    }

    static final List<Analysis> ALL =
            List.of(
                    new Analysis(
                            "areas",
                            "Print how much ground each actor holds: what it leads, what it surely"
                                    + " holds and what it may hold.",
                            Format.csv,
                            (days, coverage) ->
                                    Answer.of(marked(AreaTable.of(days, coverage), days))),
                    new Analysis(
                            "ranking",
                            "Print the districts of each actor, the largest first.",
                            Format.csv,
                            (days, coverage) ->
                                    Answer.of(marked(AreaTable.ranking(days, coverage), days))),
                    new Analysis(
                            "fronts",
                            "Print the fronts between each two actors and their lengths.",
                            Format.csv,
                            (days, coverage) ->
                                    Answer.of(
                                            marked(FrontTable.of(days, coverage), days),
                                            marked(FrontTable.features(days, coverage), days))),
                    new Analysis(
                            "pockets",
                            "Print the connected parts of each actor's ground, and which are"
                                    + " encircled.",
                            Format.csv,
                            (days, coverage) ->
                                    Answer.of(
                                            marked(PocketTable.of(days, coverage), days),
                                            marked(PocketTable.features(days, coverage), days))),
                    new Analysis(
                            "gaps",
                            "Print the shortest way between each two parts of an actor's ground, and"
                                    + " the districts that it crosses.",
                            Format.json,
                            Analysis::gaps),
                    new Analysis(
                            "corridors",
                            "Print the districts whose loss would cut a part in two, the one that"
                                    + " would cut off most ground first.",
                            Format.csv,
                            (days, coverage) ->
                                    Answer.of(marked(CorridorTable.of(days, coverage), days))),
                    new Analysis(
                            "events",
                            "Print the days on which parts were split, merged, encircled, relieved"
                                    + " or eliminated, and by which district.",
                            Format.csv,
                            (days, coverage) ->
                                    Answer.of(
                                            marked(
                                                    EventTable.of(events(days, coverage), coverage),
                                                    days))));

    /// With the word in every row where something is supposed: a file is soon apart from the
    /// command that made it.
    private static Sheet marked(Sheet sheet, List<ControlMap> days) {
        return days.getFirst()
                .hypothesis()
                .map(it -> sheet.with(HYPOTHETICAL, it.key()))
                .orElse(sheet);
    }

    private static GeoFeatures marked(GeoFeatures features, List<ControlMap> days) {
        return days.getFirst()
                .hypothesis()
                .map(it -> features.with(HYPOTHETICAL, it.key()))
                .orElse(features);
    }

    private static Answer gaps(List<ControlMap> days, Coverage coverage) {
        GapTable gaps = GapTable.of(days, coverage);
        return new Answer(
                marked(gaps.sheet(), days)::writeCsv,
                gaps::writeJson,
                Optional.of(marked(gaps.features(), days)::write));
    }

    /// Those of the first day compare it with the day before. Of days that lie ahead of what was
    /// known there are none.
    private static List<TopologyEvent> events(List<ControlMap> days, Coverage coverage) {
        List<TopologyEvent> events = new ArrayList<>();
        ControlMap before = AnalysisOptions.dayBefore(days.getFirst());
        for (ControlMap day : days) {
            if (!day.asOf().isAhead()) {
                events.addAll(TopologyEvents.between(before, day, coverage));
                before = day;
            }
        }
        return events;
    }
}
