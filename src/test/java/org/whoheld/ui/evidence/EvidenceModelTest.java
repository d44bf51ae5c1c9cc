package org.whoheld.ui.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static org.whoheld.ui.words.Sample.day;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.whoheld.core.AsOf;
import org.whoheld.core.Incident;
import org.whoheld.core.Lens;
import org.whoheld.ui.async.SameThreadTaskExecutor;
import org.whoheld.ui.async.TaskExecutor;
import org.whoheld.ui.evidence.Evidence.Card;
import org.whoheld.ui.evidence.Evidence.Entry;
import org.whoheld.ui.evidence.Evidence.Mark;
import org.whoheld.ui.evidence.Evidence.Nothing;
import org.whoheld.ui.evidence.Evidence.OfDistrict;
import org.whoheld.ui.evidence.Evidence.Role;
import org.whoheld.ui.session.OpenPackage;
import org.whoheld.ui.session.SessionModel;
import org.whoheld.ui.words.Sample;

class EvidenceModelTest {
    private final SessionModel session = new SessionModel();
    private final EvidenceModel model = new EvidenceModel(session, new SameThreadTaskExecutor());

    @Test
    void nothingSelectedSaysWhatToDo() {
        assertThat(model.evidence())
                .isEqualTo(new Nothing("Open a package to see who says who holds what"));
        session.open(Sample.open());
        assertThat(model.evidence())
                .isEqualTo(new Nothing("Click a district to see who says who holds it"));
    }

    @Test
    void theStateIsToldWithTheClaimsBehindItAndHowTheyDiffer() {
        OfDistrict hanano = on("hanano", "2016-11-26");
        assertThat(hanano.sentence())
                .isEqualTo(
                        "Held by the Syrian government and allies. Disputed: "
                                + "1 source says that it is contested and still with the opposition.");
        assertThat(hanano.cards())
                .extracting(it -> it.claim().id(), Card::role)
                .containsExactly(tuple("h-sana", Role.LEADS), tuple("h-sohr", Role.DIFFERS));
        assertThat(hanano.cards().getFirst().scope()).isEqualTo("East Aleppo");
        assertThat(hanano.cards().getFirst().link()).contains("https://example.org/hanano");
        assertThat(hanano.view()).isEqualTo("Lens: best supported");
        assertThat(hanano.squareKilometres()).isCloseTo(49.8, within(0.2));
    }

    @Test
    void theHistoryIsOldestFirstAndMarksWhatIsBehindTheStateAndWhatComesLater() {
        assertThat(on("hanano", "2016-11-26").history())
                .extracting(it -> it.claim().id(), Entry::marks)
                .containsExactly(
                        tuple("h-base", Set.of()),
                        tuple("h-sana", Set.of(Mark.LEADS, Mark.BEHIND)),
                        tuple("h-sohr", Set.of(Mark.BEHIND)),
                        tuple("h-late", Set.of(Mark.LATER)));
    }

    @Test
    void theStartingSituationIsNotSaidToBePublishedOnItsDay() {
        assertThat(on("hanano", "2016-11-20").cards().getFirst().published())
                .isEqualTo("Taken as known on 14 November 2016");
        assertThat(on("hanano", "2016-11-26").cards().getFirst().published())
                .isEqualTo("Published 26 November 2016, read in Reuters");
    }

    @Test
    void beforeTheFirstClaimItIsUnknownAndSaysWhereToGo() {
        OfDistrict saeed = on("saeed", "2016-11-16");
        assertThat(saeed.sentence()).isEqualTo("Unknown: the first claim is of 20 November 2016.");
        assertThat(saeed.start()).contains(day("2016-11-20"));
        assertThat(saeed.cards()).isEmpty();
        assertThat(on("saeed", "2016-11-20").start()).isEmpty();
    }

    @Test
    void aDistrictWithoutAClaimSaysSo() {
        OfDistrict silent = on("silent", "2016-11-26");
        assertThat(silent.sentence())
                .isEqualTo("Unknown: no source in this package says who holds it.");
        assertThat(silent.history()).isEmpty();
        assertThat(silent.start()).isEmpty();
    }

    @Test
    void whatWasPublishedLaterIsLeftOutAndCounted() {
        session.open(Sample.open());
        session.knownOnProperty().set(Optional.of(day("2016-11-27")));
        OfDistrict sakhur = on("sakhur", "2016-11-27");
        assertThat(sakhur.sentence()).isEqualTo("Held by opposition groups.");
        assertThat(sakhur.view()).isEqualTo("Lens: best supported · as known on 27 November 2016");
        assertThat(sakhur.history()).extracting(it -> it.claim().id()).containsExactly("s-base");
        assertThat(sakhur.historyNote()).isEqualTo("1 later report is left out.");
        session.knownOnProperty().set(Optional.of(day("2016-11-26")));
        assertThat(shown().sentence())
                .isEqualTo("Unknown: on 26 November 2016 this day still lay ahead.");
        session.knownOnProperty().set(Optional.of(day("2016-11-10")));
        assertThat(shown().sentence())
                .isEqualTo("Unknown: nothing had been published about it by 10 November 2016.");
    }

    @Test
    void aLensWhoseSourceIsSilentSaysSo() {
        session.open(Sample.open());
        session.lensProperty().set(Lens.of(Sample.ACTIVISTS));
        OfDistrict sakhur = on("sakhur", "2016-11-28");
        assertThat(sakhur.sentence())
                .isEqualTo("Unknown: Local activists says nothing of this district.");
        assertThat(sakhur.view()).isEqualTo("Lens: only Local activists");
        assertThat(sakhur.history())
                .hasSize(2)
                .allSatisfy(it -> assertThat(it.marks()).contains(Mark.UNHEARD));
    }

