package org.whoheld.ui.async;

import java.time.Duration;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;

/// Ticks once for each frame that JavaFX draws.
public final class FrameTicker implements Ticker {
    private AnimationTimer timer;

    @Override
    public void start(Consumer<Duration> onTick) {
        stop();
        timer =
                new AnimationTimer() {
                    private long before;

                    @Override
                    public void handle(long nanos) {
                        long passed = before == 0 ? 0 : nanos - before;
                        before = nanos;
                        onTick.accept(Duration.ofNanos(passed));
                    }
                };
        timer.start();
    }

    @Override
    public void stop() {
        if (timer != null) {
            timer.stop();
            timer = null;
        }
    }
}
