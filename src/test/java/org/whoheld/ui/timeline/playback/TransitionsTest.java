package org.whoheld.ui.timeline.playback;

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
import org.whoheld.ui.timeline.TimelinePackages;

class TransitionsTest {
    private final SessionModel session = new SessionModel();
    private final ManualTicker ticker = new ManualTicker();
    private final ChangesModel changes =
            new ChangesModel(
                    session,
                    new SameThreadTaskExecutor(),
                    new Renewal(1_000, new Rest(ticker), new Pace(ticker, Duration.ofMillis(150))));

    private static LocalDate november(int day) {
        return LocalDate.of(2016, 11, day);
    }

    @Test
    void countsTheDistrictsWhoseDayOfChangeIsNotKnown() {
        session.open(TimelinePackages.lateReports());
        assertThat(changes.transitions().on(november(25))).isZero();
        assertThat(changes.transitions().on(november(26))).isEqualTo(1);
        assertThat(changes.transitions().on(november(27))).isEqualTo(1);
        assertThat(changes.transitions().on(november(28))).isZero();
        assertThat(changes.transitions().most()).isEqualTo(1);
    }

    @Test
    void followsTheKnownOnDay() {
        session.open(TimelinePackages.lateReports());
        session.knownOnProperty().set(Optional.of(november(27)));
        assertThat(changes.transitions().most()).isZero();
    }

    @Test
    void whereEveryDayIsKnownThereIsNone() {
        session.open(TimelinePackages.threeDistricts());
        assertThat(changes.transitions()).isEqualTo(Transitions.NONE);
    }
}
