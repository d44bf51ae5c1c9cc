package org.whoheld.ui.async;

import java.time.Duration;

/// Runs the newest of several requests once no other has come for a while.
public final class Rest {
    private static final Duration QUIET = Duration.ofMillis(150);

    private final Ticker ticker;

    private Duration waited = Duration.ZERO;

    public Rest(Ticker ticker) {
        this.ticker = ticker;
    }

    public void then(Runnable action) {
        waited = Duration.ZERO;
        ticker.start(passed -> {
            waited = waited.plus(passed);
            if (waited.compareTo(QUIET) >= 0) {
                ticker.stop();
                action.run();
            }
        });
    }
}
