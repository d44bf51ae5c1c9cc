package org.whoheld.ui.analysis;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import org.whoheld.analysis.FigureQuestion;
import org.whoheld.analysis.TopologyEvent;
import org.whoheld.core.DataPackage.Period;
import org.whoheld.ui.async.LatestOnly;
import org.whoheld.ui.async.TaskExecutor;
import org.whoheld.ui.session.OpenPackage;
import org.whoheld.ui.session.Renewal;
import org.whoheld.ui.session.SessionModel;
import org.whoheld.ui.words.DateWords;

/// The figures of the package's whole period, worked out in the background whenever package, lens
/// or known-on day change, while somebody wants them. Until then those of the same package as they
/// were before stay. What is being worked out when the next is asked for stops.
public final class FiguresModel {
    static final String NO_PACKAGE = "Open a package (Ctrl+O) to see how its ground changed hands.";

    /// Figures of so many districts times days are worked out for the flags alone, too. Of larger
    /// packages the flags are off until somebody asks for them.
    static final long UNASKED_DISTRICT_DAYS = 400_000;

    /// Up to so many districts times days they are worked out while the known-on day moves, too.
    /// Beyond, the map comes first.
    static final long LIVE_DISTRICT_DAYS = 15_000;

    /// How often progress is told.
    private static final int STEPS = 40;

    /// How far the work has come.
    ///
    /// @param done days that are done
    record Progress(int done, int days) {}

    private final SessionModel session;
    private final TaskExecutor executor;
    private final LatestOnly<Answer> requests;
    private final AtomicLong newest = new AtomicLong();
    private final BooleanProperty watched = new SimpleBooleanProperty();
    private final BooleanProperty flagged = new SimpleBooleanProperty(true);
    private final ReadOnlyObjectWrapper<Figures> figures =
            new ReadOnlyObjectWrapper<>(new Figures.None(""));
    private final ReadOnlyObjectWrapper<Optional<Progress>> progress =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Question> asked = Optional.empty();
    private Optional<OpenPackage> judged = Optional.empty();

    /// Whether the flags are off because the package is large, and not because somebody wants none.
    private boolean heldBack;

    private final long unaskedDistrictDays;

    /// The number of what is being worked out, or was last.
    private volatile long working;

    private record Question(OpenPackage open, FigureQuestion figures) {}

    private record Answer(long number, Optional<Figures> figures) {}

    public FiguresModel(
            SessionModel session, TaskExecutor executor, Consumer<Exception> onFailure) {
        this(
                session,
                executor,
                onFailure,
                new Renewal(it -> isLive(it.content().period(), it.content().districts().size())),
                UNASKED_DISTRICT_DAYS);
    }

    FiguresModel(
            SessionModel session,
            TaskExecutor executor,
            Consumer<Exception> onFailure,
            Renewal renewal,
            long unaskedDistrictDays) {
        this.session = session;
        this.unaskedDistrictDays = unaskedDistrictDays;
        this.executor = executor;
        this.requests =
                new LatestOnly<>(
                        executor.serial("whoheld-figures"),
                        this::show,
                        failure -> {
                            if (working == newest.get()) {
                                stop();
                            }
                            onFailure.accept(failure);
                        });
        renewal.of(session, this::update);
        watched.subscribe((_, _) -> update());
        flagged.subscribe((_, wanted) -> {
            heldBack = heldBack && !wanted;
            update();
        });
    }

    static boolean isLive(Period period, int districts) {
        long days = ChronoUnit.DAYS.between(period.first(), period.last()) + 1;
        return days * districts <= LIVE_DISTRICT_DAYS;
    }

    /// Whether anybody looks at the figures.
    public BooleanProperty watchedProperty() {
        return watched;
    }

    /// Whether the events are wanted as flags.
    public BooleanProperty flaggedProperty() {
        return flagged;
    }

    public ReadOnlyObjectProperty<Figures> figuresProperty() {
        return figures.getReadOnlyProperty();
    }

