package org.whoheld.ui.window;

import java.util.List;
import java.util.Optional;
import org.kordamp.ikonli.feather.Feather;
import org.whoheld.export.citation.CitationFormat;
import org.whoheld.ui.actions.Action;
import org.whoheld.ui.actions.Section;
import org.whoheld.ui.citation.CitationModel;
import org.whoheld.ui.session.SessionModel;

/// What can be done with the evidence: cite it, and ask what its words mean.
final class EvidenceActions {
    private EvidenceActions() {}

    static List<Action> list(SessionModel session, CitationModel citations, Runnable define) {
        return List.of(
                cite(
                        "cite-text",
                        "Copy citation as text",
                        "Shortcut+Shift+B",
                        citations,
                        CitationFormat.TEXT),
                cite(
                        "cite-bibtex",
                        "Copy citation as BibTeX",
                        "",
                        citations,
                        CitationFormat.BIBTEX),
                cite(
                        "cite-csl-json",
                        "Copy citation as CSL-JSON",
                        "",
                        citations,
                        CitationFormat.CSL_JSON),
                Action.command(
                                "definition",
                                Section.HELP,
                                "What is meant by control",
                                Feather.HELP_CIRCLE,
                                "Shift+F1",
                                define)
                        .when(session.openProperty().map(Optional::isPresent)));
    }

    /// Of the state of the selected district.
    private static Action cite(
            String id, String label, String keys, CitationModel citations, CitationFormat format) {
        return Action.command(
                        id,
                        Section.CITE,
                        label,
                        Feather.COPY,
                        keys,
                        () -> citations.copyState(format))
                .when(citations.hasState());
    }
}
