package org.whoheld.ui.async;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InterruptedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.whoheld.ui.robot.FxThreadLookups;

@ExtendWith(FxThreadLookups.class)
class FxTaskExecutorTest {
    @Test
    void bringsTheResultToTheFxThread() throws Exception {
        try (FxTaskExecutor executor = new FxTaskExecutor()) {
            CompletableFuture<Boolean> onFxThread = new CompletableFuture<>();
            executor.run(
                    () -> Platform.isFxApplicationThread(),
                    inBackground ->
                            onFxThread.complete(!inBackground && Platform.isFxApplicationThread()),
                    onFxThread::completeExceptionally);
            assertThat(onFxThread.get(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void anErrorReachesTheCallerSoThatItsPaneGoesOn() throws Exception {
        try (FxTaskExecutor executor = new FxTaskExecutor()) {
            CompletableFuture<Exception> failure = new CompletableFuture<>();
            executor.run(
                    () -> {
                        throw new OutOfMemoryError("as if");
                    },
                    _ -> failure.complete(null),
                    failure::complete);
            assertThat(failure.get(10, TimeUnit.SECONDS))
                    .isInstanceOf(ExecutionException.class)
                    .hasRootCauseInstanceOf(OutOfMemoryError.class);
        }
    }

    @Test
    void whatMustNotBeLostGoesOnWhenItIsClosed() throws Exception {
        FxTaskExecutor executor = new FxTaskExecutor();
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch closed = new CountDownLatch(1);
        CompletableFuture<Boolean> keepsTheProgram = new CompletableFuture<>();
        executor.runToItsEnd(
                () -> {
                    begun.countDown();
                    return closed.await(10, TimeUnit.SECONDS) && !Thread.currentThread().isDaemon();
                },
                keepsTheProgram::complete,
                keepsTheProgram::completeExceptionally);
        assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
        executor.close();
        closed.countDown();
        assertThat(keepsTheProgram.get(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void whatWaitsWhenItIsClosedIsNoFailure() throws Exception {
        FxTaskExecutor executor = new FxTaskExecutor();
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch interrupted = new CountDownLatch(1);
        CompletableFuture<Exception> failure = new CompletableFuture<>();
        executor.run(
                () -> {
                    begun.countDown();
                    try {
                        return new CountDownLatch(1).await(10, TimeUnit.SECONDS);
                    } catch (InterruptedException e) {
                        // as who reads files tells it
                        Thread.currentThread().interrupt();
                        throw new InterruptedIOException("reading was stopped");
                    } finally {
                        interrupted.countDown();
                    }
                },
                _ -> {},
                failure::complete);
        assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
        executor.close();
        assertThat(interrupted.await(10, TimeUnit.SECONDS)).isTrue();
        // what would be told of it comes within the next pulses
        assertThat(failure.completeOnTimeout(null, 500, TimeUnit.MILLISECONDS).get()).isNull();
    }

    @Test
    void doesNothingOnceItIsClosed() {
        FxTaskExecutor executor = new FxTaskExecutor();
        executor.close();
        executor.run(
                () -> 1,
                _ -> {
                    throw new AssertionError("must not run");
                },
                _ -> {
                    throw new AssertionError("must not run");
                });
    }
}
