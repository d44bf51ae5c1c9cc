package org.whoheld.ui.async;

import java.time.Duration;
import java.util.Optional;

/// Keeps what goes along with the map from taking the map's time: runs a request at once, but of
/// those that come soon after it only the newest, and that a moment later.
///
/// While a slider is dragged the map shows another day with every frame. Nobody reads panels that
/// change so fast, and laying them out takes longer than the picture itself.
///
/// Used from the JavaFX thread only.
public final class Pace {
    private final Ticker ticker;
    private final Duration apart;
    private Optional<Runnable> waiting = Optional.empty();
    private boolean resting;
    private Duration rested = Duration.ZERO;

    /// @param apart how much time lies between two requests that run, at least
    public Pace(Ticker ticker, Duration apart) {
        this.ticker = ticker;
        this.apart = apart;
    }

    /// Runs it, now or when the time has come, unless another request takes its place.
    public void run(Runnable request) {
        if (resting) {
            waiting = Optional.of(request);
        } else {
            runNow(request);
        }
    }

    /// Runs it at once; what still waits is dropped.
    public void runNow(Runnable request) {
        waiting = Optional.empty();
        rested = Duration.ZERO;
        resting = true;
        ticker.start(this::rest);
        request.run();
    }

    private void rest(Duration passed) {
        rested = rested.plus(passed);
        if (rested.compareTo(apart) < 0) {
            return;
        }
        ticker.stop();
        resting = false;
        waiting.ifPresent(this::runNow);
    }
}
