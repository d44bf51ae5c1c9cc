package org.whoheld.ui.async;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// Runs everything at once, or keeps it until told to go on, so that a test sees what stands in
/// between.
public final class PausedExecutor implements TaskExecutor {
    private boolean paused;

    private final TaskExecutor now = new SameThreadTaskExecutor();
    private final Queue<Runnable> waiting = new ArrayDeque<>();

    public void pause() {
        paused = true;
    }

    public void goOn() {
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
