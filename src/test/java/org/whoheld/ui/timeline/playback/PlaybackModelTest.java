package org.whoheld.ui.timeline.playback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.whoheld.analysis.TopologyEvent;
import org.whoheld.analysis.TopologyEvent.Kind;
import org.whoheld.ui.async.ManualTicker;
import org.whoheld.ui.async.SameThreadTaskExecutor;
import org.whoheld.ui.session.SessionModel;
import org.whoheld.ui.timeline.TimelinePackages;
import org.whoheld.ui.timeline.track.FlagTest;

class PlaybackModelTest {
    private static final LocalDate FIRST = LocalDate.of(2016, 11, 13);
    private static final LocalDate LAST = LocalDate.of(2016, 12, 6);

    private final SessionModel session = new SessionModel();
    private final ManualTicker ticker = new ManualTicker();
    private final ObjectProperty<List<TopologyEvent>> found = new SimpleObjectProperty<>(List.of());
    private final EventsModel events = new EventsModel(session, found);
    private final PlaybackModel playback =
            new PlaybackModel(
                    session,
                    new ChangesModel(session, new SameThreadTaskExecutor()),
                    events,
                    ticker);

    @BeforeEach
    void open() {
        session.open(TimelinePackages.threeDistricts());
        session.goTo(november(20));
    }

    private static LocalDate november(int day) {
        return LocalDate.of(2016, 11, day);
    }

    @Test
    void playsTwoDaysASecond() {
        playback.togglePlay();
        ticker.pass(Duration.ofMillis(490));
        assertThat(session.date()).isEqualTo(november(20));
        ticker.pass(Duration.ofMillis(20));
        assertThat(session.date()).isEqualTo(november(21));
        ticker.pass(Duration.ofSeconds(2));
        assertThat(session.date()).isEqualTo(november(25));
    }

    @Test
    void aHigherSpeedPlaysMoreDaysAndLeavesNoneOut() {
        List<LocalDate> seen = new ArrayList<>();
        session.dateProperty().subscribe((_, day) -> seen.add(day));
        for (int i = 0; i < 9; i++) {
            playback.faster();
        }
        assertThat(playback.speedProperty().get()).isEqualTo(Speed.EIGHT);
        playback.togglePlay();
        ticker.pass(Duration.ofMillis(510));
        ticker.stall(Duration.ofSeconds(5));
        assertThat(seen)
                .isEqualTo(november(21).datesUntil(november(30)).toList())
                .endsWith(november(29));
    }

    @Test
    void aLowerSpeedPlaysFewer() {
        playback.slower();
        playback.slower();
        assertThat(playback.speedProperty().get()).isEqualTo(Speed.HALF);
        playback.togglePlay();
        ticker.pass(Duration.ofMillis(2010));
        assertThat(session.date()).isEqualTo(november(22));
    }

    @Test
    void aSecondPressPauses() {
        playback.togglePlay();
        assertThat(playback.playingProperty().get()).isTrue();
        playback.togglePlay();
        assertThat(playback.playingProperty().get()).isFalse();
        assertThat(ticker.isRunning()).isFalse();
    }

    @Test
    void playingStopsAtTheLastDay() {
        session.goTo(LAST.minusDays(1));
        playback.togglePlay();
        ticker.pass(Duration.ofSeconds(3));
        assertThat(session.date()).isEqualTo(LAST);
        assertThat(playback.playingProperty().get()).isFalse();
        assertThat(ticker.isRunning()).isFalse();
    }

    @Test
    void playingFromTheLastDayBeginsWithTheFirst() {
        session.goTo(LAST);
        playback.togglePlay();
        assertThat(session.date()).isEqualTo(FIRST);
        assertThat(playback.playingProperty().get()).isTrue();
    }

    @Test
    void withLoopTheFirstDayFollowsTheLast() {
        session.goTo(LAST.minusDays(1));
        playback.toggleLoop();
        playback.togglePlay();
        ticker.pass(Duration.ofMillis(510));
        assertThat(session.date()).isEqualTo(LAST);
        ticker.pass(Duration.ofMillis(500));
        assertThat(session.date()).isEqualTo(FIRST);
        assertThat(playback.playingProperty().get()).isTrue();
    }

    @Test
    void whileTheSliderIsHeldPlayingWaits() {
        playback.togglePlay();
        playback.hold();
        ticker.pass(Duration.ofSeconds(3));
        assertThat(session.date()).isEqualTo(november(20));
        session.goTo(november(25));
        playback.release();
        ticker.pass(Duration.ofMillis(510));
        assertThat(session.date()).isEqualTo(november(26));
    }

