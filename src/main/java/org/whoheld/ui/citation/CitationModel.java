package org.whoheld.ui.citation;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import org.whoheld.core.Claim;
import org.whoheld.core.ControlMap;
import org.whoheld.export.citation.CitationFormat;
import org.whoheld.export.citation.Citations;
import org.whoheld.ui.async.TaskExecutor;
import org.whoheld.ui.session.OpenPackage;
import org.whoheld.ui.session.SessionModel;
import org.whoheld.ui.words.DateWords;

/// Puts citations of what the session shows on the clipboard.
public final class CitationModel {
    private final SessionModel session;
    private final TaskExecutor executor;
    private final String software;
    private final Consumer<String> clipboard;
    private final Consumer<String> tell;
    private final Consumer<Exception> onFailure;

    /// @param software name and version of the program
    /// @param clipboard takes the citation
    /// @param tell told, in a sentence, what was copied
    /// @param onFailure told of a bug
    public CitationModel(
            SessionModel session,
            TaskExecutor executor,
            String software,
            Consumer<String> clipboard,
            Consumer<String> tell,
            Consumer<Exception> onFailure) {
        this.session = session;
        // one after the other: the clipboard keeps what was asked for last
        this.executor = executor.serial("whoheld-citations");
        this.software = software;
        this.clipboard = clipboard;
        this.tell = tell;
        this.onFailure = onFailure;
    }

    /// Whether a district is selected whose state can be cited.
    public ObservableValue<Boolean> hasState() {
        return session.selectedProperty().map(Optional::isPresent);
    }

    /// Copies the citation of a claim of the open package.
    public void copy(Claim claim, CitationFormat format) {
        session.open()
                .ifPresent(open ->
                        copy(
                                () -> citations(open).of(claim).in(format),
                                "Citation copied: claim "
                                        + claim.id()
                                        + ", "
                                        + format.label()
                                        + "."));
    }

    /// Copies the citation of the selected district's state as it stands on the screen, but for
    /// what is only supposed there; does nothing if none is selected.
    public void copyState(CitationFormat format) {
        Optional<OpenPackage> open = session.open();
        Optional<String> district = session.selectedProperty().get();
        if (open.isEmpty() || district.isEmpty()) {
            return;
        }
        ControlMap map =
                session.shownProperty()
                        .get()
                        .filter(it -> it.timeline() == open.get().timeline())
                        .orElseGet(
                                () -> open.get().timeline().asOf(session.asOf(), session.lens()));
        copy(
                () -> citations(open.get()).of(map, district.get()).in(format),
                "Citation copied: "
                        + (map.isSupposed(map.timeline().indexOf(district.get()))
                                ? "what the sources say of "
                                : "")
                        + open.get().district(district.get()).names().english()
                        + " on "
                        + DateWords.day(map.asOf().valid())
                        + ", "
                        + format.label()
                        + ".");
    }

    private Citations citations(OpenPackage open) {
        return new Citations(open.content(), software);
    }

    private void copy(Callable<String> citation, String told) {
        executor.run(
                citation,
                text -> {
                    clipboard.accept(text);
                    tell.accept(told);
                },
                onFailure);
    }
}
