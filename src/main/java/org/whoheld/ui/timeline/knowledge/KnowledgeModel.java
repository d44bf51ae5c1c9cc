package org.whoheld.ui.timeline.knowledge;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import org.whoheld.core.Lens;
import org.whoheld.ui.async.LatestOnly;
import org.whoheld.ui.async.TaskExecutor;
import org.whoheld.ui.async.Ticker;
import org.whoheld.ui.session.OpenPackage;
import org.whoheld.ui.session.SessionModel;
import org.whoheld.ui.timeline.playback.Player;
import org.whoheld.ui.timeline.playback.Speed;

/// Moves the session's known-on day: by hand, stop by stop, and playing, while the date stays.
/// Without a package every command does nothing.
///
/// Playing begins at the date, before which nothing can be known of it, and ends with the last
/// report that changes what is known of it. A step by hand, or another date, stops it.
public final class KnowledgeModel {
    static final SortedMap<LocalDate, Integer> NONE =
            Collections.unmodifiableSortedMap(new TreeMap<>());

    private final SessionModel session;
    private final Player player;
    private final LatestOnly<Read> reading;
    private final LatestOnly<Landings> judging;
    private final BooleanProperty active = new SimpleBooleanProperty(false);
    private final ReadOnlyObjectWrapper<Optional<Reports>> reports =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<KnowledgeStops> stops;
    private final ReadOnlyObjectWrapper<Optional<Landings>> landings =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /// Set while playing takes a step, which is not a step by hand.
    private boolean stepping;

    private record Read(OpenPackage of, Reports reports) {}

    /// The reports that change a day, for one package, day and lens.
    private record Landings(
            Reports of, LocalDate day, Lens lens, SortedMap<LocalDate, Integer> at) {}

    public KnowledgeModel(
            SessionModel session,
            TaskExecutor executor,
            Ticker ticker,
            ObservableValue<Speed> speed) {
        this.session = session;
        player = new Player(ticker, speed, this::isAtEnd, this::playStop);
        reading = new LatestOnly<>(executor, this::take, KnowledgeModel::fail);
        judging =
                new LatestOnly<>(
                        executor, it -> landings.set(Optional.of(it)), KnowledgeModel::fail);
        stops = new ReadOnlyObjectWrapper<>(new KnowledgeStops(session.range(), List.of()));
        session.openProperty()
                .subscribe(open -> {
                    player.pause();
                    reports.set(Optional.empty());
                    landings.set(Optional.empty());
                    layStops();
                    open.ifPresent(it -> reading.request(() -> new Read(it, new Reports(it))));
                });
        session.rangeProperty().subscribe((_, _) -> layStops());
        session.dateProperty()
                .subscribe((_, _) -> {
                    player.pause();
                    judge();
                });
        session.lensProperty().subscribe((_, _) -> judge());
        session.knownOnProperty().subscribe(this::moved);
        active.subscribe(this::turn);
    }

    /// Whether the map is shown as known on a day; setting it turns that on, at the date, or off.
    public BooleanProperty activeProperty() {
        return active;
    }

    /// Whether knowledge is being played.
    public ReadOnlyBooleanProperty playingProperty() {
        return player.playingProperty();
    }

    /// Plays knowledge or pauses. It goes on from where it was paused, and begins anew from
    /// anywhere else.
    public void togglePlay() {
        if (player.isPlaying()) {
            player.pause();
        } else if (session.open().isPresent()) {
            long start = stops().stopOf(session.date());
            if (!active.get() || present() < start || isAtEnd()) {
                moveTo(start);
            }
            player.play();
        }
    }

    public void pause() {
        player.pause();
    }

    /// Moves the known-on day one stop back; where there is none, turns it on.
    public void earlier() {
        goTo(active.get() ? stops().day(present() - 1) : session.date());
    }

    /// Moves the known-on day one stop on; where there is none, turns it on.
    public void later() {
        goTo(active.get() ? stops().day(present() + 1) : session.date());
    }

    /// Goes back to the report before that changes what is known of the date.
    public void previousReport() {
        session.knownOnProperty()
                .get()
                .ifPresentOrElse(
                        known -> {
                            SortedMap<LocalDate, Integer> before = landings().headMap(known);
                            if (!before.isEmpty()) {
                                goTo(before.lastKey());
                            } else if (known.isAfter(session.date())) {
                                goTo(session.date());
                            }
                        },
                        () -> goTo(session.date()));
    }

