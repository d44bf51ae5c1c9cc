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

    /// As an executor with one thread while the JavaFX thread is busy: what is worked on comes from
    /// `pending` as above, and what came of it waits.
    private final class BusyFxThread implements TaskExecutor {
        private final Deque<Runnable> results = new ArrayDeque<>();

        @Override
        public <T> void run(
                Callable<T> work, Consumer<T> onSuccess, Consumer<Exception> onFailure) {
            pending.add(() ->
                    new SameThreadTaskExecutor()
                            .run(
                                    work,
                                    result -> results.add(() -> onSuccess.accept(result)),
                                    e -> results.add(() -> onFailure.accept(e))));
        }

        @Override
        public void onFxThread(Runnable action) {
            results.add(action);
        }

        @Override
        public TaskExecutor serial(String threadName) {
            return this;
        }

        @Override
        public void close() {}
    }

    @Test
    void worksOnOneRequestAheadOfWhatIsShown() {
        List<String> begun = new ArrayList<>();
        BusyFxThread busy = new BusyFxThread();
        LatestOnly<String> ahead =
                LatestOnly.oneAhead(busy, shown::add, failure -> failed.add(failure.getMessage()));
        for (String request : List.of("a", "b", "c")) {
            ahead.request(() -> {
                begun.add(request);
                return request;
            });
        }
        finish();
        finish();
        assertThat(begun).as("begun with nothing shown, the newest").containsExactly("a", "c");
        ahead.request(() -> {
            begun.add("d");
            return "d";
        });
        assertThat(pending).as("two results wait, and none may be written over").isEmpty();
        busy.results.remove().run();
        finish();
        busy.results.remove().run();
        busy.results.remove().run();
        assertThat(begun).containsExactly("a", "c", "d");
        assertThat(shown).containsExactly("a", "c", "d");
        assertThat(pending).isEmpty();
    }

    @Test
    void goesOnAfterAFailureOfWhatIsAhead() {
        LatestOnly<String> ahead =
                LatestOnly.oneAhead(
                        byHand, shown::add, failure -> failed.add(failure.getMessage()));
        ahead.request(() -> "a");
        ahead.request(() -> {
            throw new IllegalStateException("broken");
        });
        finish();
        finish();
        ahead.request(() -> "b");
        finish();
        assertThat(failed).containsExactly("broken");
        assertThat(shown).containsExactly("a", "b");
    }
}
