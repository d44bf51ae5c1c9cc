package org.whoheld.ui.timeline.track;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.whoheld.analysis.TopologyEvent;
import org.whoheld.analysis.TopologyEvent.Kind;
import org.whoheld.core.Actor;
import org.whoheld.core.DataPackage.Period;
import org.whoheld.ui.session.SessionModel;
import org.whoheld.ui.timeline.TimelinePackages;
import org.whoheld.ui.timeline.axis.DayScale;
import org.whoheld.ui.timeline.playback.EventsModel;

public class FlagTest {
    private static final Period DAYS =
            new Period(LocalDate.of(2016, 11, 1), LocalDate.of(2016, 11, 10));

    public static TopologyEvent event(int november, Actor actor, Kind kind) {
        return new TopologyEvent(LocalDate.of(2016, 11, november), actor, kind, List.of(0), 1, 2);
    }

    @Test
    void thoseOfADayStandBesideEachOtherOverItsMiddle() {
        TopologyEvent split = event(3, TimelinePackages.RED, Kind.SPLIT);
        TopologyEvent ring = event(3, TimelinePackages.RED, Kind.ENCIRCLED);
        assertThat(Flag.of(List.of(split, ring), new DayScale(DAYS, 400)))
                .containsExactly(new Flag(95, List.of(split)), new Flag(105, List.of(ring)));
    }

    @Test
    void thoseOfOneKindAndActorAreOne() {
        TopologyEvent one = event(3, TimelinePackages.RED, Kind.ELIMINATED);
        TopologyEvent other = event(3, TimelinePackages.BLUE, Kind.ELIMINATED);
        assertThat(Flag.of(List.of(one, other, one), new DayScale(DAYS, 400)))
                .containsExactly(new Flag(95, List.of(one, one)), new Flag(105, List.of(other)));
    }

    @Test
    void whereThereIsNoRoomSeveralAreOneAndNoneOverlap() {
        List<TopologyEvent> events =
                List.of(
                        event(2, TimelinePackages.RED, Kind.SPLIT),
                        event(3, TimelinePackages.RED, Kind.SPLIT),
                        event(3, TimelinePackages.BLUE, Kind.MERGE),
                        event(9, TimelinePackages.RED, Kind.MERGE));
        for (double width : new double[] {20, 60, 100, 150, 220, 400}) {
            List<Flag> flags = Flag.of(events, new DayScale(DAYS, width));
            for (int i = 1; i < flags.size(); i++) {
                assertThat(flags.get(i).x() - flags.get(i - 1).x())
                        .isGreaterThanOrEqualTo(Flag.WIDTH_PX - 1e-9);
            }
            assertThat(flags.stream().flatMap(it -> it.events().stream()))
                    .containsExactlyElementsOf(events);
        }
        Flag several = Flag.of(events, new DayScale(DAYS, 20)).getFirst();
        assertThat(several.kind()).isEmpty();
        assertThat(several.actor()).isEmpty();
        assertThat(several.day()).isEqualTo(LocalDate.of(2016, 11, 2));
    }

    @Test
    void daysThatTheTimelineDoesNotShowHaveNone() {
        assertThat(
                        Flag.of(
                                List.of(event(20, TimelinePackages.RED, Kind.SPLIT)),
                                new DayScale(DAYS, 400)))
                .isEmpty();
    }

    @Test
    void stepsFindTheNextDayWithAnEventWithinThePeriod() {
        EventsModel events =
                new EventsModel(
                        new SessionModel(),
                        new SimpleObjectProperty<>(
                                List.of(
                                        event(3, TimelinePackages.RED, Kind.SPLIT),
                                        event(3, TimelinePackages.BLUE, Kind.MERGE),
                                        event(7, TimelinePackages.RED, Kind.MERGE))));
        events.aloneProperty().set(true);
        events.allow(true);
        assertThat(events.aloneProperty().get()).isTrue();
        events.allow(false);
        assertThat(events.aloneProperty().get()).isFalse();
        events.allow(true);
        assertThat(events.aloneProperty().get()).isFalse();
        assertThat(events.after(LocalDate.of(2016, 11, 1), DAYS))
                .contains(LocalDate.of(2016, 11, 3));
        assertThat(events.after(LocalDate.of(2016, 11, 3), DAYS))
                .contains(LocalDate.of(2016, 11, 7));
        assertThat(events.before(LocalDate.of(2016, 11, 7), DAYS))
                .contains(LocalDate.of(2016, 11, 3));
        assertThat(events.before(LocalDate.of(2016, 11, 3), DAYS)).isEqualTo(Optional.empty());
        assertThat(
                        events.after(
                                LocalDate.of(2016, 11, 3),
                                new Period(LocalDate.of(2016, 11, 1), LocalDate.of(2016, 11, 5))))
                .isEmpty();
    }
}
