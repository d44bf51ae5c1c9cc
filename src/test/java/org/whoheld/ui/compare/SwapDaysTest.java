package org.whoheld.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.whoheld.ui.session.Comparison.Mode;
import org.whoheld.ui.session.SessionModel;

class SwapDaysTest {
    private static final LocalDate START = LocalDate.of(2016, 11, 15);
    private static final LocalDate END = LocalDate.of(2016, 12, 5);

    private final SessionModel session = new SessionModel();
    private final CompareModel compare = new CompareModel(session);
    private final List<String> seen = new ArrayList<>();

    private void look() {
        seen.add(session.date() + " with " + session.comparison().orElseThrow().other());
    }

    @Test
    void nobodySeesTheSameDayTwice() {
        session.open(ComparePackages.threeDistricts());
        session.goTo(END);
        compare.compare(Mode.SWIPE);
        session.dateProperty().subscribe((_, _) -> look());
        session.comparisonProperty().subscribe((_, _) -> look());
        compare.swapDays();
        assertThat(seen).hasSize(2).containsOnly(START + " with " + END);
        compare.swapDays();
        assertThat(seen.subList(2, 4)).containsOnly(END + " with " + START);
        session.compareWith(END.minusDays(1));
        assertThat(seen).last().isEqualTo(END + " with " + END.minusDays(1));
    }
}