    @Test
    void aLensWhoseSourceSpeaksLaterNamesItAndMarksTheOthersAsUnheard() {
        session.open(Sample.open());
        session.lensProperty().set(Lens.of(Sample.SOHR));
        OfDistrict hanano = on("hanano", "2016-11-20");
        assertThat(hanano.sentence())
                .isEqualTo("Unknown: SOHR says nothing of this district before 26 November 2016.");
        assertThat(hanano.start()).contains(day("2016-11-26"));
        assertThat(hanano.history())
                .filteredOn(it -> it.marks().contains(Mark.UNHEARD))
                .extracting(it -> it.claim().id())
                .containsExactly("h-base", "h-sana");
        session.knownOnProperty().set(Optional.of(day("2016-11-25")));
        assertThat(shown().sentence())
                .isEqualTo("Unknown: SOHR had said nothing of this district by 25 November 2016.");
    }

    @Test
    void aStateOnWhichNobodyHasSpokenForMoreThanAWeekSaysSo() {
        assertThat(on("saeed", "2016-11-27").lastWord()).isEmpty();
        assertThat(on("saeed", "2016-11-28").lastWord())
                .isEqualTo("The last word on this district is of 20 November 2016, 8 days before.");
        assertThat(on("hanano", "2016-11-27").lastWord()).isEmpty();
        assertThat(on("saeed", "2016-11-16").lastWord()).isEmpty();
        session.lensProperty().set(Lens.of(Sample.BASELINE));
        assertThat(on("hanano", "2016-11-27").lastWord())
                .isEqualTo(
                        "The last word of Starting situation on this district is of"
                                + " 14 November 2016, 13 days before.");
    }

    @Test
    void inTransitionNamesOldAndNewHolder() {
        assertThat(on("sakhur", "2016-11-27").sentence())
                .startsWith(
                        "In transition between 26 and 28 November 2016: from opposition groups");
    }

    @Test
    void onlyIncidentsOfTheDayThatNameTheDistrictAreTold() {
        Incident here =
                Sample.incident(
                        "here",
                        Incident.Type.STRIKE,
                        "2016-11-26",
                        Sample.SOHR,
                        "2016-11-26",
                        null,
                        "hanano");
        Incident elsewhere =
                Sample.incident(
                        "elsewhere",
                        Incident.Type.STRIKE,
                        "2016-11-26",
                        Sample.SOHR,
                        "2016-11-26",
                        null,
                        "sakhur");
        session.open(Sample.open(List.of(here, elsewhere)));
        assertThat(on("hanano", "2016-11-26").incidents()).containsExactly(here);
        assertThat(on("hanano", "2016-11-27").incidents()).isEmpty();
    }

    @Test
    void onlyWebAddressesBecomeLinks() {
        assertThat(DistrictEvidence.webAddress("file:///etc/passwd")).isEmpty();
        assertThat(DistrictEvidence.webAddress("javascript:alert(1)")).isEmpty();
        assertThat(DistrictEvidence.webAddress("http://")).isEmpty();
        assertThat(DistrictEvidence.webAddress("")).isEmpty();
        assertThat(DistrictEvidence.webAddress(" https://example.org/a?b=1 "))
                .contains("https://example.org/a?b=1");
    }

    @Test
    void thePanelTellsOfTheDayThatTheMapShows() {
        OpenPackage open = Sample.open();
        session.open(open);
        session.goTo(day("2016-11-16"));
        session.show(open.timeline().asOf(AsOf.on(day("2016-11-16")), Lens.BEST_SUPPORTED));
        session.selectedProperty().set(Optional.of("hanano"));
        session.goTo(day("2016-11-26"));
        assertThat(shown().date()).isEqualTo("16 November 2016");
        session.show(open.timeline().asOf(AsOf.on(day("2016-11-26")), Lens.BEST_SUPPORTED));
        assertThat(shown().date()).isEqualTo("26 November 2016");
    }

    @Test
    void anAnswerThatComesAfterTheMapsIsDropped() {
        Queue<Runnable> waiting = new ArrayDeque<>();
        EvidenceModel slow = new EvidenceModel(session, later(waiting));
        OpenPackage open = Sample.open();
        session.open(open);
        session.selectedProperty().set(Optional.of("hanano"));
        List<Evidence> told = new ArrayList<>();
        session.show(open.timeline().asOf(AsOf.on(day("2016-11-26")), Lens.BEST_SUPPORTED));
        slow.evidenceProperty().subscribe(it -> told.add(it));
        waiting.forEach(Runnable::run);
        assertThat(told).hasSize(1);
    }

    private OfDistrict on(String district, String day) {
        if (session.open().isEmpty()) {
            session.open(Sample.open());
        }
        session.goTo(day(day));
        session.selectedProperty().set(Optional.of(district));
        return shown();
    }

    private OfDistrict shown() {
        return (OfDistrict) model.evidence();
    }

    private static TaskExecutor later(Queue<Runnable> waiting) {
        return new TaskExecutor() {
            @Override
            public <T> void run(
                    Callable<T> work, Consumer<T> onSuccess, Consumer<Exception> onFailure) {
                waiting.add(() -> new SameThreadTaskExecutor().run(work, onSuccess, onFailure));
            }

            @Override
            public void onFxThread(Runnable action) {
                action.run();
            }

            @Override
            public TaskExecutor serial(String threadName) {
                return this;
            }

            @Override
            public void close() {}
        };
    }
}
