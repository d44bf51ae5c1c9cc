package org.whoheld.ui.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.whoheld.analysis.CutTown;
import org.whoheld.analysis.FigureQuestion;
import org.whoheld.analysis.TopologyEvent;
import org.whoheld.core.DataPackage;
import org.whoheld.core.DataPackage.Period;
import org.whoheld.core.Lens;
import org.whoheld.io.datapackage.DataPackageReader;
import org.whoheld.ui.async.ManualTicker;
import org.whoheld.ui.async.Pace;
import org.whoheld.ui.async.Rest;
import org.whoheld.ui.async.SameThreadTaskExecutor;
import org.whoheld.ui.async.TaskExecutor;
import org.whoheld.ui.session.OpenPackage;
import org.whoheld.ui.session.Renewal;
import org.whoheld.ui.session.SessionModel;

class FiguresModelTest {
    private final SessionModel session = new SessionModel();

    private FiguresModel model(TaskExecutor executor) {
        return model(
                executor,
                failure -> {
                    throw new AssertionError(failure);
                });
    }

    private FiguresModel model(TaskExecutor executor, Consumer<Exception> onFailure) {
        return new FiguresModel(
                session, executor, onFailure, renewal(), FiguresModel.UNASKED_DISTRICT_DAYS);
    }

    private static Renewal renewal() {
        var ticker = new ManualTicker();
        return new Renewal(1_000, new Rest(ticker), new Pace(ticker, Duration.ofMillis(150)));
    }

    private FiguresModel atOnce() {
        FiguresModel model = model(new SameThreadTaskExecutor());
        model.watchedProperty().set(true);
        return model;
    }

    private static OpenPackage town() {
        return OpenPackage.of(Path.of("town"), CutTown.get());
    }

    private static Figures.OfPeriod of(FiguresModel model) {
        return (Figures.OfPeriod) model.figuresProperty().get();
    }

    private static String hint(FiguresModel model) {
        return ((Figures.None) model.figuresProperty().get()).hint();
    }

    @Test
    void tellsWhatToDoWithoutAPackage() {
        assertThat(hint(atOnce())).startsWith("Open a package");
    }

    @Test
    void whileAPackageIsReadNobodyIsAskedForOne() {
        FiguresModel model = atOnce();
        session.readingProperty().set(Optional.of("aleppo-2016"));
        assertThat(hint(model)).isEmpty();
        session.readingProperty().set(Optional.empty());
        assertThat(hint(model)).startsWith("Open a package");
    }

    @Test
    void hasTheFiguresOfEveryDayAndTheEvents() {
        FiguresModel model = atOnce();
        session.open(town());
        assertThat(of(model).series().days()).hasSize(21);
        assertThat(model.eventsProperty().getValue())
                .extracting(TopologyEvent::date, TopologyEvent::kind)
                .containsExactly(
                        tuple(CutTown.CUT, TopologyEvent.Kind.MERGE),
                        tuple(CutTown.CUT, TopologyEvent.Kind.SPLIT),
                        tuple(CutTown.LOST, TopologyEvent.Kind.ELIMINATED));
        assertThat(model.progressProperty().get()).isEmpty();
    }

    @Test
    void followsLensAndKnownOnDay() {
        FiguresModel model = atOnce();
        session.open(town());
        session.lensProperty().set(Lens.CAUTIOUS);
        assertThat(of(model).question().lens()).isEqualTo(Lens.CAUTIOUS);
        session.knownOnProperty().set(Optional.of(CutTown.CUT));
        assertThat(of(model).series().days().getLast().date()).isEqualTo(CutTown.CUT);
        assertThat(of(model).days().last()).isEqualTo(LocalDate.of(2016, 12, 4));
        assertThat(of(model).fileName("areas"))
                .isEqualTo("drawn_2016-11-14_2016-11-20_cautious_known-on-2016-11-20_areas.csv");
    }

    @Test
    void theNameOfAFileTellsTheLensInSignsThatEverySystemTakes() {
        FiguresModel model = atOnce();
        session.open(town());
        session.lensProperty().set(Lens.LATEST);
        assertThat(of(model).fileName("areas")).contains("_latest_areas");
        assertThat(nameThrough(model, Lens.parse("latest-without:state-media,military")))
                .contains("_latest-without-state-media-military_areas");
        assertThat(nameThrough(model, new Lens.SingleSource("a/b\\c?")))
                .contains("_source-a-b-c-_areas");
    }

