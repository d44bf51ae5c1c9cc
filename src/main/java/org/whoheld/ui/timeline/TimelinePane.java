package org.whoheld.ui.timeline;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

import org.whoheld.ui.async.TaskExecutor;
import org.whoheld.ui.session.SessionModel;

/// The strip under the map: buttons, slider, date.
public final class TimelinePane extends HBox {
    private final PlaybackModel playback;
    private final TrackView track;
    private final DateEntryView date;

    public TimelinePane(SessionModel session, TaskExecutor executor) {
        this(session, executor, new FrameTicker());
    }

    TimelinePane(SessionModel session, TaskExecutor executor, Ticker ticker) {
        ChangesModel changes = new ChangesModel(session, executor);
        playback = new PlaybackModel(session, changes, ticker);
        track = new TrackView(session, playback, changes);
        date = new DateEntryView(session, track::requestFocus);
        // A click on a button leaves the keyboard to the slider, so that Space plays and does not
        // press the button again.
        TransportView transport = new TransportView(playback, track::requestFocus);

        Label empty = new Label("Open a package to see its timeline");
        empty.setId("timeline-empty");
        empty.getStyleClass().add("empty");
        StackPane middle = new StackPane(track, empty);
        HBox.setHgrow(middle, Priority.ALWAYS);

        ObservableValue<Boolean> isOpen = session.openProperty().map(it -> it.isPresent());
        track.visibleProperty().bind(isOpen);
        empty.visibleProperty().bind(isOpen.map(open -> !open));
        for (Node part : new Node[] {transport, track, date}) {
            part.disableProperty().bind(isOpen.map(open -> !open));
        }

        setId("timeline");
        getStyleClass().add("timeline");
        getStylesheets().add(getClass().getResource("timeline.css").toExternalForm());
        getChildren().addAll(transport, middle, date);
    }

    /// Playing and stepping, for the window's menu and keys.
    public PlaybackModel playback() {
        return playback;
    }

    /// Puts the cursor into the date field.
    public void editDate() {
        date.edit();
    }

    /// Where the days lie in the scene, from the left edge of the first to the right edge of the last
    /// day.
    public ObservableValue<Bounds> daysInSceneProperty() {
        return track.daysInScene();
    }

    TrackView track() {
        return track;
    }
}
