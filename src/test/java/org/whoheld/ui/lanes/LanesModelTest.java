package org.whoheld.ui.lanes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.whoheld.ui.async.ManualTicker;
import org.whoheld.ui.async.Pace;
import org.whoheld.ui.async.Rest;
import org.whoheld.ui.async.SameThreadTaskExecutor;
import org.whoheld.ui.session.Renewal;
import org.whoheld.ui.session.SessionModel;
import org.whoheld.ui.words.Sample;

class LanesModelTest {
    private static final Optional<LocalDate> LATE = Optional.of(LocalDate.of(2020, 1, 1));

    private final SessionModel session = new SessionModel();
    private final ManualTicker ticker = new ManualTicker();
    private final ManualTicker pacer = new ManualTicker();

    private LanesModel watched(int liveClaims) {
        LanesModel model =
                new LanesModel(
                        session,
                        new SameThreadTaskExecutor(),
                        new Renewal(
                                liveClaims,
                                new Rest(ticker),
                                new Pace(pacer, Duration.ofMillis(150))));
        model.watchedProperty().set(true);
        session.open(Sample.open());
        String district = session.open().orElseThrow().timeline().districts().getFirst();
        session.selectedProperty().set(Optional.of(district));
        return model;
    }

    private static Optional<LocalDate> knownOn(LanesModel model) {
        return ((Lanes.OfDistrict) model.lanesProperty().get()).knownOn();
    }

    @Test
    void ofALargePackageTheyAreWorkedOutWhenTheKnownOnDayRests() {
        LanesModel model = watched(0);
        session.knownOnProperty().set(LATE);
        assertThat(knownOn(model)).isEmpty();
        ticker.pass(Duration.ofMillis(200));
        assertThat(knownOn(model)).isEqualTo(LATE);
    }

    @Test
    void ofASmallOneAtEveryStep() {
        LanesModel model = watched(1000);
        session.knownOnProperty().set(LATE);
        assertThat(knownOn(model)).isEqualTo(LATE);
    }

    @Test
    void whileAPackageIsReadNobodyIsAskedForOne() {
        LanesModel model = new LanesModel(session, new SameThreadTaskExecutor());
        model.watchedProperty().set(true);
        assertThat(hint(model)).startsWith("Open a package");
        session.readingProperty().set(Optional.of("aleppo-2016"));
        assertThat(hint(model)).isEmpty();
        session.readingProperty().set(Optional.empty());
        assertThat(hint(model)).startsWith("Open a package");
    }

    private static String hint(LanesModel model) {
        return ((Lanes.Nothing) model.lanesProperty().get()).hint();
    }
}
