package org.whoheld.ui.timeline.playback;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.whoheld.core.ControlTimeline.Change;
import org.whoheld.core.DataPackage.Period;
import org.whoheld.core.Lens;
import org.whoheld.ui.async.LatestOnly;
import org.whoheld.ui.async.TaskExecutor;
import org.whoheld.ui.session.OpenPackage;
import org.whoheld.ui.session.Renewal;
import org.whoheld.ui.session.SessionModel;

/// The days on which the map changes, worked out in the background whenever package, lens or
/// known-on day change. Until then the days of the same package as they were before stay.
public final class ChangesModel {
    private static final SortedMap<LocalDate, Change> NONE =
            Collections.unmodifiableSortedMap(new TreeMap<>());

    private final SessionModel session;
    private final LatestOnly<Answer> requests;
    private final ReadOnlyObjectWrapper<SortedMap<LocalDate, Change>> changes =
            new ReadOnlyObjectWrapper<>(NONE);

    private final ReadOnlyObjectWrapper<Transitions> transitions =
            new ReadOnlyObjectWrapper<>(Transitions.NONE);

    private record Answer(
            OpenPackage of, SortedMap<LocalDate, Change> changes, Transitions transitions) {}

    public ChangesModel(SessionModel session, TaskExecutor executor) {
        this(session, executor, new Renewal());
    }

    public ChangesModel(SessionModel session, TaskExecutor executor, Renewal renewal) {
        this.session = session;
        this.requests = new LatestOnly<>(executor, this::show, ChangesModel::fail);
        session.openProperty()
                .subscribe(_ -> {
                    transitions.set(Transitions.NONE);
                    changes.set(NONE);
                });
        renewal.of(session, this::request);
    }

    public ReadOnlyObjectProperty<SortedMap<LocalDate, Change>> changesProperty() {
        return changes.getReadOnlyProperty();
    }

    public SortedMap<LocalDate, Change> changes() {
        return changes.get();
    }

    /// Which days have districts in transition.
    public ReadOnlyObjectProperty<Transitions> transitionsProperty() {
        return transitions.getReadOnlyProperty();
    }

    public Transitions transitions() {
        return transitions.get();
    }

    /// The last day before `day`, and within the period, on which the map changes.
    Optional<LocalDate> before(LocalDate day, Period within) {
        if (!day.isAfter(within.first())) {
            return Optional.empty();
        }
        SortedMap<LocalDate, Change> earlier = changes().subMap(within.first(), day);
        return earlier.isEmpty() ? Optional.empty() : Optional.of(earlier.lastKey());
    }

    /// The first day after `day`, and within the period, on which the map changes.
    Optional<LocalDate> after(LocalDate day, Period within) {
        if (!day.isBefore(within.last())) {
            return Optional.empty();
        }
        SortedMap<LocalDate, Change> later =
                changes().subMap(day.plusDays(1), within.last().plusDays(1));
        return later.isEmpty() ? Optional.empty() : Optional.of(later.firstKey());
    }

    /// What the work needs is read here, on the JavaFX thread.
    private void request() {
        Lens lens = session.lens();
        LocalDate recordedBy = session.asOf().recordedBy();
        session.open()
                .ifPresent(it ->
                        requests.request(() -> {
                            SortedMap<LocalDate, Change> found =
                                    it.timeline().changes(lens, recordedBy);
                            return new Answer(
                                    it,
                                    found,
                                    Transitions.of(
                                            it.timeline(), found.keySet(), lens, recordedBy));
                        }));
    }

    private void show(Answer answer) {
        if (session.open().filter(it -> it == answer.of).isPresent()) {
            transitions.set(answer.transitions);
            changes.set(Collections.unmodifiableSortedMap(answer.changes));
        }
    }

    private static void fail(Exception bug) {
        throw new IllegalStateException("the changes could not be worked out", bug);
    }
}
