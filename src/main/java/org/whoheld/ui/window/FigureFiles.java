package org.whoheld.ui.window;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.whoheld.analysis.Coverage;
import org.whoheld.analysis.TopologyEvent;
import org.whoheld.core.ControlMap;
import org.whoheld.export.AreaTable;
import org.whoheld.export.EventTable;
import org.whoheld.export.FrontTable;
import org.whoheld.export.PocketTable;

/// The files that the figures of a period go into.
///
/// @param areas the one whose name the user has chosen, who was asked whether it may be replaced
record FigureFiles(Path areas, Path fronts, Path parts, Path events) {
    /// What the name of the file with the areas ends in, if the user leaves it as it is suggested.
    static final String AREAS = "areas";

    /// `aleppo_areas.csv` has `aleppo_fronts.csv` beside it, `mine.csv` has `mine_fronts.csv`.
    static FigureFiles of(Path areas) {
        return new FigureFiles(
                areas, beside(areas, "fronts"), beside(areas, "parts"), beside(areas, "events"));
    }

    private static Path beside(Path areas, String what) {
        String name = areas.getFileName().toString();
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        String ending = dot > 0 ? name.substring(dot) : "";
        String own =
                stem.endsWith("_" + AREAS)
                        ? stem.substring(0, stem.length() - AREAS.length()) + what
                        : stem + "_" + what;
        return areas.resolveSibling(own + ending);
    }

    /// One that would be replaced although nobody was asked; empty if there is none.
    Optional<Path> inTheWay() {
        return Stream.of(fronts, parts, events)
                .filter(it -> Files.exists(it, LinkOption.NOFOLLOW_LINKS))
                .findFirst();
    }

    void write(List<ControlMap> days, List<TopologyEvent> happened, Coverage coverage)
            throws IOException {
        AreaTable.of(days, coverage).writeCsv(areas);
        FrontTable.of(days, coverage).writeCsv(fronts);
        PocketTable.of(days, coverage).writeCsv(parts);
        EventTable.of(happened, coverage).writeCsv(events);
    }
}
