package org.whoheld.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.whoheld.core.Hypothesis;
import org.whoheld.core.Lens;
import org.whoheld.ui.words.Sample;

class HypothesisOfSessionTest {
    private static final Hypothesis SUPPOSED = Hypothesis.of("sakhur", "government");
    private static final Comparison TWO_DAYS =
            new Comparison(Comparison.Mode.SWIPE, LocalDate.of(2016, 11, 20));

    private final SessionModel session = new SessionModel();

    @BeforeEach
    void suppose() {
        session.open(Sample.open());
        session.hypothesisProperty().set(Optional.of(SUPPOSED));
    }

    /// Whoever listens never sees both at once.
    @Test
    void itAndAComparisonEndEachOther() {
        List<Boolean> both = new ArrayList<>();
        Runnable look =
                () ->
                        both.add(
                                session.hypothesis().isPresent()
                                        && session.comparison().isPresent());
        session.hypothesisProperty().subscribe((_, _) -> look.run());
        session.comparisonProperty().subscribe((_, _) -> look.run());

        session.comparisonProperty().set(Optional.of(TWO_DAYS));
        assertThat(session.hypothesis()).isEmpty();
        assertThat(session.comparison()).contains(TWO_DAYS);
        session.hypothesisProperty().set(Optional.of(SUPPOSED));
        assertThat(session.hypothesis()).contains(SUPPOSED);
        assertThat(session.comparison()).isEmpty();
        assertThat(both).isNotEmpty().containsOnly(false);
    }

    @Test
    void itStaysWithAnotherDayLensAndKnowledge() {
        session.goTo(LocalDate.of(2016, 12, 3));
        session.lensProperty().set(Lens.LATEST);
        session.knownOnProperty().set(Optional.of(LocalDate.of(2016, 12, 1)));
        assertThat(session.hypothesis()).contains(SUPPOSED);
    }

    @Test
    void itEndsBeforeAnotherPackageIsThere() {
        List<Boolean> ended = new ArrayList<>();
        session.openProperty().subscribe((_, _) -> ended.add(session.hypothesis().isEmpty()));
        session.open(Sample.open());
        assertThat(ended).containsExactly(true);
        assertThat(session.hypothesis()).isEmpty();
    }

    @Test
    void aStepBackClearsTheSelectionFirst() {
        session.selectedProperty().set(Optional.of("hanano"));
        session.stepBack();
        assertThat(session.selectedProperty().get()).isEmpty();
        assertThat(session.hypothesis()).contains(SUPPOSED);
        session.stepBack();
        assertThat(session.hypothesis()).isEmpty();
    }
}
