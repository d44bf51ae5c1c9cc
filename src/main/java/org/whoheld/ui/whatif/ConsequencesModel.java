package org.whoheld.ui.whatif;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.whoheld.analysis.WhatIf;
import org.whoheld.core.ControlMap;
import org.whoheld.export.WhatIfSentences;
import org.whoheld.ui.async.LatestOnly;
import org.whoheld.ui.async.TaskExecutor;
import org.whoheld.ui.session.OpenPackage;
import org.whoheld.ui.session.SessionModel;

/// What would follow from the hypothesis on the map that stands on the screen, worked out in the
/// background. While a new answer is worked out the one for the map before stands.
public final class ConsequencesModel {
    private final SessionModel session;
    private final LatestOnly<Answer> requests;
    private final ReadOnlyObjectWrapper<List<String>> sentences =
            new ReadOnlyObjectWrapper<>(List.of());

    private record Answer(ControlMap control, List<String> sentences) {}

    public ConsequencesModel(
            SessionModel session, TaskExecutor executor, Consumer<Exception> onFailure) {
        this.session = session;
        requests = new LatestOnly<>(executor.serial("whoheld-what-if"), this::show, onFailure);
        session.shownProperty().subscribe((_, _) -> update());
        session.hypothesisProperty().subscribe((_, _) -> update());
    }

    /// Empty while nothing is supposed, where what is supposed is so, and on a day of which nothing
    /// is known.
    public ReadOnlyObjectProperty<List<String>> sentencesProperty() {
        return sentences.getReadOnlyProperty();
    }

    private void update() {
        Optional<ControlMap> supposed = supposed();
        if (supposed.isEmpty()) {
            sentences.set(List.of());
            return;
        }
        ControlMap control = supposed.get();
        OpenPackage open = session.open().orElseThrow();
        requests.request(() -> answer(control, open));
    }

    private static Answer answer(ControlMap control, OpenPackage open) {
        WhatIf whatIf = WhatIf.of(control, open.coverage());
        return new Answer(
                control,
                whatIf.isNothing()
                        ? List.of()
                        : WhatIfSentences.of(whatIf, open.content().districts()));
    }

    /// The map on the screen, if something is supposed on it and still is in the session.
    private Optional<ControlMap> supposed() {
        return session.hypothesisProperty().get().isEmpty() || session.open().isEmpty()
                ? Optional.empty()
                : session.shownProperty()
                        .get()
                        .filter(it -> it.hypothesis().isPresent() && !it.asOf().isAhead());
    }

    private void show(Answer answer) {
        if (supposed().filter(it -> it == answer.control()).isPresent()) {
            sentences.set(answer.sentences());
        }
    }
}