    /// How far the work has come; empty while nothing is being worked out.
    ReadOnlyObjectProperty<Optional<Progress>> progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /// The events of topology, in the order of time; none while flags are not wanted.
    public ObservableValue<List<TopologyEvent>> eventsProperty() {
        return figures.flatMap(it ->
                flagged.map(wanted ->
                        wanted && it instanceof Figures.OfPeriod of
                                ? of.series().events()
                                : List.<TopologyEvent>of()));
    }

    private void update() {
        Optional<OpenPackage> open = session.open();
        if (open.isEmpty()) {
            nothing(session.lacksPackage() ? NO_PACKAGE : "");
            return;
        }
        OpenPackage it = open.get();
        Period days = it.content().period();
        FigureQuestion question =
                new FigureQuestion(
                        it.timeline(), session.lens(), session.asOf().recordedBy(), days);
        Optional<LocalDate> knownOn = session.knownOnProperty().get();
        if (it.content().districts().isEmpty()) {
            nothing("This package has no district, and so no figures.");
        } else if (it.content().claims().isEmpty()) {
            nothing("Nobody says in this package who holds what, so there are no figures.");
        } else if (knownOn.filter(it.content()::isBeforeFirstRecord).isPresent()
                || question.days().isEmpty()) {
            nothing(
                    "As known on "
                            + DateWords.day(knownOn.orElseThrow())
                            + " nothing of this had been reported yet, so there are no figures.");
        } else {
            holdBack(it, question);
            if (watched.get() || flagged.get()) {
                ask(new Question(it, question));
            } else {
                if (progress.get().isPresent()) {
                    stop();
                }
                forgetOther(question);
            }
        }
    }

    /// Once a package: takes the flags away if they would keep the computer busy unasked, and
    /// brings them back with the next package that is small.
    private void holdBack(OpenPackage open, FigureQuestion question) {
        if (judged.filter(open::equals).isPresent()) {
            return;
        }
        judged = Optional.of(open);
        boolean large =
                (long) question.count() * question.timeline().districts().size()
                        > unaskedDistrictDays;
        if (large && flagged.get()) {
            flagged.set(false);
            heldBack = true;
        } else if (!large && heldBack) {
            flagged.set(true);
        }
    }

    private void nothing(String hint) {
        stop();
        figures.set(new Figures.None(hint));
    }

    /// What was worked out of another package, or in another way, must not be saved as if it were
    /// of this one.
    private void forgetOther(FigureQuestion question) {
        if (figures.get() instanceof Figures.OfPeriod it && !it.question().equals(question)) {
            asked = Optional.empty();
            figures.set(new Figures.None(""));
        }
    }

    /// What is being worked out is not wanted any more.
    private void stop() {
        newest.incrementAndGet();
        asked = Optional.empty();
        progress.set(Optional.empty());
    }

    private void ask(Question question) {
        if (asked.filter(question::equals).isPresent()) {
            return;
        }
        if (!(figures.get() instanceof Figures.OfPeriod it) || it.open() != question.open()) {
            figures.set(new Figures.None(""));
        }
        asked = Optional.of(question);
        long number = newest.incrementAndGet();
        int days = question.figures().count();
        progress.set(Optional.of(new Progress(0, days)));
        requests.request(() -> {
            working = number;
            return new Answer(number, answer(question, number, days));
        });
    }

    /// Empty if it was no longer wanted before it was done.
    private Optional<Figures> answer(Question question, long number, int days) {
        try {
            return Optional.of(
                    new Figures.OfPeriod(
                            question.open(),
                            question.figures(),
                            question.figures().period(),
                            question.figures()
                                    .answer(
                                            question.open().coverage(),
                                            done -> tell(number, done, days))));
        } catch (CancellationException _) {
            return Optional.empty();
        }
    }

    private void tell(long number, int done, int days) {
        if (newest.get() != number) {
            throw new CancellationException();
        }
        if (done % Math.max(1, days / STEPS) == 0) {
            executor.onFxThread(() -> {
                if (newest.get() == number) {
                    progress.set(Optional.of(new Progress(done, days)));
                }
            });
        }
    }

    private void show(Answer answer) {
        if (answer.number() == newest.get()) {
            progress.set(Optional.empty());
            answer.figures().ifPresent(figures::set);
        }
    }
}
