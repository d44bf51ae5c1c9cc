package org.whoheld.ui.timeline.track;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class PlatesTest {
    @Test
    void farApartEachStandsOverItsThumb() {
        assertThat(Plates.of(100, 80, 300, 60, 400)).isEqualTo(new Plates(60, 270));
        assertThat(Plates.of(300, 60, 100, 80, 400)).isEqualTo(new Plates(270, 60));
    }

    @Test
    void closeTogetherTheyArePushedApart() {
        assertThat(Plates.of(200, 80, 210, 80, 400)).isEqualTo(new Plates(123, 207));
        assertThat(Plates.of(210, 80, 200, 80, 400)).isEqualTo(new Plates(207, 123));
    }

    @Property
    void theyNeverMeetNorLeaveTheTrack(
            @ForAll @DoubleRange(min = 0, max = 400) double x1,
            @ForAll @DoubleRange(min = 0, max = 400) double x2) {
        Plates plates = Plates.of(x1, 90, x2, 80, 400);
        assertThat(plates.first()).isBetween(0.0, 310.0);
        assertThat(plates.second()).isBetween(0.0, 320.0);
        boolean apart =
                plates.first() + 90 <= plates.second() || plates.second() + 80 <= plates.first();
        assertThat(apart).isTrue();
    }
}
