package org.whoheld.ui.timeline.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.whoheld.core.Lens;
import org.whoheld.ui.async.ManualTicker;
import org.whoheld.ui.async.SameThreadTaskExecutor;
import org.whoheld.ui.session.SessionModel;
import org.whoheld.ui.timeline.TimelinePackages;
import org.whoheld.ui.timeline.playback.Speed;

class KnowledgeModelTest {
    private static final LocalDate LAST_OF_DAYS = LocalDate.of(2016, 12, 6);
    private static final LocalDate TAKEN_BACK = LocalDate.of(2016, 12, 20);
    private static final LocalDate CHRISTMAS = LocalDate.of(2016, 12, 25);

    private final SessionModel session = new SessionModel();
    private final ManualTicker ticker = new ManualTicker();
    private final SimpleObjectProperty<Speed> speed = new SimpleObjectProperty<>(Speed.ONE);
    private final KnowledgeModel knowledge =
            new KnowledgeModel(session, new SameThreadTaskExecutor(), ticker, speed);

    @BeforeEach
    void open() {
        session.open(TimelinePackages.lateReports());
        session.goTo(november(26));
    }

    private static LocalDate november(int day) {
        return LocalDate.of(2016, 11, day);
    }

    private Optional<LocalDate> knownOn() {
        return session.knownOnProperty().get();
    }

    @Test
    void isOffAtFirstAndTurnedOnAtTheDate() {
        assertThat(knownOn()).isEmpty();
        knowledge.activeProperty().set(true);
        assertThat(knownOn()).contains(november(26));
        knowledge.activeProperty().set(false);
        assertThat(knownOn()).isEmpty();
    }

    @Test
    void followsWhatOthersSet() {
        session.knownOnProperty().set(Optional.of(november(28)));
        assertThat(knowledge.activeProperty().get()).isTrue();
        session.knownOnProperty().set(Optional.empty());
        assertThat(knowledge.activeProperty().get()).isFalse();
    }

    @Test
    void countsTheReportsOfEachDay() {
        assertThat(knowledge.counts())
                .isEqualTo(
                        Map.of(
                                november(14),
                                3,
                                november(26),
                                1,
                                november(28),
                                1,
                                november(29),
                                1,
                                november(30),
                                1,
                                TAKEN_BACK,
                                1,
                                CHRISTMAS,
                                1));
    }

    @Test
    void theLaterReportsFollowTheDaysOfTheTimeline() {
        assertThat(knowledge.stops().later()).containsExactly(TAKEN_BACK, CHRISTMAS);
        knowledge.goTo(LAST_OF_DAYS);
        knowledge.later();
        assertThat(knownOn()).contains(TAKEN_BACK);
        knowledge.later();
        knowledge.later();
        assertThat(knownOn()).contains(CHRISTMAS);
        knowledge.earlier();
        knowledge.earlier();
        assertThat(knownOn()).contains(LAST_OF_DAYS);
    }

    @Test
    void aTimelineMadeLongerTakesThemIn() {
        session.goTo(LocalDate.of(2016, 12, 22));
        assertThat(knowledge.stops().later()).containsExactly(CHRISTMAS);
        session.fitRange();
        assertThat(knowledge.stops().later()).containsExactly(TAKEN_BACK, CHRISTMAS);
    }

    @Test
    void tellsWhichReportsChangeTheDateAndHowManyDistricts() {
        knowledge.activeProperty().set(true);
        assertThat(knowledge.landings())
                .isEqualTo(Map.of(november(28), 1, november(29), 1, TAKEN_BACK, 1));
        session.goTo(november(25));
        assertThat(knowledge.landings()).isEmpty();
        assertThat(knowledge.hasLandings()).isTrue();
    }

    @Test
    void whatAReportChangesDependsOnTheLens() {
        knowledge.activeProperty().set(true);
        session.lensProperty().set(Lens.of(TimelinePackages.ARMY));
        assertThat(knowledge.landings()).isEqualTo(Map.of(november(29), 1));
    }

    @Test
    void stepsFromReportToReportThatChangesTheDate() {
        knowledge.nextReport();
        assertThat(knownOn()).contains(november(26));
        List<LocalDate> seen = new ArrayList<>();
        session.knownOnProperty().subscribe((_, day) -> seen.add(day.orElseThrow()));
        for (int i = 0; i < 4; i++) {
            knowledge.nextReport();
        }
        assertThat(seen).containsExactly(november(28), november(29), TAKEN_BACK);
        seen.clear();
        for (int i = 0; i < 4; i++) {
            knowledge.previousReport();
        }
        assertThat(seen).containsExactly(november(29), november(28), november(26));
    }

