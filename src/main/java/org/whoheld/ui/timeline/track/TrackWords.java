package org.whoheld.ui.timeline.track;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.whoheld.ui.session.SessionModel;
import org.whoheld.ui.timeline.days.DayWords;
import org.whoheld.ui.timeline.days.KnowledgeWords;
import org.whoheld.ui.timeline.marks.MarksModel;
import org.whoheld.ui.timeline.playback.ChangesModel;
import org.whoheld.ui.timeline.playback.EventsModel;

/// What the main slider says of a day.
final class TrackWords {
    private final SessionModel session;
    private final ChangesModel changes;
    private final EventsModel events;
    private final MarksModel marks;

    TrackWords(SessionModel session, ChangesModel changes, EventsModel events, MarksModel marks) {
        this.session = session;
        this.changes = changes;
        this.events = events;
        this.marks = marks;
    }

    /// Beside the date, the longest wording first.
    List<String> besideDate() {
        Optional<String> count =
                session.open()
                        .flatMap(it -> it.content().dayOfOffensive(session.date()))
                        .map(it -> "day " + it);
        List<String> words = new ArrayList<>();
        session.knownOnProperty()
                .get()
                .map(it -> KnowledgeWords.besideDate(session.date(), it))
                .ifPresent(known -> {
                    count.ifPresent(it -> known.forEach(more -> words.add(it + " · " + more)));
                    words.addAll(known);
                });
        count.ifPresent(words::add);
        return words;
    }

    /// What happened on a day.
    ///
    /// @param bar of the day, if it has one
    String of(LocalDate day, Optional<ChangeBar> bar) {
        Optional<LocalDate> unknownOn = session.knownOnProperty().get().filter(day::isAfter);
        if (unknownOn.isPresent()) {
            return DayWords.day(day) + " · not yet known on " + DayWords.day(unknownOn.get());
        }
        List<String> lines = new ArrayList<>();
        lines.add(bar.map(ChangeBar::words).orElseGet(() -> DayWords.unchanged(day)));
        lines.addAll(events.wordsOf(day));
        int open = changes.transitions().on(day);
        if (open > 0) {
            lines.add(
                    (open == 1 ? "1 district" : open + " districts")
                            + " in transition: the day of the change is not known");
        }
        marks.shownProperty()
                .get()
                .ifPresent(shown ->
                        shown.marks().stream()
                                .filter(it -> it.covers(day))
                                .forEach(it ->
                                        lines.add(
                                                shown.district().names().english()
                                                        + ", "
                                                        + it.words())));
        return String.join("\n", lines);
    }
}