    @Test
    void aSliderLeftAtTheLastDayEndsPlaying() {
        playback.togglePlay();
        playback.hold();
        session.goTo(LAST);
        playback.release();
        ticker.pass(Duration.ofMillis(20));
        assertThat(playback.playingProperty().get()).isFalse();
        assertThat(session.date()).isEqualTo(LAST);
    }

    @Test
    void stepsGoByADayAndStayOnTheTimeline() {
        playback.nextDay();
        assertThat(session.date()).isEqualTo(november(21));
        playback.previousDay();
        playback.previousDay();
        assertThat(session.date()).isEqualTo(november(19));
        playback.first();
        playback.previousDay();
        assertThat(session.date()).isEqualTo(FIRST);
        playback.last();
        playback.nextDay();
        assertThat(session.date()).isEqualTo(LAST);
        assertThat(session.range().last()).isEqualTo(LAST);
    }

    @Test
    void stepsByChangeVisitEveryChange() {
        playback.last();
        List<LocalDate> seen = new ArrayList<>();
        while (!playback.noEarlierChange().get()) {
            playback.previousChange();
            seen.add(session.date());
        }
        assertThat(seen)
                .containsExactly(
                        LocalDate.of(2016, 12, 1),
                        november(28),
                        november(26),
                        november(24),
                        november(14));
        playback.previousChange();
        assertThat(session.date()).isEqualTo(november(14));
        playback.nextChange();
        assertThat(session.date()).isEqualTo(november(24));
    }

    @Test
    void afterTheLastChangeThereIsNoNext() {
        session.goTo(LocalDate.of(2016, 12, 1));
        assertThat(playback.noLaterChange().get()).isTrue();
        playback.nextChange();
        assertThat(session.date()).isEqualTo(LocalDate.of(2016, 12, 1));
    }

    @Test
    void aStepByHandPauses() {
        for (Runnable step :
                List.<Runnable>of(
                        playback::nextDay,
                        playback::previousDay,
                        playback::nextChange,
                        playback::previousChange,
                        playback::first,
                        playback::last)) {
            session.goTo(november(25));
            playback.togglePlay();
            step.run();
            assertThat(playback.playingProperty().get()).isFalse();
        }
    }

    @Test
    void theEndsAreTold() {
        assertThat(playback.atFirst().get()).isFalse();
        assertThat(playback.atLast().get()).isFalse();
        playback.first();
        assertThat(playback.atFirst().get()).isTrue();
        playback.last();
        assertThat(playback.atLast().get()).isTrue();
    }

    @Test
    void stepsGoThroughEventsAloneWhenAskedTo() {
        found.set(
                List.of(
                        FlagTest.event(16, TimelinePackages.RED, Kind.SPLIT),
                        FlagTest.event(27, TimelinePackages.RED, Kind.MERGE)));
        playback.nextChange();
        assertThat(session.date()).isEqualTo(november(24));
        events.aloneProperty().set(true);
        playback.nextChange();
        assertThat(session.date()).isEqualTo(november(27));
        assertThat(playback.noLaterChange().get()).isTrue();
        playback.nextChange();
        assertThat(session.date()).isEqualTo(november(27));
        playback.previousChange();
        assertThat(session.date()).isEqualTo(november(16));
        assertThat(playback.noEarlierChange().get()).isTrue();
        found.set(List.of());
        assertThat(playback.noLaterChange().get()).isTrue();
        events.aloneProperty().set(false);
        assertThat(playback.noLaterChange().get()).isFalse();
    }

    @Test
    void anotherPackageStopsPlaying() {
        playback.togglePlay();
        session.open(TimelinePackages.anotherTime());
        assertThat(playback.playingProperty().get()).isFalse();
    }

    @Test
    void withoutAPackageNothingMoves() {
        SessionModel empty = new SessionModel();
        PlaybackModel idle =
                new PlaybackModel(
                        empty,
                        new ChangesModel(empty, new SameThreadTaskExecutor()),
                        TimelinePackages.noEvents(empty),
                        ticker);
        idle.togglePlay();
        idle.nextDay();
        idle.nextChange();
        idle.last();
        assertThat(idle.playingProperty().get()).isFalse();
        assertThat(empty.date()).isEqualTo(LocalDate.EPOCH);
        assertThat(idle.atFirst().get()).isTrue();
        assertThat(idle.noLaterChange().get()).isTrue();
    }
}
