package org.whoheld.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.whoheld.analysis.Disagreement;
import org.whoheld.core.AsOf;
import org.whoheld.core.ControlMap;
import org.whoheld.core.Lens;
import org.whoheld.ui.async.SameThreadTaskExecutor;
import org.whoheld.ui.async.TaskExecutor;
import org.whoheld.ui.session.OpenPackage;
import org.whoheld.ui.words.Sample;

class DisputedDaysTest {
    private final OpenPackage open = Sample.open();
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private int found;

    private final DisputedDays days =
            new DisputedDays(
                    new Waiting(),
                    () -> found++,
                    failure -> {
                        throw new AssertionError(failure);
                    });

    private final class Waiting implements TaskExecutor {
        @Override
        public <T> void run(
                Callable<T> work, Consumer<T> onSuccess, Consumer<Exception> onFailure) {
            waiting.add(() -> new SameThreadTaskExecutor().run(work, onSuccess, onFailure));
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

    private ControlMap on(int day, Lens lens) {
        return open.timeline().asOf(AsOf.on(LocalDate.of(2016, 11, day)), lens);
    }

    private Disagreement of(ControlMap control) {
        return Disagreement.of(control, open.content().period());
    }

    @Test
    void areWorkedOutInTheBackgroundOnceForAllDays() {
        ControlMap first = on(26, Lens.BEST_SUPPORTED);
        assertThat(days.of(first, of(first))).isEmpty();
        assertThat(days.of(first, of(first))).isEmpty();
        assertThat(waiting).as("not twice").hasSize(1);
        waiting.remove().run();
        assertThat(found).isEqualTo(1);
        ControlMap next = on(27, Lens.BEST_SUPPORTED);
        assertThat(days.of(next, of(next))).isPresent();
        assertThat(waiting).isEmpty();
    }

    @Test
    void anotherLensAsksAnew() {
        ControlMap first = on(26, Lens.BEST_SUPPORTED);
        days.of(first, of(first));
        waiting.remove().run();
        ControlMap cautious = on(26, Lens.CAUTIOUS);
        assertThat(days.of(cautious, of(cautious))).isEmpty();
        assertThat(waiting).hasSize(1);
    }
}
