package org.whoheld.ui.async;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;

/// Lets something more urgent go first: what is to be run waits, in the order in which it came,
/// while the way is not clear, and then is handed to another executor. What has been handed on is
/// not stopped.
///
/// Used from the JavaFX thread only.
public final class PatientExecutor implements TaskExecutor {
    private final TaskExecutor executor;
    private final ObservableValue<Boolean> clear;
    private final Queue<Runnable> waiting = new ArrayDeque<>();

    /// @param executor runs the work; closing this one closes that
    /// @param clear whether work may begin
    public PatientExecutor(TaskExecutor executor, ObservableValue<Boolean> clear) {
        this.executor = executor;
        this.clear = clear;
        clear.subscribe(this::handOn);
    }

    @Override
    public <T> void run(Callable<T> work, Consumer<T> onSuccess, Consumer<Exception> onFailure) {
        waiting.add(() -> executor.run(work, onSuccess, onFailure));
        handOn();
    }

    @Override
    public <T> void runToItsEnd(
            Callable<T> work, Consumer<T> onSuccess, Consumer<Exception> onFailure) {
        waiting.add(() -> executor.runToItsEnd(work, onSuccess, onFailure));
        handOn();
    }

    @Override
    public void onFxThread(Runnable action) {
        executor.onFxThread(action);
    }

    /// One that waits for the same.
    @Override
    public TaskExecutor serial(String threadName) {
        return new PatientExecutor(executor.serial(threadName), clear);
    }

    @Override
    public void close() {
        waiting.clear();
        executor.close();
    }

    private void handOn() {
        while (clear.getValue() && !waiting.isEmpty()) {
            waiting.remove().run();
        }
    }
}