    @Test
    void playsFromTheDateToTheLastReportThatChangesIt() {
        List<LocalDate> seen = new ArrayList<>();
        session.knownOnProperty().subscribe((_, day) -> day.ifPresent(seen::add));
        knowledge.togglePlay();
        ticker.pass(Duration.ofSeconds(30));
        assertThat(seen.subList(0, 11))
                .isEqualTo(november(26).datesUntil(LAST_OF_DAYS.plusDays(1)).toList());
        assertThat(seen).hasSize(12).endsWith(TAKEN_BACK);
        assertThat(knowledge.playingProperty().get()).isFalse();
        assertThat(ticker.isRunning()).isFalse();
        assertThat(session.date()).isEqualTo(november(26));
    }

    @Test
    void whereNoReportChangesTheDatePlayingEndsAtOnce() {
        session.goTo(november(20));
        knowledge.togglePlay();
        ticker.pass(Duration.ofSeconds(2));
        assertThat(knownOn()).contains(november(20));
        assertThat(knowledge.playingProperty().get()).isFalse();
    }

    @Test
    void playingPausesAndGoesOnFromThere() {
        knowledge.togglePlay();
        ticker.pass(Duration.ofMillis(510));
        knowledge.togglePlay();
        assertThat(knownOn()).contains(november(27));
        assertThat(ticker.isRunning()).isFalse();
        knowledge.togglePlay();
        ticker.pass(Duration.ofMillis(510));
        assertThat(knownOn()).contains(november(28));
    }

    @Test
    void playingAgainFromTheEndOrFromBeforeTheDateBeginsAtTheDate() {
        knowledge.goTo(CHRISTMAS);
        knowledge.togglePlay();
        assertThat(knownOn()).contains(november(26));
        knowledge.pause();
        knowledge.goTo(november(20));
        knowledge.togglePlay();
        assertThat(knownOn()).contains(november(26));
    }

    @Test
    void followsTheSpeed() {
        speed.set(Speed.FOUR);
        knowledge.togglePlay();
        ticker.pass(Duration.ofMillis(510));
        assertThat(knownOn()).contains(november(30));
    }

    @Test
    void aStepByHandAnotherDateOrTurningOffStopsPlaying() {
        for (Runnable hand :
                List.<Runnable>of(
                        knowledge::later,
                        knowledge::nextReport,
                        () -> knowledge.goTo(november(30)),
                        () -> session.goTo(session.date().plusDays(1)),
                        () -> session.knownOnProperty().set(Optional.of(november(30))),
                        () -> knowledge.activeProperty().set(false),
                        () -> session.open(TimelinePackages.anotherTime()))) {
            session.goTo(november(26));
            knowledge.goTo(november(26));
            knowledge.togglePlay();
            assertThat(knowledge.playingProperty().get()).isTrue();
            hand.run();
            assertThat(knowledge.playingProperty().get()).isFalse();
        }
    }

    @Test
    void withoutAPackageNothingMoves() {
        SessionModel empty = new SessionModel();
        KnowledgeModel idle =
                new KnowledgeModel(empty, new SameThreadTaskExecutor(), ticker, speed);
        idle.activeProperty().set(true);
        idle.togglePlay();
        idle.later();
        idle.nextReport();
        assertThat(empty.knownOnProperty().get()).isEmpty();
        assertThat(idle.activeProperty().get()).isFalse();
        assertThat(idle.playingProperty().get()).isFalse();
    }

    @Test
    void aPackageWithoutClaimsHasDaysButNoReports() {
        session.open(TimelinePackages.nothingSaid());
        knowledge.activeProperty().set(true);
        assertThat(knowledge.counts()).isEmpty();
        assertThat(knowledge.stops().later()).isEmpty();
        assertThat(knowledge.isBeforeAllReports(CHRISTMAS)).isTrue();
        knowledge.togglePlay();
        ticker.pass(Duration.ofSeconds(1));
        assertThat(knowledge.playingProperty().get()).isFalse();
    }

    @Test
    void knowsWhichDaysLieBeforeAllReports() {
        assertThat(knowledge.isBeforeAllReports(november(13))).isTrue();
        assertThat(knowledge.isBeforeAllReports(november(14))).isFalse();
    }
}
