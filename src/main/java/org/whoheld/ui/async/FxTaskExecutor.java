package org.whoheld.ui.async;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.Platform;

/// Runs work on daemon threads, and what must come to its end on others.
public final class FxTaskExecutor implements TaskExecutor {
    private final ExecutorService threads;
    private final ExecutorService lasting =
            Executors.newCachedThreadPool(task -> new Thread(task, "whoheld-lasting"));
    private final List<TaskExecutor> children = new CopyOnWriteArrayList<>();

    public FxTaskExecutor() {
        this(Executors.newCachedThreadPool(task -> daemon(task, "whoheld-background")));
    }

    private FxTaskExecutor(ExecutorService threads) {
        this.threads = threads;
    }

    private static Thread daemon(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public <T> void run(Callable<T> work, Consumer<T> onSuccess, Consumer<Exception> onFailure) {
        run(threads, work, onSuccess, onFailure);
    }

    @Override
    public <T> void runToItsEnd(
            Callable<T> work, Consumer<T> onSuccess, Consumer<Exception> onFailure) {
        run(lasting, work, onSuccess, onFailure);
    }

    private static <T> void run(
            ExecutorService threads,
            Callable<T> work,
            Consumer<T> onSuccess,
            Consumer<Exception> onFailure) {
        if (threads.isShutdown()) {
            return; // the window is closed, and nobody waits for the result
        }
        threads.execute(() -> {
            try {
                T result = work.call();
                Platform.runLater(() -> onSuccess.accept(result));
            } catch (Exception e) {
                if (!isStopped(threads, e)) {
                    Platform.runLater(() -> onFailure.accept(e));
                }
            } catch (Error e) {
                Platform.runLater(() -> onFailure.accept(new ExecutionException(e)));
            }
        });
    }

    /// Whether work failed because closing interrupts what nobody waits for any more.
    private static boolean isStopped(ExecutorService threads, Exception failure) {
        boolean isInterrupted =
                failure instanceof InterruptedException || Thread.currentThread().isInterrupted();
        return threads.isShutdown() && isInterrupted;
    }

    @Override
    public void onFxThread(Runnable action) {
        if (Platform.isFxApplicationThread()) {
            action.run();
        } else {
            Platform.runLater(action);
        }
    }

    @Override
    public TaskExecutor serial(String threadName) {
        TaskExecutor serial =
                new FxTaskExecutor(
                        Executors.newSingleThreadExecutor(task -> daemon(task, threadName)));
        children.add(serial);
        return serial;
    }

    @Override
    public void close() {
        children.forEach(TaskExecutor::close);
        threads.shutdownNow();
        lasting.shutdown();
    }
}
