package org.whoheld.ui.async;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Queue;

/// Spreads what would take longer than a frame over several: of the steps of a piece of work one is
/// done in each frame. The steps of the next piece take the place of those that are left.
///
/// Used from the JavaFX thread only.
public final class InTurn {
    private final Ticker ticker;
    private final Queue<Runnable> left = new ArrayDeque<>();

    public InTurn(Ticker ticker) {
        this.ticker = ticker;
    }

    /// Does the first step now and the others one a frame.
    public void run(Collection<Runnable> steps) {
        left.clear();
        left.addAll(steps);
        next();
        if (!left.isEmpty()) {
            ticker.start(_ -> next());
        }
    }

    /// Does all steps now.
    public void runNow(Collection<Runnable> steps) {
        left.clear();
        ticker.stop();
        steps.forEach(Runnable::run);
    }

    private void next() {
        Runnable step = left.poll();
        if (left.isEmpty()) {
            ticker.stop();
        }
        if (step != null) {
            step.run();
        }
    }
}
