package org.whoheld.export;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.whoheld.analysis.Disagreement;
import org.whoheld.core.ControlMap;
import org.whoheld.core.DataPackage;
import org.whoheld.core.District;
import org.whoheld.export.Sheet.Column;

/// The districts about which sources disagree as tables, those with the most disagreement first.
public final class DisagreementTable {
    private DisagreementTable() {}

    /// On the day of a map, ranked as [Disagreement#byShare] says.
    ///
    /// @param control the map of the disagreement
    public static Sheet onDay(DataPackage pack, ControlMap control, Disagreement disagreement) {
        return Sheet.of(
                disagreement.byShare(),
                withNames(
                        pack,
                        List.of(
                                new Column<>("voices", d -> Cell.number(disagreement.voices(d))),
                                new Column<>(
                                        "differing", d -> Cell.number(disagreement.differing(d))),
                                new Column<>("share", d -> Cell.decimal(disagreement.share(d))),
                                state("holder", pack, control, it -> Cell.text(it.holder())),
                                state("others", pack, control, it -> Cell.words(it.others())),
                                state("claims", pack, control, it -> Cell.words(it.claims())))));
    }

    /// In the period of the disagreement, ranked as [Disagreement#byDays] says.
    public static Sheet inPeriod(DataPackage pack, Disagreement disagreement) {
        return Sheet.of(
                disagreement.byDays(),
                withNames(
                        pack,
                        List.of(
                                new Column<>("days", d -> Cell.number(disagreement.days(d))),
                                new Column<>(
                                        "first", d -> Cell.text(disagreement.disputed().first(d))),
                                new Column<>(
                                        "last", d -> Cell.text(disagreement.disputed().last(d))))));
    }

    private static Column<Integer> state(
            String name, DataPackage pack, ControlMap control, Function<StateRow, Cell> cell) {
        return new Column<>(
                name, d -> cell.apply(StateRow.of(pack.districts().get(d), control.state(d))));
    }

    private static List<Column<Integer>> withNames(
            DataPackage pack, List<Column<Integer>> columns) {
        List<District> districts = pack.districts();
        return Stream.concat(
                        Stream.of(
                                new Column<Integer>(
                                        "district", d -> Cell.text(districts.get(d).id())),
                                new Column<Integer>(
                                        "name_en",
                                        d -> Cell.text(districts.get(d).names().english())),
                                new Column<Integer>(
                                        "name_ar",
                                        d -> Cell.text(districts.get(d).names().arabic()))),
                        columns.stream())
                .toList();
    }
}
