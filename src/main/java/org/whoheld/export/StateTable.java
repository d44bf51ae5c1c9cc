package org.whoheld.export;

import java.util.List;
import java.util.stream.IntStream;
import org.whoheld.core.ControlMap;
import org.whoheld.core.DataPackage;
import org.whoheld.export.Sheet.Column;

/// The state of every district on a day as a table, in the order of the package.
public final class StateTable {
    private StateTable() {}

    /// @param control of the package's own timeline
    public static Sheet of(DataPackage pack, ControlMap control) {
        return Sheet.of(
                IntStream.range(0, control.size())
                        .mapToObj(d -> StateRow.of(pack.districts().get(d), control.state(d)))
                        .toList(),
                List.of(
                        new Column<>("district", row -> Cell.text(row.district())),
                        new Column<>("name_en", row -> Cell.text(row.names().english())),
                        new Column<>("name_ar", row -> Cell.text(row.names().arabic())),
                        new Column<>("state", row -> Cell.text(row.state())),
                        new Column<>("holder", row -> Cell.text(row.holder())),
                        new Column<>("challenger", row -> Cell.text(row.challenger())),
                        new Column<>("others", row -> Cell.words(row.others())),
                        new Column<>("since", row -> Cell.text(row.since())),
                        new Column<>("claims", row -> Cell.words(row.claims()))));
    }
}
