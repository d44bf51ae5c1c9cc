package org.whoheld.ui.window;

import java.nio.file.Path;
import java.util.Optional;
import org.whoheld.export.LedgerTable;
import org.whoheld.ui.async.TaskExecutor;
import org.whoheld.ui.compare.LedgerModel;

/// Asks for a place and writes the ledger there, as `whoheld changes` does.
final class LedgerSaving {
    private final LedgerModel model;
    private final FilePicker picker;
    private final TaskExecutor executor;
    private final NoticeBar notices;
    private final FailureReport failures;

    LedgerSaving(
            LedgerModel model,
            FilePicker picker,
            TaskExecutor executor,
            NoticeBar notices,
            FailureReport failures) {
        this.model = model;
        this.picker = picker;
        this.executor = executor;
        this.notices = notices;
        this.failures = failures;
    }

    void save() {
        Optional<LedgerModel.Ledger> ledger = model.ledger();
        Optional<Path> target = ledger.flatMap(_ -> picker.tableTarget(model.fileName()));
        if (target.isEmpty()) {
            return;
        }
        executor.runToItsEnd(
                () -> {
                    LedgerModel.Ledger it = ledger.get();
                    LedgerTable.of(it.open().content(), it.changes()).writeCsv(target.get());
                    return target.get();
                },
                saved -> notices.tell("Saved " + saved),
                failure ->
                        failures.tell(
                                "The ledger could not be saved as " + target.get() + ".", failure));
    }
}
