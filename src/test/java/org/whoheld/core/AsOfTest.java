package org.whoheld.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.whoheld.core.DataPackage.Period;

class AsOfTest {
    private static final LocalDate DAY = LocalDate.of(2016, 11, 26);
    private static final AsOf AS_OF = AsOf.on(DAY);

    @Test
    void whatWasPublishedOnTheKnownOnDayIsKnownAndWhatCameLaterIsNot() {
        AsOf known = AS_OF.knownOn(DAY);
        assertThat(known.knows(claim(DAY))).isTrue();
        assertThat(known.knows(claim(DAY.plusDays(1)))).isFalse();
        assertThat(known.knows(incident(DAY))).isTrue();
        assertThat(known.knows(incident(DAY.plusDays(1)))).isFalse();
        assertThat(AS_OF.knows(claim(DAY.plusYears(5)))).isTrue();
    }

    @Test
    void aDayIsBeforeAnExtentUntilItsFirstDay() {
        assertThat(AS_OF.isBefore(extent(1, 3))).isTrue();
        assertThat(AS_OF.isBefore(extent(0, 3))).isFalse();
    }

    @Test
    void bothEndsOfAnExtentAreWithinIt() {
        assertThat(AS_OF.isWithin(extent(0, 3))).isTrue();
        assertThat(AS_OF.isWithin(extent(-3, 0))).isTrue();
        assertThat(AS_OF.isWithin(extent(1, 3))).isFalse();
        assertThat(AS_OF.isWithin(extent(-3, -1))).isFalse();
    }

    @Test
    void theDayAskedAboutHasBeenReached() {
        assertThat(AS_OF.hasReached(DAY)).isTrue();
        assertThat(AS_OF.hasReached(DAY.plusDays(1))).isFalse();
        assertThat(AS_OF.daysSince(LocalDate.of(2016, 10, 27))).isEqualTo(30);
    }

    @Test
    void ofAPeriodTheDaysUpToTheKnownOnDayDoNotLieAhead() {
        Period days = new Period(DAY, DAY.plusDays(3));
        assertThat(AsOf.notAhead(days, DAY.minusDays(1))).isEmpty();
        assertThat(AsOf.notAhead(days, DAY)).contains(new Period(DAY, DAY));
        assertThat(AsOf.notAhead(days, DAY.plusDays(2))).contains(new Period(DAY, DAY.plusDays(2)));
        assertThat(AsOf.notAhead(days, DAY.plusDays(3))).contains(days);
        assertThat(AsOf.notAhead(days, LocalDate.MAX)).contains(days);
    }

    /// @param first in days after the day asked about, like the last
    private static TemporalExtent extent(int first, int last) {
        return new TemporalExtent(
                DAY.plusDays(first), DAY.plusDays(last), TemporalExtent.Qualifier.NONE, "");
    }

    private static Claim claim(LocalDate recorded) {
        Actor actor = new Actor("a", Names.of("A"), Names.of("A"), 0, Actor.Pattern.SOLID);
        return new Claim(
                "c",
                "d",
                new Assertion.Holds(actor),
                TemporalExtent.on(DAY),
                source(),
                recorded,
                Confidence.HIGH,
                Reference.NONE);
    }

    private static Incident incident(LocalDate recorded) {
        return new Incident(
                "i",
                Incident.Type.STRIKE,
                TemporalExtent.on(DAY),
                List.of(),
                "",
                "",
                source(),
                recorded,
                Confidence.HIGH,
                Optional.empty(),
                Reference.NONE);
    }

    private static Source source() {
        return new Source("s", "S", Source.Kind.OTHER, "s", "", "");
    }
}
