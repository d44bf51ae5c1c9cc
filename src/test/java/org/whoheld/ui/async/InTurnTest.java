package org.whoheld.ui.async;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class InTurnTest {
    private static final Duration FRAME = Duration.ofMillis(10);

    private final ManualTicker ticker = new ManualTicker();
    private final InTurn inTurn = new InTurn(ticker);
    private final List<String> done = new ArrayList<>();

    private List<Runnable> steps(String... names) {
        return List.of(names).stream().<Runnable>map(name -> () -> done.add(name)).toList();
    }

    @Test
    void aStepAFrameTheFirstAtOnce() {
        inTurn.run(steps("a", "b", "c"));
        assertThat(done).containsExactly("a");

        ticker.pass(FRAME);
        assertThat(done).containsExactly("a", "b");

        ticker.pass(FRAME);
        assertThat(done).containsExactly("a", "b", "c");
        assertThat(ticker.isRunning()).isFalse();
    }

    @Test
    void theNextWorkTakesThePlaceOfWhatIsLeft() {
        inTurn.run(steps("a", "b"));
        inTurn.run(steps("c", "d"));
        ticker.pass(FRAME);

        assertThat(done).containsExactly("a", "c", "d");
    }

    @Test
    void workThatMustNotWaitIsDoneWhole() {
        inTurn.run(steps("a", "b"));
        inTurn.runNow(steps("c", "d"));

        assertThat(done).containsExactly("a", "c", "d");
        assertThat(ticker.isRunning()).isFalse();
    }

    @Test
    void oneStepNeedsNoFrame() {
        inTurn.run(steps("a"));

        assertThat(done).containsExactly("a");
        assertThat(ticker.isRunning()).isFalse();
    }
}
