package org.whoheld.ui.async;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaceTest {
    private static final Duration MOMENT = Duration.ofMillis(70);

    private final ManualTicker ticker = new ManualTicker();
    private final Pace pace = new Pace(ticker, Duration.ofMillis(66));
    private final List<String> done = new ArrayList<>();

    private void request(String name) {
        pace.run(() -> done.add(name));
    }

    @Test
    void theFirstRequestRunsAtOnce() {
        request("first");

        assertThat(done).containsExactly("first");
    }

    @Test
    void ofThoseThatComeSoonAfterTheNewestAloneRunsAndLater() {
        request("first");
        request("second");
        request("third");
        assertThat(done).containsExactly("first");

        ticker.pass(MOMENT);

        assertThat(done).containsExactly("first", "third");
    }

    @Test
    void requestsWithoutAnEndRunInTurn() {
        for (int i = 0; i < 21; i++) {
            request("" + i);
            ticker.pass(Duration.ofMillis(10));
        }

        assertThat(done).containsExactly("0", "6", "13", "20");
    }

    @Test
    void aRequestAfterAMomentRunsAtOnceAgain() {
        request("first");
        ticker.pass(MOMENT);
        request("second");

        assertThat(done).containsExactly("first", "second");
    }

    @Test
    void whatMustNotWaitTakesThePlaceOfWhatDoes() {
        request("first");
        request("second");
        pace.runNow(() -> done.add("urgent"));

        assertThat(done).containsExactly("first", "urgent");
        ticker.pass(MOMENT);
        assertThat(done).containsExactly("first", "urgent");
    }

    @Test
    void nothingTicksWhileNothingIsAskedFor() {
        request("first");
        ticker.pass(MOMENT);

        assertThat(ticker.isRunning()).isFalse();
    }
}
