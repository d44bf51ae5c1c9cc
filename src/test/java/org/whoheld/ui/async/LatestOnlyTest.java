package org.whoheld.ui.async;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class LatestOnlyTest {
    private final Deque<Runnable> pending = new ArrayDeque<>();
    private final List<String> shown = new ArrayList<>();
    private final List<String> failed = new ArrayList<>();

    /// Finishes work only when the test says so.
    private final TaskExecutor byHand =
            new TaskExecutor() {
                @Override
                public <T> void run(
                        Callable<T> work, Consumer<T> onSuccess, Consumer<Exception> onFailure) {
                    pending.add(() -> new SameThreadTaskExecutor().run(work, onSuccess, onFailure));
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
            };

    private final LatestOnly<String> requests =
            new LatestOnly<>(byHand, shown::add, failure -> failed.add(failure.getMessage()));

    private void finish() {
        pending.remove().run();
    }

    @Test
    void dropsWhatWasOvertakenWhileItWaited() {
        for (String request : List.of("a", "b", "c", "d")) {
            requests.request(() -> request);
        }
        finish();
        finish();
        assertThat(shown).containsExactly("a", "d");
        assertThat(pending).isEmpty();
    }

    @Test
    void goesOnAfterAFailure() {
        requests.request(() -> {
            throw new IllegalStateException("broken");
        });
        requests.request(() -> "b");
        finish();
        finish();
        assertThat(failed).containsExactly("broken");
        assertThat(shown).containsExactly("b");
    }
}
