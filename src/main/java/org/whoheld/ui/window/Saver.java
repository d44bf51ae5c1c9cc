package org.whoheld.ui.window;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.whoheld.ui.async.TaskExecutor;

/// Writes files in the background, to their end even if the window is closed meanwhile, and tells
/// how it went.
final class Saver {
    private final TaskExecutor executor;
    private final NoticeBar notices;
    private final FailureReport failures;

    Saver(TaskExecutor executor, NoticeBar notices, FailureReport failures) {
        this.executor = executor;
        this.notices = notices;
        this.failures = failures;
    }

    /// Writes one file.
    @FunctionalInterface
    interface Writing {
        void to(Path target) throws Exception;
    }

    /// @param what begins a sentence: "The ledger"
    void save(String what, Path target, Writing writing) {
        save(
                what,
                target,
                () -> {
                    writing.to(target);
                    return "Saved " + target;
                });
    }

    /// @param what begins a sentence
    /// @param target the file that was asked for; others may be written beside it
    /// @param writing returns what to tell of it
    void save(String what, Path target, Callable<String> writing) {
        notices.tellOfWork("Saving " + target.getFileName() + " …");
        executor.runToItsEnd(
                writing,
                notices::tell,
                failure -> {
                    notices.hide();
                    failures.tell(what + " could not be saved as " + target + ".", failure);
                });
    }
}
