package org.whoheld.ui.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import org.kordamp.ikonli.feather.Feather;
import org.whoheld.core.Language;
import org.whoheld.ui.actions.Action;
import org.whoheld.ui.actions.Section;
import org.whoheld.ui.compare.CompareModel;
import org.whoheld.ui.map.MapModel;
import org.whoheld.ui.session.SessionModel;
import org.whoheld.ui.session.Theme;
import org.whoheld.ui.timeline.knowledge.KnowledgeModel;
import org.whoheld.ui.timeline.playback.PlaybackModel;
import org.whoheld.ui.whatif.WhatIfModel;

/// The list of everything that the window can do. Menus, toolbar and keys are made from it.
final class WindowActions {
    /// What the window itself does when asked.
    interface Commands {
        void openFolder();

        void openArchive();

        void savePicture();

        void focusSearch();

        void editDate();

        void saveLanes();

        void define();

        void keys();

        void about();

        void quit();
    }

    private WindowActions() {}

    /// @param evidence what can be done with the evidence
    /// @param measuring what can be measured
    /// @param analysis what can be done with the figures
    static List<Action> list(
            SessionModel session,
            MapModel map,
            WindowModel window,
            PlaybackModel playback,
            KnowledgeModel knowledge,
            List<Action> evidence,
            List<Action> measuring,
            List<Action> analysis,
            CompareModel compare,
            WhatIfModel whatIf,
            Commands commands) {
        ObservableValue<Boolean> isOpen = session.openProperty().map(Optional::isPresent);
        List<Action> actions = new ArrayList<>();
        actions.addAll(file(isOpen, commands));
        actions.addAll(view(session, map, window, isOpen, commands));
        actions.addAll(measuring);
        actions.addAll(evidence);
        actions.addAll(LanesActions.list(session, window, commands::saveLanes));
        actions.addAll(analysis);
        actions.addAll(CompareActions.list(session, compare));
        actions.add(
                Action.command(
                                "end-hypothesis",
                                Section.SUPPOSE,
                                "End the hypothesis",
                                Feather.X,
                                "Shortcut+Shift+H",
                                whatIf::end)
                        .when(session.hypothesisProperty().map(Optional::isPresent)));
        actions.addAll(LayerActions.list(map));
        actions.addAll(time(session, playback, isOpen, commands));
        actions.addAll(ClockActions.list(knowledge, isOpen));
        actions.add(
                Action.command(
                        "keys",
                        Section.HELP,
                        "Keys…",
                        Feather.COMMAND,
                        "Shortcut+F1",
                        commands::keys));
        actions.add(
                Action.command(
                        "about",
                        Section.HELP,
                        "About Whoheld",
                        Feather.INFO,
                        "F1",
                        commands::about));
        return List.copyOf(actions);
    }

    private static List<Action> file(ObservableValue<Boolean> isOpen, Commands commands) {
        return List.of(
                Action.command(
                        "open-folder",
                        Section.OPEN,
                        "Open folder…",
                        Feather.FOLDER,
                        "Shortcut+O",
                        commands::openFolder),
                Action.command(
                        "open-archive",
                        Section.OPEN,
                        "Open .zip…",
                        Feather.ARCHIVE,
                        "Shortcut+Shift+O",
                        commands::openArchive),
                Action.command(
                                "save-picture",
                                Section.SAVE,
                                "Save picture…",
                                Feather.IMAGE,
                                "Shortcut+S",
                                commands::savePicture)
                        .when(isOpen),
                Action.command(
                        "quit",
                        Section.QUIT,
                        "Quit",
                        Feather.LOG_OUT,
                        "Shortcut+Q",
                        commands::quit));
    }

