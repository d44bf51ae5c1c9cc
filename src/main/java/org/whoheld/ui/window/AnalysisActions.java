package org.whoheld.ui.window;

import java.util.List;
import org.kordamp.ikonli.feather.Feather;
import org.whoheld.ui.actions.Action;
import org.whoheld.ui.actions.Section;
import org.whoheld.ui.analysis.Figures;
import org.whoheld.ui.analysis.FiguresModel;
import org.whoheld.ui.timeline.playback.EventsModel;

/// What can be done with the figures of the map.
final class AnalysisActions {
    private AnalysisActions() {}

    static List<Action> list(
            WindowModel window, FiguresModel figures, EventsModel events, Runnable save) {
        return List.of(
                Action.toggle(
                        "analysis",
                        Section.PANELS,
                        "Analysis panel",
                        Feather.BAR_CHART_2,
                        "F12",
                        window.analysisOpenProperty()),
                Action.command(
                                "save-figures",
                                Section.SAVE,
                                "Save the figures…",
                                Feather.DOWNLOAD,
                                "",
                                save)
                        .when(figures.figuresProperty().map(Figures.OfPeriod.class::isInstance)),
                Action.toggle(
                        "events",
                        Section.FLAGS,
                        "Flags of splits, joins and encirclements",
                        Feather.FLAG,
                        "",
                        figures.flaggedProperty()),
                Action.toggle(
                                "events-alone",
                                Section.FLAGS,
                                "Step from flag to flag with [ and ]",
                                Feather.FLAG,
                                "E",
                                events.aloneProperty())
                        .when(figures.flaggedProperty()));
    }
}
