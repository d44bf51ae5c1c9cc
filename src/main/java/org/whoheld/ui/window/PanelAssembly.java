package org.whoheld.ui.window;

import java.util.Optional;
import javafx.scene.Node;
import org.whoheld.ui.citation.CitationModel;
import org.whoheld.ui.compare.CompareModel;
import org.whoheld.ui.compare.LedgerModel;
import org.whoheld.ui.compare.LedgerPane;
import org.whoheld.ui.evidence.EvidencePane;
import org.whoheld.ui.incidents.IncidentStrip;
import org.whoheld.ui.lanes.LanesPane;
import org.whoheld.ui.map.MapModel;
import org.whoheld.ui.problems.ProblemsModel;
import org.whoheld.ui.problems.ProblemsPane;
import org.whoheld.ui.session.SessionModel;
import org.whoheld.ui.timeline.TimelinePane;

/// Makes the panels, each when it is first opened.
///
/// @param lanesSaving asks for a place and saves the lanes of the selected district
record PanelAssembly(
        Surroundings surroundings,
        FailureReport failures,
        FilePicker picker,
        Saver saver,
        SessionModel session,
        MapModel map,
        WindowModel window,
        CompareModel compare,
        CitationModel citations,
        ProblemsModel problems,
        AnalysisParts analysis,
        TimelinePane timeline,
        LanesSaving lanesSaving) {

    Panels panels() {
        return new Panels(
                new Panels.Panel(this::ledger, compare.ledgerOpenProperty()),
                new Panels.Panel(() -> analysis.pane(map), window.analysisOpenProperty()),
                new Panels.Panel(this::evidence, window.evidenceOpenProperty()),
                session.selectedProperty().map(Optional::isPresent),
                new Panels.Panel(this::problemList, window.problemsOpenProperty()),
                new Panels.Panel(() -> new IncidentStrip(session), window.incidentsOpenProperty()),
                new Panels.Panel(this::lanes, window.lanesOpenProperty()));
    }

    private Node ledger() {
        LedgerModel ledger =
                new LedgerModel(session, compare, surroundings.executor(), failures::bug);
        return new LedgerPane(
                session,
                ledger,
                map::centreOn,
                new LedgerSaving(ledger, picker, saver)::save,
                () -> compare.ledgerOpenProperty().set(false));
    }

    private Node evidence() {
        return new EvidencePane(
                session, surroundings.executor(), surroundings.openLink(), citations);
    }

    private Node problemList() {
        return new ProblemsPane(problems, () -> window.problemsOpenProperty().set(false));
    }

    private Node lanes() {
        return new LanesPane(
                session,
                map.themeProperty(),
                timeline.daysInSceneProperty(),
                surroundings.executor(),
                failures::bug,
                lanesSaving::save,
                () -> window.lanesOpenProperty().set(false));
    }
}
