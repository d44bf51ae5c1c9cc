package org.whoheld.ui.compare;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.whoheld.analysis.ChangeLedger;
import org.whoheld.analysis.Difference;
import org.whoheld.core.Actor;
import org.whoheld.core.AsOf;
import org.whoheld.core.Lens;
import org.whoheld.ui.async.LatestOnly;
import org.whoheld.ui.async.TaskExecutor;
import org.whoheld.ui.session.Comparison;
import org.whoheld.ui.session.OpenPackage;
import org.whoheld.ui.session.Renewal;
import org.whoheld.ui.session.SessionModel;

/// The ledger of the two days that are compared, while it stands open: worked out in the background
/// for whatever the session asks now, and filtered by whom the reader asks about.
public final class LedgerModel {
    /// Which changes of an actor are listed.
    enum Side {
        EITHER,
        GAINED,
        LOST
    }

    /// A ledger and what it is the ledger of.
    ///
    /// @param before of the earlier day
    public record Ledger(
            OpenPackage open, AsOf before, AsOf after, Lens lens, ChangeLedger changes) {}

    /// What the panel lists.
    ///
    /// @param ledger empty while it is folded away, nothing is compared, or nothing has been worked
    ///   out yet
    /// @param entries the changes that the filter lets through, in the order of the package
    record Listing(Optional<Ledger> ledger, List<ChangeLedger.Entry> entries) {
        private static final Listing NOTHING = new Listing(Optional.empty(), List.of());
    }

    private record Question(OpenPackage open, AsOf before, AsOf after, Lens lens) {
        Ledger answer() {
            Difference difference =
                    Difference.between(
                            open.timeline().asOf(before, lens), open.timeline().asOf(after, lens));
            return new Ledger(open, before, after, lens, ChangeLedger.of(difference, open.areas()));
        }
    }

    private final SessionModel session;
    private final CompareModel compare;
    private final LatestOnly<Ledger> answers;
    private final ObjectProperty<Optional<Actor>> actor =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Side> side = new SimpleObjectProperty<>(Side.EITHER);
    private final ReadOnlyObjectWrapper<Listing> listing =
            new ReadOnlyObjectWrapper<>(Listing.NOTHING);
    private Optional<Question> asked = Optional.empty();

    public LedgerModel(
            SessionModel session,
            CompareModel compare,
            TaskExecutor executor,
            Consumer<Exception> onFailure) {
        this(session, compare, executor, onFailure, new Renewal());
    }

    LedgerModel(
            SessionModel session,
            CompareModel compare,
            TaskExecutor executor,
            Consumer<Exception> onFailure,
            Renewal renewal) {
        this.session = session;
        this.compare = compare;
        answers = new LatestOnly<>(executor.serial("whoheld-ledger"), this::show, onFailure);
        session.openProperty().subscribe((_, _) -> actor.set(Optional.empty()));
        renewal.of(session, this::ask);
        session.dateProperty().subscribe((_, _) -> ask());
        session.comparisonProperty().subscribe((_, _) -> ask());
        compare.ledgerOpenProperty().subscribe((_, _) -> ask());
        actor.subscribe((_, _) -> list(ledger()));
        side.subscribe((_, _) -> list(ledger()));
    }

    ReadOnlyObjectProperty<Listing> listingProperty() {
        return listing.getReadOnlyProperty();
    }

    /// The ledger of the two days, see [Listing].
    public Optional<Ledger> ledger() {
        return listing.get().ledger();
    }

    /// See [Listing].
    List<ChangeLedger.Entry> entries() {
        return listing.get().entries();
    }

    /// Whose changes are listed; everybody's if empty.
    ObjectProperty<Optional<Actor>> actorProperty() {
        return actor;
    }

    /// Which changes of that actor.
    ObjectProperty<Side> sideProperty() {
        return side;
    }

    private void ask() {
        Optional<Question> question = question();
        if (question.equals(asked)) {
            return;
        }
        asked = question;
        if (question.isPresent()) {
            answers.request(question.get()::answer);
        } else {
            list(Optional.empty());
        }
    }

    private Optional<Question> question() {
        if (!compare.ledgerOpenProperty().get()) {
            return Optional.empty();
        }
        return session.open().flatMap(open -> session.comparison().map(it -> question(open, it)));
    }

    private Question question(OpenPackage open, Comparison comparison) {
        AsOf now = session.asOf();
        return new Question(
                open,
                now.at(comparison.first(session.date())),
                now.at(comparison.last(session.date())),
                session.lens());
    }

    private void show(Ledger answer) {
        // every answer is shown while a handle is dragged, but none of what is closed by now
        if (asked.filter(it -> it.open().equals(answer.open())).isPresent()) {
            list(Optional.of(answer));
        }
    }

    private void list(Optional<Ledger> ledger) {
        listing.set(
                new Listing(
                        ledger,
                        ledger.stream()
                                .flatMap(it -> it.changes().entries().stream())
                                .filter(this::isWanted)
                                .toList()));
    }

    private boolean isWanted(ChangeLedger.Entry entry) {
        if (actor.get().isEmpty()) {
            return true;
        }
        boolean gained = entry.to().equals(actor.get());
        boolean lost = entry.from().equals(actor.get());
        return switch (side.get()) {
            case EITHER -> gained || lost;
            case GAINED -> gained;
            case LOST -> lost;
        };
    }

    /// Of the parties, those that gained or lost something.
    List<ChangeLedger.Total> totals() {
        return ledger().map(it ->
                        it.changes().totals().stream()
                                .filter(total ->
                                        total.gained().districts() + total.lost().districts() > 0)
                                .toList())
                .orElse(List.of());
    }

    /// Why there is no row to be seen, or what must be known of those that are; empty if nothing.
    String note() {
        if (session.open().isEmpty()) {
            return "Open a package (Ctrl+O) to see what changed hands in it.";
        }
        if (session.comparison().isEmpty()) {
            return "Compare two days (Ctrl+Shift+C) to see what changed hands between them.";
        }
        if (ledger().isEmpty()) {
            return "";
        }
        Ledger shown = ledger().get();
        return LedgerWords.note(shown, entries().size(), actor.get(), side.get());
    }

    /// A name for the file that says what it holds:
    /// `aleppo-2016_changes_2016-11-15_2016-12-05.csv`.
    public String fileName() {
        return ledger().map(it ->
                        it.open().content().about().name()
                                + "_changes_"
                                + it.before().valid()
                                + "_"
                                + it.after().valid()
                                + it.after().knownOn().map(LedgerModel::knownOn).orElse("")
                                + ".csv")
                .orElse("changes.csv");
    }

    private static String knownOn(LocalDate day) {
        return "_known-on-" + day;
    }
}
