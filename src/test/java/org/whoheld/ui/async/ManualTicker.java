package org.whoheld.ui.async;

import java.time.Duration;
import java.util.function.Consumer;

/// A ticker that a test moves.
public final class ManualTicker implements Ticker {
    private Consumer<Duration> onTick;

    @Override
    public void start(Consumer<Duration> newOnTick) {
        onTick = newOnTick;
    }

    @Override
    public void stop() {
        onTick = null;
    }

    public boolean isRunning() {
        return onTick != null;
    }

    /// Lets time pass in ticks of 10 ms, the last of which may stop the ticker.
    public void pass(Duration time) {
        for (long ms = 0; ms < time.toMillis() && isRunning(); ms += 10) {
            onTick.accept(Duration.ofMillis(10));
        }
    }

    /// One tick after a long time without any.
    public void stall(Duration time) {
        onTick.accept(time);
    }
}
