package org.whoheld.ui.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.whoheld.analysis.CutTown;
import org.whoheld.core.AsOf;
import org.whoheld.core.ControlMap;
import org.whoheld.core.Hypothesis;
import org.whoheld.core.Lens;
import org.whoheld.ui.async.PausedExecutor;
import org.whoheld.ui.session.OpenPackage;
import org.whoheld.ui.session.SessionModel;

class ConsequencesModelTest {
    private static final LocalDate BEFORE_THE_CUT = CutTown.CUT.minusDays(2);
    private static final Hypothesis CUT = Hypothesis.of("c2", "government");
    private static final Hypothesis TIP = Hypothesis.of("a2", "government");

    private final SessionModel session = new SessionModel();
    private final PausedExecutor executor = new PausedExecutor();
    private final ConsequencesModel model =
            new ConsequencesModel(
                    session,
                    executor,
                    failure -> {
                        throw new AssertionError(failure);
                    });

    @BeforeEach
    void open() {
        session.open(OpenPackage.of(Path.of("town"), CutTown.get()));
    }

    private List<String> told() {
        return model.sentencesProperty().get();
    }

    private void suppose(Hypothesis hypothesis) {
        session.hypothesisProperty().set(Optional.of(hypothesis));
    }

    /// A picture of the day, with what the session supposes, comes to stand on the screen.
    private void show(LocalDate day) {
        ControlMap said =
                session.open().orElseThrow().timeline().asOf(AsOf.on(day), Lens.BEST_SUPPORTED);
        session.show(session.hypothesis().map(said::supposing).orElse(said));
    }

    private List<String> toldOf(Hypothesis hypothesis, LocalDate day) {
        suppose(hypothesis);
        show(day);
        assertThat(told()).isNotEmpty();
        return told();
    }

    @Test
    void theSentencesGoAtOnceWithTheHypothesisThatTheyTellOf() {
        List<String> ofTheCut = toldOf(CUT, BEFORE_THE_CUT);

        suppose(TIP);
        assertThat(told()).isEmpty();

        show(BEFORE_THE_CUT);
        assertThat(told()).isNotEmpty().isNotEqualTo(ofTheCut);
    }

    @Test
    void theSentencesGoAtOnceWithTheDayThatTheyTellOf() {
        List<String> before = toldOf(TIP, BEFORE_THE_CUT);

        executor.pause();
        show(CutTown.CUT);
        assertThat(told()).isEmpty();

        executor.goOn();
        assertThat(told()).isNotEmpty().isNotEqualTo(before);
    }

    @Test
    void anAnswerThatComesTooLateIsNotTold() {
        executor.pause();
        suppose(CUT);
        show(BEFORE_THE_CUT);
        suppose(TIP);

        executor.goOn();
        assertThat(told()).isEmpty();
    }

    @Test
    void anotherPictureOfTheSameLeavesTheSentencesAsTheyAre() {
        List<String> before = toldOf(CUT, BEFORE_THE_CUT);

        executor.pause();
        show(BEFORE_THE_CUT);
        assertThat(told()).isSameAs(before);
    }

    @Test
    void whatIsNotSupposedAnyMoreHasNoConsequences() {
        toldOf(CUT, BEFORE_THE_CUT);

        session.hypothesisProperty().set(Optional.empty());
        assertThat(told()).isEmpty();
    }

    @Test
    void whereTheSourcesSaySoTooNothingWouldFollow() {
        suppose(CUT);
        show(CutTown.CONTESTED);
        assertThat(told()).isEmpty();
    }
}
