package org.whoheld.ui.async;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// Runs work away from the JavaFX thread and brings the result back to it.
///
/// [FxTaskExecutor] is what the program uses, [SameThreadTaskExecutor] its twin for tests.
public interface TaskExecutor extends AutoCloseable {
    /// Runs `work` in the background, then one of the two consumers on the JavaFX thread. An
    /// [Error], such as memory running out, reaches `onFailure` wrapped in an
    /// [java.util.concurrent.ExecutionException].
    <T> void run(Callable<T> work, Consumer<T> onSuccess, Consumer<Exception> onFailure);

    /// As [#run], for what must not be lost: the work goes on when this is closed, and the program
    /// ends after it.
    default <T> void runToItsEnd(
            Callable<T> work, Consumer<T> onSuccess, Consumer<Exception> onFailure) {
        run(work, onSuccess, onFailure);
    }

    /// Runs on the JavaFX thread, later if the caller is on another one.
    void onFxThread(Runnable action);

    /// Another executor with one thread of its own, on which work runs in the order in which it was
    /// given.
    TaskExecutor serial(String threadName);

    @Override
    void close();
}
