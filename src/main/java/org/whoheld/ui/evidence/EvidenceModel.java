package org.whoheld.ui.evidence;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.value.ObservableObjectValue;
import org.whoheld.core.AsOf;
import org.whoheld.core.ControlMap;
import org.whoheld.core.Hypothesis;
import org.whoheld.core.Lens;
import org.whoheld.ui.async.LatestOnly;
import org.whoheld.ui.async.TaskExecutor;
import org.whoheld.ui.session.OpenPackage;
import org.whoheld.ui.session.SessionModel;

/// What the evidence panel shows, kept up to date with package, date, lens and selection.
///
/// It tells of the states that stand on the map ([SessionModel#shownProperty]), so that panel and
/// map never contradict each other while the slider moves. Where no map has shown anything yet it
/// works the states out itself, in the background.
///
/// What is to be told is put into words when it is asked for: while a slider is dragged, the map
/// shows many more days than the panel.
final class EvidenceModel {
    private static final String NO_PACKAGE = "Open a package to see who says who holds what";
    private static final String NO_DISTRICT = "Click a district to see who says who holds it";

    private final SessionModel session;
    private final LatestOnly<ControlMap> background;
    private final Asked evidence = new Asked();

    private Optional<DistrictEvidence> about = Optional.empty();

    /// Worked out at the first question after a change.
    private static final class Asked extends ObjectBinding<Evidence> {
        private Supplier<Evidence> answer = () -> new Evidence.Nothing(NO_PACKAGE);

        void answer(Supplier<Evidence> newAnswer) {
            answer = newAnswer;
            invalidate();
        }

        @Override
        protected Evidence computeValue() {
            return answer.get();
        }
    }

    EvidenceModel(SessionModel session, TaskExecutor executor) {
        this.session = session;
        background =
                new LatestOnly<>(
                        executor,
                        this::showUnlessMapDoes,
                        failure -> {
                            throw new IllegalStateException("states of a day", failure);
                        });
        session.openProperty().subscribe(_ -> update());
        session.onReadingWithoutPackage(this::update);
        session.selectedProperty().subscribe(_ -> update());
        session.shownProperty().subscribe(_ -> update());
        session.asOfProperty().subscribe(_ -> updateWithoutMap());
        session.lensProperty().subscribe(_ -> updateWithoutMap());
        session.hypothesisProperty().subscribe(_ -> updateWithoutMap());
    }

    /// Invalid when there is something new to tell.
    ObservableObjectValue<Evidence> evidenceProperty() {
        return evidence;
    }

    Evidence evidence() {
        return evidence.get();
    }

    void goTo(LocalDate day) {
        session.goTo(day);
    }

    /// Goes to the day of a claim of the history and picks the claim out.
    void goTo(Evidence.Entry entry) {
        session.goTo(entry.day());
        session.selectedClaimProperty().set(Optional.of(entry.claim().id()));
    }

    private void updateWithoutMap() {
        if (session.shownProperty().get().isEmpty()) {
            update();
        }
    }

    private void update() {
        Optional<OpenPackage> open = session.open();
        Optional<String> id =
                session.selectedProperty()
                        .get()
                        .filter(it ->
                                open.stream().anyMatch(p -> p.districtIndex().containsKey(it)));
        if (id.isEmpty()) {
            about = Optional.empty();
            String hint = open.isPresent() ? NO_DISTRICT : session.lacksPackage() ? NO_PACKAGE : "";
            evidence.answer(() -> new Evidence.Nothing(hint));
            return;
        }
        OpenPackage content = open.orElseThrow();
        if (about.filter(it -> it.isAbout(content, id.get())).isEmpty()) {
            about = Optional.of(new DistrictEvidence(content, id.get()));
        }
        session.shownProperty()
                .get()
                .filter(map -> map.timeline() == content.timeline())
                .ifPresentOrElse(this::show, () -> ask(content));
    }

    private void ask(OpenPackage open) {
        AsOf asOf = session.asOf();
        Lens lens = session.lens();
        Optional<Hypothesis> hypothesis = session.hypothesis();
        background.request(() -> {
            ControlMap said = open.timeline().asOf(asOf, lens);
            return hypothesis.map(said::supposing).orElse(said);
        });
    }

    private void showUnlessMapDoes(ControlMap map) {
        if (session.shownProperty().get().isEmpty()
                && session.open().stream().anyMatch(it -> it.timeline() == map.timeline())) {
            show(map);
        }
    }

    private void show(ControlMap map) {
        about.ifPresent(it -> evidence.answer(() -> it.on(map)));
    }
}
