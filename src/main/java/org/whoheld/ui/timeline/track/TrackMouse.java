package org.whoheld.ui.timeline.track;

import java.time.LocalDate;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.whoheld.ui.session.SessionModel;
import org.whoheld.ui.timeline.days.DayWords;
import org.whoheld.ui.timeline.playback.PlaybackModel;

/// What the mouse does on the track. A press or drag anywhere goes to the day under the pointer;
/// one that begins at the second handle moves that.
final class TrackMouse {
    private static final double REACH_PX = 10;

    private enum Grip {
        NONE,
        DATE,
        SECOND
    }

    private final SessionModel session;
    private final PlaybackModel playback;
    private final TrackView track;

    private Grip grip = Grip.NONE;

    /// From the pointer to the second thumb, so that it does not jump when its plate is gripped.
    private double offset;

    private TrackMouse(SessionModel session, PlaybackModel playback, TrackView track) {
        this.session = session;
        this.playback = playback;
        this.track = track;
    }

    static void install(SessionModel session, PlaybackModel playback, TrackView track) {
        TrackMouse mouse = new TrackMouse(session, playback, track);
        track.setOnMousePressed(mouse::press);
        track.setOnMouseDragged(mouse::drag);
        track.setOnMouseReleased(mouse::release);
        track.setOnMouseMoved(mouse::hover);
        track.setOnMouseExited(_ -> track.hover().hide());
        session.comparisonProperty().subscribe((_, _) -> mouse.comparisonChanged());
    }

    /// By keys, say, below a pointer that rests: what it is told may be true no more.
    private void comparisonChanged() {
        if (grip == Grip.NONE) {
            track.hover().hide();
        }
    }

    private void press(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        if (!isAtSecond(event)) {
            grip = Grip.DATE;
            track.requestFocus();
            playback.hold();
            drag(event);
        } else if (event.getClickCount() == 2) {
            track.second().edit();
        } else {
            grip = Grip.SECOND;
            offset = track.xOf(track.second().day()) - event.getX();
            track.second().requestFocus();
        }
    }

    private void drag(MouseEvent event) {
        switch (grip) {
            case NONE -> {
                return;
            }
            case DATE -> session.goToWithinRange(track.dayAt(event.getX()));
            case SECOND -> session.compareWith(track.dayAt(event.getX() + offset));
        }
        hover(event);
        event.consume();
    }

    private void release(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            if (grip == Grip.DATE) {
                playback.release();
            }
            grip = Grip.NONE;
        }
    }

    private void hover(MouseEvent event) {
        LocalDate day = track.dayAt(event.getX());
        if (grip == Grip.SECOND || grip == Grip.NONE && isAtSecond(event)) {
            LocalDate second = track.second().day();
            track.hover(
                    second,
                    "Second date: "
                            + DayWords.day(second)
                            + " · drag it, or double-click to type a date");
        } else {
            track.hover(day, track.wordsOf(day));
        }
    }

    private boolean isAtSecond(MouseEvent event) {
        if (session.comparison().isEmpty()) {
            return false;
        }
        double toSecond = Math.abs(event.getX() - track.xOf(track.second().day()));
        double toDate = Math.abs(event.getX() - track.xOf(session.date()));
        return track.second().plateCovers(event.getX(), event.getY())
                || toSecond <= REACH_PX && toSecond < toDate;
    }
}
