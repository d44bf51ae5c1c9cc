package org.whoheld.export;

import java.util.List;
import java.util.Optional;
import org.whoheld.analysis.ChangeLedger;
import org.whoheld.core.Actor;
import org.whoheld.core.DataPackage;
import org.whoheld.core.District;
import org.whoheld.export.Sheet.Column;

/// Which districts changed hands between two days, and what each party gained and lost, as tables.
public final class LedgerTable {
    private LedgerTable() {}

    /// One row a district that changed hands, in the order of the ledger. An actor is named by its
    /// id, nobody by nothing.
    ///
    /// @param ledger of the package's own timeline
    public static Sheet of(DataPackage pack, ChangeLedger ledger) {
        return Sheet.of(
                ledger.entries(),
                List.of(
                        new Column<>("district", it -> Cell.text(district(pack, it).id())),
                        new Column<>(
                                "name_en", it -> Cell.text(district(pack, it).names().english())),
                        new Column<>(
                                "name_ar", it -> Cell.text(district(pack, it).names().arabic())),
                        new Column<>("from", it -> actor(it.from())),
                        new Column<>("to", it -> actor(it.to())),
                        new Column<>("when", it -> Cell.text(it.when())),
                        new Column<>("when_latest", it -> Cell.text(it.whenLatest())),
                        new Column<>("area_km2", it -> Cell.decimal(it.areaSquareKilometres())),
                        new Column<>("sources", it -> Cell.number(it.sources())),
                        new Column<>("depends_on_lens", it -> Cell.flag(it.dependsOnLens()))));
    }

    /// One row for each actor, and a last one for nobody.
    public static Sheet totals(ChangeLedger ledger) {
        return Sheet.of(
                ledger.totals(),
                List.of(
                        new Column<>("actor", it -> actor(it.actor())),
                        new Column<>(
                                "districts_gained", it -> Cell.number(it.gained().districts())),
                        new Column<>("districts_lost", it -> Cell.number(it.lost().districts())),
                        new Column<>(
                                "area_gained_km2",
                                it -> Cell.decimal(it.gained().areaSquareKilometres())),
                        new Column<>(
                                "area_lost_km2",
                                it -> Cell.decimal(it.lost().areaSquareKilometres())),
                        new Column<>(
                                "area_net_km2", it -> Cell.decimal(it.netSquareKilometres()))));
    }

    private static District district(DataPackage pack, ChangeLedger.Entry entry) {
        return pack.districts().get(entry.district());
    }

    private static Cell actor(Optional<Actor> actor) {
        return Cell.text(actor.map(Actor::id));
    }
}
