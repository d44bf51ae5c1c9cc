package org.whoheld.ui.async;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.whoheld.ui.robot.FxThreadLookups;

@ExtendWith(FxThreadLookups.class)
class FrameTickerTest {
    @Test
    void ticksWithTheTimeThatHasPassed(FxRobot robot) throws Exception {
        FrameTicker ticker = new FrameTicker();
        CompletableFuture<Duration> passed = new CompletableFuture<>();
        robot.interact(() ->
                ticker.start(time -> {
                    if (time.isPositive()) {
                        ticker.stop();
                        passed.complete(time);
                    }
                }));
        assertThat(passed.get(30, TimeUnit.SECONDS)).isPositive();
    }
}
