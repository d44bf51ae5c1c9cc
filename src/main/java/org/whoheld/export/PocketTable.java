package org.whoheld.export;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.coverage.CoverageUnion;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.TopologyException;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.whoheld.analysis.Coverage;
import org.whoheld.analysis.Pocket;
import org.whoheld.analysis.Pockets;
import org.whoheld.core.ControlMap;
import org.whoheld.export.Sheet.Column;

/// The connected parts of each actor's ground, day by day, as a table and as outlines.
public final class PocketTable {
    /// Of an area that is summed up in two ways.
    private static final double ROUNDING = 1e-9;

    private PocketTable() {}

    private record Row(LocalDate date, Pocket pocket) {}

    /// One row a day and part.
    public static Sheet of(List<ControlMap> days, Coverage coverage) {
        return Sheet.of(rows(days, coverage), columns(coverage));
    }

    /// One feature a day and part: its ground.
    public static GeoFeatures features(List<ControlMap> days, Coverage coverage) {
        return GeoFeatures.of(
                rows(days, coverage), columns(coverage), it -> ground(it.pocket(), coverage));
    }

    private static List<Column<Row>> columns(Coverage coverage) {
        return List.of(
                new Column<>("date", it -> Cell.text(it.date().toString())),
                new Column<>("actor", it -> Cell.text(it.pocket().actor().id())),
                new Column<>("part", it -> Cell.number(it.pocket().number())),
                new Column<>(
                        "districts", it -> Ids.cell(coverage.districts(), it.pocket().districts())),
                new Column<>("area_km2", it -> Cell.decimal(it.pocket().areaSquareKilometres())),
                new Column<>("encircled", it -> Cell.flag(it.pocket().encircled())));
    }

    private static List<Row> rows(List<ControlMap> days, Coverage coverage) {
        return days.stream()
                .flatMap(day ->
                        Pockets.of(day, coverage).all().stream()
                                .map(pocket -> new Row(day.asOf().valid(), pocket)))
                .toList();
    }

    private static Geometry ground(Pocket pocket, Coverage coverage) {
        Geometry[] districts =
                pocket.districts().stream()
                        .map(district -> coverage.districts().get(district).geometry())
                        .toArray(Geometry[]::new);
        return unionOfCoverage(districts)
                .orElseGet(() -> OverlayNGRobust.union(List.of(districts)));
    }

    /// The union without a look at where inner parts cross, which is much faster; empty where
    /// districts overlap.
    private static Optional<Geometry> unionOfCoverage(Geometry... districts) {
        try {
            double all = Arrays.stream(districts).mapToDouble(Geometry::getArea).sum();
            return Optional.of(CoverageUnion.union(districts))
                    .filter(it -> Math.abs(it.getArea() - all) <= all * ROUNDING)
                    .filter(Geometry::isValid);
        } catch (TopologyException _) {
            return Optional.empty();
        }
    }
}
