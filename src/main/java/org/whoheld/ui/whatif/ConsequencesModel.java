package org.whoheld.ui.whatif;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.whoheld.analysis.WhatIf;
import org.whoheld.core.ControlMap;
import org.whoheld.core.Hypothesis;
import org.whoheld.export.WhatIfSentences;
import org.whoheld.ui.async.LatestOnly;
import org.whoheld.ui.async.TaskExecutor;
import org.whoheld.ui.session.OpenPackage;
import org.whoheld.ui.session.SessionModel;

/// What would follow from the hypothesis on the map that stands on the screen, worked out in the
/// background. Until an answer is there nothing is told: that for another hypothesis, day or lens
/// would stand below the wrong heading.
public final class ConsequencesModel {
    private final SessionModel session;
    private final LatestOnly<Answer> requests;
    private final ReadOnlyObjectWrapper<List<String>> sentences =
            new ReadOnlyObjectWrapper<>(List.of());

    /// The map that was asked about last; empty while nothing is supposed.
    private Optional<ControlMap> asked = Optional.empty();

    private record Answer(ControlMap control, List<String> sentences) {}

    public ConsequencesModel(
            SessionModel session, TaskExecutor executor, Consumer<Exception> onFailure) {
        this.session = session;
        requests = new LatestOnly<>(executor.serial("whoheld-what-if"), this::show, onFailure);
        session.shownProperty().subscribe((_, _) -> update());
        session.hypothesisProperty().subscribe((_, _) -> update());
    }

    /// Empty while nothing is supposed, until it has been worked out, where what is supposed is so,
    /// and on a day of which nothing is known.
    public ReadOnlyObjectProperty<List<String>> sentencesProperty() {
        return sentences.getReadOnlyProperty();
    }

    private void update() {
        Optional<ControlMap> supposed = supposed();
        if (supposed.isPresent() && asked.filter(it -> isSame(it, supposed.get())).isPresent()) {
            return;
        }
        asked = supposed;
        sentences.set(List.of());
        supposed.ifPresent(control -> {
            OpenPackage open = session.open().orElseThrow();
            requests.request(() -> answer(control, open));
        });
    }

    /// Whether two maps suppose the same of the same: each picture brings a map of its own.
    private static boolean isSame(ControlMap one, ControlMap other) {
        return one.timeline() == other.timeline()
                && one.asOf().equals(other.asOf())
                && one.lens().equals(other.lens())
                && one.hypothesis().equals(other.hypothesis());
    }

    private static Answer answer(ControlMap control, OpenPackage open) {
        WhatIf whatIf = WhatIf.of(control, open.coverage());
        return new Answer(
                control,
                whatIf.isNothing()
                        ? List.of()
                        : WhatIfSentences.of(whatIf, open.content().districts()));
    }

    /// The map on the screen, if what the session supposes is supposed on it.
    private Optional<ControlMap> supposed() {
        Optional<Hypothesis> hypothesis = session.hypothesis();
        return hypothesis.isEmpty() || session.open().isEmpty()
                ? Optional.empty()
                : session.shownProperty()
                        .get()
                        .filter(it -> it.hypothesis().equals(hypothesis) && !it.asOf().isAhead());
    }

    private void show(Answer answer) {
        if (asked.filter(it -> it == answer.control()).isPresent()) {
            sentences.set(answer.sentences());
        }
    }
}
