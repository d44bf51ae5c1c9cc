package org.whoheld.ui.window;

import java.nio.file.Path;
import java.util.Optional;
import org.whoheld.export.LedgerTable;
import org.whoheld.ui.compare.LedgerModel;

/// Asks for a place and writes the ledger there, as `whoheld changes` does.
final class LedgerSaving {
    private final LedgerModel model;
    private final FilePicker picker;
    private final Saver saver;

    LedgerSaving(LedgerModel model, FilePicker picker, Saver saver) {
        this.model = model;
        this.picker = picker;
        this.saver = saver;
    }

    void save() {
        Optional<LedgerModel.Ledger> ledger = model.ledger();
        ledger.flatMap(_ -> picker.tableTarget(model.fileName()))
                .ifPresent(target -> save(ledger.get(), target));
    }

    private void save(LedgerModel.Ledger ledger, Path target) {
        saver.save(
                "The ledger",
                target,
                file -> LedgerTable.of(ledger.open().content(), ledger.changes()).writeCsv(file));
    }
}
