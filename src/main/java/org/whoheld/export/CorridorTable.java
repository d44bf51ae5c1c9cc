package org.whoheld.export;

import java.time.LocalDate;
import java.util.List;
import org.whoheld.analysis.Corridors;
import org.whoheld.analysis.Corridors.Corridor;
import org.whoheld.analysis.Coverage;
import org.whoheld.core.ControlMap;
import org.whoheld.export.Sheet.Column;

/// The districts that hold a part together, day by day, as a table: the one that would cut off most
/// ground first.
public final class CorridorTable {
    private CorridorTable() {}

    private record Row(LocalDate date, Corridor corridor) {}

    /// One row a day and district.
    public static Sheet of(List<ControlMap> days, Coverage coverage) {
        return Sheet.of(
                days.stream()
                        .flatMap(day ->
                                Corridors.of(day, coverage).ranking().stream()
                                        .map(it -> new Row(day.asOf().valid(), it)))
                        .toList(),
                List.of(
                        new Column<>("date", it -> Cell.text(it.date().toString())),
                        new Column<>("actor", it -> Cell.text(it.corridor().pocket().actor().id())),
                        new Column<>("part", it -> Cell.number(it.corridor().pocket().number())),
                        new Column<>(
                                "district",
                                it ->
                                        Cell.text(
                                                coverage.districts()
                                                        .get(it.corridor().district())
                                                        .id())),
                        new Column<>("pieces", it -> Cell.number(it.corridor().pieces().size())),
                        new Column<>(
                                "area_cut_off_km2",
                                it -> Cell.decimal(it.corridor().cutOffSquareKilometres()))));
    }
}
