package org.whoheld.ui.window;

import java.util.List;
import org.whoheld.ui.actions.Action;
import org.whoheld.ui.analysis.AnalysisPane;
import org.whoheld.ui.analysis.FiguresModel;
import org.whoheld.ui.async.TaskExecutor;
import org.whoheld.ui.map.MapModel;
import org.whoheld.ui.session.SessionModel;
import org.whoheld.ui.timeline.playback.EventsModel;

/// What the window has for the figures of the map: panel, events for the timeline, actions.
final class AnalysisParts {
    private final SessionModel session;
    private final WindowModel window;
    private final TaskExecutor executor;
    private final FailureReport failures;
    private final FiguresModel figures;
    private final EventsModel events;
    private final FiguresSaving saving;

    AnalysisParts(
            SessionModel session,
            WindowModel window,
            FilePicker picker,
            TaskExecutor executor,
            Saver saver,
            FailureReport failures) {
        this.session = session;
        this.window = window;
        this.executor = executor;
        this.failures = failures;
        figures = new FiguresModel(session, executor, failures::bug);
        figures.watchedProperty().bind(window.analysisOpenProperty());
        events = new EventsModel(session, figures.eventsProperty());
        figures.flaggedProperty().subscribe(events::allow);
        saving = new FiguresSaving(figures, picker, saver);
    }

    EventsModel events() {
        return events;
    }

    AnalysisPane pane(MapModel map) {
        return new AnalysisPane(
                session,
                figures,
                map.themeProperty(),
                executor,
                failures::bug,
                map::centreOn,
                saving::save,
                () -> window.analysisOpenProperty().set(false));
    }

    List<Action> actions() {
        return AnalysisActions.list(window, figures, events, saving::save);
    }
}
