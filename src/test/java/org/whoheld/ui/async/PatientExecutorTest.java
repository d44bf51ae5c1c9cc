package org.whoheld.ui.async;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

class PatientExecutorTest {
    private final SimpleObjectProperty<Boolean> clear = new SimpleObjectProperty<>(false);
    private final List<String> done = new ArrayList<>();
    private final TaskExecutor patient = new PatientExecutor(new SameThreadTaskExecutor(), clear);

    private void run(TaskExecutor executor, String work) {
        executor.run(() -> work, done::add, failure -> done.add(failure.getMessage()));
    }

    @Test
    void waitsUntilTheWayIsClearAndKeepsTheOrder() {
        run(patient, "a");
        run(patient, "b");
        assertThat(done).isEmpty();
        clear.set(true);
        assertThat(done).containsExactly("a", "b");
        run(patient, "c");
        assertThat(done).containsExactly("a", "b", "c");
    }

    @Test
    void waitsAgainWhenTheWayIsBlockedAgain() {
        clear.set(true);
        clear.set(false);
        run(patient, "a");
        assertThat(done).isEmpty();
    }

    @Test
    void handsNothingOnThatWasOvertakenByWhatItStarted() {
        patient.run(() -> "a", _ -> clear.set(false), failure -> done.add(failure.getMessage()));
        run(patient, "b");
        clear.set(true);
        assertThat(done).isEmpty();
        clear.set(true);
        assertThat(done).containsExactly("b");
    }

    @Test
    void itsThreadsWaitToo() {
        run(patient.serial("other"), "a");
        assertThat(done).isEmpty();
        clear.set(true);
        assertThat(done).containsExactly("a");
    }

    @Test
    void whatStillWaitsAtTheEndIsDropped() {
        run(patient, "a");
        patient.close();
        clear.set(true);
        assertThat(done).isEmpty();
    }
}