    private static String nameThrough(FiguresModel model, Lens lens) {
        Figures.OfPeriod of = of(model);
        FigureQuestion question =
                new FigureQuestion(
                        of.question().timeline(),
                        lens,
                        of.question().recordedBy(),
                        of.question().period());
        return new Figures.OfPeriod(of.open(), question, of.days(), of.series()).fileName("areas");
    }

    @Test
    void saysWhyThereIsNothing() {
        FiguresModel model = atOnce();
        session.open(OpenPackage.of(Path.of("silent"), CutTown.silent()));
        assertThat(hint(model)).startsWith("Nobody says in this package");
        session.open(town());
        session.knownOnProperty().set(Optional.of(LocalDate.of(2016, 11, 3)));
        assertThat(hint(model))
                .isEqualTo(
                        "As known on 3 November 2016 nothing of this had been reported yet, so there"
                                + " are no figures.");
    }

    @Test
    void withoutFlagsAndPanelNothingIsWorkedOut() {
        FiguresModel model = model(new SameThreadTaskExecutor());
        model.flaggedProperty().set(false);
        session.open(town());
        assertThat(model.figuresProperty().get()).isInstanceOf(Figures.None.class);
        model.flaggedProperty().set(true);
        assertThat(model.eventsProperty().getValue()).hasSize(3);
        model.flaggedProperty().set(false);
        assertThat(model.eventsProperty().getValue()).isEmpty();
    }

    @Test
    void figuresOfSomethingElseDoNotStayWhenNobodyLooks() {
        FiguresModel model = atOnce();
        session.open(town());
        model.watchedProperty().set(false);
        model.flaggedProperty().set(false);
        assertThat(model.figuresProperty().get()).isInstanceOf(Figures.OfPeriod.class);

        session.lensProperty().set(Lens.CAUTIOUS);
        assertThat(model.figuresProperty().get()).isInstanceOf(Figures.None.class);

        model.watchedProperty().set(true);
        assertThat(of(model).question().lens()).isEqualTo(Lens.CAUTIOUS);
        model.watchedProperty().set(false);
        session.open(town());
        assertThat(model.figuresProperty().get()).isInstanceOf(Figures.None.class);
    }

    @Test
    void ofALargePackageTheFlagsComeWhenTheyAreAskedFor() {
        FiguresModel model =
                new FiguresModel(
                        session,
                        new SameThreadTaskExecutor(),
                        failure -> {
                            throw new AssertionError(failure);
                        },
                        renewal(),
                        10);
        session.open(town());
        assertThat(model.flaggedProperty().get()).isFalse();
        assertThat(model.figuresProperty().get()).isInstanceOf(Figures.None.class);

        model.flaggedProperty().set(true);
        assertThat(model.eventsProperty().getValue()).hasSize(3);

        model.flaggedProperty().set(false);
        session.lensProperty().set(Lens.CAUTIOUS);
        assertThat(model.flaggedProperty().get()).isFalse();
    }

    @Test
    void theBundledBattleIsWorkedOutWhileKnowledgeMovesAndAYearOfItIsNot() throws IOException {
        Path aleppo = Path.of("data", "aleppo-2016");
        DataPackage battle = DataPackageReader.read(aleppo).dataPackage().orElseThrow();
        int districts = battle.districts().size();
        assertThat(FiguresModel.isLive(battle.period(), districts)).isTrue();
        LocalDate first = battle.period().first();
        assertThat(FiguresModel.isLive(new Period(first, first.plusYears(1)), districts)).isFalse();
    }

    @Test
    void aMovedDateWorksNothingOut() {
        FiguresModel model = atOnce();
        session.open(town());
        Figures before = model.figuresProperty().get();
        session.goTo(CutTown.LOST);
        assertThat(model.figuresProperty().get()).isSameAs(before);
    }

