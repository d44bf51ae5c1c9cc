package org.whoheld.ui.timeline;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

import org.whoheld.ui.async.FrameTicker;
import org.whoheld.ui.async.TaskExecutor;
import org.whoheld.ui.async.Ticker;
import org.whoheld.ui.session.Renewal;
import org.whoheld.ui.session.SessionModel;
import org.whoheld.ui.timeline.days.DateEntryView;
import org.whoheld.ui.timeline.knowledge.KnowledgeHead;
import org.whoheld.ui.timeline.knowledge.KnowledgeModel;
import org.whoheld.ui.timeline.knowledge.KnowledgeTrack;
import org.whoheld.ui.timeline.marks.MarksModel;
import org.whoheld.ui.timeline.playback.ChangesModel;
import org.whoheld.ui.timeline.playback.EventsModel;
import org.whoheld.ui.timeline.playback.PlaybackModel;
import org.whoheld.ui.timeline.playback.TransportView;
import org.whoheld.ui.timeline.track.TrackView;

/// The strip under the map: buttons, slider, date, and under them the same for the known-on day.
public final class TimelinePane extends GridPane {
    private final PlaybackModel playback;
    private final KnowledgeModel knowledge;
    private final TrackView track;
    private final DateEntryView date;
    private final KnowledgeTrack knowledgeTrack;

    public TimelinePane(SessionModel session, TaskExecutor executor, EventsModel events) {
        this(session, executor, events, new FrameTicker());
    }

    /// @param ticker moves time and knowledge, of which never both play
    TimelinePane(SessionModel session, TaskExecutor executor, EventsModel events, Ticker ticker) {
        ChangesModel changes = new ChangesModel(session, executor);
        MarksModel marks = new MarksModel(session, executor, new Renewal());
        playback = new PlaybackModel(session, changes, events, ticker);
        knowledge = new KnowledgeModel(session, executor, ticker, playback.speedProperty());
        exclude(playback.playingProperty(), knowledge::pause);
        exclude(knowledge.playingProperty(), playback::pause);
        track = new TrackView(session, playback, changes, events, marks);
        date = new DateEntryView(session, track::requestFocus);
        // A click on a button leaves the keyboard to the slider, so that Space plays and does not
        // press the button again.
        TransportView transport = new TransportView(playback, events, track::requestFocus);
        KnowledgeHead head = new KnowledgeHead(session, knowledge, track::requestFocus);
        knowledgeTrack = new KnowledgeTrack(session, knowledge, track::scale, track::requestFocus);

        Label empty = new Label("Open a package to see its timeline");
        empty.setId("timeline-empty");
        empty.getStyleClass().add("empty");
        StackPane middle = new StackPane(track, empty);

        ObservableValue<Boolean> isOpen = session.openProperty().map(it -> it.isPresent());
        track.visibleProperty().bind(isOpen);
        knowledgeTrack.visibleProperty().bind(isOpen);
        empty.visibleProperty()
                .bind(
                        isOpen.flatMap(open ->
                                session.readingProperty().map(it -> !open && it.isEmpty())));
        for (Node part : new Node[] {transport, track, date, knowledgeTrack}) {
            part.disableProperty().bind(isOpen.map(open -> !open));
        }

        setId("timeline");
        getStyleClass().add("timeline");
        getStylesheets().add(getClass().getResource("timeline.css").toExternalForm());
        ColumnConstraints growing = new ColumnConstraints();
        growing.setHgrow(Priority.ALWAYS);
        getColumnConstraints().addAll(new ColumnConstraints(), growing, new ColumnConstraints());
        addRow(0, transport, middle, date);
        add(head, 0, 1);
        add(knowledgeTrack, 1, 1, 2, 1);
    }

    private static void exclude(ObservableValue<Boolean> playing, Runnable pause) {
        playing.subscribe(now -> {
            if (now) {
                pause.run();
            }
        });
    }

    /// Playing and stepping, for the window's menu and keys.
    public PlaybackModel playback() {
        return playback;
    }

    /// The known-on day, for the window's menu and keys.
    public KnowledgeModel knowledge() {
        return knowledge;
    }

    /// Puts the cursor into the date field.
    public void editDate() {
        date.edit();
    }

    /// Where the days lie in the scene, from the left edge of the first to the right edge of the
    /// last day.
    public ObservableValue<Bounds> daysInSceneProperty() {
        return track.daysInScene();
    }

    TrackView track() {
        return track;
    }

    KnowledgeTrack knowledgeTrack() {
        return knowledgeTrack;
    }
}
