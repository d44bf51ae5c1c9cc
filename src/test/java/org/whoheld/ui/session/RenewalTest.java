package org.whoheld.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.whoheld.core.Lens;
import org.whoheld.ui.async.ManualTicker;
import org.whoheld.ui.async.Pace;
import org.whoheld.ui.async.Rest;
import org.whoheld.ui.words.Sample;

class RenewalTest {
    private final SessionModel session = new SessionModel();
    private final ManualTicker ticker = new ManualTicker();
    private final ManualTicker pacer = new ManualTicker();
    private final AtomicInteger renewed = new AtomicInteger();

    private void install(int liveClaims) {
        new Renewal(liveClaims, new Rest(ticker), new Pace(pacer, Duration.ofMillis(150)))
                .of(session, renewed::incrementAndGet);
        session.open(Sample.open());
        renewed.set(0);
    }

    private void knowOn(int day) {
        session.knownOnProperty().set(Optional.of(LocalDate.of(2016, 11, day)));
    }

    @Test
    void aSmallPackageIsWorkedOutAtOnceAndThenAtAPace() {
        install(7);
        knowOn(20);
        assertThat(renewed).hasValue(1);
        knowOn(21);
        knowOn(22);
        assertThat(renewed).hasValue(1);
        pacer.pass(Duration.ofMillis(150));
        assertThat(renewed).hasValue(2);
        assertThat(ticker.isRunning()).isFalse();
    }

    @Test
    void aLargeOneWhenTheKnownOnDayRests() {
        install(6);
        knowOn(20);
        ticker.pass(Duration.ofMillis(140));
        knowOn(21);
        ticker.pass(Duration.ofMillis(140));
        assertThat(renewed).hasValue(0);
        ticker.pass(Duration.ofMillis(20));
        assertThat(renewed).hasValue(1);
        assertThat(ticker.isRunning()).isFalse();
    }

    @Test
    void readingAnotherPackageChangesNothingOfTheOneThatIsOpen() {
        install(7);
        session.readingProperty().set(Optional.of("another"));
        session.readingProperty().set(Optional.empty());
        assertThat(renewed).hasValue(0);
    }

    @Test
    void theLensDoesNotWait() {
        install(0);
        session.lensProperty().set(Lens.CAUTIOUS);
        assertThat(renewed).hasValue(1);
    }
}
