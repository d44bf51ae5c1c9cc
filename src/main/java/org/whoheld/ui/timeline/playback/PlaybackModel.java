package org.whoheld.ui.timeline.playback;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.whoheld.core.DataPackage.Period;
import org.whoheld.ui.async.Ticker;
import org.whoheld.ui.session.SessionModel;

/// Moves the session's date: playing day by day, and the steps that buttons, menu and keys share.
/// Without a package every command does nothing.
///
/// A step by hand stops playing. While the slider is held, playing waits.
public final class PlaybackModel {
    private final SessionModel session;
    private final ChangesModel changes;
    private final EventsModel events;
    private final Player player;
    private final ObjectProperty<Speed> speed = new SimpleObjectProperty<>(Speed.ONE);
    private final BooleanProperty loop = new SimpleBooleanProperty(false);
    private final BooleanBinding atFirst;
    private final BooleanBinding atLast;
    private final BooleanBinding noEarlierChange;
    private final BooleanBinding noLaterChange;

    /// @param events which steps go through alone when asked to
    public PlaybackModel(
            SessionModel session, ChangesModel changes, EventsModel events, Ticker ticker) {
        this.session = session;
        this.changes = changes;
        this.events = events;
        player = new Player(ticker, speed, () -> isAtLast() && !loop.get(), this::playDay);
        var date = session.dateProperty();
        var range = session.rangeProperty();
        var open = session.openProperty();
        var days = changes.changesProperty();
        var flags = events.eventsProperty();
        var alone = events.aloneProperty();
        atFirst = Bindings.createBooleanBinding(this::isAtFirst, open, date, range);
        atLast = Bindings.createBooleanBinding(this::isAtLast, open, date, range);
        noEarlierChange =
                Bindings.createBooleanBinding(
                        () -> earlierChange().isEmpty(), open, date, range, days, flags, alone);
        noLaterChange =
                Bindings.createBooleanBinding(
                        () -> laterChange().isEmpty(), open, date, range, days, flags, alone);
        open.subscribe((_, _) -> pause());
    }

    /// Plays or pauses. At the last day playing begins anew with the first.
    public void togglePlay() {
        if (player.isPlaying()) {
            pause();
        } else if (session.open().isPresent()) {
            if (isAtLast()) {
                session.goToWithinRange(days().first());
            }
            player.play();
        }
    }

    public void pause() {
        player.pause();
    }

    public void previousDay() {
        step(-1);
    }

    public void nextDay() {
        step(1);
    }

    private void step(long days) {
        goTo(session.date().plusDays(days));
    }

    /// Goes to a day, or the nearest that the timeline has.
    public void goTo(LocalDate day) {
        byHand(Optional.of(day));
    }

    /// Goes to the nearest earlier day of the timeline on which the map changes, or has an event if
    /// steps go through events alone, if there is one.
    public void previousChange() {
        byHand(earlierChange());
    }

    /// Goes to the nearest later day of the timeline on which the map changes, or has an event if
    /// steps go through events alone, if there is one.
    public void nextChange() {
        byHand(laterChange());
    }

    /// Goes to the first day of the timeline.
    public void first() {
        byHand(Optional.of(days().first()));
    }

    /// Goes to the last day of the timeline.
    public void last() {
        byHand(Optional.of(days().last()));
    }

    public void faster() {
        speed.set(speed.get().faster());
    }

    public void slower() {
        speed.set(speed.get().slower());
    }

    public void toggleLoop() {
        loop.set(!loop.get());
    }

    public ReadOnlyBooleanProperty playingProperty() {
        return player.playingProperty();
    }

    public ObjectProperty<Speed> speedProperty() {
        return speed;
    }

    /// Whether playing goes on with the first day after the last.
    public BooleanProperty loopProperty() {
        return loop;
    }

    /// True where [#previousDay] and [#first] do nothing.
    public BooleanBinding atFirst() {
        return atFirst;
    }

    /// True where [#nextDay] and [#last] do nothing.
    public BooleanBinding atLast() {
        return atLast;
    }

    /// True where [#previousChange] does nothing.
    public BooleanBinding noEarlierChange() {
        return noEarlierChange;
    }

    /// True where [#nextChange] does nothing.
    public BooleanBinding noLaterChange() {
        return noLaterChange;
    }

    /// The slider is held: playing waits until [#release].
    public void hold() {
        player.hold();
    }

    /// Playing goes on from where the slider was left; it has come to its end if that is the last
    /// day.
    public void release() {
        player.release();
    }

    private void playDay() {
        session.goToWithinRange(isAtLast() ? days().first() : session.date().plusDays(1));
    }

    private void byHand(Optional<LocalDate> day) {
        if (session.open().isPresent()) {
            day.ifPresent(it -> {
                pause();
                session.goToWithinRange(it);
            });
        }
    }

    private Optional<LocalDate> earlierChange() {
        return events.aloneProperty().get()
                ? events.before(session.date(), days())
                : changes.before(session.date(), days());
    }

    private Optional<LocalDate> laterChange() {
        return events.aloneProperty().get()
                ? events.after(session.date(), days())
                : changes.after(session.date(), days());
    }

    private boolean isAtFirst() {
        return session.open().isEmpty() || !session.date().isAfter(days().first());
    }

    private boolean isAtLast() {
        return session.open().isEmpty() || !session.date().isBefore(days().last());
    }

    private Period days() {
        return session.range();
    }
}
