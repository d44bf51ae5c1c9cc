package org.whoheld.export;

import java.util.List;
import org.whoheld.analysis.Neighbours.Relation;
import org.whoheld.core.District;
import org.whoheld.export.Sheet.Column;

/// How a district lies to others, as a table.
public final class NeighbourTable {
    private NeighbourTable() {}

    /// One row a relation, in the order given.
    ///
    /// @param district index in the list of districts
    public static Sheet of(int district, List<Relation> relations, List<District> districts) {
        return Sheet.of(
                relations,
                List.of(
                        new Column<>("district", _ -> Cell.text(districts.get(district).id())),
                        new Column<>("neighbour", it -> Cell.text(districts.get(it.other()).id())),
                        new Column<>("shared_metres", it -> Cell.tenths(it.sharedMetres())),
                        new Column<>("distance_metres", it -> Cell.tenths(it.distanceMetres()))));
    }
}
