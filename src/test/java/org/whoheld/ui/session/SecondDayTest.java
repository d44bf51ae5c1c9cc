package org.whoheld.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.whoheld.ui.session.Comparison.Mode;

class SecondDayTest {
    private static final LocalDate DAY = LocalDate.of(2016, 11, 27);

    private final SessionModel session = new SessionModel();

    @Test
    void movesWithTheModeKept() {
        session.comparisonProperty().set(Optional.of(new Comparison(Mode.DIFFERENCE, DAY)));
        session.compareWith(DAY.plusDays(3));
        assertThat(session.comparison()).contains(new Comparison(Mode.DIFFERENCE, DAY.plusDays(3)));
    }

    @Test
    void beyondTheEndItMakesTheTimelineLonger() {
        session.comparisonProperty().set(Optional.of(new Comparison(Mode.SWIPE, DAY)));
        session.compareWith(DAY);
        assertThat(session.range().last()).isEqualTo(DAY);
        assertThat(session.withinRange(DAY.plusDays(1))).isEqualTo(DAY);
    }

    @Test
    void whereNothingIsComparedNothingMoves() {
        session.compareWith(DAY);
        assertThat(session.comparison()).isEmpty();
        assertThat(session.range().contains(DAY)).isFalse();
    }
}
