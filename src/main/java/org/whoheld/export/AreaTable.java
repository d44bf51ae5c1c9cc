package org.whoheld.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.whoheld.analysis.Areas;
import org.whoheld.analysis.Coverage;
import org.whoheld.analysis.Holdings;
import org.whoheld.core.Actor;
import org.whoheld.core.ControlMap;
import org.whoheld.core.District;
import org.whoheld.export.Sheet.Column;

/// How much ground each actor holds, day by day, as tables.
public final class AreaTable {
    private AreaTable() {}

    /// @param of empty for what nobody is known to hold
    private record Row(LocalDate date, Optional<Areas.OfActor> of, Holdings.Share share) {
        Cell bound(ToDoubleFunction<Areas.OfActor> bound) {
            return of.map(it -> Cell.decimal(bound.applyAsDouble(it)))
                    .orElseGet(Cell::unknownNumber);
        }
    }

    /// One row a day and actor, and a last one of each day for nobody, whose bounds are empty.
    public static Sheet of(List<ControlMap> days, Coverage coverage) {
        List<Row> rows = new ArrayList<>();
        for (ControlMap day : days) {
            LocalDate date = day.asOf().valid();
            Areas areas = Areas.of(day, coverage.areas());
            areas.ofActors().forEach(it -> rows.add(new Row(date, Optional.of(it), it.led())));
            rows.add(new Row(date, Optional.empty(), areas.unknown()));
        }
        return Sheet.of(
                rows,
                List.of(
                        new Column<>("date", it -> Cell.text(it.date().toString())),
                        new Column<>("actor", it -> Cell.text(it.of().map(of -> of.actor().id()))),
                        new Column<>("districts", it -> Cell.number(it.share().districts())),
                        new Column<>(
                                "area_km2", it -> Cell.decimal(it.share().areaSquareKilometres())),
                        new Column<>(
                                "area_sure_km2",
                                it -> it.bound(Areas.OfActor::sureSquareKilometres)),
                        new Column<>(
                                "area_possible_km2",
                                it -> it.bound(Areas.OfActor::possibleSquareKilometres))));
    }

    /// One row a day and district that somebody leads: by actor, and of one actor the largest
    /// district first.
    public static Sheet ranking(List<ControlMap> days, Coverage coverage) {
        record Ranked(ControlMap day, Actor actor, int rank, int district) {}
        List<Ranked> rows = new ArrayList<>();
        for (ControlMap day : days) {
            List<Actor> actors = day.timeline().actors();
            for (int a = 0; a < actors.size(); a++) {
                List<Integer> ranking = Areas.ranking(day, coverage.areas(), a);
                for (int i = 0; i < ranking.size(); i++) {
                    rows.add(new Ranked(day, actors.get(a), i + 1, ranking.get(i)));
                }
            }
        }
        List<District> districts = coverage.districts();
        return Sheet.of(
                rows,
                List.of(
                        new Column<>("date", it -> Cell.text(it.day().asOf().valid().toString())),
                        new Column<>("actor", it -> Cell.text(it.actor().id())),
                        new Column<>("rank", it -> Cell.number(it.rank())),
                        new Column<>(
                                "district", it -> Cell.text(districts.get(it.district()).id())),
                        new Column<>("kind", it -> Cell.text(districts.get(it.district()).kind())),
                        new Column<>(
                                "state",
                                it ->
                                        Cell.text(
                                                StateRow.of(
                                                                districts.get(it.district()),
                                                                it.day().state(it.district()))
                                                        .state())),
                        new Column<>(
                                "area_km2",
                                it ->
                                        Cell.decimal(
                                                coverage.areas()
                                                        .squareKilometres(it.district())))));
    }
}
