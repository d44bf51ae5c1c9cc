package org.whoheld.ui.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.whoheld.analysis.Areas;
import org.whoheld.core.Actor;
import org.whoheld.core.ControlMap;
import org.whoheld.ui.async.LatestOnly;
import org.whoheld.ui.async.TaskExecutor;
import org.whoheld.ui.session.OpenPackage;
import org.whoheld.ui.session.SessionModel;

/// The figures of the map that stands on the screen, worked out in the background while somebody
/// looks at them, and told as a list.
final class DayModel {
    private final SessionModel session;
    private final LatestOnly<Answer> requests;
    private final BooleanProperty watched = new SimpleBooleanProperty();
    private final ObjectProperty<Optional<Actor>> actor =
            new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<DayFigures>> figures =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<DayList> list =
            new ReadOnlyObjectWrapper<>(DayList.hint(""));
    private Optional<ControlMap> asked = Optional.empty();

    private record Answer(OpenPackage open, DayFigures figures) {}

    DayModel(SessionModel session, TaskExecutor executor, Consumer<Exception> onFailure) {
        this.session = session;
        requests = new LatestOnly<>(executor.serial("whoheld-day"), this::show, onFailure);
        session.openProperty().subscribe((_, _) -> forget());
        session.onReadingWithoutPackage(this::tell);
        session.shownProperty().subscribe((_, _) -> update());
        watched.subscribe((_, _) -> update());
        actor.subscribe((_, _) -> tell());
        session.languageProperty().subscribe((_, _) -> tell());
        tell();
    }

    /// Whether anybody looks; nothing is worked out otherwise.
    BooleanProperty watchedProperty() {
        return watched;
    }

    /// Whose largest districts are listed; of whom leads most if empty.
    ObjectProperty<Optional<Actor>> actorProperty() {
        return actor;
    }

    ReadOnlyObjectProperty<Optional<DayFigures>> figuresProperty() {
        return figures.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<DayList> listProperty() {
        return list.getReadOnlyProperty();
    }

    /// The actor whose districts are listed; empty while nobody leads anything.
    Optional<Actor> ranked() {
        return figures.get()
                .flatMap(it ->
                        actor.get()
                                .or(() ->
                                        it.areas().ofActors().stream()
                                                .filter(of -> of.led().districts() > 0)
                                                .max(
                                                        Comparator.comparingDouble(of ->
                                                                of.led().areaSquareKilometres()))
                                                .map(Areas.OfActor::actor)));
    }

    /// The actors of the package.
    List<Actor> actors() {
        return session.open().map(it -> it.content().actors()).orElse(List.of());
    }

    private void forget() {
        asked = Optional.empty();
        actor.set(Optional.empty());
        figures.set(Optional.empty());
        tell();
    }

    private void update() {
        Optional<ControlMap> shown = session.shownProperty().get();
        if (!watched.get() || shown.isEmpty() || session.open().isEmpty() || asked.equals(shown)) {
            return;
        }
        asked = shown;
        OpenPackage open = session.open().get();
        ControlMap control = shown.get();
        requests.request(() -> new Answer(open, DayFigures.of(control, open.coverage())));
    }

    private void show(Answer answer) {
        // one map after the other is shown while the slider moves, but none of a package that is
        // gone
        if (session.open().filter(it -> it == answer.open()).isPresent()) {
            figures.set(Optional.of(answer.figures()));
            tell();
        }
    }

    private void tell() {
        list.set(
                session.open().isEmpty()
                        ? DayList.hint(session.lacksPackage() ? FiguresModel.NO_PACKAGE : "")
                        : figures.get()
                                .map(it ->
                                        DayList.of(
                                                it,
                                                session.open().get().content(),
                                                ranked(),
                                                session.languageProperty().get()))
                                .orElseGet(() -> DayList.hint("Working out this day …")));
    }
}