    /// Goes on to the next report that changes what is known of the date.
    public void nextReport() {
        session.knownOnProperty()
                .get()
                .ifPresentOrElse(
                        known -> {
                            SortedMap<LocalDate, Integer> after =
                                    landings().tailMap(known.plusDays(1));
                            if (!after.isEmpty()) {
                                goTo(after.firstKey());
                            }
                        },
                        () -> goTo(session.date()));
    }

    void goTo(LocalDate day) {
        if (session.open().isPresent()) {
            player.pause();
            session.knownOnProperty().set(Optional.of(day));
        }
    }

    void moveTo(long stop) {
        goTo(stops().day(stop));
    }

    ReadOnlyObjectProperty<KnowledgeStops> stopsProperty() {
        return stops.getReadOnlyProperty();
    }

    KnowledgeStops stops() {
        return stops.get();
    }

    /// The stop of the known-on day; the last while that is off.
    long present() {
        return session.knownOnProperty()
                .get()
                .map(stops()::stopOf)
                .orElseGet(() -> stops().count() - 1);
    }

    ReadOnlyObjectProperty<Optional<Reports>> reportsProperty() {
        return reports.getReadOnlyProperty();
    }

    /// How many claims were recorded on each day; empty until that is counted.
    SortedMap<LocalDate, Integer> counts() {
        return reports.get().map(Reports::counts).orElse(NONE);
    }

    /// Whether no claim had been recorded by the end of the day. False until that is known.
    boolean isBeforeAllReports(LocalDate day) {
        return reports.get()
                .filter(it -> it.counts().headMap(day.plusDays(1)).isEmpty())
                .isPresent();
    }

    /// Changes when [#landings] does.
    ObservableValue<?> landingsProperty() {
        return landings.getReadOnlyProperty();
    }

    /// The days on which a report changes what is known of the date; empty until that is known.
    SortedMap<LocalDate, Integer> landings() {
        return landings.get().filter(this::isPresent).map(Landings::at).orElse(NONE);
    }

    /// Whether [#landings] has an answer for the day that is shown.
    boolean hasLandings() {
        return landings.get().filter(this::isPresent).isPresent();
    }

    private boolean isPresent(Landings it) {
        return it.day.equals(session.date())
                && it.lens.equals(session.lens())
                && reports.get().filter(now -> now == it.of).isPresent();
    }

    private boolean isAtEnd() {
        return !active.get() || present() >= end();
    }

    private long end() {
        if (!hasLandings()) {
            return stops().count() - 1;
        }
        SortedMap<LocalDate, Integer> left = landings();
        return stops().stopOf(left.isEmpty() ? session.date() : left.lastKey());
    }

    private void playStop() {
        stepping = true;
        session.knownOnProperty().set(Optional.of(stops().day(present() + 1)));
        stepping = false;
    }

    private void turn(boolean on) {
        if (session.open().isEmpty()) {
            active.set(false);
        } else if (on && session.knownOnProperty().get().isEmpty()) {
            goTo(session.date());
        } else if (!on) {
            player.pause();
            session.knownOnProperty().set(Optional.empty());
        }
    }

    private void moved(Optional<LocalDate> knownOn) {
        if (!stepping) {
            player.pause();
        }
        active.set(knownOn.isPresent());
        judge();
    }

    private void take(Read read) {
        if (session.open().filter(it -> it == read.of).isPresent()) {
            reports.set(Optional.of(read.reports));
            layStops();
            judge();
        }
    }

    private void layStops() {
        stops.set(
                new KnowledgeStops(
                        session.range(),
                        List.copyOf(
                                counts().tailMap(session.range().last().plusDays(1)).keySet())));
    }

    /// Only while the known-on day is on. What the work needs is read here, on the JavaFX thread.
    private void judge() {
        if (active.get() && reports.get().isPresent() && !hasLandings()) {
            Reports of = reports.get().get();
            LocalDate day = session.date();
            Lens lens = session.lens();
            judging.request(() -> new Landings(of, day, lens, of.landings(day, lens)));
        }
    }

    private static void fail(Exception bug) {
        throw new IllegalStateException("the reports could not be read", bug);
    }
}
