package org.whoheld.ui.timeline.playback;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;
import org.whoheld.ui.async.Ticker;

/// Takes one step after another at the speed that is set, until there is none left.
public final class Player {
    private final Ticker ticker;
    private final ObservableValue<Speed> speed;
    private final BooleanSupplier ended;
    private final Runnable step;
    private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper(false);

    /// The part of the next step that has gone by, 0 to 1.
    private double progress;

    private boolean held;

    /// @param speed one day of it is one step
    /// @param ended whether no step is left
    public Player(
            Ticker ticker, ObservableValue<Speed> speed, BooleanSupplier ended, Runnable step) {
        this.ticker = ticker;
        this.speed = speed;
        this.ended = ended;
        this.step = step;
    }

    public ReadOnlyBooleanProperty playingProperty() {
        return playing.getReadOnlyProperty();
    }

    public boolean isPlaying() {
        return playing.get();
    }

    public void play() {
        progress = 0;
        playing.set(true);
        ticker.start(this::tick);
    }

    public void pause() {
        if (playing.get()) {
            playing.set(false);
            ticker.stop();
        }
    }

    /// Playing waits until [#release].
    void hold() {
        held = true;
    }

    void release() {
        held = false;
        progress = 0;
    }

    /// At most one step a tick, so that none is left out however slowly frames come.
    private void tick(Duration passed) {
        if (held) {
            return;
        }
        if (ended.getAsBoolean()) {
            pause();
            return;
        }
        progress += passed.toNanos() / 1e9 * speed.getValue().daysPerSecond();
        if (progress < 1) {
            return;
        }
        progress = Math.min(progress - 1, 1);
        step.run();
        if (ended.getAsBoolean()) {
            pause();
        }
    }
}
