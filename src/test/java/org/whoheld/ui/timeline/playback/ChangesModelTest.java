package org.whoheld.ui.timeline.playback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.whoheld.core.ControlTimeline.Change;
import org.whoheld.core.DataPackage.Period;
import org.whoheld.core.Lens;
import org.whoheld.ui.async.ManualTicker;
import org.whoheld.ui.async.Pace;
import org.whoheld.ui.async.Rest;
import org.whoheld.ui.async.SameThreadTaskExecutor;
import org.whoheld.ui.async.TaskExecutor;
import org.whoheld.ui.session.Renewal;
import org.whoheld.ui.session.SessionModel;
import org.whoheld.ui.timeline.TimelinePackages;

class ChangesModelTest {
    private static final LocalDate DECEMBER_FIRST = LocalDate.of(2016, 12, 1);

    private final SessionModel session = new SessionModel();
    private final LaterTaskExecutor later = new LaterTaskExecutor();

    private static LocalDate november(int day) {
        return LocalDate.of(2016, 11, day);
    }

    private ChangesModel atOnce() {
        ManualTicker ticker = new ManualTicker();
        Renewal renewal =
                new Renewal(1_000, new Rest(ticker), new Pace(ticker, Duration.ofMillis(150)));
        ChangesModel changes = new ChangesModel(session, new SameThreadTaskExecutor(), renewal);
        session.open(TimelinePackages.threeDistricts());
        return changes;
    }

    @Test
    void hasTheChangesOfThePackage() {
        assertThat(atOnce().changes())
                .containsEntry(november(24), new Change(0, 1))
                .containsEntry(november(26), new Change(1, 0))
                .containsOnlyKeys(
                        november(14), november(24), november(26), november(28), DECEMBER_FIRST);
    }

    @Test
    void followsTheLens() {
        ChangesModel changes = atOnce();
        session.lensProperty().set(Lens.of(TimelinePackages.MONITOR));
        assertThat(changes.changes()).containsOnlyKeys(november(24), november(26), november(28));
    }

    @Test
    void followsTheKnownOnDay() {
        ChangesModel changes = atOnce();
        session.knownOnProperty().set(Optional.of(november(27)));
        assertThat(changes.changes()).doesNotContainKeys(november(28), DECEMBER_FIRST);
    }

    @Test
    void neighboursAreLookedForWithinThePeriodOnly() {
        ChangesModel changes = atOnce();
        Period within = new Period(november(20), november(27));
        assertThat(changes.before(november(25), within)).contains(november(24));
        assertThat(changes.before(november(24), within)).isEmpty();
        assertThat(changes.after(november(24), within)).contains(november(26));
        assertThat(changes.after(november(26), within)).isEmpty();
    }

    @Test
    void worksInTheBackgroundAndKeepsWhatItHadMeanwhile() {
        ChangesModel changes = new ChangesModel(session, later);
        session.open(TimelinePackages.threeDistricts());
        assertThat(changes.changes()).isEmpty();
        later.runAll();
        session.lensProperty().set(Lens.of(TimelinePackages.MONITOR));
        assertThat(changes.changes()).containsKey(DECEMBER_FIRST);
        later.runAll();
        assertThat(changes.changes()).doesNotContainKey(DECEMBER_FIRST);
    }

    @Test
    void anAnswerForAPackageThatIsNoLongerOpenIsDropped() {
        ChangesModel changes = new ChangesModel(session, later);
        session.open(TimelinePackages.threeDistricts());
        session.open(TimelinePackages.anotherTime());
        later.runNext();
        assertThat(changes.changes()).isEmpty();
        later.runAll();
        assertThat(changes.changes())
                .containsOnlyKeys(LocalDate.of(2020, 2, 1), LocalDate.of(2020, 2, 3));
    }

    /// Keeps work until the test asks for it.
    private static final class LaterTaskExecutor implements TaskExecutor {
        private final Queue<Runnable> waiting = new ArrayDeque<>();

        @Override
        public <T> void run(Callable<T> work, Consumer<T> onSuccess, Consumer<Exception> onFail) {
            waiting.add(() -> new SameThreadTaskExecutor().run(work, onSuccess, onFail));
        }

        void runNext() {
            waiting.remove().run();
        }

        void runAll() {
            while (!waiting.isEmpty()) {
                runNext();
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
}
