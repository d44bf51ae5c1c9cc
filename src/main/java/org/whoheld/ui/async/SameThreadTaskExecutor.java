package org.whoheld.ui.async;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;

/// Runs everything at once on the calling thread, so that a test reads as a straight line.
public final class SameThreadTaskExecutor implements TaskExecutor {
    @Override
    public <T> void run(Callable<T> work, Consumer<T> onSuccess, Consumer<Exception> onFailure) {
        T result;
        try {
            result = work.call();
        } catch (Exception e) {
            onFailure.accept(e);
            return;
        } catch (Error e) {
            onFailure.accept(new ExecutionException(e));
            return;
        }
        onSuccess.accept(result);
    }

    @Override
    public void onFxThread(Runnable action) {
        action.run();
    }

    @Override
    public TaskExecutor serial(String threadName) {
        return this;
    }

    @Override
    public void close() {}
}
