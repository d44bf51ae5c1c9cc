package org.whoheld.ui.async;

import java.time.Duration;
import java.util.function.Consumer;

/// Says again and again how much time has passed. [FrameTicker] is what the program uses; a test
/// hands in one that it moves itself.
public interface Ticker {
    /// Calls back on the JavaFX thread with the time since the call before, until [#stop].
    void start(Consumer<Duration> onTick);

    void stop();
}
