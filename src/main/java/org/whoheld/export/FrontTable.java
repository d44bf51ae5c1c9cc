package org.whoheld.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.whoheld.analysis.Coverage;
import org.whoheld.analysis.Frontlines;
import org.whoheld.analysis.Frontlines.Front;
import org.whoheld.analysis.Frontlines.Stretch;
import org.whoheld.core.ControlMap;
import org.whoheld.export.Sheet.Column;

/// The fronts between each two actors, day by day, as a table and as lines.
public final class FrontTable {
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private FrontTable() {}

    private record Row(LocalDate date, Front front) {}

    /// The settled or the unsettled lines of a front.
    private record Lines(LocalDate date, Front front, boolean unsettled, List<Stretch> stretches) {
        double metres() {
            return stretches.stream().mapToDouble(Stretch::lengthMetres).sum();
        }
    }

    /// One row a day and pair of actors that touch.
    public static Sheet of(List<ControlMap> days, Coverage coverage) {
        return Sheet.of(
                rows(days, coverage),
                List.of(
                        new Column<>("date", it -> Cell.text(it.date().toString())),
                        new Column<>("actor_a", it -> Cell.text(it.front().first().id())),
                        new Column<>("actor_b", it -> Cell.text(it.front().second().id())),
                        new Column<>("length_metres", it -> Cell.tenths(it.front().lengthMetres())),
                        new Column<>(
                                "districts",
                                it -> Ids.cell(coverage.districts(), it.front().districts()))));
    }

    /// One feature a day, pair of actors and mark: the lines beside districts that are not surely
    /// held apart from the others.
    public static GeoFeatures features(List<ControlMap> days, Coverage coverage) {
        List<Lines> rows = new ArrayList<>();
        for (Row row : rows(days, coverage)) {
            List<Stretch> stretches = row.front().stretches();
            for (boolean unsettled : new boolean[] {false, true}) {
                List<Stretch> alike =
                        stretches.stream().filter(it -> it.unsettled() == unsettled).toList();
                if (!alike.isEmpty()) {
                    rows.add(new Lines(row.date(), row.front(), unsettled, alike));
                }
            }
        }
        return GeoFeatures.of(
                rows,
                List.of(
                        new Column<>("date", it -> Cell.text(it.date().toString())),
                        new Column<>("actor_a", it -> Cell.text(it.front().first().id())),
                        new Column<>("actor_b", it -> Cell.text(it.front().second().id())),
                        new Column<>("length_metres", it -> Cell.tenths(it.metres())),
                        new Column<>("unsettled", it -> Cell.flag(it.unsettled())),
                        new Column<>("hostile", it -> Cell.flag(it.front().hostile())),
                        new Column<>(
                                "districts",
                                it ->
                                        Ids.cell(
                                                coverage.districts(),
                                                it.front().districts(it.unsettled())))),
                it ->
                        FACTORY.createMultiLineString(
                                it.stretches().stream()
                                        .map(Stretch::line)
                                        .toArray(LineString[]::new)));
    }

    private static List<Row> rows(List<ControlMap> days, Coverage coverage) {
        return days.stream()
                .flatMap(day ->
                        Frontlines.of(day, coverage).fronts().stream()
                                .map(front -> new Row(day.asOf().valid(), front)))
                .toList();
    }
}