    private static List<Action> view(
            SessionModel session,
            MapModel map,
            WindowModel window,
            ObservableValue<Boolean> isOpen,
            Commands commands) {
        return List.of(
                Action.command(
                                "zoom-in",
                                Section.PLACE,
                                "Zoom in",
                                Feather.ZOOM_IN,
                                "Shortcut+EQUALS",
                                map::zoomIn)
                        .when(isOpen),
                Action.command(
                                "zoom-out",
                                Section.PLACE,
                                "Zoom out",
                                Feather.ZOOM_OUT,
                                "Shortcut+MINUS",
                                map::zoomOut)
                        .when(isOpen),
                Action.command(
                                "fit-all",
                                Section.PLACE,
                                "Show everything",
                                Feather.MAXIMIZE,
                                "Shortcut+DIGIT0",
                                map::fitAll)
                        .when(isOpen),
                Action.command(
                                "fit-selection",
                                Section.PLACE,
                                "Show the selected district",
                                Feather.CROSSHAIR,
                                "Shortcut+DIGIT1",
                                map::fitSelection)
                        .when(session.selectedProperty().map(Optional::isPresent)),
                Action.command(
                                "search",
                                Section.PLACE,
                                "Find a district",
                                Feather.SEARCH,
                                "Shortcut+F",
                                commands::focusSearch)
                        .when(isOpen),
                Action.toggle(
                        "evidence",
                        Section.PANELS,
                        "Evidence panel",
                        Feather.SIDEBAR,
                        "F9",
                        window.evidenceOpenProperty()),
                Action.toggle(
                        "incidents",
                        Section.PANELS,
                        "Incidents strip",
                        Feather.ACTIVITY,
                        "F8",
                        window.incidentsOpenProperty()),
                Action.toggle(
                        "problems",
                        Section.PANELS,
                        "Problems of the package",
                        Feather.ALERT_TRIANGLE,
                        "F7",
                        window.problemsOpenProperty()),
                Action.toggle(
                        "arabic",
                        Section.LOOK,
                        "Arabic names on the map",
                        Feather.TYPE,
                        "Shortcut+L",
                        isValue(session.languageProperty(), Language.ARABIC, Language.ENGLISH)),
                Action.toggle(
                        "dark",
                        Section.LOOK,
                        "Dark theme",
                        Feather.MOON,
                        "Shortcut+D",
                        isValue(map.themeProperty(), Theme.DARK, Theme.LIGHT)));
    }

    private static List<Action> time(
            SessionModel session,
            PlaybackModel playback,
            ObservableValue<Boolean> isOpen,
            Commands commands) {
        return List.of(
                        Action.command(
                                "play",
                                Section.PLAY,
                                "Play or pause",
                                Feather.PLAY,
                                "SPACE",
                                playback::togglePlay),
                        Action.command(
                                "previous-day",
                                Section.DATE,
                                "Day before",
                                Feather.CHEVRON_LEFT,
                                "LEFT",
                                playback::previousDay),
                        Action.command(
                                "next-day",
                                Section.DATE,
                                "Next day",
                                Feather.CHEVRON_RIGHT,
                                "RIGHT",
                                playback::nextDay),
                        Action.command(
                                "previous-change",
                                Section.DATE,
                                "Change before",
                                Feather.SKIP_BACK,
                                "OPEN_BRACKET",
                                playback::previousChange),
                        Action.command(
                                "next-change",
                                Section.DATE,
                                "Next change",
                                Feather.SKIP_FORWARD,
                                "CLOSE_BRACKET",
                                playback::nextChange),
                        Action.command(
                                "first-day",
                                Section.DATE,
                                "First day",
                                Feather.CHEVRONS_LEFT,
                                "HOME",
                                playback::first),
                        Action.command(
                                "last-day",
                                Section.DATE,
                                "Last day",
                                Feather.CHEVRONS_RIGHT,
                                "END",
                                playback::last),
                        Action.command(
                                "slower",
                                Section.PLAY,
                                "Slower",
                                Feather.MINUS,
                                "COMMA",
                                playback::slower),
                        Action.command(
                                "faster",
                                Section.PLAY,
                                "Faster",
                                Feather.PLUS,
                                "PERIOD",
                                playback::faster),
                        Action.command(
                                "loop",
                                Section.PLAY,
                                "Loop",
                                Feather.REPEAT,
                                "L",
                                playback::toggleLoop),
                        Action.command(
                                "fit-range",
                                Section.DATE,
                                "The package's own days",
                                Feather.MINIMIZE_2,
                                "Shortcut+R",
                                session::fitRange),
                        Action.command(
                                "go-to-date",
                                Section.DATE,
                                "Go to a date…",
                                Feather.CALENDAR,
                                "Shortcut+G",
                                commands::editDate))
                .stream()
                .map(it -> it.when(isOpen))
                .toList();
    }

    /// A switch that is on while the property has the one value, and sets the other when switched
    /// off.
    static <T> BooleanProperty isValue(ObjectProperty<T> property, T on, T off) {
        BooleanProperty state = new SimpleBooleanProperty(property.get() == on);
        property.subscribe(value -> state.set(value == on));
        state.subscribe(
                isOn -> property.set(isOn ? on : property.get() == on ? off : property.get()));
        return state;
    }
}
