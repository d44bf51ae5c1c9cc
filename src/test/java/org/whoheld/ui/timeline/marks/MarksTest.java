package org.whoheld.ui.timeline.marks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.whoheld.core.Lens;
import org.whoheld.ui.session.OpenPackage;
import org.whoheld.ui.timeline.TimelinePackages;

class MarksTest {
    private static List<Mark> marks(String district) {
        OpenPackage open = TimelinePackages.lateReports();
        return Marks.of(
                open.timeline().history(district, Lens.BEST_SUPPORTED, LocalDate.of(2016, 12, 10)));
    }

    private static LocalDate november(int day) {
        return LocalDate.of(2016, 11, day);
    }

    @Test
    void aChangeOnAnUnknownDayIsOneMarkOverAllItsDays() {
        assertThat(marks("b")).hasSize(2);
        Mark band = marks("b").getLast();
        assertThat(band.isBand()).isTrue();
        assertThat(band.first()).isEqualTo(november(26));
        assertThat(band.last()).isEqualTo(november(28));
        assertThat(band.leader()).contains(TimelinePackages.BLUE);
        assertThat(band.words())
                .isEqualTo(
                        "between 26 and 28 November 2016, the day is not known: passes to blue.");
    }

    @Test
    void aChangeOnAKnownDayIsATick() {
        Mark first = marks("b").getFirst();
        assertThat(first.isBand()).isFalse();
        assertThat(first.doubtful()).isFalse();
        assertThat(first.words()).isEqualTo("14 November 2016: held by red.");
    }

    @Test
    void aDateThatItsSourceCallsUncertainIsDoubtful() {
        Mark last = marks("c").getLast();
        assertThat(last.isBand()).isFalse();
        assertThat(last.doubtful()).isTrue();
        assertThat(last.words()).isEqualTo("30 November 2016, uncertain: held by blue.");
    }

    @Test
    void whoeverSharesADistrictIsNamed() {
        Mark disputed =
                marks("a").stream().filter(it -> it.covers(november(26))).findFirst().orElseThrow();
        assertThat(disputed.second()).isPresent();
        assertThat(disputed.words()).contains("Disputed");
    }
}
