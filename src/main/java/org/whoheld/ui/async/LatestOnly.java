package org.whoheld.ui.async;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// Latest request wins: while one request is being worked on, only the newest of those that follow
/// is kept, and the rest are dropped unseen. Every finished result is shown, so that a picture that
/// takes long still follows the thumb.
///
/// Used from the JavaFX thread only.
public final class LatestOnly<T> {
    private final TaskExecutor executor;
    private final Consumer<T> onSuccess;
    private final Consumer<Exception> onFailure;

    private boolean running;
    private Callable<T> waiting;

    /// @param executor runs one request at a time
    public LatestOnly(TaskExecutor executor, Consumer<T> onSuccess, Consumer<Exception> onFailure) {
        this.executor = executor;
        this.onSuccess = onSuccess;
        this.onFailure = onFailure;
    }

    public void request(Callable<T> work) {
        if (running) {
            waiting = work;
            return;
        }
        running = true;
        executor.run(
                work,
                result -> finish(() -> onSuccess.accept(result)),
                failure -> finish(() -> onFailure.accept(failure)));
    }

    /// Shows what came of a request before the next one starts: the next may write where this
    /// result still is.
    private void finish(Runnable show) {
        try {
            show.run();
        } finally {
            next();
        }
    }

    private void next() {
        running = false;
        if (waiting != null) {
            Callable<T> work = waiting;
            waiting = null;
            request(work);
        }
    }
}
