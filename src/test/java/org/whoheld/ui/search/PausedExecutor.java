package org.whoheld.ui.search;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.whoheld.ui.async.SameThreadTaskExecutor;
import org.whoheld.ui.async.TaskExecutor;

/// Runs everything at once, or keeps it until told to go on.
final class PausedExecutor implements TaskExecutor {
    boolean paused;

    private final TaskExecutor now = new SameThreadTaskExecutor();
    private final Queue<Runnable> waiting = new ArrayDeque<>();

    void goOn() {
        paused = false;
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    @Override
    public <T> void run(Callable<T> work, Consumer<T> onSuccess, Consumer<Exception> onFailure) {
        Runnable task = () -> now.run(work, onSuccess, onFailure);
        if (paused) {
            waiting.add(task);
        } else {
            task.run();
        }
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