    @Test
    void tellsProgressAndOnlyTheLastThatWasAskedForIsShown() {
        LaterExecutor later = new LaterExecutor();
        FiguresModel model = model(later);
        model.watchedProperty().set(true);
        List<Integer> done = new ArrayList<>();
        model.progressProperty().subscribe(it -> it.ifPresent(now -> done.add(now.done())));
        session.open(town());
        assertThat(model.progressProperty().get()).contains(new FiguresModel.Progress(0, 21));
        session.lensProperty().set(Lens.CAUTIOUS);
        // the first is stopped before its first day, and nothing of it is shown
        later.runNext();
        assertThat(model.figuresProperty().get()).isEqualTo(new Figures.None(""));
        assertThat(done).containsOnly(0);
        later.runNext();
        assertThat(of(model).question().lens()).isEqualTo(Lens.CAUTIOUS);
        assertThat(done).endsWith(20);
        assertThat(model.progressProperty().get()).isEmpty();
    }

    @Test
    void whatNobodyWatchesAnyMoreStopsAndIsBegunAgainWhenItIsWatched() {
        LaterExecutor later = new LaterExecutor();
        FiguresModel model = model(later);
        model.flaggedProperty().set(false);
        model.watchedProperty().set(true);
        session.open(town());

        model.watchedProperty().set(false);
        assertThat(model.progressProperty().get()).isEmpty();
        later.runNext();
        assertThat(model.figuresProperty().get()).isEqualTo(new Figures.None(""));

        model.watchedProperty().set(true);
        assertThat(model.progressProperty().get()).isPresent();
        later.runNext();
        assertThat(of(model).series().days()).hasSize(21);
        Figures before = model.figuresProperty().get();
        model.watchedProperty().set(false);
        model.watchedProperty().set(true);
        assertThat(model.figuresProperty().get()).as("not worked out twice").isSameAs(before);
        assertThat(model.progressProperty().get()).isEmpty();
    }

    @Test
    void afterAFailureItIsAskedForAgain() {
        List<Exception> failures = new ArrayList<>();
        LaterExecutor later = new LaterExecutor();
        FiguresModel model = model(later, failures::add);
        model.flaggedProperty().set(false);
        model.watchedProperty().set(true);
        session.open(town());
        later.failNext();
        assertThat(failures).hasSize(1);
        assertThat(model.progressProperty().get()).isEmpty();

        model.watchedProperty().set(false);
        model.watchedProperty().set(true);
        later.runNext();
        assertThat(of(model).series().days()).hasSize(21);
    }

    @Test
    void whatIsAskedForInsteadOfWhatFailedIsWorkedOut() {
        List<Exception> failures = new ArrayList<>();
        LaterExecutor later = new LaterExecutor();
        FiguresModel model = model(later, failures::add);
        model.watchedProperty().set(true);
        session.open(town());
        later.begin(() -> session.lensProperty().set(Lens.CAUTIOUS));
        assertThat(failures).hasSize(1);

        later.runNext();
        assertThat(of(model).question().lens()).isEqualTo(Lens.CAUTIOUS);
    }

    @Test
    void theFiguresBeforeStayUntilTheNextAreThere() {
        LaterExecutor later = new LaterExecutor();
        FiguresModel model = model(later);
        session.open(town());
        later.runNext();
        Figures before = model.figuresProperty().get();
        session.lensProperty().set(Lens.CAUTIOUS);
        assertThat(model.figuresProperty().get()).isSameAs(before);
        session.open(town());
        assertThat(model.figuresProperty().get()).isEqualTo(new Figures.None(""));
    }

    /// Keeps work until it is told to go on with the next.
    private static final class LaterExecutor implements TaskExecutor {
        private record Work(Callable<?> work, Runnable run, Consumer<Exception> onFailure) {}

        private final Queue<Work> waiting = new ArrayDeque<>();

        void runNext() {
            waiting.remove().run().run();
        }

        void failNext() {
            begin(() -> {});
        }

        /// Begins the next; then something happens, and then it fails.
        void begin(Runnable meanwhile) {
            Work next = waiting.remove();
            try {
                next.work().call();
            } catch (Exception e) {
                throw new AssertionError(e);
            }
            meanwhile.run();
            next.onFailure().accept(new IllegalStateException("in the end"));
        }

        @Override
        public <T> void run(
                Callable<T> work, Consumer<T> onSuccess, Consumer<Exception> onFailure) {
            waiting.add(
                    new Work(
                            work,
                            () -> new SameThreadTaskExecutor().run(work, onSuccess, onFailure),
                            onFailure));
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
    }
}
