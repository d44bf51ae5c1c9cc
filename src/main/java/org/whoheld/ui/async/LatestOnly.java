package org.whoheld.ui.async;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
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

    /// How many may be worked on, or finished and not yet shown, at a time.
    private final int most;

    private int underWay;

    /// Taken by the executor's thread where it runs ahead.
    private final AtomicReference<Callable<T>> waiting = new AtomicReference<>();

    /// Shows each result before the next request is begun: the next may write where this one still
    /// is.
    ///
    /// @param executor runs one request at a time
    public LatestOnly(TaskExecutor executor, Consumer<T> onSuccess, Consumer<Exception> onFailure) {
        this(executor, 1, onSuccess, onFailure);
    }

    private LatestOnly(
            TaskExecutor executor, int most, Consumer<T> onSuccess, Consumer<Exception> onFailure) {
        this.executor = executor;
        this.most = most;
        this.onSuccess = onSuccess;
        this.onFailure = onFailure;
    }

    /// Begins the next request while one result still waits for the JavaFX thread, which may be
    /// busy: the other thread is not left idle meanwhile. That result must not be written over by
    /// the next.
    ///
    /// @param executor with one thread, see [TaskExecutor#serial]
    public static <T> LatestOnly<T> oneAhead(
            TaskExecutor executor, Consumer<T> onSuccess, Consumer<Exception> onFailure) {
        return new LatestOnly<>(executor, 2, onSuccess, onFailure);
    }

    public void request(Callable<T> work) {
        if (underWay == 0) {
            underWay = 1;
            executor.run(
                    work,
                    result -> finish(() -> onSuccess.accept(result)),
                    failure -> finish(() -> onFailure.accept(failure)));
            return;
        }
        boolean first = waiting.getAndSet(work) == null;
        if (first && underWay < most) {
            underWay++;
            executor.run(
                    this::workOnNewest,
                    result -> finish(() -> result.ifPresent(onSuccess)),
                    failure -> finish(() -> onFailure.accept(failure)));
        }
    }

    /// Whether another request waits for the one that is worked on.
    public boolean isAskedForMore() {
        return waiting.get() != null;
    }

    /// @return empty if the request that waited is worked on already
    private Optional<T> workOnNewest() throws Exception {
        Callable<T> work = waiting.getAndSet(null);
        return work == null ? Optional.empty() : Optional.of(work.call());
    }

    private void finish(Runnable show) {
        try {
            show.run();
        } finally {
            underWay--;
            Callable<T> work = waiting.getAndSet(null);
            if (work != null) {
                request(work);
            }
        }
    }
}
