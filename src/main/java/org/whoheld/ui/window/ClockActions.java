package org.whoheld.ui.window;

import java.util.List;
import javafx.beans.value.ObservableValue;
import org.kordamp.ikonli.feather.Feather;
import org.whoheld.ui.actions.Action;
import org.whoheld.ui.actions.Section;
import org.whoheld.ui.timeline.knowledge.KnowledgeModel;

/// What the window can do with the second clock, the known-on day.
final class ClockActions {
    private ClockActions() {}

    static List<Action> list(KnowledgeModel knowledge, ObservableValue<Boolean> isOpen) {
        return List.of(
                        Action.toggle(
                                "known-on",
                                Section.KNOWN_ON,
                                "As known on a day",
                                Feather.CLOCK,
                                "K",
                                knowledge.activeProperty()),
                        Action.command(
                                "play-knowledge",
                                Section.KNOWN_ON,
                                "Play or pause knowledge",
                                Feather.PLAY,
                                "Shift+SPACE",
                                knowledge::togglePlay),
                        Action.command(
                                "known-on-earlier",
                                Section.KNOWN_ON,
                                "Known a day earlier",
                                Feather.CHEVRON_LEFT,
                                "Alt+LEFT",
                                knowledge::earlier),
                        Action.command(
                                "known-on-later",
                                Section.KNOWN_ON,
                                "Known a day later",
                                Feather.CHEVRON_RIGHT,
                                "Alt+RIGHT",
                                knowledge::later),
                        Action.command(
                                "previous-report",
                                Section.KNOWN_ON,
                                "Report before that changes this day",
                                Feather.SKIP_BACK,
                                "Shift+OPEN_BRACKET",
                                knowledge::previousReport),
                        Action.command(
                                "next-report",
                                Section.KNOWN_ON,
                                "Next report that changes this day",
                                Feather.SKIP_FORWARD,
                                "Shift+CLOSE_BRACKET",
                                knowledge::nextReport))
                .stream()
                .map(it -> it.when(isOpen))
                .toList();
    }
}
